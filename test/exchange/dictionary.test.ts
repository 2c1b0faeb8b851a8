// A header that asks yes or no says what it asks; of a field that is no yes or no it says nothing.

import { expect, it } from 'vitest';
import { lookUpHeader } from '../../src/exchange/dictionary.ts';

it.each([
  ['Nieuwsbrief J/N', { field: 'opt_in_email' }],
  ['Nieuwsbrief (ja/nee)', { field: 'opt_in_email' }],
  ['Newsletter Y/N', { field: 'opt_in_email' }],
  ['Actief (J/N)', { field: 'active' }],
  ['Telefoon J/N', null],
  ['J/N', null],
])('%s', (header, meaning) => {
  expect(lookUpHeader(header)).toEqual(meaning);
});
