// The comparisons of persons. Levels from the strongest; the usual shares are where training begins. May not weigh.

import { type Column, countCodes } from '../columns/column.ts';
import type { PersonFeatures } from '../features/person-features.ts';
import { addressComparisons } from './address-comparisons.ts';
import { byTexts, type Comparison, rarityOf } from './comparison.ts';
import { contactPointComparisons } from './contact-point-comparisons.ts';
import { isNear, isPart, nameComparisons } from './person-name-comparisons.ts';

/** Every comparison the features allow. */
export function personComparisons(features: PersonFeatures): readonly Comparison[] {
  const { given, family, generation, birth, gender, nationalId, birthPlace, occupation, organisation, iban } =
    features;
  return [
    ...nameComparisons(given, family),
    generation && generationComparison(generation),
    birth === null ? features.birthYear && birthYear(features.birthYear) : birthDate(birth),
    nationalId &&
      identifierOf('national-id', 'national_id', nationalId, {
        home: 'own',
        namesake: 'own',
        generation: 'own',
        twins: 'own',
      }),
    iban && identifierOf('iban', 'iban', iban, { home: 'shared', generation: 'shared', twins: 'shared' }),
    ...contactPointComparisons(features.emails, features.phones),
    ...addressComparisons(features.address),
    gender && genderComparison(gender),
    birthPlace && words('birth-place', 'birth_place', birthPlace, [0.8, 0.1, 0.1]),
    occupation && words('occupation', 'job_title', occupation, [0.6, 0.1, 0.3]),
    organisation && words('employer', 'organisation_name', organisation, [0.6, 0.15, 0.25]),
  ].filter(one => one !== null);
}

/**
 * Sr. and Jr. are father and son; who has no suffix may be either. Strangers of one name have one as seldom the same as by chance.
 */
function generationComparison(column: Column): Comparison {
  return {
    name: 'name-suffix',
    levels: ['exact', 'else'],
    fields: ['name_suffix'],
    usual: [0.97, 0.03],
    among: { generation: [0.04, 0.96] },
    compare: byTexts(column, () => 2),
    rarity: null,
  };
}

function birthDate(birth: Column): Comparison {
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
    compare: byTexts(birth, compareBirth),
    rarity: rarityOf(birth, countCodes(birth)),
  };
}

/** Levels of two days `yyyymmdd` that are not equal. */
function compareBirth(one: string, other: string): number {
  const year = one.slice(0, 4) === other.slice(0, 4);
  const month = one.slice(4, 6) === other.slice(4, 6);
  const day = one.slice(6) === other.slice(6);
  const isExchanged = one.slice(4, 6) === other.slice(6) && one.slice(6) === other.slice(4, 6);
  if (differences(one, other) === 1 || (year && isExchanged) || isTransposed(one, other)) return 2;
  const apart = Math.abs(monthsOf(one) - monthsOf(other));
  // Two figures of the year that differ are no slip: of one day in two generations, father and son.
  if (year ? month || day : month && day && apart < GENERATION_MONTHS) return 3;
  return year || apart <= CLOSE_MONTHS ? 4 : 5;
}

/** A day guessed or shifted: within a year and a bit. */
const CLOSE_MONTHS = 13;
const GENERATION_MONTHS = 180;

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(4, 6));
}

function differences(one: string, other: string): number {
  let count = 0;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) count += 1;
  return count;
}

/** Two neighbouring digits exchanged, and nothing else. */
function isTransposed(one: string, other: string): boolean {
  if (differences(one, other) !== 2) return false;
  const at = [...one].findIndex((digit, index) => digit !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at];
}

function birthYear(column: Column): Comparison {
  return {
    name: 'birth-year',
    levels: ['exact', 'near', 'else'],
    fields: ['birth_year'],
    usual: [0.9, 0.06, 0.04],
    among: { home: [0.06, 0.1, 0.84], generation: [0, 0, 1], twins: [1, 0, 0] },
    compare: byTexts(column, (one, other) => (Math.abs(Number(one) - Number(other)) < 3 ? 2 : 3)),
    rarity: rarityOf(column, countCodes(column)),
  };
}

/** A number or code: exact, one edit, or another. */
export function identifierOf(
  name: string,
  field: string,
  column: Column,
  among: Comparison['among'],
): Comparison {
  return {
    name,
    levels: ['exact', 'near', 'else'],
    fields: [field],
    usual: [0.85, 0.09, 0.06],
    among,
    compare: byTexts(column, (one, other) => (isNear(one, other) ? 2 : 3)),
    rarity: rarityOf(column, countCodes(column)),
  };
}

function genderComparison(column: Column): Comparison {
  return {
    name: 'gender',
    levels: ['exact', 'else'],
    fields: ['gender'],
    usual: [0.97, 0.03],
    among: { home: [0.4, 0.6], twins: [0.6, 0.4], namesake: 'shared', generation: 'shared' },
    compare: byTexts(column, () => 2),
    rarity: null,
  };
}

function words(name: string, field: string, column: Column, usual: readonly number[]): Comparison {
  return {
    name,
    levels: ['exact', 'near', 'else'],
    fields: [field],
    usual,
    among: { home: 'own' },
    compare: byTexts(column, (one, other) =>
      isNear(one, other) || isPart(one, other) || isPart(other, one) ? 2 : 3,
    ),
    rarity: rarityOf(column, countCodes(column), 0.5),
  };
}
