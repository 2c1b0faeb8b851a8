// Telephone numbers: what can exist, what cannot and why; and the fast path against the library.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPhone } from '../../src/normalising/phone.ts';
import { judgePhone } from '../../src/normalising/phone-check.ts';
import { said } from '../support/verdict.ts';

it.each([
  ['06-12345678', 'NL'],
  ['+31 (0)6 12345678', 'NL'],
  ['0031 6 12345678', 'NL'],
  ['612345678', 'NL'],
  ['31612345678', 'NL'],
  ['020 123 4567', 'NL'],
  ['0118-123456', 'NL'],
  ['14020', 'NL'],
  ['0900-1234', 'NL'],
  ['0800 0432', 'NL'],
  ['097012345678', 'NL'],
  ['0201234567 tst 12', 'NL'],
  ['020-1234567/8', 'NL'],
  ['020-1234567 / 06-12345678', 'NL'],
  ['06-12345678 (werk)', 'NL'],
  ['06 12345678 na 18:00 uur', 'NL'],
  ['+32 470 12 34 56', 'NL'],
  ['0032470123456', 'NL'],
  ['0470/12.34.56', 'BE'],
  ['0151 12345678', 'DE'],
  ['030 1234', 'DE'],
  ['+44 20 7946 0958', 'NL'],
  ['020 7946 0958', 'GB'],
  ['(212) 555-0100', 'US'],
  ['12345', 'ZZ'],
  ['1-6-2012', 'NL'],
  ['3,1612E+10', 'NL'],
])('%s in %s is right, or cannot be judged', (text, country) => {
  expect(judgePhone(text, country)).toBeNull();
});

it.each([
  ['06-1234567', 'NL', 'too_short'],
  ['06-123456789', 'NL', 'too_long'],
  ['020-123456', 'NL', 'too_short'],
  ['2345', 'NL', 'too_short'],
  ['06-00000000', 'NL', 'no_range'],
  ['0676123456', 'NL', 'no_range'],
  ['0470 12 34 56', 'NL', 'no_range'],
  ['+310612345678', 'NL', 'trunk_zero safe +31612345678'],
  ['06-1234567O', 'NL', 'letter likely 06-12345670'],
  ['32470123456', 'NL', 'no_plus likely +32470123456'],
  ['geheim', 'NL', 'no_number'],
  ['1', 'NL', 'no_number'],
  ['+31 6 1234', 'ZZ', 'too_short'],
  ['0470 12 34', 'BE', 'no_range'],
])('%s in %s: %s', (text, country, want) => {
  expect(said(judgePhone(text, country))).toBe(want);
});

it('what passes without asking the library is valid to it', () => {
  const area = fc.constantFrom(
    ...'10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 70 71 79'.split(' '),
  );
  const digits = (length: number): fc.Arbitrary<string> =>
    fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`));
  const mobile = fc.tuple(fc.constantFrom('61', '62', '63', '64', '65'), digits(7));
  fc.assert(
    fc.property(fc.oneof(mobile, fc.tuple(area, digits(7))), parts => {
      expect(readPhone(`0${parts.join('')}`, 'NL')?.isValid).toBe(true);
    }),
  );
});
