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

/** The weight of any pair under a model whose comparisons stand in the same order. */
export function makeWeigh(
  comparisons: readonly Comparison[],
  model: Model,
): (a: number, b: number) => number {
  const rarity = makeRarity(comparisons, model.alternatives);
  const levels = new Uint8Array(comparisons.length);
  return (a, b) => {
    comparisons.forEach((comparison, at) => {
      levels[at] = comparison.compare(a, b);
    });
    const weight = weightOfPair(levels, rarity(a, b, levels), model);
    return weight < IMPOSSIBLE / 2 ? NEVER : weight;
  };
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
