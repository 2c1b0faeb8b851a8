// Comparing addresses: the street line and the place, each one comparison, for their parts go together. May not weigh.

import { byteDistance, editDistance, isOneEditApart } from '../../normalising/edit-distance.ts';
import { countCodes } from '../columns/column.ts';
import type { Texts } from '../columns/texts.ts';
import { type Address, isOtherOf } from '../features/address.ts';
import { byCodes, byTexts, type CompareCodes, type Comparison, NO_EVIDENCE, rarityOf } from './comparison.ts';

export function addressComparisons(address: Address): readonly Comparison[] {
  return [streetLine(address), place(address)].filter(one => one !== null);
}

/** What the number (equal, unknown, another) makes of a level of `compareStreets`, as a level of the line. */
const LINE_LEVELS = [
  [1, 2, 3, 4],
  [2, 3, 5, 6],
  [5, 5, 6, 6],
] as const;

/** Street and number together; a number alone is compared when a street is missing. */
function streetLine({ street, number, unit }: Address): Comparison | null {
  if (street === null) return null;
  const compareStreet = byTexts(street, compareStreets);
  const numbers = number?.codes ?? null;
  const isOtherUnit = isOtherOf(unit);
  const compare = (a: number, b: number): number => {
    const streets = compareStreet(a, b);
    if (streets === NO_EVIDENCE) return NO_EVIDENCE;
    const one = numbers?.[a] ?? -1;
    const other = numbers?.[b] ?? -1;
    // Of one number, another flat is hardly more than the same street.
    const row = one < 0 || other < 0 ? 1 : one !== other ? 2 : isOtherUnit(a, b) ? 1 : 0;
    return LINE_LEVELS[row][streets - 1] ?? 6;
  };
  return {
    name: 'street',
    levels: ['exact', 'near', 'alike', 'number', 'street', 'else'],
    fields: ['street'],
    usual: [0.58, 0.12, 0.05, 0.05, 0.08, 0.12],
    among: {
      home: 'shared',
      generation: 'shared',
      twins: 'shared',
      building: 'shared',
      concern: 'own',
      sibling: 'shared',
    },
    compare,
    rarity: rarityOf(street, countCodes(street)),
  };
}

/** 1 equal · 2 near, or the words of one are among the other's · 3 half of the words · 4 else. */
function compareStreets(one: string, other: string): number {
  if (digitsOf(one) !== digitsOf(other)) return 4;
  const most = Math.max(one.length, other.length) < 8 ? 1 : 2;
  if (editDistance(one, other, most) <= most) return 2;
  if (editDistance(one.replaceAll(' ', ''), other.replaceAll(' ', ''), most) <= most) return 2;
  const words = one.split(' ').filter(isTelling);
  const others = other.split(' ').filter(isTelling);
  if (words.length === 0 || others.length === 0) return 4;
  const shared = words.filter(word => others.some(second => isSameWord(word, second))).length;
  const fewest = Math.min(words.length, others.length);
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

function place({ postcode, area, city }: Address): Comparison | null {
  if (postcode === null && city === null) return null;
  const comparePostcode = postcode && byCodes(postcode.codes, comparePostcodes(postcode.values));
  const compareCity = city && byTexts(city, (one, other) => (isNearCity(one, other) ? 2 : 3));
  const compare = (a: number, b: number): number => {
    const codes = comparePostcode?.(a, b) ?? NO_EVIDENCE;
    const cities = compareCity?.(a, b) ?? NO_EVIDENCE;
    if (codes === NO_EVIDENCE && cities === NO_EVIDENCE) return NO_EVIDENCE;
    const level = PLACE_LEVELS[codes]?.[cities] ?? 5;
    return level === 5 && codes === 3 && area !== null && area.codes[a] === area.codes[b] ? 4 : level;
  };
  return {
    name: 'place',
    levels: ['postcode', 'near', 'city', 'area', 'else'],
    fields: ['postal_code', 'locality'],
    usual: [0.68, 0.08, 0.1, 0.04, 0.1],
    among: {
      home: 'shared',
      generation: 'shared',
      twins: 'shared',
      building: 'shared',
      concern: [0.15, 0.05, 0.3, 0.1, 0.4],
      sibling: 'shared',
    },
    compare,
    rarity: postcode && rarityOf(postcode, countCodes(postcode)),
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
