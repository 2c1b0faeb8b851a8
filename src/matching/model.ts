// The trained model: data, in integers, so that sums are the same in any order and on any engine. May not train.

import type { Comparison } from './comparison.ts';

/** Weights in milli-bits: round(1000 · log2(ratio)). */
export interface ComparisonWeights {
  readonly name: string;
  readonly levels: readonly string[];
  /** By level from 1: the same entity against two strangers. */
  readonly strangers: readonly number[];
  /** By level from 1: the same entity against two of one home or concern. */
  readonly home: readonly number[];
}

export interface Model {
  readonly schemaVersion: 1;
  readonly entity: string;
  /** log2 of the odds that two records are one rather than strangers, in milli-bits. */
  readonly prior: number;
  /** The same against members of one home. */
  readonly homePrior: number;
  readonly comparisons: readonly ComparisonWeights[];
}

/** Chances by level from 1. */
export interface Chances {
  readonly same: readonly (readonly number[])[];
  readonly strangers: readonly (readonly number[])[];
  readonly home: readonly (readonly number[])[];
}

/** A weight in milli-bits. */
export function milliBits(ratio: number): number {
  return Math.round(1000 * Math.log2(ratio));
}

/** Chances → weights; a weaker level never weighs more than a stronger one. */
export function weigh(
  comparisons: readonly Comparison[],
  chances: Chances,
): readonly ComparisonWeights[] {
  return comparisons.map(({ name, levels }, at) => {
    const same = chances.same[at] ?? [];
    const weightsAgainst = (others: readonly number[]): readonly number[] =>
      falling(same, others).map(([mine, theirs]) => milliBits(mine / theirs));
    return {
      name,
      levels,
      strangers: weightsAgainst(chances.strangers[at] ?? []),
      home: weightsAgainst(chances.home[at] ?? []),
    };
  });
}

/** Neighbouring levels that rise are pooled (pool adjacent violators), so that a level hardly seen takes its neighbour's weight. */
function falling(
  same: readonly number[],
  others: readonly number[],
): readonly (readonly [number, number])[] {
  const pools: { mine: number; theirs: number; levels: number }[] = [];
  same.forEach((mine, level) => {
    let pool = { mine, theirs: others[level] ?? mine, levels: 1 };
    for (let last = pools.at(-1); last && last.mine / last.theirs < pool.mine / pool.theirs; last = pools.at(-1)) {
      pools.pop();
      pool = { mine: pool.mine + last.mine, theirs: pool.theirs + last.theirs, levels: pool.levels + last.levels };
    }
    pools.push(pool);
  });
  return pools.flatMap(({ mine, theirs, levels }) => new Array<readonly [number, number]>(levels).fill([mine, theirs]));
}
