// Dates as exports write them → civil dates. The order of day and month is decided per column, over all its values; a
// column that fits two orders stays undecided. May not guess.

import { dateInAmsterdam, daysInMonth } from './day-count.ts';

/** Order of the parts of the dates of a column. `none`: it holds no date. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'undecided' | 'none';

/** Counts over the values of a column. */
export interface DateTally {
  ymd: number;
  /** Day and month in words, or a day above 12 in front. */
  onlyDmy: number;
  onlyMdy: number;
  either: number;
  unparsable: number;
}

/** Two-digit years below this are 20xx, the others 19xx: 69 → 2069, 70 → 1970. */
export const TWO_DIGIT_PIVOT = 70;

export function emptyDateTally(): DateTally {
  return { ymd: 0, onlyDmy: 0, onlyMdy: 0, either: 0, unparsable: 0 };
}

/** Counts one value. Empty values and dates that mean none (0-0-00) are not counted. */
export function tallyDate(tally: DateTally, text: string): void {
  const value = text.trim();
  if (value === '' || isNoDate(value)) return;
  if (readYmd(value) !== null) {
    tally.ymd += 1;
    return;
  }
  const isDmy = readNumeric(value, 'dmy') !== null;
  const isMdy = readNumeric(value, 'mdy') !== null;
  if (isDmy && isMdy) tally.either += 1;
  else if (isDmy) tally.onlyDmy += 1;
  else if (isMdy) tally.onlyMdy += 1;
  else if (readWords(value) === null) tally.unparsable += 1;
  else tally.ymd += 1;
}

/** The order of a column: decided only when some value decides and none contradicts. */
export function decideDateOrder(tally: DateTally): {
  readonly order: DateOrder;
  readonly agree: number;
  readonly contradict: number;
  readonly unparsable: number;
} {
  const { ymd, onlyDmy, onlyMdy, either, unparsable } = tally;
  const result = (order: DateOrder, agree: number, contradict: number) => ({
    order,
    agree,
    contradict,
    unparsable,
  });
  if (onlyDmy > 0 && onlyMdy > 0)
    return result('undecided', either + Math.max(onlyDmy, onlyMdy), Math.min(onlyDmy, onlyMdy));
  if (onlyDmy > 0) return result('dmy', ymd + onlyDmy + either, 0);
  if (onlyMdy > 0) return result('mdy', ymd + onlyMdy + either, 0);
  if (either > 0) return result('undecided', either, 0);
  return ymd > 0 ? result('ymd', ymd, 0) : result('none', 0, 0);
}

/**
 * A value as `YYYY-MM-DD`; null when it is no day of the calendar or its order is undecided. A time with an offset becomes
 * the day in Europe/Amsterdam; without one the day as written.
 */
export function readDate(text: string, order: DateOrder): string | null {
  const value = text.trim();
  const plain = readYmd(value) ?? readWords(value);
  if (plain !== null) return plain;
  return order === 'dmy' || order === 'mdy' ? readNumeric(value, order) : null;
}

/** `0-0-00`, `00-00-0000`, `0000-00-00`, `0/0/00`: no date at all. */
export function isNoDate(text: string): boolean {
  return /^0+[-/.]0+[-/.]0+(?:[ T]0+:0+(?::0+)?)?$/.test(text.trim());
}

const YMD =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMERIC =
  /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[ ,T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?)?$/i;

function readYmd(value: string): string | null {
  const match = YMD.exec(value);
  if (match === null) {
    const compact = COMPACT.exec(value);
    return compact ? civil(Number(compact[1]), Number(compact[2]), Number(compact[3])) : null;
  }
  const date = civil(Number(match[1]), Number(match[2]), Number(match[3]));
  const zone = match[7];
  if (date === null || zone === undefined) return date;
  const minutes = Number(match[4]) * 60 + Number(match[5]) - offsetMinutes(zone);
  return dateInAmsterdam(date, minutes);
}

function offsetMinutes(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

function readNumeric(value: string, order: 'dmy' | 'mdy'): string | null {
  const match = NUMERIC.exec(value);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = fullYear(match[3] ?? '');
  return order === 'dmy' ? civil(year, second, first) : civil(year, first, second);
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < TWO_DIGIT_PIVOT ? 2000 + year : 1900 + year;
}

const MONTHS: Readonly<Record<string, number>> = {
  ...{
    jan: 1,
    feb: 2,
    mrt: 3,
    maa: 3,
    mar: 3,
    apr: 4,
    mei: 5,
    may: 5,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    okt: 10,
    oct: 10,
  },
  ...{ nov: 11, dec: 12 },
};
const DAY_FIRST = /^(\d{1,2})(?:e|st|nd|rd|th)?[ -]+([a-z]{3,9})\.?,?[ -]+(\d{4}|\d{2})\b/i;
const MONTH_FIRST = /^([a-z]{3,9})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4}|\d{2})\b/i;

/** `1 mei 2024`, `1-mei-24`, `May 1, 2024`. */
function readWords(value: string): string | null {
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) return named(dayFirst[3] ?? '', dayFirst[2] ?? '', dayFirst[1] ?? '');
  const monthFirst = MONTH_FIRST.exec(value);
  return monthFirst ? named(monthFirst[3] ?? '', monthFirst[1] ?? '', monthFirst[2] ?? '') : null;
}

function named(year: string, month: string, day: string): string | null {
  const number = MONTHS[month.slice(0, 3).toLowerCase()];
  return number === undefined ? null : civil(fullYear(year), number, Number(day));
}

/** A day of the calendar between 1800 and 2199, or null. */
function civil(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
