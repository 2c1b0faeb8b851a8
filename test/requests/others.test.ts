// What of a text is another's is left out, and nothing that is one's own, or no address or number at all.

import { expect, it } from 'vitest';
import { ownKeys, withoutOthers } from '../../src/requests/others.ts';

const OWN = ownKeys(['Jan@Example.com', '020-555 01 23', '612345678', 'NL91 ABNA 0417 1643 00']);

it.each([
  ['mailed from jan@example.com', 'mailed from jan@example.com'],
  ['cc: piet@example.org, JAN@EXAMPLE.COM', 'cc: […], JAN@EXAMPLE.COM'],
  ['<piet@example.org>', '<[…]>'],
  ['call +31 20 555 0123 or 0612345678', 'call +31 20 555 0123 or 0612345678'],
  ['wife on 06-98765432', 'wife on […]'],
  ['tel. (020) 555 9999.', 'tel. ([…].'],
  ['0031 20 5559999', '[…]'],
  ['paid from NL91ABNA0417164300', 'paid from NL91ABNA0417164300'],
  ['paid from BE71 0961 2345 6769', 'paid from […]'],
  [
    'ordered on 05-11-2024, 12:30, number 2024110512345',
    'ordered on 05-11-2024, 12:30, number 2024110512345',
  ],
  ['K1001; € 1.234.567,89; 1980-03-14', 'K1001; € 1.234.567,89; 1980-03-14'],
  ['001234567890123456789', '001234567890123456789'],
  ['', ''],
])('%j → %j', (text, left) => {
  expect(withoutOthers(text, OWN)).toBe(left);
});

it('who has nothing keeps nothing of this kind', () => {
  expect(withoutOthers('jan@example.com', ownKeys([]))).toBe('[…]');
});
