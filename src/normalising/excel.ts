// What a spreadsheet leaves behind when it takes a code for a number, a date or a formula. May not guess lost digits.

import { likely, safe, type Verdict, wrong } from './verdict.ts';

/** `digits_lost`: scientific notation with fewer digits than the number had. */
export type ExcelProblem = 'error' | 'too_narrow' | 'digits_lost' | 'scientific' | 'decimals' | 'date';

/** What a text is: a code of digits, a house number, or words. */
export type CellKind = 'phone' | 'number' | 'house_number' | 'text';

/** Error values of Excel, English and Dutch (Microsoft support, "Een foutwaarde verbergen" and "ERROR.TYPE", 2026-11-24). */
const ERRORS: ReadonlySet<string> = new Set(
  (
    '#n/a #ref! #value! #div/0! #name? #null! #num! #spill! #calc! #getting_data #error! ' +
    '#n/b #verw! #waarde! #deel/0! #naam? #leeg! #getal! #overloop! #gegevens_ophalen'
  ).split(' '),
);
const HASHES = /^#{3,}$/;
/** As shown in a narrow column: 3,1612E+10. A capital E with its sign; 1E5 in a street is a house number. */
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?E\+(\d{1,2})$/i;
const WHOLE_DECIMALS = /^(\d{4,})[.,]0{1,2}$/;
const MONTHS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const MONTHS_EN = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_MONTH = /^(\d{1,2})[- ]([a-z]{3})\.?$/i;
const MONTH_YEAR = /^([a-z]{3})\.?[- ](\d{2})$/i;
const FULL_DATE =
  /^(?:\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[- ][a-z]{3}\.?[- ]\d{2,4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/i;

/** What a spreadsheet did to a text of that kind; null when nothing shows. */
export function judgeExcel(text: string, kind: CellKind): Verdict<ExcelProblem> | null {
  if (ERRORS.has(text.toLowerCase())) return wrong('error');
  if (HASHES.test(text)) return wrong('too_narrow');
  if (kind === 'text') return null;
  if (kind === 'house_number') return judgeHouseNumber(text);
  return judgeDigits(text, kind);
}

function judgeDigits(text: string, kind: CellKind): Verdict<ExcelProblem> | null {
  const decimals = WHOLE_DECIMALS.exec(text);
  if (decimals !== null) return safe('decimals', decimals[1] ?? '');
  const scientific = SCIENTIFIC.exec(text);
  if (scientific !== null) {
    const [, first = '', rest = '', exponent = ''] = scientific;
    return rest.length < Number(exponent)
      ? wrong('digits_lost')
      : likely('scientific', rest.length === Number(exponent) ? first + rest : null);
  }
  return kind === 'phone' && (FULL_DATE.test(text) || monthOf(text) !== null) ? wrong('date') : null;
}

/** `12-1` became 12-jan, `1-12` became 1-dec, or jan-12 in an English one. */
function judgeHouseNumber(text: string): Verdict<ExcelProblem> | null {
  const meant = monthOf(text);
  return meant === null ? null : likely('date', meant);
}

function monthOf(text: string): string | null {
  const [, day, name = ''] = DAY_MONTH.exec(text) ?? [];
  const month = monthNumber(name);
  if (day !== undefined && month > 0) return `${day}-${month}`;
  const [, first = '', year] = MONTH_YEAR.exec(text) ?? [];
  const number = monthNumber(first);
  return year !== undefined && number > 0 ? `${number}-${Number(year)}` : null;
}

/** 1 to 12; 0 for no month. */
function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return Math.max(MONTHS.indexOf(lower), MONTHS_EN.indexOf(lower)) + 1;
}
