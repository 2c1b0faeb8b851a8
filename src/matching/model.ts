// The trained model: data, in integers, so that sums are the same in any order and on any engine. May not train.

import type { Comparison, Relation } from './comparison.ts';

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

/** Chances by comparison and level from 1. */
export interface Chances {
  readonly same: readonly (readonly number[])[];
  /** By alternative first. */
  readonly otherwise: readonly (readonly (readonly number[])[])[];
}

/** A weight in milli-bits. */
export function milliBits(ratio: number): number {
  return Math.round(1000 * Math.log2(ratio));
}

/** Chances → weights; a weaker level never weighs more than a stronger one. */
export function weigh(
  comparisons: readonly Comparison[],
  alternatives: readonly Alternative[],
  chances: Chances,
): readonly ComparisonWeights[] {
  return comparisons.map((comparison, at) => {
    const same = chances.same[at] ?? [];
    const weights = alternatives.map((alternative, index) =>
      falling(same, chances.otherwise[index]?.[at] ?? []).map(([mine, theirs], level) => {
        if (isByRarity(comparison, alternative, level)) return milliBits(same[level] ?? 1);
        const weight = milliBits(mine / theirs);
        return comparison.isPartOfAnother && alternative === 'strangers' ? Math.min(weight, 0) : weight;
      }),
    );
    return { name: comparison.name, levels: comparison.levels, weights };
  });
}

/** True where the rarity of what is shared takes the place of the chance that others share it. */
function isByRarity({ rarity, among }: Comparison, alternative: Alternative, level: number): boolean {
  const isOwn = alternative === 'strangers' || among[alternative] === 'own';
  return isOwn && rarity !== null && level < rarity.replaces;
}

/** Neighbouring levels that rise are pooled (pool adjacent violators), so that a level hardly seen takes its neighbour's weight. */
function falling(same: readonly number[], others: readonly number[]): readonly (readonly [number, number])[] {
  const pools: { mine: number; theirs: number; levels: number }[] = [];
  same.forEach((mine, level) => {
    let pool = { mine, theirs: others[level] ?? mine, levels: 1 };
    for (
      let last = pools.at(-1);
      last && last.mine / last.theirs < pool.mine / pool.theirs;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = {
        mine: pool.mine + last.mine,
        theirs: pool.theirs + last.theirs,
        levels: pool.levels + last.levels,
      };
    }
    pools.push(pool);
  });
  return pools.flatMap(({ mine, theirs, levels }) =>
    new Array<readonly [number, number]>(levels).fill([mine, theirs]),
  );
}
