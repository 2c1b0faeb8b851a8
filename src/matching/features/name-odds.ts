// What a file itself tells of equal names and of equal words in another order: how many of them are strangers. May not compare.

import { pairCount } from '../pair-count.ts';
import { repeatedShare } from './name-repetition.ts';
import type { WeighedName } from './word-weights.ts';

/** In bits, beside how rare the words are. */
export interface NameOdds {
  /** What equal names say more: 0 where strangers bear one name as often as its words meet by chance, more where hardly any do. */
  readonly equal: number;
  /** The same of names with one legal form, or with none. */
  readonly formed: number;
  /** The same words in another order, less than equal names. */
  readonly turned: number;
  /** What names say more that are not equal, where one organisation has many. */
  readonly varied: number;
  /** From 0, where names mostly come back as others, to 1, where they come back as they are: what is another there is another organisation. */
  readonly repeated: number;
}

/** A name is rare where chance would have fewer others of it: then others are no strangers. */
const RARE = 2 ** -7;
/** Where chance would have fewer others of a name, it tells nothing of chance. */
const LEAST_EXPECTED = 2 ** -6;
/** Where chance would have fewer others of a name, it tells how many others there are without chance; so many such names are needed. */
const HARDLY_CHANCE = 2 ** -2;
const ENOUGH_NAMES = 100;
/** What is seen may be so many standard errors too low. */
const SURE = 2;
/** That strangers are rarer than chance has them is believed up to here. */
const MOST_BITS = 4;
/** Relative differences below this are those of floating-point numbers. */
const ROUNDING = 2 ** -30;
/** So many pairs of one organisation are taken for seen, of which that share in another order. */
const USUAL_PAIRS = 20;
const USUALLY_TURNED = 0.05;

/** Names that are the same, counted once. */
interface Held {
  /** Records that have it. */
  readonly count: number;
  /** How many others chance has. */
  readonly expected: number;
  /** Records that have its words in another order. */
  readonly turned: number;
}

/** `records` by code of `names`; the same whatever their order. */
export function nameOdds(names: readonly WeighedName[], records: Int32Array): NameOdds {
  const held = heldNames(names, records, ({ compact }) => compact);
  const equal = equalBits(held, null);
  const repeated = repeatedShare(
    names,
    held.map(({ count }) => count),
  );
  const formed = equalBits(
    heldNames(names, records, ({ compact, form }) => `${compact} ${form}`),
    repeated === 1 ? USUAL_STRANGERS : null,
  );
  return {
    equal,
    formed: Math.max(equal, formed),
    turned: turnedBits(held),
    repeated,
    varied: 0,
  };
}

function heldNames(
  names: readonly WeighedName[],
  records: Int32Array,
  keyOf: (name: WeighedName) => string,
): readonly Held[] {
  const size = records.reduce((sum, count) => sum + count, 0);
  const byName = new Map<string, { words: string; count: number; whole: number }>();
  names.forEach((name, code) => {
    const count = records[code] ?? 0;
    if (count === 0) return;
    const words = name.core.toSorted().join(' ');
    const key = keyOf(name);
    const known = byName.get(key) ?? { words, count: 0, whole: name.whole };
    // Names that differ in spaces only: the same of them, whatever their order.
    if (words < known.words) known.words = words;
    known.count += count;
    known.whole = Math.min(name.whole, known.whole);
    byName.set(key, known);
  });
  const byWords = new Map<string, number>();
  for (const { words, count } of byName.values()) byWords.set(words, (byWords.get(words) ?? 0) + count);
  return [...byName.values()]
    .map(({ words, count, whole }) => ({
      count,
      expected: size * 2 ** -whole,
      turned: (byWords.get(words) ?? count) - count,
    }))
    .toSorted(
      (one, other) => one.expected - other.expected || one.count - other.count || one.turned - other.turned,
    );
}

/**
 * Records of one organisation are as many whatever it is called; strangers rise with chance. So what counts is the slope of the line through how
 * many others have the name of a record, by how many chance would have (least squares; errors by name, for its records go together).
 * `usual`: what holds while a file does not tell that there are more; null for nothing.
 */
function equalBits(held: readonly Held[], usual: number | null): number {
  const used = held.filter(({ expected }) => expected >= LEAST_EXPECTED);
  if (used.filter(({ expected }) => expected < HARDLY_CHANCE).length < ENOUGH_NAMES)
    return usual === null ? 0 : bitsBelowChance(usual);
  const all = sumOf(used, ({ count }) => count);
  const meanExpected = sumOf(used, ({ count, expected }) => count * expected) / all;
  const meanOthers = sumOf(used, ({ count }) => count * (count - 1)) / all;
  const spread = sumOf(used, ({ count, expected }) => count * (expected - meanExpected) ** 2);
  // Of names that are all as rare there is no line, for what differs is rounding: all others may be strangers.
  if (spread < all * (ROUNDING * meanExpected) ** 2)
    return bitsBelowChance(Math.min(meanOthers / meanExpected, usual ?? Number.POSITIVE_INFINITY));
  const slope =
    sumOf(used, ({ count, expected }) => count * (expected - meanExpected) * (count - 1 - meanOthers)) /
    spread;
  const square = sumOf(used, ({ count, expected }) => {
    const rest = count - 1 - meanOthers - slope * (expected - meanExpected);
    return (count * (expected - meanExpected) * rest) ** 2;
  });
  const unsure = (SURE * Math.sqrt(square)) / spread;
  const most = slope + unsure;
  return bitsBelowChance(usual !== null && slope - unsure < usual ? Math.min(most, usual) : most);
}

/** `strangers`: how many there are at most, of those that chance would have. */
function bitsBelowChance(strangers: number): number {
  return Math.max(0, -Math.log2(Math.max(strangers, 2 ** -MOST_BITS)));
}

/** How much rarer a pair of one organisation has the same words in another order than it has one name; by names that chance hardly has. */
function turnedBits(held: readonly Held[]): number {
  const rare = held.filter(({ expected }) => expected < RARE);
  const equal = sumOf(rare, ({ count }) => pairCount(count));
  const turned = sumOf(rare, ({ count, turned, expected }) => (count * (turned - expected)) / 2);
  return Math.log2(
    (Math.max(0, turned) + USUALLY_TURNED * USUAL_PAIRS) / (equal + Math.max(0, turned) + USUAL_PAIRS),
  );
}

/** Of the strangers that chance has of one name and form, so many have it where names come back as they are. */
const USUAL_STRANGERS = 0.25;

function sumOf(held: readonly Held[], of: (one: Held) => number): number {
  return held.reduce((sum, one) => sum + of(one), 0);
}
