// Is a text a telephone number that can exist? By libphonenumber's full metadata, through phone.ts. In doubt it is right.

import { judgeExcel } from './excel.ts';
import { hasNumberingPlan, type ReadPhone, readPhone, wrongLength } from './phone.ts';
import { likely, safe, type Verdict, wrong } from './verdict.ts';

export type PhoneProblem =
  | 'trunk_zero'
  | 'letter'
  | 'no_number'
  | 'no_plus'
  | 'too_short'
  | 'too_long'
  | 'no_range';

/**
 * Valid Dutch numbers without asking the library: mobiles 061 to 065, and the area codes of three digits (Nummerplan
 * telefoon- en ISDN-diensten, bijlage, 2026-11-23). A test holds it against the library.
 */
const SURELY_DUTCH = /^(?:\+31|0031|0)(?:6[1-5]\d{7}|(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d)\d{7})$/;
const GAPS = /[\s().-]+/g;
const TRUNK_ZERO = /^\+310([1-9]\d{8})$/;
const LETTERS = /\p{L}/u;
/** Typed for 0 and 1. */
const LOOKALIKES = /^[+\d\s().\-–/oOlI]+$/;
const SEPARATORS = /\s*(?:[/;,|&]|\b(?:of|or|en|and)\b|\s{2,})\s*/i;
const NUMBER_RUN = /[+(]?\d[\d\s().–-]{5,}\d/g;
const FEWEST_DIGITS = 3;
/** Country codes of the neighbours and of the countries most mail goes to; a + in front was forgotten. */
const WITHOUT_PLUS = /^(?:32|33|34|352|39|41|43|44|45|46|47|48|49)\d{7,}$/;

/**
 * What is wrong with a number; null when nothing is, or nothing can be said: two numbers in one cell, words beside a
 * number, a number without country code in a country that is not known, and what a spreadsheet damaged.
 */
export function judgePhone(text: string, country: string): Verdict<PhoneProblem> | null {
  const bare = text.replace(GAPS, '');
  if (country === 'NL' && SURELY_DUTCH.test(bare)) return null;
  if (judgeExcel(text, 'phone') !== null) return null;
  const trunk = TRUNK_ZERO.exec(text);
  if (trunk !== null && isValid(`+31${trunk[1]}`, 'NL')) return safe('trunk_zero', `+31${trunk[1]}`);
  if (LETTERS.test(text)) return judgeWords(text, country);
  const number = readPhone(text, country);
  if (number?.isValid) return null;
  if (!text.startsWith('+') && !hasNumberingPlan(country)) return null;
  if (text.split(SEPARATORS).length > 1) return null;
  return judgeDigits(text, country, number);
}

function judgeWords(text: string, country: string): Verdict<PhoneProblem> | null {
  if (LOOKALIKES.test(text)) {
    const digits = text.replace(/o/gi, '0').replace(/[lI]/g, '1');
    if (isValid(digits, country)) return likely('letter', digits);
  }
  if (text.match(NUMBER_RUN) !== null) return null;
  return (text.match(/\d/g)?.length ?? 0) < FEWEST_DIGITS ? wrong('no_number') : null;
}

function judgeDigits(text: string, country: string, number: ReadPhone | null): Verdict<PhoneProblem> | null {
  const digits = text.replace(/\D+/g, '');
  if (digits.length < FEWEST_DIGITS) return wrong('no_number');
  if (!text.startsWith('+') && WITHOUT_PLUS.test(digits) && isValid(`+${digits}`, country)) {
    return likely('no_plus', `+${digits}`);
  }
  const length = number?.country === 'NL' ? dutchLength(number) : null;
  return wrong(length ?? wrongLength(text, country) ?? 'no_range');
}

/** Nine digits after the country code; the library also allows service numbers of other lengths. */
function dutchLength({ national }: ReadPhone): 'too_short' | 'too_long' | null {
  return national.length < 9 ? 'too_short' : national.length > 9 ? 'too_long' : null;
}

function isValid(text: string, country: string): boolean {
  return readPhone(text, country)?.isValid === true;
}
