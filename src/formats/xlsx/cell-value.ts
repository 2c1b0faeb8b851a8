// The value of a cell as text. Pure. May not round what can be shown, nor format for a locale.

import { shiftDays } from '../../normalising/day-count.ts';

/** Formats 14–22, 27–36, 45–47 and 50–58 are dates and times (ECMA-376 part 1, 18.8.30). */
const builtInDates: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** What is no letter of a date: quoted text, an escaped sign, a colour or locale in brackets. */
const notLetters = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** True when that number format shows a date or a time; `code` is null for a built-in one. */
export function isDateFormat(id: number, code: string | null): boolean {
  if (code === null) return builtInDates.some(([from, to]) => id >= from && id <= to);
  const [positive = ''] = code.replace(notLetters, '').split(';');
  return /[dmyhs]/i.test(positive) && !/general/i.test(positive);
}

const exponent = /e/i;
const plainInteger = /^-?\d+$/;
const longFraction = /^-?\d*\.\d{15,}$/;

/** A number as a sheet shows it in General: without exponent, and without the noise of binary fractions; else as stored. */
export function numberText(stored: string): string {
  if (plainInteger.test(stored)) return stored;
  const value = Number(stored);
  if (!Number.isFinite(value)) return stored;
  if (exponent.test(stored)) return Number.isInteger(value) ? BigInt(value).toString() : plainDecimal(value);
  return longFraction.test(stored) ? plainDecimal(value) : stored;
}

/** Fifteen digits, as a sheet shows. */
function plainDecimal(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return exponent.test(text) ? rounded.toFixed(20).replace(/\.?0+$/, '') : text;
}

const secondsPerDay = 86_400;
/** The day after 28 February 1900 that never was, and is counted. */
const falseLeapDay = 60;

/** A day number as `YYYY-MM-DD`, with `HH:mm:ss` where it has a time, the time alone below one day; as stored when it is no day. */
export function dateText(stored: string, countsFrom1904: boolean): string {
  const value = Number(stored);
  if (!Number.isFinite(value) || value < 0 || value >= 2_958_466) return stored;
  const seconds = Math.round((value % 1) * secondsPerDay);
  const days = Math.floor(value) + (seconds === secondsPerDay ? 1 : 0);
  const time = seconds % secondsPerDay === 0 ? '' : clockText(seconds % secondsPerDay);
  if (days === 0 && !countsFrom1904) return time === '' ? stored : time;
  const day = countsFrom1904 ? shiftDays('1904-01-01', days) : dayFrom1900(days);
  return time === '' ? day : `${day} ${time}`;
}

function dayFrom1900(days: number): string {
  if (days === falseLeapDay) return '1900-02-29';
  return shiftDays(days < falseLeapDay ? '1899-12-31' : '1899-12-30', days);
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map(part => String(part).padStart(2, '0')).join(':');
}

const escaped = /_x([0-9A-F]{4})_/gi;

/** A text with `_x000D_` and the like as the characters they stand for (ECMA-376 part 1, 22.4.2.4). */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
