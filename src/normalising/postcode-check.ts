// Can a text be a postcode of its country? By the form each postal service documents (Universal Postal Union, addressing
// pages per country, 2026-11-24). A country that is not in the table is not judged. May not look up a street.

import { isDutchPostcode } from './postcode.ts';
import { likely, type Verdict, wrong } from './verdict.ts';

/** `letters`: SA, SD or SS; `zero`: it begins with 0; `zero_lost`: one digit too few, as after a spreadsheet. */
export type PostcodeProblem = 'form' | 'letters' | 'zero' | 'zero_lost' | 'look_alike';

/**
 * ISO 3166-1 alpha-2 → the form, without white space and in upper case, its country prefix gone. Belgium 1000–9992; Germany
 * 01001–99998; Spain by province 01–52; Great Britain A9 to AA9A with 9AA.
 */
const FORMS: Readonly<Record<string, RegExp>> = {
  BE: /^[1-9]\d{3}$/,
  DE: /^(?:0[1-9]|[1-9]\d)\d{3}$/,
  LU: /^[1-9]\d{3}$/,
  FR: /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/,
  AT: /^[1-9]\d{3}$/,
  CH: /^[1-9]\d{3}$/,
  DK: /^\d{4}$/,
  NO: /^\d{4}$/,
  SE: /^[1-9]\d{4}$/,
  FI: /^\d{5}$/,
  ES: /^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$/,
  IT: /^\d{5}$/,
  PT: /^[1-9]\d{3}(?:-?\d{3})?$/,
  PL: /^\d{2}-?\d{3}$/,
  CZ: /^[1-7]\d{4}$/,
  GB: /^(?:GIR0AA|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2})$/,
  US: /^\d{5}(?:-?\d{4})?$/,
  CA: /^[ABCEGHJ-NPRSTVXY]\d[A-Z]\d[A-Z]\d$/,
};
/** Countries whose codes may begin with 0: a spreadsheet makes 01067 into 1067. */
const LOSES_ZERO: ReadonlySet<string> = new Set(['DE', 'FR', 'ES', 'IT', 'FI', 'US']);
/** `B-9000`, `DE 10115`, `L-1234`; and `CEDEX` on French business mail. */
const PREFIX = /^(?:NL|BE|B|DE|D|LU|L|FR|F|AT|A|CH|DK|NO|N|SE|S|FI|ES|E|IT|I|PT|P|PL|CZ)[-\s]+/i;
const GAPS = /[\s.]+/g;

/** Four digits and two letters, in any spelling. */
const DUTCH_FORM = /^(\d{4})-?([A-Z]{2})$/;
/** Near enough to say that a Dutch postcode was meant: a digit or a letter too many or too few. */
const NEARLY_DUTCH = /^(?:\d{3}-?[A-Z]{2}|\d{5}-?[A-Z]{2}|\d{4}-?[A-Z]{3}|\d{4}-?[A-Z])$/;
/** With a 0 for an O or the like, one sign only. */
const LOOK_ALIKE = /^[\dOIL]{4}-?[A-Z01]{2}$/;

/** What is wrong with a postcode; null when nothing is, or when it may belong to another country than the record says. */
export function judgePostcode(text: string, country: string): Verdict<PostcodeProblem> | null {
  const code = text.replace(PREFIX, '').replace(GAPS, '').toUpperCase();
  if (country === 'NL') return judgeDutch(code);
  const form = FORMS[country];
  if (form === undefined || form.test(code)) return null;
  if (LOSES_ZERO.has(country) && /^\d{4}$/.test(code) && form.test(`0${code}`)) {
    return likely('zero_lost', `0${code}`);
  }
  return wrong('form');
}

/** What does not look Dutch at all may be foreign: a record without a country counts as Dutch. */
function judgeDutch(code: string): Verdict<PostcodeProblem> | null {
  const parts = DUTCH_FORM.exec(code);
  if (parts !== null) {
    if (isDutchPostcode(code)) return null;
    return wrong(code.startsWith('0') ? 'zero' : 'letters');
  }
  if (NEARLY_DUTCH.test(code)) return wrong('form');
  if (!LOOK_ALIKE.test(code)) return null;
  const digits = code.slice(0, 4).replace(/O/g, '0').replace(/[IL]/g, '1');
  const letters = code.slice(-2).replace(/0/g, 'O').replace(/1/g, 'I');
  const meant = `${digits} ${letters}`;
  return likely('look_alike', isDutchPostcode(meant) ? meant : null);
}
