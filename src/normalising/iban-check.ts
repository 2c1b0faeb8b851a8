// Can a text be an IBAN? Length by country and mod 97 (ISO 13616-1). May not know whether the account exists.

import { remainderBy97 } from './check-digits.ts';
import { likely, type Verdict, wrong } from './verdict.ts';

export type IbanProblem = 'not_iban' | 'country' | 'length' | 'form' | 'check' | 'look_alike';

/** Length → countries of the SWIFT IBAN registry (release of 2025, as open libraries give it; seen 2026-11-24). */
const LENGTHS: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};
const LENGTH_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(LENGTHS).flatMap(([length, codes]) =>
    codes.split(' ').map(code => [code, Number(length)] as const),
  ),
);

/** Where only digits follow the country code, or four letters and then digits; others are left to mod 97. */
const FORMS: Readonly<Record<string, RegExp>> = {
  NL: /^NL\d{2}[A-Z]{4}\d{10}$/,
  BE: /^BE\d{14}$/,
  DE: /^DE\d{20}$/,
  ES: /^ES\d{22}$/,
  GB: /^GB\d{2}[A-Z]{4}\d{14}$/,
  IE: /^IE\d{2}[A-Z]{4}\d{14}$/,
};
const GAPS = /[\s.\-_/]+/g;
const NAMED = /^(?:IBAN|REK(?:ENING)?(?:NR|NUMMER)?)[:.\s]*/i;
/** Masked in the export (NL** **** 1234, XXXX1234): nothing to judge. */
const MASKED = /[*•…]|X{4,}/i;

/** What is wrong with an IBAN; null when nothing is. Spaces and small letters are no matter. */
export function judgeIban(text: string): Verdict<IbanProblem> | null {
  if (MASKED.test(text)) return null;
  const code = text.replace(NAMED, '').replace(GAPS, '').toUpperCase();
  if (isIban(code)) return null;
  if (!/^[A-Z]{2}[\dOIL]{2}[A-Z\d]+$/.test(code)) return wrong('not_iban');
  const country = code.slice(0, 2);
  const length = LENGTH_OF.get(country);
  if (length === undefined) return wrong('country');
  if (code.length !== length) return wrong('length');
  const meant = withoutLookAlikes(code);
  if (meant !== code && isIban(meant)) return likely('look_alike', meant);
  return wrong(FORMS[country]?.test(code) === false ? 'form' : 'check');
}

/** Signs of an IBAN of a country (ISO 3166-1 alpha-2); null where there are none. */
export function ibanLength(country: string): number | null {
  return LENGTH_OF.get(country) ?? null;
}

/** True of an IBAN without blanks, in capitals. */
export function isIban(code: string): boolean {
  const country = code.slice(0, 2);
  if (code.length !== LENGTH_OF.get(country) || FORMS[country]?.test(code) === false) return false;
  return /^[A-Z]{2}\d{2}[A-Z\d]+$/.test(code) && remainderBy97(code.slice(4) + code.slice(0, 4)) === 1;
}

/** Digits where the country has digits: O is 0, I and L are 1. */
function withoutLookAlikes(code: string): string {
  const letters = /^(?:NL|GB|IE)/.test(code) ? 4 : 0;
  const digits = (part: string): string => part.replace(/O/g, '0').replace(/[IL]/g, '1');
  if (FORMS[code.slice(0, 2)] === undefined) return code;
  return (
    code.slice(0, 2) + digits(code.slice(2, 4)) + code.slice(4, 4 + letters) + digits(code.slice(4 + letters))
  );
}
