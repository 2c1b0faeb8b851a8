// The comparisons of persons. Levels from the strongest; the usual shares are where training begins. May not weigh.

import { editDistance } from '../normalising/edit-distance.ts';
import { givenStem } from '../normalising/given-names.ts';
import { addressComparisons } from './address-comparisons.ts';
import { type Column, countCodes } from './column.ts';
import { byTexts, type Comparison, NO_EVIDENCE, rarityOf } from './comparison.ts';
import { contactPointComparisons } from './contact-point-comparisons.ts';
import type { PersonFeatures } from './person-features.ts';

/** Every comparison the features allow. */
export function personComparisons(features: PersonFeatures): readonly Comparison[] {
  const { given, family, birth, gender, nationalId, birthPlace, occupation, organisation, iban } = features;
  return [
    given && givenName(given, family),
    family && familyName(family, given),
    birth === null ? features.birthYear && birthYear(features.birthYear) : birthDate(birth),
    nationalId && identifierOf('national-id', 'national_id', nationalId, { home: 'own' }),
    iban && identifierOf('iban', 'iban', iban, { home: 'shared' }),
    ...contactPointComparisons(features.emails, features.phones),
    ...addressComparisons(features.address),
    gender && genderComparison(gender),
    birthPlace && words('birth-place', 'birth_place', birthPlace, [0.8, 0.1, 0.1]),
    occupation && words('occupation', 'job_title', occupation, [0.6, 0.1, 0.3]),
    organisation && words('employer', 'organisation_name', organisation, [0.6, 0.15, 0.25]),
  ].filter(one => one !== null);
}

/** True when the one's given name is the other's surname, but for a typing error, and nothing speaks against the other half. */
function isSwapped({ codes, values }: Column, family: Column, a: number, b: number): boolean {
  const given = codes[a] ?? -1;
  const otherGiven = codes[b] ?? -1;
  const surname = family.codes[a] ?? -1;
  const otherSurname = family.codes[b] ?? -1;
  if (given === otherGiven || surname === otherSurname) return false;
  if ((given < 0 || given !== otherSurname) && (surname < 0 || surname !== otherGiven)) return false;
  const isFitting = (one: number, other: number): boolean =>
    one < 0 || other < 0 || one === other || isNear(values[one] ?? '', values[other] ?? '');
  return isFitting(given, otherSurname) && isFitting(surname, otherGiven);
}

function givenName(given: Column, family: Column | null): Comparison {
  const compare = byTexts(given, compareGiven);
  return {
    name: 'given-name',
    levels: ['exact', 'same-name', 'initial', 'near', 'first-letter', 'else'],
    fields: ['given_name'],
    usual: [0.7, 0.07, 0.06, 0.08, 0.03, 0.06],
    among: { home: 'own' },
    compare:
      family === null ? compare : (a, b) => (isSwapped(given, family, a, b) ? NO_EVIDENCE : compare(a, b)),
    rarity: rarityOf(given, countCodes(given)),
  };
}

/** Levels of two given names that are not equal. */
function compareGiven(one: string, other: string): number {
  const [first = '', ...further] = one.split(' ');
  const [second = '', ...others] = other.split(' ');
  if (first.length === 1 || second.length === 1) return first[0] === second[0] ? 3 : 6;
  if (first === second || givenStem(first) === givenStem(second)) return 2;
  if (isNear(first, second) || further.includes(second) || others.includes(first)) return 4;
  if (further.length + others.length > 0 && isNear(one.replaceAll(' ', ''), other.replaceAll(' ', '')))
    return 4;
  if (first.length > 2 && second.length > 2 && (first.startsWith(second) || second.startsWith(first)))
    return 4;
  return first[0] === second[0] ? 5 : 6;
}

function isNear(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  const most = longest < 4 ? 0 : longest < 6 ? 1 : 2;
  return editDistance(one, other, most) <= most || (longest > 3 && hasSameLetters(one, other));
}

/** Letters exchanged: on any engine a column of sorted letters, compared by equality. */
function hasSameLetters(one: string, other: string): boolean {
  return one.length === other.length && one[0] === other[0] && sorted(one) === sorted(other);
}

function sorted(text: string): string {
  return [...text].toSorted().join('');
}

function familyName(family: Column, given: Column | null): Comparison {
  const compare = byTexts(family, compareFamily);
  return {
    name: 'surname',
    levels: ['exact', 'swapped', 'part', 'near', 'alike', 'else'],
    fields: ['family_name'],
    usual: [0.8, 0.01, 0.02, 0.09, 0.02, 0.06],
    among: { home: 'shared' },
    compare: given === null ? compare : (a, b) => (isSwapped(given, family, a, b) ? 2 : compare(a, b)),
    rarity: rarityOf(family, countCodes(family)),
  };
}

/** Levels of two surnames that are not equal. */
function compareFamily(one: string, other: string): number {
  if (isPart(one, other) || isPart(other, one)) return 3;
  if (isNear(one, other) || isNear(one.replaceAll(' ', ''), other.replaceAll(' ', ''))) return 4;
  if (hasNearPart(one, other) || hasNearPart(other, one)) return 4;
  const isAlike = one.length > 4 && other.length > 4 && one.slice(0, 4) === other.slice(0, 4);
  return isAlike || editDistance(one, other, 3) <= Math.min(3, Math.max(one.length, other.length) >> 1) - 1
    ? 5
    : 6;
}

/** One name of a double name, but for a typing error. */
function hasNearPart(short: string, long: string): boolean {
  return short.length > 4 && long.includes(' ') && long.split(' ').some(part => isNear(short, part));
}

/** One name of a double name: `jansen` in `jansen bakker`. */
function isPart(short: string, long: string): boolean {
  return short.length > 2 && long.length > short.length && long.split(' ').includes(short);
}

function birthDate(birth: Column): Comparison {
  return {
    name: 'birth-date',
    levels: ['exact', 'near', 'two-parts', 'close', 'else'],
    fields: ['birth_date'],
    usual: [0.84, 0.08, 0.04, 0.01, 0.03],
    // Twins share the day; partners are often of an age.
    among: { home: [0.03, 0.02, 0.03, 0.1, 0.82] },
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
  if (Number(year) + Number(month) + Number(day) > 1) return 3;
  return year || Math.abs(monthsOf(one) - monthsOf(other)) <= CLOSE_MONTHS ? 4 : 5;
}

/** A day guessed or shifted: within a year and a bit. */
const CLOSE_MONTHS = 13;

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
    among: { home: [0.06, 0.1, 0.84] },
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
    among: { home: [0.4, 0.6] },
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
