// The candidate pairs, each compared once: its pattern of levels, what rarity adds, and in which keys' blocks it stands.

import { hashPair } from '../columns/column.ts';
import { type TupleTable, tupleTable } from '../columns/tuple-table.ts';
import type { Comparison } from '../comparing/comparison.ts';
import { type Patterns, patternTable } from '../comparing/level-patterns.ts';
import { makeRarity } from '../comparing/rarity.ts';
import {
  type Alternative,
  type ComparisonWeights,
  type Model,
  sumLevels,
  weightOfPair,
} from '../weighing/model.ts';
import { type Blocks, forEachOwnPair, forEachSharedKey, type Stretch } from './blocking.ts';
import { heldPairs, type KindPairs, type Room } from './held-pairs.ts';

/** What a pair has to weigh more than, and by which weights. An alternative without a prior is not looked at. */
export interface Bar extends Pick<Model, 'comparisons' | 'priors'> {
  /** In milli-bits. */
  readonly floor: number;
}

/** Kinds of pairs: those of one pattern to which rare values add the same. Each kind is weighed once, whatever its pairs. */
export interface Kinds {
  readonly pattern: Int32Array;
  /** By alternative and kind what rare values add, in milli-bits. */
  readonly rare: readonly Int32Array[];
  /** Pairs of each kind, held or not. */
  readonly count: Int32Array;
  /** By kind 1 where its pairs are held. */
  readonly isHeld: Uint8Array;
}

/** What is looked at, and how; beside the comparisons, which know the records. */
export interface PairSearch {
  readonly blocks: Blocks;
  /** The pieces of the work. */
  readonly stretches: readonly Stretch[];
  readonly alternatives: readonly Alternative[];
  /** Weights to begin with: pairs that are far from a match by them are counted for training, and are of no kind. */
  readonly rough: readonly ComparisonWeights[];
  /** Of the other pairs, those above it are held and the rest is counted by kind. Null: all are held. */
  readonly bar: Bar | null;
  readonly room: Room | null;
  /** By record the file it comes from; null: all with all. */
  readonly fileOf: Uint8Array | null;
  /** True when pairs are counted for training. */
  readonly isCounted: boolean;
}

/** Of one piece: patterns and kinds are numbered as they appear in it. */
export interface FoundPairs extends KindPairs {
  readonly kinds: Kinds;
  readonly patterns: Patterns;
  /** By key and pattern how many of the pairs counted for training its blocks hold. */
  readonly counts: readonly (readonly number[])[];
  readonly compared: number;
}

/** Holds pairs that may weigh something. */
interface PairKeeper {
  /** Compares a pair, and holds it where it may weigh something; gives the number of its pattern. */
  readonly look: (a: number, b: number) => number;
  readonly found: () => Omit<FoundPairs, 'counts'>;
}

function pairKeeper(
  comparisons: readonly Comparison[],
  { alternatives, rough, bar, room }: Pick<PairSearch, 'alternatives' | 'rough' | 'bar' | 'room'>,
): PairKeeper {
  const rarity = makeRarity(comparisons, alternatives);
  const table = patternTable(comparisons, levels => sumLevels(levels, rough, 0));
  const kinds = tupleTable(1 + alternatives.length);
  const tuple = new Int32Array(1 + alternatives.length);
  const counts: number[] = [];
  const isHeld: number[] = [];
  const held = heldPairs(room);
  let compared = 0;
  const keep = (one: number, other: number, pattern: number): void => {
    const levels = table.levels(pattern);
    const rare = rarity(one, other, levels);
    tuple[0] = pattern;
    for (let at = 0; at < rare.length; at++) tuple[at + 1] = rare[at] as number;
    const number = kinds.numberOf(tuple);
    if (number === counts.length) {
      counts.push(0);
      isHeld.push(Number(bar === null || weightOfPair(levels, rare, bar) > bar.floor));
    }
    counts[number] = (counts[number] as number) + 1;
    if (isHeld[number] === 1) held.add(one, other, number);
  };
  return {
    look(one, other) {
      compared += 1;
      const pattern = table.look(one, other);
      if (table.isKept(pattern)) keep(one, other, pattern);
      return pattern;
    },
    found: () => ({
      ...held.done(),
      kinds: kindsOf(kinds, alternatives.length, {
        count: Int32Array.from(counts),
        isHeld: Uint8Array.from(isHeld),
      }),
      ...{ patterns: table.patterns(), compared },
    }),
  };
}

/** The kinds of a table of patterns and what rare values add. */
export function kindsOf(
  table: TupleTable,
  alternatives: number,
  known: Pick<Kinds, 'count' | 'isHeld'>,
): Kinds {
  const rare = Array.from({ length: alternatives }, (_, alternative) => table.column(1 + alternative));
  return { pattern: table.column(0), rare, ...known };
}

/** Compares every candidate of a piece once. */
export function findPairs(
  comparisons: readonly Comparison[],
  search: PairSearch,
): (piece: number) => FoundPairs {
  const { blocks, stretches, fileOf, isCounted } = search;
  return piece => {
    const keeper = pairKeeper(comparisons, search);
    const counter = blockCounter(blocks);
    const stretch = stretches[piece] as Stretch;
    forEachOwnPair(blocks, stretch, (one, other) => {
      if (fileOf !== null && fileOf[one] === fileOf[other]) return;
      const pattern = keeper.look(one, other);
      if (isCounted) counter.count(stretch.key, pattern, one, other);
    });
    return { ...keeper.found(), counts: counter.counts };
  };
}

/** Training has enough of so many pairs. */
const MOST_COUNTED = 2_000_000;

/** By key and pattern the pairs in its blocks: all of them, or in a large file the same share of them on every run. */
function blockCounter(blocks: Blocks): {
  readonly counts: readonly (readonly number[])[];
  readonly count: (owner: number, pattern: number, a: number, b: number) => void;
} {
  const pairs = blocks.keys.reduce((sum, one) => sum + one.pairs, 0);
  const limit = 2 ** 32 * Math.min(1, MOST_COUNTED / Math.max(pairs, 1));
  const counts: number[][] = blocks.keys.map(() => []);
  // Of millions of pairs: nothing is made for each.
  let counted = 0;
  const countAt = (key: number): void => {
    const mine = counts[key] as number[];
    mine[counted] = (mine[counted] ?? 0) + 1;
  };
  return {
    counts,
    count(owner, pattern, a, b) {
      if (hashPair(a, b) >>> 0 >= limit) return;
      counted = pattern;
      forEachSharedKey(blocks, { a, b, from: owner }, countAt);
    },
  };
}
