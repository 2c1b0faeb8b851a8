// Dates as exports write them → civil dates. The order of day and month is decided per column, over all its values; a
// column that fits two orders stays undecided. May not guess.

import { dateInAmsterdam, daysInMonth, shiftDays } from './day-count.ts';
import { monthOfWord } from './month-names.ts';

/** Order of the parts of the dates of a column. `none`: it holds no date. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'undecided' | 'none';

/** Counts over the values of a column. */
export interface DateTally {
  /** Year in front, month in words, or the day number of a spreadsheet: no order is needed. */
  ymd: number;
  /** A day above 12 in front. */
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

/** What one value says about its column, and the day it means. */
export interface DateSeen {
  readonly kind: keyof DateTally;
  /** Null when it is no day of the calendar, or its order is undecided. */
  readonly on: string | null;
  readonly isUnreadable: false;
}

/**
 * Looks at one value that is not empty; null when it means no date at all (0-0-00). A time with an offset becomes the day in
 * Europe/Amsterdam, without one the day as written. A day that reads the same in both orders needs none decided.
 */
export function classifyDate(text: string, order: DateOrder): DateSeen | null {
  const value = text.trim();
  if (isNoDate(value)) return null;
  const ymd = readYmd(value);
  if (ymd !== null) return seen('ymd', ymd);
  const parts = numericParts(value);
  if (parts !== null) return classifyParts(parts, order);
  const certain = readWords(value) ?? readSerial(value);
  return seen(certain === null ? 'unparsable' : 'ymd', certain);
}

type DateParts = readonly [first: number, second: number, year: number];

function classifyParts([first, second, year]: DateParts, order: DateOrder): DateSeen {
  const dmy = civil(year, second, first);
  const mdy = civil(year, first, second);
  const on = order === 'dmy' ? dmy : order === 'mdy' ? mdy : null;
  if (dmy !== null && mdy !== null) return seen('either', first === second ? dmy : on);
  if (dmy !== null) return seen('onlyDmy', on);
  return mdy === null ? seen('unparsable', null) : seen('onlyMdy', on);
}

function seen(kind: keyof DateTally, on: string | null): DateSeen {
  return { kind, on, isUnreadable: false };
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

/** The two first numbers, in whatever order, and the year; null for another form. */
function numericParts(value: string): DateParts | null {
  const match = NUMERIC.exec(value);
  return match === null ? null : [Number(match[1]), Number(match[2]), fullYear(match[3] ?? '')];
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < TWO_DIGIT_PIVOT ? 2000 + year : 1900 + year;
}

/** A number with what makes it a day, a month in letters, and a year; with signs between, `de`, or nothing at all (`05MAR1980`). */
const DAY_FIRST =
  /^(\d{1,2})(?:er|e|st|nd|rd|th|[.º])?(?:[ -]+(?:de )?|(?=\p{L}))(\p{L}{3,14})(?:[., -]+(?:del? )?|(?=\d))(\d{4}|\d{2})(?!\d|\p{L})/iu;
const MONTH_FIRST = /^(\p{L}{3,14})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4}|\d{2})\b/iu;
const EAST_ASIAN = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/;

/** `1 mei 2024`, `1-mei-24`, `May 1, 2024`, `5 de março de 1980`, `1980年3月5日`. */
function readWords(value: string): string | null {
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) return named(dayFirst[3] ?? '', dayFirst[2] ?? '', dayFirst[1] ?? '');
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst) return named(monthFirst[3] ?? '', monthFirst[1] ?? '', monthFirst[2] ?? '');
  const eastAsian = EAST_ASIAN.exec(value);
  return eastAsian && civil(Number(eastAsian[1]), Number(eastAsian[2]), Number(eastAsian[3]));
}

function named(year: string, month: string, day: string): string | null {
  const number = monthOfWord(month);
  return number === null ? null : civil(fullYear(year), number, Number(day));
}

const SERIAL = /^([2-6]\d{4})(?:[.,]\d+)?$/;

/**
 * The day number of a spreadsheet, 20000 (1954) to 69999 (2091): what is left of a date whose cell lost its format. Day 1 is
 * 1 January 1900 and 29 February 1900 is counted (ECMA-376 part 1, 18.17.4.1), so later days count from 30 December 1899.
 */
function readSerial(value: string): string | null {
  const match = SERIAL.exec(value);
  return match === null ? null : shiftDays('1899-12-30', Number(match[1]));
}

/** A day of the calendar between 1800 and 2199, or null. */
function civil(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
