// Comparing addresses: the street line and the place, each one comparison, for their parts go together. May not weigh.

import { byteDistance, editDistance, isOneEditApart } from '../../normalising/edit-distance.ts';
import type { Column } from '../columns/column.ts';
import type { Texts } from '../columns/texts.ts';
import type { Address } from '../features/address.ts';
import type { AddressColumns } from '../features/address-columns.ts';
import {
  type CompareCodes,
  type Comparison,
  levelOf,
  madeByCode,
  NO_EVIDENCE,
  type Rarity,
  textsByCode,
} from './comparison.ts';
import { type AddressLevel, nearestAddresses } from './nearest-addresses.ts';
import { rarityOf, weighHolders } from './term-frequency.ts';

export function addressComparisons(address: Address): readonly Comparison[] {
  const levels = { street: streetLevel(address), place: placeLevel(address) };
  const nearest = address.several.length === 0 ? null : nearestAddresses(address.several, levels);
  const compared = (name: 'street' | 'place', code: 'street' | 'postcode'): Compared | null => {
    const level = levels[name];
    const column = address[code];
    if (level === null) return null;
    if (nearest === null)
      return {
        compare: (a, b) => level(address, a, address, b),
        rarity: column && rarityOf(column),
      };
    return {
      compare: (a, b) => nearest(a, b)[name],
      rarity:
        column &&
        rarityOfNearest(
          column,
          address.several.map(one => one[code]),
          (a, b) => nearest(a, b).one[code],
        ),
    };
  };
  const [street, place] = [compared('street', 'street'), compared('place', 'postcode')];
  return [street && { ...STREET, ...street }, place && { ...PLACE, ...place }].filter(one => one !== null);
}

type Compared = Pick<Comparison, 'compare' | 'rarity'>;

/** Rarity over several addresses: holders are counted over all of them, and the value is that of the one that counts. */
function rarityOfNearest(
  column: Column,
  several: readonly (Column | null)[],
  nearest: (a: number, b: number) => Column | null,
): Rarity {
  const { weigh, values } = weighHolders(column, { columns: several.filter(one => one !== null) });
  return { upTo: 1, weight: (a, b) => weigh(nearest(a, b)?.codes[a] ?? -1), replaces: 0, values };
}

const STREET: Omit<Comparison, keyof Compared> = {
  name: 'street',
  levels: ['exact', 'near', 'alike', 'number', 'street', 'else'],
  fields: ['street'],
  isChangeable: true,
  usual: [0.58, 0.12, 0.05, 0.05, 0.08, 0.12],
  among: {
    home: 'shared',
    generation: 'shared',
    twins: 'shared',
    building: 'shared',
    concern: 'own',
    sibling: 'shared',
  },
};

/** What the number (equal, unknown, another) makes of a level of `compareStreets`, as a level of the line. */
const LINE_LEVELS = [
  [1, 2, 3, 4],
  [2, 3, 5, 6],
  [5, 5, 6, 6],
] as const;

/** Street and number together; a number alone is compared when a street is missing. */
function streetLevel({ street }: AddressColumns): AddressLevel | null {
  if (street === null) return null;
  const compareCodes = madeByCode(street.values, streetParts, compareStreets);
  return (one, a, other, b) => {
    const streets = levelOf(codeOf(one.street, a), codeOf(other.street, b), compareCodes);
    if (streets === NO_EVIDENCE) return NO_EVIDENCE;
    const [number, second] = [codeOf(one.number, a), codeOf(other.number, b)];
    const row = number < 0 || second < 0 ? 1 : number !== second ? 2 : 0;
    // Of one number, another flat is hardly more than the same street.
    const [unit, flat] = [codeOf(one.unit, a), codeOf(other.unit, b)];
    const isOtherUnit = unit >= 0 && flat >= 0 && unit !== flat;
    return LINE_LEVELS[row === 0 && isOtherUnit ? 1 : row][streets - 1] ?? 6;
  };
}

function codeOf(column: Column | null, record: number): number {
  return column === null ? -1 : (column.codes[record] as number);
}

/** What two streets are compared by. */
interface StreetParts {
  readonly text: string;
  readonly compact: string;
  readonly digits: string;
  /** Without those that tell little. */
  readonly words: readonly string[];
}

function streetParts(text: string): StreetParts {
  const words = text.split(' ').filter(isTelling);
  return { text, compact: text.replaceAll(' ', ''), digits: digitsOf(text), words };
}

/** 1 equal · 2 near, or the words of one are among the other's · 3 half of the words · 4 else. */
function compareStreets(one: StreetParts, other: StreetParts): number {
  if (one.digits !== other.digits) return 4;
  const most = Math.max(one.text.length, other.text.length) < 8 ? 1 : 2;
  if (editDistance(one.text, other.text, most) <= most) return 2;
  if (editDistance(one.compact, other.compact, most) <= most) return 2;
  if (one.words.length === 0 || other.words.length === 0) return 4;
  const shared = one.words.filter(word => other.words.some(second => isSameWord(word, second))).length;
  const fewest = Math.min(one.words.length, other.words.length);
  if (shared === fewest) return 2;
  return shared * 2 >= fewest ? 3 : 4;
}

/** `32nd` and `33rd` are two streets, however near their letters. */
function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}

/** Kind of road and direction tell little. */
const PLAIN_WORDS = new Set(
  'street avenue road boulevard drive lane place court way n s e w circuit crescent close straat de het van the'.split(
    ' ',
  ),
);

function isTelling(word: string): boolean {
  return word.length > 1 && !PLAIN_WORDS.has(word);
}

function isSameWord(one: string, other: string): boolean {
  return one === other || (one.length > 4 && isOneEditApart(one, other));
}

/** By level of the postcode (none, equal, near, else) and of the city (the same). */
const PLACE_LEVELS: readonly (readonly number[])[] = [
  [5, 3, 4, 5],
  [1, 1, 1, 1],
  [2, 2, 2, 3],
  [5, 3, 4, 5],
];

const PLACE: Omit<Comparison, keyof Compared> = {
  name: 'place',
  levels: ['postcode', 'near', 'city', 'area', 'else'],
  fields: ['postal_code', 'locality'],
  isChangeable: true,
  usual: [0.68, 0.08, 0.1, 0.04, 0.1],
  among: {
    home: 'shared',
    generation: 'shared',
    twins: 'shared',
    building: 'shared',
    concern: [0.15, 0.05, 0.3, 0.1, 0.4],
    sibling: 'shared',
  },
};

function placeLevel({ postcode, city }: AddressColumns): AddressLevel | null {
  if (postcode === null && city === null) return null;
  const ofPostcodes = postcode && comparePostcodes(postcode.values);
  const ofCities = city && textsByCode(city.values, (one, other) => (isNearCity(one, other) ? 2 : 3));
  return (one, a, other, b) => {
    const codes =
      ofPostcodes === null ? 0 : levelOf(codeOf(one.postcode, a), codeOf(other.postcode, b), ofPostcodes);
    const cities = ofCities === null ? 0 : levelOf(codeOf(one.city, a), codeOf(other.city, b), ofCities);
    if (codes === NO_EVIDENCE && cities === NO_EVIDENCE) return NO_EVIDENCE;
    const level = PLACE_LEVELS[codes]?.[cities] ?? 5;
    return level === 5 && codes === 3 && codeOf(one.area, a) === codeOf(other.area, b) ? 4 : level;
  };
}

/** Levels of two codes that are not equal: letters and digits, so that bytes tell it. */
function comparePostcodes(values: Texts): CompareCodes {
  return (one, other) => (byteDistance(values, one, other, 1) === 1 ? 2 : 3);
}

function isNearCity(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length) < 5 ? 1 : 2;
  return editDistance(one, other, most) <= most || one.startsWith(other) || other.startsWith(one);
}
