// Match weights of pairs: sums of integers by table, one per alternative. A pair is as sure as its weakest case. May not train.

import type { Candidates } from '../blocking/joined-pairs.ts';
import { sharedZeros } from '../columns/ints.ts';
import type { Comparison } from '../comparing/comparison.ts';
import { makeRarity } from '../comparing/rarity.ts';
import type { Edges } from '../grouping/clustering.ts';
import { IMPOSSIBLE, type Model, sumLevels, weightOfPair } from './model.ts';

/** By alternative the sums of all kinds of pairs in milli-bits, without priors. */
export function sumKinds(
  { kinds, patterns }: Candidates,
  weights: Model['comparisons'],
): readonly Int32Array[] {
  return kinds.rare.map((added, alternative) => {
    const table = Int32Array.from(patterns, levels => sumLevels(levels, weights, alternative));
    return added.map((weight, kind) => weight + (table[kinds.pattern[kind] ?? 0] ?? 0));
  });
}

/** Outweighs whatever speaks for a pair, in a cluster of any size that is clustered whole. */
export const NEVER = -100_000_000;

/**
 * Levels of what changes at once are not independent: an old address, telephone and mailbox are one move, not three signs of a stranger.
 * Together they speak against a pair that its group brings up with no more than this, in milli-bits.
 */
const MOST_MOVED = 3000;

/**
 * The weight of any pair under a model whose comparisons stand in the same order: of one that no key found or that is no edge, for clustering
 * weighs all pairs of a group.
 */
export function makeWeigh(
  comparisons: readonly Comparison[],
  model: Model,
): (a: number, b: number) => number {
  const rarity = makeRarity(comparisons, model.alternatives);
  const levels = new Uint8Array(comparisons.length);
  const strangers = model.alternatives.indexOf('strangers');
  const moving = comparisons.map(({ isChangeable }, at) =>
    isChangeable === true ? (model.comparisons[at]?.weights[strangers] ?? []) : [],
  );
  return (a, b) => {
    comparisons.forEach((comparison, at) => {
      levels[at] = comparison.compare(a, b);
    });
    const rare = rarity(a, b, levels);
    if (strangers >= 0) rare[strangers] = (rare[strangers] as number) + excessOf(levels, moving);
    const weight = weightOfPair(levels, rare, model);
    return weight < IMPOSSIBLE / 2 ? NEVER : weight;
  };
}

/** By how much levels speak against more than they may together; `weights` by comparison and level from 1. */
function excessOf(levels: Uint8Array, weights: readonly (readonly number[])[]): number {
  let against = 0;
  for (let at = 0; at < levels.length; at++)
    against -= Math.min(weights[at]?.[(levels[at] as number) - 1] ?? 0, 0);
  return Math.max(against - MOST_MOVED, 0);
}

/** Pairs with the number of their pattern. */
export interface WeighedPairs extends Edges {
  readonly pattern: Int32Array;
}

/** By kind what its pairs weigh, in milli-bits. */
export function weighKinds(candidates: Candidates, { comparisons, priors }: Model): Int32Array {
  const sums = sumKinds(candidates, comparisons);
  return candidates.kinds.pattern.map((_, kind) =>
    sums.reduce(
      (least, column, index) => Math.min(least, (column[kind] ?? 0) + (priors[index] ?? 0)),
      Number.MAX_SAFE_INTEGER,
    ),
  );
}

/** The candidates that weigh more than so many milli-bits; `weights` by kind. */
export function pairsAbove(floor: number, candidates: Candidates, weights: Int32Array): WeighedPairs {
  const isAbove = weights.map(weight => Number(weight > floor));
  const count = candidates.kinds.count.reduce((sum, pairs, kind) => sum + pairs * (isAbove[kind] ?? 0), 0);
  const above = {
    a: sharedZeros(count),
    b: sharedZeros(count),
    weight: sharedZeros(count),
    pattern: sharedZeros(count),
  };
  let next = 0;
  for (const { a, b, kind: kinds } of candidates.pairs)
    for (let pair = 0; pair < kinds.length; pair++) {
      const kind = kinds[pair] as number;
      if (isAbove[kind] === 0) continue;
      above.a[next] = a[pair] as number;
      above.b[next] = b[pair] as number;
      above.pattern[next] = candidates.kinds.pattern[kind] as number;
      above.weight[next++] = weights[kind] as number;
    }
  return above;
}
