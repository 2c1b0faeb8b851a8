// Match weights of pairs: sums of integers by table, one per alternative. A pair is as sure as its weakest case. May not train.

import type { Comparison } from './comparison.ts';
import { type Alternative, type ComparisonWeights, milliBits } from './model.ts';

/** Sums of a pair in milli-bits, without priors. */
export interface Scorer {
  /** Compares a pair and gives the sum against strangers. */
  readonly sum: (a: number, b: number) => number;
  /** By alternative, of the pair that was compared last. */
  readonly sums: Int32Array;
}

/** Rarity is counted in whole bits, by bucket of a power of two, between these. */
const MOST_RARITY = 6;
const LEAST_RARITY = -8;

export function makeScorer(
  comparisons: readonly Comparison[],
  weights: readonly ComparisonWeights[],
  alternatives: readonly Alternative[],
  size: number,
): Scorer {
  const sums = new Int32Array(alternatives.length);
  const tables = comparisons.map((comparison, at) =>
    alternatives.map((alternative, index) => ({
      weights: Int32Array.of(0, ...(weights[at]?.weights[index] ?? [])),
      isRare: alternative === 'strangers' || comparison.among[alternative] === 'own',
    })),
  );
  return {
    sums,
    sum(a, b) {
      sums.fill(0);
      for (let at = 0; at < comparisons.length; at++) {
        const comparison = comparisons[at] as Comparison;
        const level = comparison.compare(a, b);
        if (level === 0) continue;
        const rare = comparison.rarity === null ? 0 : rarityWeight(comparison, [a, b], level, size);
        const table = tables[at] ?? [];
        for (let index = 0; index < table.length; index++) {
          const one = table[index];
          if (one !== undefined)
            sums[index] = (sums[index] ?? 0) + (one.weights[level] ?? 0) + (one.isRare ? rare : 0);
        }
      }
      return sums[0] ?? 0;
    },
  };
}

function rarityWeight(
  { rarity }: Comparison,
  [a, b]: readonly [number, number],
  level: number,
  size: number,
): number {
  const holders = rarity?.holders(a, b, level) ?? 0;
  if (rarity === null || holders === 0) return 0;
  const bits = Math.round(milliBits((rarity.expected * size) / holders) / 1000);
  return Math.round(Math.max(LEAST_RARITY, Math.min(MOST_RARITY, bits)) * 1000 * rarity.share);
}

/** What a pair weighs with the priors: its weakest case. */
export function weakest(sums: Int32Array, priors: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < sums.length; index++)
    least = Math.min(least, (sums[index] ?? 0) + (priors[index] ?? 0));
  return least;
}
