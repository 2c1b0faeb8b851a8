// From m and u probabilities to the match weights of levels. May not look at records.

import type { Comparison } from '../comparing/comparison.ts';
import type { MatchPlan } from '../plan.ts';
import { type Alternative, type Chances, type ComparisonWeights, IMPOSSIBLE, milliBits } from './model.ts';

export interface Probabilities {
  /** P(level | one entity). */
  readonly m: Chances;
  /** By alternative P(level | that). */
  readonly u: readonly Chances[];
}

/** The weights to begin with: m as it usually is, u as among random pairs. */
export function roughWeights(
  { comparisons, relations }: MatchPlan,
  random: Chances,
): readonly ComparisonWeights[] {
  const m = comparisons.map(({ usual }) => usual);
  // What cannot be one entity tells how many pairs of a relation there are: it stays in until all is counted.
  const plain = comparisons.map(({ never: _, ...one }) => ({ ...one, rarity: null }));
  return levelWeights(plain, ['strangers', ...relations], { m, u: [random, ...relations.map(() => m)] });
}

/** The match weights of all levels; a weaker level never weighs more than a stronger one. */
export function levelWeights(
  comparisons: readonly Comparison[],
  alternatives: readonly Alternative[],
  { m, u }: Probabilities,
): readonly ComparisonWeights[] {
  return comparisons.map((comparison, at) => {
    const same = m[at] ?? [];
    const weights = alternatives.map((alternative, index) =>
      falling(same, u[index]?.[at] ?? []).map(([mine, theirs], level) => {
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

/** `mine` and `theirs` are m and u after pooling, `learned` is m before it. */
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
