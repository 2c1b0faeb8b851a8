// The m probabilities: how often each level occurs among pairs of one entity. Unsupervised, after Fellegi and Sunter (1969): by
// expectation-maximisation, one session per key with its own comparisons left out.

import type { KeyFigures } from '../blocking/blocking.ts';
import type { Candidates } from '../blocking/joined-pairs.ts';
import type { Comparison } from '../comparing/comparison.ts';
import { type Histogram, project } from '../comparing/level-patterns.ts';
import type { MatchPlan } from '../plan.ts';
import {
  chancesAmong,
  cutToUsual,
  expectationMaximisation,
  normalised,
  type Session,
  USUAL_WEIGHT,
} from './expectation.ts';
import type { Probabilities } from './level-weights.ts';
import type { Chances } from './model.ts';

/** What is counted once and used in every round of training. */
interface TrainingCounts {
  /** Share of each level among random pairs that have evidence, from level 1; the few true pairs are in it. */
  readonly random: Chances;
  readonly sessions: readonly Session[];
}

const FEWEST_SESSION_PAIRS = 30;

/** One session per key that makes enough pairs and leaves a comparison. */
export function sessionsOf(
  keys: readonly KeyFigures[],
  comparisons: readonly Comparison[],
  { patterns, counts }: Candidates,
): readonly Session[] {
  return keys.flatMap((one, key) => {
    if (one.fields.length === 0 || one.pairs < FEWEST_SESSION_PAIRS) return [];
    const used = comparisons.flatMap(({ fields }, at) =>
      fields.some(field => one.fields.includes(field)) ? [] : [at],
    );
    if (used.length === 0) return [];
    const histogram = project(patterns, counts[key] ?? [], used);
    return [{ used, histogram, isOfOne: isOfOne(histogram) }];
  });
}

/** True when hardly any pair has evidence for two comparisons, so that one speaks alone. */
function isOfOne({ patterns, counts }: Histogram): boolean {
  let [telling, all] = [0, 0];
  patterns.forEach((levels, pattern) => {
    const count = counts[pattern] ?? 0;
    all += count;
    if (levels.filter(level => level > 0).length > 1) telling += count;
  });
  return telling < all * ENOUGH_TELLING;
}

const ENOUGH_TELLING = 0.1;

/** The pairs that are one entity, as far as is known. */
export interface Matches {
  /** Their share of all pairs. */
  readonly share: number;
  readonly m: Chances;
}

/** m and u from the counts; `matches` are taken out of the random pairs. */
export function trainOnce(
  { comparisons, relations }: Pick<MatchPlan, 'comparisons' | 'relations'>,
  counts: TrainingCounts,
  matches: Matches,
): Probabilities {
  const strangers = counts.random.map((levels, at) =>
    withoutMatches(levels, matches.m[at] ?? [], matches.share),
  );
  const same = comparisons.map(({ usual }) => usual.map(share => share * USUAL_WEIGHT));
  for (const session of counts.sessions) {
    const found = expectationMaximisation(session, { comparisons, relations }, strangers);
    session.used.forEach((at, position) => {
      found.same[position]?.forEach((count, level) => {
        const mine = same[at] as number[];
        mine[level] = (mine[level] ?? 0) + count * found.weight;
      });
    });
  }
  const known = same.map((counts, at) => cutToUsual(normalised(counts), comparisons[at] as Comparison));
  const related = relations.map(relation =>
    comparisons.map((one, at) => chancesAmong(one, relation, [known[at] ?? [], strangers[at] ?? []])),
  );
  return { m: known, u: [strangers, ...related] };
}

/** Random pairs hold some true pairs; in a small file they would hide how rare agreement is. */
function withoutMatches(
  levels: readonly number[],
  same: readonly number[],
  share: number,
): readonly number[] {
  return normalised(levels.map((all, level) => Math.max(all - share * (same[level] ?? 0), all / 50)));
}
