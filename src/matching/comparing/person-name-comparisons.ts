// Comparing the names of persons: given name and surname, exchanged or not. May not weigh.

import { editDistance } from '../../normalising/edit-distance.ts';
import { givenStem } from '../../normalising/given-names.ts';
import { familyKey } from '../../normalising/person-name.ts';
import { type Column, countCodes, eachOnce, mapColumn } from '../columns/column.ts';
import { textReader } from '../columns/texts.ts';
import { byTexts, type Comparison, NO_EVIDENCE, rarityOf } from './comparison.ts';

/** People of one name: what differs is how it was written down. */
const ONE_GIVEN = [0.8, 0.05, 0.09, 0.06, 0, 0];
const ONE_SURNAME = [0.86, 0.01, 0.03, 0.09, 0.01, 0];

/** Given name and surname; each knows of the other, for the two may be exchanged. */
export function nameComparisons(given: Column | null, family: Column | null): readonly Comparison[] {
  const isSwapped = given && family && swappedNames(given, family);
  return [given && givenName(given, family, isSwapped), family && familyName(family, isSwapped)].filter(
    one => one !== null,
  );
}

type Swapped = (a: number, b: number) => boolean;

/**
 * Tells whether the one's given name is the other's surname, tussenvoegsel or not, and nothing speaks against the other half: but
 * for a typing error, an initial, or one of two names. Both columns are over one dictionary.
 */
function swappedNames(given: Column, family: Column): Swapped {
  const plain = mapColumn(eachOnce(given.values), familyKey);
  const read = textReader(plain.values);
  const plainOf = ({ codes }: Column, record: number): number => plain.codes[codes[record] ?? -1] ?? -1;
  const isFitting = (one: number, other: number): boolean =>
    one < 0 || other < 0 || one === other || isHalf(read(one), read(other));
  return (a, b) => {
    const [name, otherName] = [plainOf(given, a), plainOf(given, b)];
    const [surname, otherSurname] = [plainOf(family, a), plainOf(family, b)];
    if (name === otherName || surname === otherSurname) return false;
    if ((name < 0 || name !== otherSurname) && (surname < 0 || surname !== otherName)) return false;
    return isFitting(name, otherSurname) && isFitting(surname, otherName);
  };
}

function isHalf(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return isNear(one, other) || isPart(one, other) || isPart(other, one);
}

/** A swap of which all four names are known says as much as another form of one name. */
function givenOfSwapped(given: Column, family: Column, a: number, b: number): number {
  const isWhole = [given, family].every(({ codes }) => (codes[a] ?? -1) >= 0 && (codes[b] ?? -1) >= 0);
  return isWhole ? 2 : NO_EVIDENCE;
}

function givenName(given: Column, family: Column | null, isSwapped: Swapped | null): Comparison {
  const compare = byTexts(given, compareGiven);
  return {
    name: 'given-name',
    levels: ['exact', 'same-name', 'initial', 'near', 'first-letter', 'else'],
    fields: ['given_name'],
    usual: [0.7, 0.07, 0.06, 0.08, 0.03, 0.06],
    among: { home: 'own', twins: 'own', namesake: ONE_GIVEN, generation: ONE_GIVEN },
    compare:
      family === null || isSwapped === null
        ? compare
        : (a, b) => (isSwapped(a, b) ? givenOfSwapped(given, family, a, b) : compare(a, b)),
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

/** True for a slip or two in typing, or letters exchanged. */
export function isNear(one: string, other: string): boolean {
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

function familyName(family: Column, isSwapped: Swapped | null): Comparison {
  const compare = byTexts(family, compareFamily);
  return {
    name: 'surname',
    levels: ['exact', 'swapped', 'part', 'near', 'alike', 'else'],
    fields: ['family_name'],
    usual: [0.8, 0.01, 0.02, 0.09, 0.02, 0.06],
    among: { home: 'shared', namesake: ONE_SURNAME, generation: ONE_SURNAME, twins: ONE_SURNAME },
    compare: isSwapped === null ? compare : (a, b) => (isSwapped(a, b) ? 2 : compare(a, b)),
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
export function isPart(short: string, long: string): boolean {
  return short.length > 2 && long.length > short.length && long.split(' ').includes(short);
}
