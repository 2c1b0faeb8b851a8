// Day arithmetic without a calendar library: fast enough for every cell of a column. May not ask the clock.

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the Gregorian calendar; month 1–12. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** 0 = Sunday (Sakamoto's method). */
function weekday(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

function lastSunday(year: number, month: number): number {
  const last = daysInMonth(year, month);
  return last - weekday(year, month, last);
}

/**
 * The civil date in Europe/Amsterdam of a UTC time, given as a date and minutes from its midnight (which may be negative or
 * over a day). Summer time by directive 2000/84/EC: from the last Sunday of March to that of October, 01:00 UTC.
 */
export function dateInAmsterdam(date: string, utcMinutes: number): string {
  const utc = shiftDays(date, Math.floor(utcMinutes / 1440));
  const minutes = ((utcMinutes % 1440) + 1440) % 1440;
  const offset = isSummer(utc, minutes) ? 120 : 60;
  return minutes + offset >= 1440 ? shiftDays(utc, 1) : utc;
}

function isSummer(date: string, minutes: number): boolean {
  const year = Number(date.slice(0, 4));
  const stamp = `${date.slice(5)} ${String(minutes).padStart(4, '0')}`;
  return stamp >= `03-${lastSunday(year, 3)} 0060` && stamp < `10-${lastSunday(year, 10)} 0060`;
}

/** The days a date can be: before and after them there is none, and what would lie there is the first or the last (RFC 3339: four digits of year). */
const [FIRST_DAY, LAST_DAY] = ['0000-01-01', '9999-12-31'];

/** A day as ISO 8601 text, held between the first and the last that it can be. */
export function dayText(year: number, month: number, day: number): string {
  if (year < 0) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  const digits = String(year).padStart(4, '0');
  return `${digits}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** That many days later, or earlier when negative; held as {@link dayText} does. */
export function shiftDays(date: string, days: number): string {
  let year = Number(date.slice(0, 4));
  let month = Number(date.slice(5, 7));
  let day = Number(date.slice(8, 10)) + days;
  while (day < 1 && year >= 0) {
    month -= 1;
    if (month === 0) [month, year] = [12, year - 1];
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month) && year <= 9999) {
    day -= daysInMonth(year, month);
    month += 1;
    if (month === 13) [month, year] = [1, year + 1];
  }
  return dayText(year, month, day);
}
