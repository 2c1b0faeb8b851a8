// Can a text be a VAT number? Form and check digits by country (European Commission, TAXUD, "VAT number algorithms" behind
// VIES; Belastingdienst, "Opbouw btw-nummers" and "btw-identificatienummer" since 2020; seen 2026-11-24). No look-up.

import {
  passesElevenTest,
  passesLuhn,
  passesMod11And10,
  remainderBy97,
  weightedSum,
} from './check-digits.ts';
import { judgeExcel } from './excel.ts';
import { likely, type Verdict, wrong } from './verdict.ts';

/** `zero_lost`: a Belgian number of nine digits, as before 2005 or after a spreadsheet. */
export type VatProblem = 'form' | 'check' | 'zero_lost';

interface Kind {
  readonly form: RegExp;
  /** Gets the number without its country. Absent: only the form is known here. */
  readonly passes?: (code: string) => boolean;
}

const LAST = (code: string): number => Number(code.at(-1));

/** By the prefix of VIES, which is the country except for Greece (EL). */
const KINDS: Readonly<Record<string, Kind>> = {
  // Since 2020 a sole trader's number holds no BSN and passes mod 97 over NL…; older ones, and all others, the 11-test.
  NL: {
    form: /^\d{9}B\d{2}$/,
    passes: code => passesElevenTest(code.slice(0, 9)) || remainderBy97(`NL${code}`) === 1,
  },
  BE: { form: /^[01]\d{9}$/, passes: code => 97 - (Number(code.slice(0, 8)) % 97) === Number(code.slice(8)) },
  DE: { form: /^[1-9]\d{8}$/, passes: passesMod11And10 },
  LU: { form: /^\d{8}$/, passes: code => Number(code.slice(0, 6)) % 89 === Number(code.slice(6)) },
  FR: {
    form: /^[A-HJ-NP-Z\d]{2}\d{9}$/,
    passes: code => /^\D|^\d\D/.test(code) || Number(`${code.slice(2)}12`) % 97 === Number(code.slice(0, 2)),
  },
  AT: { form: /^U\d{8}$/, passes: passesAustrian },
  IT: { form: /^\d{11}$/, passes: passesLuhn },
  ES: { form: /^[A-Z\d]\d{7}[A-Z\d]$/ },
  PT: {
    form: /^\d{9}$/,
    passes: code => ((11 - (weightedSum(code, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === LAST(code),
  },
  DK: { form: /^\d{8}$/, passes: code => weightedSum(code, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  SE: { form: /^\d{12}$/, passes: code => passesLuhn(code.slice(0, 10)) },
  FI: { form: /^\d{8}$/, passes: code => weightedSum(code, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0 },
  PL: {
    form: /^\d{10}$/,
    passes: code => weightedSum(code, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === LAST(code),
  },
  IE: { form: /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/ },
  GB: { form: /^(?:\d{9}(?:\d{3})?|GD\d{3}|HA\d{3})$/, passes: passesBritish },
  CZ: { form: /^\d{8,10}$/ },
  SK: { form: /^\d{10}$/, passes: code => Number(code) % 11 === 0 },
  HU: { form: /^\d{8}$/ },
  SI: { form: /^[1-9]\d{7}$/ },
  HR: { form: /^\d{11}$/, passes: passesMod11And10 },
  EL: { form: /^\d{9}$/ },
};

const NAMED = /^(?:BTW|VAT|TVA|UST\.?-?ID)(?:[-\s]*(?:NR|ID|NUMMER|NUMBER))?[:.\s]*/i;
const GAPS = /[\s.\-_/]+/g;
const PREFIXED = /^([A-Z]{2})(?=.*\d)(.+)$/;

/** What is wrong with a VAT number; null when nothing is, or when its country is not in the table. */
export function judgeVat(text: string, country: string): Verdict<VatProblem> | null {
  if (judgeExcel(text, 'number') !== null) return null;
  const code = text.replace(NAMED, '').replace(GAPS, '').toUpperCase();
  const [, prefix = '', rest = ''] = PREFIXED.exec(code) ?? [];
  if (KINDS[prefix] !== undefined) return judgeNumber(rest, prefix);
  const home = country === 'GR' ? 'EL' : country;
  if (isForeignForm(code, prefix, home)) return null;
  return judgeNumber(code, home);
}

function judgeNumber(number: string, home: string): Verdict<VatProblem> | null {
  const kind = KINDS[home];
  if (kind === undefined) return null;
  if (kind.form.test(number)) return kind.passes?.(number) === false ? wrong('check') : null;
  const isBelgian = home === 'BE' && /^\d{9}$/.test(number) && KINDS['BE']?.passes?.(`0${number}`);
  return isBelgian ? likely('zero_lost', `BE0${number}`) : wrong('form');
}

/** Letters of another country in front; or a Belgian number in a record that counts as Dutch for lack of a country. */
function isForeignForm(code: string, prefix: string, home: string): boolean {
  if (home === 'NL' && KINDS['BE']?.form.test(code)) return true;
  return prefix !== '' && !KINDS[home]?.form.test(code);
}

/** U and eight digits: every second one doubled, its digits added; 4 more (BMF, "UID-Nummer"). */
function passesAustrian(code: string): boolean {
  const digits = [...code.slice(1, 8)].map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const twice = digit * 2;
    return total + (index % 2 === 0 ? digit : Math.floor(twice / 10) + (twice % 10));
  }, 0);
  return (10 - ((sum + 4) % 10)) % 10 === LAST(code);
}

/** Nine digits by mod 97, or by the newer range that adds 55; departments and health authorities have no check. */
function passesBritish(code: string): boolean {
  if (/^\D/.test(code)) return true;
  const rest = weightedSum(code, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  return rest === 0 || rest === 42;
}
