// Civil dates and periods of law. May not ask the clock: callers pass the day in.

import { Temporal } from 'temporal-polyfill';

/** A civil date as ISO 8601 text, `YYYY-MM-DD`; text order is date order, in TypeScript and in SQL. */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

/** An ISO 8601 period in whole units, such as `P24M`, `P2Y`, `P4W`, `P14D`. */
export type Period = string & { readonly __brand: 'Period' };

/** An instant as ISO 8601 text in UTC, `YYYY-MM-DDThh:mm:ssZ`. */
export type Instant = string & { readonly __brand: 'Instant' };

/** Retention law is Dutch civil time (../shared/design/retention.md, section 4). */
const CIVIL_ZONE = 'Europe/Amsterdam';

const PERIOD = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/;

/** Reads `YYYY-MM-DD`; null when it is not such a text or no day of the calendar (2010-02-29). */
export function parseCivilDate(text: string): CivilDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CivilDate;
  } catch {
    return null;
  }
}

/** Reads an ISO 8601 period; null when it is not one. A bare number is not a period. */
export function parsePeriod(text: string): Period | null {
  return PERIOD.test(text) ? (text as Period) : null;
}

/** The civil date in the Netherlands at an instant. */
export function civilDateAt(instant: string): CivilDate {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(CIVIL_ZONE);
  return zoned.toPlainDate().toString() as CivilDate;
}

/**
 * The last day a period runs through: the day of the event is not counted; months and years end on the same date,
 * or on the last day of the month where that date does not exist (2024-02-29 + P2Y = 2026-02-28).
 */
export function addPeriod(date: CivilDate, period: Period): CivilDate {
  return Temporal.PlainDate.from(date).add(period, { overflow: 'constrain' }).toString() as CivilDate;
}

/** The date one period earlier; month ends are clamped as in {@link addPeriod}. */
export function subtractPeriod(date: CivilDate, period: Period): CivilDate {
  return Temporal.PlainDate.from(date).subtract(period, { overflow: 'constrain' }).toString() as CivilDate;
}

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
  const own = anchorIn(Temporal.PlainDate.from(date).year, end);
  return own >= date ? own : anchorIn(Temporal.PlainDate.from(date).year + 1, end);
}

function yearEndIn(date: CivilDate, end: YearEnd): CivilDate {
  const anchor = anchorIn(Temporal.PlainDate.from(date).year, end);
  return anchor.slice(0, 7) === date.slice(0, 7) ? anchor : date;
}

function anchorIn(year: number, end: YearEnd): CivilDate {
  const [month = 12, day = 31] = end.split('-').map(part => (part === 'last' ? 31 : Number(part)));
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' }).toString() as CivilDate;
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function dayOfWeek(date: CivilDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The day after. */
export function dayAfter(date: CivilDate): CivilDate {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString() as CivilDate;
}

/** Whole months of a period, years included; null when it has weeks or days. */
export function monthsOf(period: Period): number | null {
  const { years, months, weeks, days } = Temporal.Duration.from(period);
  return weeks || days ? null : years * 12 + months;
}

/** The latest of some dates; null when none is known. */
export function latest(...dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.reduce((best, date) => (date !== null && (best === null || date > best) ? date : best), null);
}
