// The ends of calendar and book years, from which floors of law are counted. May not ask the clock.

import { daysInMonth, dayText } from '../normalising/day-count.ts';
import { addPeriod, type CivilDate, monthsOf, type Period, parseCivilDate } from './calendar.ts';

/** The last day of a year of law or of books: `MM-DD`, or `MM-last` for the last day of that month, whatever its length. */
export type YearEnd = string & { readonly __brand: 'YearEnd' };

/** The end of the calendar year. */
export const CALENDAR_YEAR_END: YearEnd = '12-31' as YearEnd;

/** Reads `MM-DD` or `MM-last`; null when no year has that day. 29 February is refused: three years in four have none; say `02-last`. */
export function parseYearEnd(text: string): YearEnd | null {
  const [, month = '', day = ''] = /^(\d{2})-(\d{2}|last)$/.exec(text) ?? [];
  const isDay = parseCivilDate(`2001-${month}-${day === 'last' ? '01' : day}`) !== null;
  return isDay ? (text as YearEnd) : null;
}

/**
 * The last day of a period that starts at the end of the year in which the event fell (AWR 52(4): years after the fiscal
 * year). The anchor is found again in the target year, so `02-last` stays the last day of February. Whole years only;
 * other periods are added to the year's end.
 */
export function addPeriodToYearEnd(event: CivilDate, end: YearEnd, period: Period): CivilDate {
  const through = addPeriod(yearEndFrom(event, end), period);
  return monthsOf(period) === null ? through : yearEndIn(through, end);
}

/** The last day of the year that the date falls in; a date on it is in that year. */
export function yearEndFrom(date: CivilDate, end: YearEnd): CivilDate {
  const year = Number(date.slice(0, 4));
  const own = anchorIn(year, end);
  return own >= date ? own : anchorIn(year + 1, end);
}

function yearEndIn(date: CivilDate, end: YearEnd): CivilDate {
  const anchor = anchorIn(Number(date.slice(0, 4)), end);
  return anchor.slice(0, 7) === date.slice(0, 7) ? anchor : date;
}

function anchorIn(year: number, end: YearEnd): CivilDate {
  const month = Number(end.slice(0, 2));
  const last = daysInMonth(year, month);
  const day = end.endsWith('last') ? last : Math.min(Number(end.slice(3)), last);
  return dayText(year, month, day) as CivilDate;
}
