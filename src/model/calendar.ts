// Civil dates and periods of law. May not ask the clock: callers pass the day in.

import { Temporal } from 'temporal-polyfill';
import { daysInMonth, dayText, shiftDays } from '../normalising/day-count.ts';

/** A civil date as ISO 8601 text, `YYYY-MM-DD`; text order is date order, in TypeScript and in SQL. */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

/** An ISO 8601 period in whole units, such as `P24M`, `P2Y`, `P4W`, `P14D`. */
export type Period = string & { readonly __brand: 'Period' };

/** An instant as ISO 8601 text in UTC, `YYYY-MM-DDThh:mm:ssZ`. */
export type Instant = string & { readonly __brand: 'Instant' };

/** Retention law is Dutch civil time (../shared/design/retention.md, section 4). */
export const CIVIL_ZONE = 'Europe/Amsterdam';

/** An ISO 8601 period in whole units, as a regular expression. */
export const PERIOD_PATTERN = '^P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?$';
const PERIOD = new RegExp(PERIOD_PATTERN);

/** Reads `YYYY-MM-DD`; null when it is not such a text or no day of the calendar (2010-02-29). */
export function parseCivilDate(text: string): CivilDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CivilDate;
  } catch {
    return null;
  }
}

/** Counted from a day of this century it ends by 9999-12-31, the last day that can be written. */
export const LONGEST_PERIOD: Period = 'P7900Y' as Period;

/** Reads an ISO 8601 period; null when it is not one, or too long. A bare number is not a period. */
export function parsePeriod(text: string): Period | null {
  return PERIOD.test(text) && !isPeriodTooLong(text) ? (text as Period) : null;
}

/** An ISO 8601 period whose end no date can say. */
export function isPeriodTooLong(text: string): boolean {
  if (!PERIOD.test(text)) return false;
  const { Y, M, W, D } = countsOf(text);
  return Y + M / 12 + (W * 7 + D) / 365 > countsOf(LONGEST_PERIOD).Y;
}

/** The civil date in the Netherlands at an instant. */
export function civilDateAt(instant: string): CivilDate {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(CIVIL_ZONE);
  return zoned.toPlainDate().toString() as CivilDate;
}

/**
 * The last day a period runs through: the day of the event is not counted; months and years end on the same date,
 * or on the last day of the month where that date does not exist (2024-02-29 + P2Y = 2026-02-28); never past 9999-12-31. Whole numbers only, for
 * it is asked several times per person; a property test holds it equal to Temporal's.
 */
export function addPeriod(date: CivilDate, period: Period): CivilDate {
  return shifted(date, partsOf(period), 1);
}

/** Looks first whether it was worked out before: by the year and the digits of the day, a third of what a look-up of the text takes. */
function shifted(date: CivilDate, { months, days, later, earlier }: PeriodParts, sign: 1 | -1): CivilDate {
  const digits = (at: number): number => date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;
  const known = sign === 1 ? later : earlier;
  const year = digits(0) * 100 + digits(2) - FIRST_YEAR;
  const isKept = year >= 0 && year < YEARS;
  const day = digits(5) * 32 + digits(8);
  const before = isKept ? known[year]?.[day] : undefined;
  if (before !== undefined) return before;
  const moved = months === 0 ? date : addMonths(date, sign * months);
  const result = days === 0 ? moved : (shiftDays(moved, sign * days) as CivilDate);
  if (isKept) {
    known[year] ??= new Array<CivilDate>(DAYS);
    known[year][day] = result;
  }
  return result;
}

/** The years in which the days of a life of records lie; each has 13 times 32 places. */
const [FIRST_YEAR, YEARS, DAYS] = [1900, 200, 13 * 32];

interface PeriodParts {
  /** Year and day → that date and the period. */
  readonly later: CivilDate[][];
  /** The same → that date less the period. */
  readonly earlier: CivilDate[][];
  readonly months: number;
  readonly days: number;
}

/** Periods that were used, and beside each its parts: of the few that there are, one is found sooner in a list than in a map. */
const PERIODS: Period[] = [];
const PARTS: PeriodParts[] = [];
/** More than a register has; beyond it they are forgotten. */
const MOST_PERIODS = 100;
const PART = /(\d+)([YMWD])/g;

/** Months and days of a period; few are ever used, so each is read once. */
function partsOf(period: Period): PeriodParts {
  const known = PARTS[PERIODS.indexOf(period)];
  if (known !== undefined) return known;
  const counts = countsOf(period);
  const parts = {
    later: new Array<CivilDate[]>(YEARS),
    earlier: new Array<CivilDate[]>(YEARS),
    months: counts.Y * 12 + counts.M,
    days: counts.W * 7 + counts.D,
  };
  if (PARTS.length >= MOST_PERIODS) PERIODS.length = PARTS.length = 0;
  PERIODS.push(period);
  PARTS.push(parts);
  return parts;
}

function countsOf(period: string): Record<'Y' | 'M' | 'W' | 'D', number> {
  const counts = { Y: 0, M: 0, W: 0, D: 0 };
  for (const [, count, unit] of period.matchAll(PART)) counts[unit as keyof typeof counts] = Number(count);
  return counts;
}

function addMonths(date: CivilDate, count: number): CivilDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return dayText(year, month, day) as CivilDate;
}

/** The date one period earlier; month ends are clamped as in {@link addPeriod}. */
export function subtractPeriod(date: CivilDate, period: Period): CivilDate {
  return shifted(date, partsOf(period), -1);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function dayOfWeek(date: CivilDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The day after. */
export function dayAfter(date: CivilDate): CivilDate {
  return addPeriod(date, 'P1D' as Period);
}

/** Whole months of a period, years included; null when it has weeks or days. */
export function monthsOf(period: Period): number | null {
  const { months, days } = partsOf(period);
  return days === 0 ? months : null;
}

/** The latest of some dates; null when none is known. */
export function latest(...dates: readonly (CivilDate | null)[]): CivilDate | null {
  let best: CivilDate | null = null;
  for (const date of dates) if (date !== null && (best === null || date > best)) best = date;
  return best;
}

/** The earliest of some dates; null when none is known. */
export function earliest(...dates: readonly (CivilDate | null)[]): CivilDate | null {
  let best: CivilDate | null = null;
  for (const date of dates) if (date !== null && (best === null || date < best)) best = date;
  return best;
}

/** The latest of the dates that these have; null when none has one. Asked for everybody, so without a list of the dates. */
export function latestOf<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => CivilDate | null,
): CivilDate | null {
  let best: CivilDate | null = null;
  for (const item of items) {
    const date = dateOf(item);
    if (date !== null && (best === null || date > best)) best = date;
  }
  return best;
}

/** The earliest of them, likewise. */
export function earliestOf<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => CivilDate | null,
): CivilDate | null {
  let best: CivilDate | null = null;
  for (const item of items) {
    const date = dateOf(item);
    if (date !== null && (best === null || date < best)) best = date;
  }
  return best;
}
