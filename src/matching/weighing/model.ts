// The trained model: data, in integers, so that sums are the same in any order and on any engine. May not train.

import type { Relation } from '../comparing/comparison.ts';

/** What a pair may be instead of one entity. */
export type Alternative = 'strangers' | Relation;

/** Weights in milli-bits: round(1000 · log2(ratio)). */
export interface ComparisonWeights {
  readonly name: string;
  readonly levels: readonly string[];
  /** By alternative and level from 1: the same entity against that. */
  readonly weights: readonly (readonly number[])[];
}

export interface Model {
  readonly schemaVersion: 1;
  readonly entity: string;
  readonly alternatives: readonly Alternative[];
  /** By alternative: log2 of the odds of one entity against it, in milli-bits. */
  readonly priors: readonly number[];
  readonly comparisons: readonly ComparisonWeights[];
}

/** A probability by comparison and level from 1. */
export type Chances = readonly (readonly number[])[];

/** A weight in milli-bits. */
export function milliBits(ratio: number): number {
  return Math.round(1000 * Math.log2(ratio));
}

/** What a level weighs at which two records cannot be one entity: no other evidence comes near it. */
export const IMPOSSIBLE = -900_000;

/** What the levels of a pattern weigh together, against one alternative. */
export function sumLevels(
  levels: Uint8Array,
  weights: readonly ComparisonWeights[],
  alternative: number,
): number {
  let sum = 0;
  for (let at = 0; at < levels.length; at++) {
    const level = levels[at] ?? 0;
    if (level > 0) sum += weights[at]?.weights[alternative]?.[level - 1] ?? 0;
  }
  return sum;
}

/** What a pair of these levels weighs against the alternative it is nearest to, in milli-bits; `rare` is what rare values add. */
export function weightOfPair(
  levels: Uint8Array,
  rare: Int32Array,
  { comparisons, priors }: Pick<Model, 'comparisons' | 'priors'>,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < priors.length; index++) {
    const sum = (rare[index] ?? 0) + sumLevels(levels, comparisons, index);
    least = Math.min(least, (priors[index] as number) + sum);
  }
  return least;
}
