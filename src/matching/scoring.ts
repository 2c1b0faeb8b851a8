// Match weights of pairs: sums of integers by table. A pair is as sure as its weaker case: against strangers, or against one home.

import type { Comparison } from './comparison.ts';
import { type ComparisonWeights, milliBits } from './model.ts';

/** The two sums of a pair in milli-bits, without priors. */
export interface Scorer {
  readonly strangers: (a: number, b: number) => number;
  /** After `strangers` of the same pair only: the levels are kept. */
  readonly home: () => number;
}

/** Rarity is counted in whole bits, by bucket of a power of two, between these. */
const MOST_RARITY = 6;
const LEAST_RARITY = -8;

export function makeScorer(
  comparisons: readonly Comparison[],
  weights: readonly ComparisonWeights[],
  size: number,
): Scorer {
  const strangers = weights.map(one => Int32Array.of(0, ...one.strangers));
  const home = weights.map(one => Int32Array.of(0, ...one.home));
  let homeSum = 0;
  return {
    strangers(a, b) {
      let sum = 0;
      homeSum = 0;
      for (let at = 0; at < comparisons.length; at++) {
        const comparison = comparisons[at] as Comparison;
        const level = comparison.compare(a, b);
        if (level === 0) continue;
        const rare = comparison.rarity === null ? 0 : rarityWeight(comparison, a, b, level, size);
        sum += (strangers[at]?.[level] ?? 0) + rare;
        homeSum += (home[at]?.[level] ?? 0) + (comparison.about === 'self' ? rare : 0);
      }
      return sum;
    },
    home: () => homeSum,
  };
}

function rarityWeight({ rarity }: Comparison, a: number, b: number, level: number, size: number): number {
  if (rarity === null) return 0;
  const holders = rarity.holders(a, b, level);
  if (holders === 0) return 0;
  const bits = Math.round(milliBits((rarity.expected * size) / holders) / 1000);
  return Math.round(Math.max(LEAST_RARITY, Math.min(MOST_RARITY, bits)) * 1000 * rarity.share);
}
