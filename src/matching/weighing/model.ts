// The trained model: data, in integers, so that sums are the same in any order and on any engine. May not train.

import type { Comparison, Relation } from '../comparing/comparison.ts';

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
        if (level + 1 === comparison.never) return IMPOSSIBLE;
        if (theirs === 0) return EXCLUDES;
        return weightOf({ comparison, alternative, level }, { mine, theirs, learned: same[level] ?? 1 });
      }),
    );
    return { name: comparison.name, levels: comparison.levels, weights };
  });
}

/** A level of a comparison against one alternative; levels count from 0 here. */
interface Weighed {
  readonly comparison: Comparison;
  readonly alternative: Alternative;
  readonly level: number;
}

/** `mine` and `theirs` are chances after pooling, `learned` is that of the same entity before it. */
function weightOf(
  weighed: Weighed,
  { mine, theirs, learned }: { readonly mine: number; readonly theirs: number; readonly learned: number },
): number {
  if (isByRarity(weighed)) return milliBits(learned);
  const weight = milliBits(mine / theirs);
  return weighed.comparison.isPartOfAnother && weighed.alternative === 'strangers'
    ? Math.min(weight, 0)
    : weight;
}

/** What a level weighs at which two records cannot be one entity: no other evidence comes near it. */
export const IMPOSSIBLE = -900_000;

/** What a level weighs against a relation in which it does not occur, in milli-bits. */
const EXCLUDES = 30_000;

/** True where the rarity of what is shared takes the place of the chance that others share it. */
function isByRarity({ comparison: { rarity, among }, alternative, level }: Weighed): boolean {
  const isOwn = alternative === 'strangers' || among[alternative] === 'own';
  return isOwn && rarity !== null && level < rarity.replaces;
}

/**
 * Neighbouring levels that rise are pooled (pool adjacent violators), so that a level hardly seen takes its neighbour's weight;
 * a level that does not occur in a relation stays out.
 */
function falling(same: readonly number[], others: readonly number[]): readonly (readonly [number, number])[] {
  const pools: { mine: number; theirs: number; levels: number }[] = [];
  same.forEach((mine, level) => {
    let pool = { mine, theirs: others[level] ?? mine, levels: 1 };
    for (
      let last = pools.at(-1);
      last && last.theirs > 0 && pool.theirs > 0 && last.mine / last.theirs < pool.mine / pool.theirs;
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
