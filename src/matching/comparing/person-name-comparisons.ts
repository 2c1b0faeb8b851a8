// Comparing the names of persons: given name and surname, exchanged or not. May not weigh.

import { isInitial } from '../../normalising/east-asian-names.ts';
import { editDistance } from '../../normalising/edit-distance.ts';
import { givenStem } from '../../normalising/given-names.ts';
import { familyKey } from '../../normalising/person-name.ts';
import type { Column } from '../columns/column.ts';
import { sharedZeros } from '../columns/ints.ts';
import { madeTexts } from '../columns/made-texts.ts';
import type { PersonFeatures } from '../features/person-features.ts';
import { byCodes, type Comparison, NO_EVIDENCE, textsByCode } from './comparison.ts';
import { farNames } from './far-names.ts';
import { isFitting, isNear, isPart } from './near-names.ts';
import { rarityOf } from './term-frequency.ts';

/** People of one name: what differs is how it was written down. */
const ONE_GIVEN = [0.8, 0.05, 0.09, 0.06, 0, 0];
const ONE_SURNAME = [0.86, 0.01, 0.03, 0.09, 0.01, 0];

/** Given name and surname; each knows of the other, for the two may be exchanged. */
export function nameComparisons(features: PersonFeatures): readonly Comparison[] {
  const { given, stem, family } = features;
  const isSwapped = given && family && askedTwice(swappedNames(given, family));
  return [
    given &&
      stem && {
        ...givenName({ given, stem }, family, isSwapped),
        ...(isGivenAlone(features) ? GIVEN_ALONE : {}),
      },
    family && familyName(family, isSwapped),
  ].filter(one => one !== null);
}

/** True where nothing but given names tells people of one home apart. */
function isGivenAlone({ birth, birthYear, nationalIds }: PersonFeatures): boolean {
  return birth === null && birthYear === null && nationalIds.length === 0;
}

/**
 * There nothing tells how often the given names of one person differ: what is learned of it would be the share of homes. So they differ no
 * more often than this, which is seldom, for whoever shares a home may share its mailbox.
 */
const GIVEN_ALONE: Pick<Comparison, 'usual' | 'bounded'> = {
  usual: [0.73, 0.07, 0.06, 0.08, 0.03, 0.03],
  bounded: [5, 6],
};

type Swapped = (a: number, b: number) => boolean;

/** Both names of a pair ask, one after the other. */
function askedTwice(isSwapped: Swapped): Swapped {
  let [one, other, is] = [-1, -1, false];
  return (a, b) => {
    if (a === one && b === other) return is;
    is = isSwapped(a, b);
    one = a;
    other = b;
    return is;
  };
}

/**
 * Tells whether the one's given name is the other's surname, tussenvoegsel or not, and nothing speaks against the other half: but
 * for a typing error, an initial, or one of two names. Both columns are over one dictionary.
 */
function swappedNames(given: Column, family: Column): Swapped {
  const { numberOf, read } = madeTexts(given.values, familyKey);
  const plainOf = ({ codes }: Column, record: number): number => numberOf(codes[record] ?? -1);
  const fits = (one: number, other: number): boolean =>
    one < 0 || other < 0 || one === other || isFitting(read(one), read(other));
  return (a, b) => {
    const [name, otherName] = [plainOf(given, a), plainOf(given, b)];
    const [surname, otherSurname] = [plainOf(family, a), plainOf(family, b)];
    if (name === otherName || surname === otherSurname) return false;
    if ((name < 0 || name !== otherSurname) && (surname < 0 || surname !== otherName)) return false;
    return fits(name, otherSurname) && fits(surname, otherName);
  };
}

/** A swap of which all four names are known says as much as another form of one name. */
function givenOfSwapped(given: Column, family: Column, a: number, b: number): number {
  const isWhole = [given, family].every(({ codes }) => (codes[a] ?? -1) >= 0 && (codes[b] ?? -1) >= 0);
  return isWhole ? 2 : NO_EVIDENCE;
}

function givenName(
  { given, stem }: GivenColumns,
  family: Column | null,
  isSwapped: Swapped | null,
): Comparison {
  const isFar = farNames(given.values, FIRST_LETTER);
  const stems = stemsByCode(given, stem);
  const lookCloser = textsByCode(given.values, compareGiven);
  const compare = byCodes(given.codes, (one, other) =>
    stems[one] !== stems[other] && isFar(one, other) ? 6 : lookCloser(one, other),
  );
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
    rarity: rarityOf(given),
  };
}

/** Of one record both, or neither. */
interface GivenColumns {
  readonly given: Column;
  readonly stem: Column;
}

const FIRST_LETTER = 1;

/** By code of a name the code of its stem, the same for all forms of one name; -1 of what is no name. */
function stemsByCode({ codes, values }: Column, stem: Column): Int32Array {
  const stems = sharedZeros(values.size).fill(-1);
  for (let record = 0; record < codes.length; record++) {
    const code = codes[record] as number;
    if (code >= 0) stems[code] = stem.codes[record] as number;
  }
  return stems;
}

/** Levels of two given names that are not equal. */
export function compareGiven(one: string, other: string): number {
  const [first = '', ...further] = one.split(' ');
  const [second = '', ...others] = other.split(' ');
  if (isInitial(first) || isInitial(second)) return first[0] === second[0] ? 3 : 6;
  if (first === second || givenStem(first) === givenStem(second)) return 2;
  if (isNear(first, second) || further.includes(second) || others.includes(first)) return 4;
  if (further.length + others.length > 0 && isNear(one.replaceAll(' ', ''), other.replaceAll(' ', '')))
    return 4;
  if (first.length > 2 && second.length > 2 && (first.startsWith(second) || second.startsWith(first)))
    return 4;
  return first[0] === second[0] ? 5 : 6;
}

function familyName(family: Column, isSwapped: Swapped | null): Comparison {
  const isFar = farNames(family.values, ALIKE_LETTERS);
  const lookCloser = textsByCode(family.values, compareFamily);
  const compare = byCodes(family.codes, (one, other) => (isFar(one, other) ? 6 : lookCloser(one, other)));
  return {
    name: 'surname',
    levels: ['exact', 'swapped', 'part', 'near', 'alike', 'else'],
    fields: ['family_name'],
    usual: [0.8, 0.01, 0.02, 0.09, 0.02, 0.06],
    among: { home: 'shared', namesake: ONE_SURNAME, generation: ONE_SURNAME, twins: ONE_SURNAME },
    compare: isSwapped === null ? compare : (a, b) => (isSwapped(a, b) ? 2 : compare(a, b)),
    rarity: rarityOf(family),
  };
}

/** So many first letters make two surnames alike, whatever follows; and so few edits. */
const ALIKE_LETTERS = 4;
const ALIKE_EDITS = 2;

/** Levels of two surnames that are not equal. */
export function compareFamily(one: string, other: string): number {
  if (isPart(one, other)) return 3;
  if (isNear(one, other) || isNear(one.replaceAll(' ', ''), other.replaceAll(' ', ''))) return 4;
  if (hasNearPart(one, other) || hasNearPart(other, one)) return 4;
  const isAlike =
    Math.min(one.length, other.length) > ALIKE_LETTERS &&
    one.slice(0, ALIKE_LETTERS) === other.slice(0, ALIKE_LETTERS);
  const most = Math.min(ALIKE_EDITS, (Math.max(one.length, other.length) >> 1) - 1);
  return isAlike || editDistance(one, other, ALIKE_EDITS) <= most ? 5 : 6;
}

/** One name of a double name, but for a typing error. */
function hasNearPart(short: string, long: string): boolean {
  return short.length > 4 && long.includes(' ') && long.split(' ').some(part => isNear(short, part));
}
