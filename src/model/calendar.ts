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
