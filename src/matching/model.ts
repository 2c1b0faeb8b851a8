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
    const ratios = (others: readonly (readonly number[])[]): readonly number[] =>
      falling((chances.same[at] ?? []).map((same, level) => milliBits(same / (others[at]?.[level] ?? same))));
    return { name, levels, strangers: ratios(chances.strangers), home: ratios(chances.home) };
  });
}

function falling(weights: readonly number[]): readonly number[] {
  let least = Number.POSITIVE_INFINITY;
  return weights.map(weight => {
    least = Math.min(least, weight);
    return least;
  });
}
