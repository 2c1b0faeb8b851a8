// Equal spans of bytes have one number: the first place at which they stand.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstEqualSpans } from '../../../src/matching/columns/spans.ts';
import { spansOfTexts } from '../../support/spans.ts';

it('gives each span the first place that holds the same, and none to an empty one', () => {
  const words = fc.array(fc.constantFrom('', 'a', 'ab', 'b', 'ba', 'é'), { maxLength: 40 });
  fc.assert(
    fc.property(words, all => {
      const firsts = firstEqualSpans(spansOfTexts(all));
      expect([...firsts]).toEqual(all.map(word => (word === '' ? -1 : all.indexOf(word))));
    }),
  );
});
