// How days, months and periods are written for people, in the two languages: `writeDay` in running text, `writeShortDay` in a column of a
// table, on the terminal as in reports. Only what is typed, read back or read by programs keeps `2026-12-01`: options, CSV, JSON, work
// lists, names of files. May not ask the clock; text it cannot read is given back as it came.

import type { Locale } from '../locale.ts';

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const SHORT: Readonly<Record<Locale, readonly string[]>> = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

/** One and many of the units of a period; Dutch says "2 jaar", not "2 jaren". */
const UNITS: Readonly<Record<Locale, Readonly<Record<string, readonly [string, string]>>>> = {
  nl: { Y: ['jaar', 'jaar'], M: ['maand', 'maanden'], W: ['week', 'weken'], D: ['dag', 'dagen'] },
  en: { Y: ['year', 'years'], M: ['month', 'months'], W: ['week', 'weeks'], D: ['day', 'days'] },
};

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const PERIOD = /^P(?=\d)(?:\d+[YMWD])+$/;

/** `2026-12-01` → "1 december 2026" (nl) or "1 December 2026" (en). */
export function writeDay(locale: Locale, day: string): string {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const name = MONTHS[locale][Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** `2026-12-01` → "1-12-2026" (nl) or "1 Dec 2026" (en), for a column of a table. */
export function writeShortDay(locale: Locale, day: string): string {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const name = SHORT[locale][Number(month) - 1];
  if (name === undefined) return day;
  return locale === 'nl' ? `${Number(date)}-${Number(month)}-${year}` : writeNarrowDay(locale, day);
}

/** `2026-12-01` → "1 dec 2026" (nl) or "1 Dec 2026" (en), for the head of a narrow column: it may be broken between its words. */
export function writeNarrowDay(locale: Locale, day: string): string {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const name = SHORT[locale][Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** `2026-12` → "december 2026" (nl) or "December 2026" (en). */
export function writeMonth(locale: Locale, month: string): string {
  const [, year, number] = MONTH.exec(month) ?? [];
  const name = MONTHS[locale][Number(number) - 1];
  return name === undefined ? month : `${name} ${year}`;
}

/** `2026-12` → "dec" (nl) or "Dec" (en). */
export function writeShortMonth(locale: Locale, month: string): string {
  const [, , number] = MONTH.exec(month) ?? [];
  return SHORT[locale][Number(number) - 1] ?? month;
}

/** `P2Y6M` → "2 jaar en 6 maanden" (nl) or "2 years and 6 months" (en). */
export function writePeriod(locale: Locale, period: string): string {
  if (!PERIOD.test(period)) return period;
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].map(([, digits, unit]) => {
    const count = Number(digits);
    const [one, many] = UNITS[locale][unit ?? ''] ?? ['', ''];
    return `${count} ${count === 1 ? one : many}`;
  });
  return parts.join(locale === 'nl' ? ' en ' : ' and ');
}
