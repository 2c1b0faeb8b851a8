// The candidate pairs, each compared once: its pattern of levels, what rarity adds, and in which keys' blocks it stands.

import { hashPair } from '../columns/column.ts';
import { growing } from '../columns/ints.ts';
import { type TupleTable, tupleTable } from '../columns/tuple-table.ts';
import type { Comparison } from '../comparing/comparison.ts';
import { levelTree, type Patterns, patternTable } from '../comparing/level-patterns.ts';
import { makeRarity } from '../comparing/rarity.ts';
import { type Alternative, type ComparisonWeights, sumLevels } from '../weighing/model.ts';
import { type Blocks, forEachOwnPair, forEachSharedKey, type Stretch } from './blocking.ts';

/** Pairs that may weigh something, and the counts of all that were looked at. */
export interface Candidates {
  /** In the order of pieces. */
  readonly pairs: readonly KindPairs[];
  readonly kinds: Kinds;
  readonly patterns: Patterns;
  /** By key and pattern how many of the pairs counted for training its blocks hold. */
  readonly counts: readonly (readonly number[])[];
  readonly compared: number;
}

/** Pairs of records. */
export interface KindPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** By pair the number of its kind. */
  readonly kind: Int32Array;
}

/** Pairs of one pattern to which rare values add the same: what is weighed, once each. */
export interface Kinds {
  readonly pattern: Int32Array;
  /** By alternative and kind what rare values add, in milli-bits. */
  readonly rare: readonly Int32Array[];
  /** Pairs of each kind. */
  readonly count: Int32Array;
}

/** What is looked at, and how; beside the comparisons, which know the records. */
export interface PairSearch {
  readonly blocks: Blocks;
  /** The pieces of the work. */
  readonly stretches: readonly Stretch[];
  readonly alternatives: readonly Alternative[];
  /** A first estimate: pairs that are nothing by far are counted for training and not kept. */
  readonly rough: readonly ComparisonWeights[];
  /** By record the file it comes from; null: all with all. */
  readonly parts: Uint8Array | null;
  /** True when pairs are counted for training. */
  readonly isCounted: boolean;
}

/** Of one piece: patterns and kinds are numbered as they appear in it. */
export interface FoundPairs extends KindPairs {
  /** By kind its pattern, then what rare values add by alternative. */
  readonly kinds: readonly Int32Array[];
  readonly patterns: Patterns;
  readonly counts: readonly (readonly number[])[];
  readonly compared: number;
}

/** Keeps pairs that may weigh something. */
export interface PairKeeper {
  /** Compares a pair, and keeps it where it may weigh something; gives the number of its pattern. */
  readonly look: (a: number, b: number) => number;
  /** The same for a pair of which the levels are known. */
  readonly keep: (a: number, b: number, levels: Uint8Array) => void;
  readonly found: () => Omit<FoundPairs, 'counts'>;
}

export function pairKeeper(
  comparisons: readonly Comparison[],
  { alternatives, rough }: Pick<PairSearch, 'alternatives' | 'rough'>,
): PairKeeper {
  const rarity = makeRarity(comparisons, alternatives);
  const table = patternTable(comparisons, levels => sumLevels(levels, rough, 0));
  const kinds = tupleTable(1 + alternatives.length);
  const tuple = new Int32Array(1 + alternatives.length);
  const [a, b, kind] = [growing(), growing(), growing()];
  let compared = 0;
  const keep = (one: number, other: number, pattern: number): void => {
    if (!table.isKept(pattern)) return;
    a.push(one);
    b.push(other);
    tuple[0] = pattern;
    tuple.set(rarity(one, other, table.levels(pattern)), 1);
    kind.push(kinds.numberOf(tuple));
  };
  return {
    look(one, other) {
      compared += 1;
      const pattern = table.look(one, other);
      keep(one, other, pattern);
      return pattern;
    },
    keep: (one, other, levels) => keep(one, other, table.numberOf(levels)),
    found: () => ({
      ...{ a: a.done(), b: b.done(), kind: kind.done() },
      kinds: Array.from(tuple, (_, position) => kinds.column(position)),
      ...{ patterns: table.patterns(), compared },
    }),
  };
}

/** Compares every candidate of a piece once. */
export function findPairs(
  comparisons: readonly Comparison[],
  search: PairSearch,
): (piece: number) => FoundPairs {
  const { blocks, stretches, parts, isCounted } = search;
  return piece => {
    const keeper = pairKeeper(comparisons, search);
    const counter = blockCounter(blocks);
    const stretch = stretches[piece] as Stretch;
    forEachOwnPair(blocks, stretch, (one, other) => {
      if (parts !== null && parts[one] === parts[other]) return;
      const pattern = keeper.look(one, other);
      if (isCounted) counter.count(stretch.key, pattern, [one, other]);
    });
    return { ...keeper.found(), counts: counter.counts };
  };
}

/**
 * The pieces in their order, as if all had been looked at in one: patterns and kinds are numbered as they appear in all. Kinds are
 * numbered anew in place, for a copy of all pairs would be most of the memory that is held.
 */
export function joinPairs(
  found: readonly FoundPairs[],
  { blocks, alternatives }: Pick<PairSearch, 'alternatives'> & { readonly blocks: Pick<Blocks, 'keys'> },
): Candidates {
  const patterns: Uint8Array[] = [];
  const names = levelTree();
  const kinds = tupleTable(1 + alternatives.length);
  const tuple = new Int32Array(1 + alternatives.length);
  const counts: number[][] = blocks.keys.map(() => []);
  for (const piece of found) {
    const patternOf = piece.patterns.map(levels => names.numberOf(levels, () => patterns.push(levels) - 1));
    const kindOf = (piece.kinds[0] as Int32Array).map((pattern, own) => {
      for (let at = 1; at < tuple.length; at++) tuple[at] = piece.kinds[at]?.[own] ?? 0;
      tuple[0] = patternOf[pattern] ?? 0;
      return kinds.numberOf(tuple);
    });
    const { kind } = piece;
    for (let pair = 0; pair < kind.length; pair++) kind[pair] = kindOf[kind[pair] as number] as number;
    piece.counts.forEach((own, key) => {
      const mine = counts[key] as number[];
      own.forEach((count, pattern) => {
        const number = patternOf[pattern] ?? 0;
        mine[number] = (mine[number] ?? 0) + count;
      });
    });
  }
  const pairs = found.map(({ a, b, kind }) => ({ a, b, kind }));
  const compared = found.reduce((sum, piece) => sum + piece.compared, 0);
  return { pairs, kinds: kindsOf(kinds, tuple.length, pairs), patterns, counts, compared };
}

/** Training has enough of so many pairs. */
const MOST_COUNTED = 2_000_000;

/** By key and pattern the pairs in its blocks: all of them, or in a large file the same share of them on every run. */
function blockCounter(blocks: Blocks): {
  readonly counts: readonly (readonly number[])[];
  readonly count: (owner: number, pattern: number, pair: readonly [number, number]) => void;
} {
  const pairs = blocks.keys.reduce((sum, one) => sum + one.pairs, 0);
  const limit = 2 ** 32 * Math.min(1, MOST_COUNTED / Math.max(pairs, 1));
  const counts: number[][] = blocks.keys.map(() => []);
  return {
    counts,
    count(owner, pattern, [a, b]) {
      if (hashPair(a, b) >>> 0 >= limit) return;
      forEachSharedKey(blocks, { a, b, from: owner }, key => {
        const mine = counts[key] as number[];
        mine[pattern] = (mine[pattern] ?? 0) + 1;
      });
    },
  };
}

function kindsOf(table: TupleTable, width: number, pairs: readonly KindPairs[]): Kinds {
  const count = new Int32Array(table.size());
  for (const { kind } of pairs) for (const one of kind) count[one] = (count[one] ?? 0) + 1;
  const rare = Array.from({ length: width - 1 }, (_, alternative) => table.column(1 + alternative));
  return { pattern: table.column(0), rare, count };
}
