// What a matching remembers for the next one. Two records that are as they were need not be compared again: the pair weighed something
// last time and is remembered, or it is nothing now either. May not read a store.

import type { KeyFigures } from './blocking/blocking.ts';
import type { Patterns } from './comparing/level-patterns.ts';
import type { ValueWeights } from './moved.ts';
import type { MatchPlan } from './plan.ts';
import type { WeighedPairs } from './weighing/scoring.ts';

/** Pairs that weigh something, or nearly so, by the numbers of their records, with the number of their pattern. */
export interface Near extends WeighedPairs {
  readonly patterns: Patterns;
}

/** How it was done: by other keys, caps or comparisons other pairs would have been found. */
export interface Method {
  /** Keys that were used, with the most records of a block. */
  readonly keys: readonly (readonly [name: string, cap: number])[];
  readonly comparisons: readonly string[];
}

/** What was matched last time, by the numbers that records had then. */
export interface MatchMemory {
  readonly recordIds: Int32Array;
  /** Their places in the order of all. */
  readonly ranks: Int32Array;
  /** A number of its cluster, the same for all of them. */
  readonly clusters: Int32Array;
  readonly near: Near;
  /** By pair of these its {@link ZONES zone}. */
  readonly zones: Uint8Array;
  /** What values added; empty where nothing is told of it. */
  readonly values: ValueWeights;
  /** Records of which somebody said something. */
  readonly judged: Int32Array;
  readonly method: Method;
}

/** What may follow from a pair, by number. */
export const ZONES = [null, 'check', 'sure'] as const;

/** The pairs to remember, with the patterns that they have. */
export function nearOf(pairs: WeighedPairs, patterns: Patterns): Near {
  const numbers = new Int32Array(patterns.length).fill(-1);
  const used: Uint8Array[] = [];
  const pattern = pairs.pattern.map(one => {
    if (numbers[one] === -1) numbers[one] = used.push(patterns[one] as Uint8Array) - 1;
    return numbers[one] as number;
  });
  return { ...pairs, pattern, patterns: used };
}

export function methodOf({ comparisons }: MatchPlan, used: readonly KeyFigures[]): Method {
  return {
    keys: used.map(({ name, cap }) => [name, cap]),
    comparisons: comparisons.map(({ name }) => name),
  };
}
