// Comparing birth dates, and birth years where they are all there is. May not weigh.

import type { Column } from '../columns/column.ts';
import { decimals } from '../columns/texts.ts';
import type { PersonFeatures } from '../features/person-features.ts';
import { byCodes, byTexts, type Comparison } from './comparison.ts';
import { rarityOf } from './term-frequency.ts';

/** Null where nothing is known of when anybody was born. */
export function birthComparison({
  birth,
  birthYear: year,
}: Pick<PersonFeatures, 'birth' | 'birthYear'>): Comparison | null {
  return birth === null ? year && birthYear(year) : birthDate(birth);
}

function birthDate(birth: Column): Comparison {
  const days = decimals(birth.values);
  return {
    name: 'birth-date',
    levels: ['exact', 'near', 'two-parts', 'close', 'else'],
    fields: ['birth_date'],
    usual: [0.84, 0.08, 0.04, 0.01, 0.03],
    // Twins share the day; partners are often of an age.
    among: {
      home: [0.03, 0.02, 0.03, 0.1, 0.82],
      generation: [0, 0, 0, 0, 1],
      twins: [0.9, 0.07, 0.03, 0, 0],
    },
    compare: byCodes(birth.codes, (one, other) => compareBirth(days[one] as number, days[other] as number)),
    rarity: rarityOf(birth),
  };
}

/** Levels of two days that are not equal, each as the number yyyymmdd. */
function compareBirth(one: number, other: number): number {
  const isYear = Math.trunc(one / 10_000) === Math.trunc(other / 10_000);
  const isMonth = monthOf(one) === monthOf(other);
  const isDay = one % 100 === other % 100;
  const isExchanged = isYear && monthOf(one) === other % 100 && one % 100 === monthOf(other);
  if (isExchanged || isOneSlip(one, other)) return 2;
  const apart = Math.abs(monthsOf(one) - monthsOf(other));
  // Two figures of the year that differ are no slip: of one day in two generations, father and son.
  if (isYear ? isMonth || isDay : isMonth && isDay && apart < GENERATION_MONTHS) return 3;
  return isYear || apart <= CLOSE_MONTHS ? 4 : 5;
}

/** A day guessed or shifted: within a year and a bit. */
const CLOSE_MONTHS = 13;
const GENERATION_MONTHS = 180;

function monthOf(day: number): number {
  return Math.trunc(day / 100) % 100;
}

function monthsOf(day: number): number {
  return Math.trunc(day / 10_000) * 12 + monthOf(day);
}

/** One digit that differs, or two neighbours exchanged. */
function isOneSlip(one: number, other: number): boolean {
  let place = 1;
  while (Math.trunc(one / place) % 10 === Math.trunc(other / place) % 10) place *= 10;
  const difference = Math.trunc(one / place) - Math.trunc(other / place);
  const [low, otherLow] = [Math.trunc(one / place) % 10, Math.trunc(other / place) % 10];
  // Above the last digit that differs all is equal, or the next is the other's last and all above it is equal.
  if (difference === low - otherLow) return true;
  const [high, otherHigh] = [Math.trunc(one / place / 10) % 10, Math.trunc(other / place / 10) % 10];
  return (
    low === otherHigh &&
    high === otherLow &&
    Math.trunc(one / place / 100) === Math.trunc(other / place / 100)
  );
}

function birthYear(column: Column): Comparison {
  return {
    name: 'birth-year',
    levels: ['exact', 'near', 'else'],
    fields: ['birth_date'],
    usual: [0.9, 0.06, 0.04],
    among: { home: [0.06, 0.1, 0.84], generation: [0, 0, 1], twins: [1, 0, 0] },
    compare: byTexts(column, (one, other) => (Math.abs(Number(one) - Number(other)) < 3 ? 2 : 3)),
    rarity: rarityOf(column),
  };
}
