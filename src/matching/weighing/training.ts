// Unsupervised training after Fellegi and Sunter (1969): chances of the levels among strangers from random pairs, among
// the same entity by expectation-maximisation, one session per key with its own comparisons left out.

import type { KeyFigures } from '../blocking/blocking.ts';
import type { Candidates } from '../blocking/joined-pairs.ts';
import type { Comparison, Relation } from '../comparing/comparison.ts';
import { type Histogram, project } from '../comparing/level-patterns.ts';
import {
  among,
  cutToUsual,
  expectationMaximisation,
  normalised,
  type Session,
  USUAL_WEIGHT,
} from './expectation.ts';
import type { Chances } from './model.ts';
import { randomPairs, type Share } from './random-pairs.ts';

/** What is counted once and used in every round of training. */
interface TrainingCounts {
  /** Share of each level among random pairs that have evidence, from level 1; the few true pairs are in it. */
  readonly random: readonly (readonly number[])[];
  readonly sessions: readonly Session[];
}

/** Unless a plan says that fewer are enough. */
const MOST_RANDOM_PAIRS = 500_000;
const FEWEST_SESSION_PAIRS = 30;

/** By comparison and level how many random pairs have it, of one share of them. */
export function countRandomPairs(
  {
    comparisons,
    size,
    mostRandomPairs: most = MOST_RANDOM_PAIRS,
  }: {
    readonly comparisons: readonly Comparison[];
    readonly size: number;
    readonly mostRandomPairs?: number;
  },
  share: Share,
): readonly Float64Array[] {
  const counts = comparisons.map(one => new Float64Array(one.levels.length + 1));
  randomPairs(size, { most, share }, (a, b) => {
    for (let at = 0; at < comparisons.length; at++) {
      const level = comparisons[at]?.compare(a, b) ?? 0;
      const mine = counts[at] as Float64Array;
      mine[level] = (mine[level] ?? 0) + 1;
    }
  });
  return counts;
}

/** Chances of the levels among strangers, from the counts of all shares. */
export function chancesOf(counted: readonly (readonly Float64Array[])[]): readonly (readonly number[])[] {
  const [first = [], ...others] = counted;
  return first.map((levels, at) =>
    shares(
      levels
        .map((count, level) => others.reduce((sum, one) => sum + (one[at]?.[level] ?? 0), count))
        .subarray(1),
    ),
  );
}

/** Shares with half a pair added to every level, so that none is zero. */
function shares(counts: Float64Array): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0) + counts.length / 2;
  return Array.from(counts, count => (count + 0.5) / total);
}

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

/** Trains on the counts; `matched` is the share of all pairs that are one entity, taken out of the random pairs. */
export function train(
  {
    comparisons,
    relations,
  }: { readonly comparisons: readonly Comparison[]; readonly relations: readonly Relation[] },
  counts: TrainingCounts,
  matched: { readonly share: number; readonly same: readonly (readonly number[])[] },
): Chances {
  const strangers = counts.random.map((levels, at) =>
    withoutMatches(levels, matched.same[at] ?? [], matched.share),
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
    comparisons.map((one, at) => among(one, relation, [known[at] ?? [], strangers[at] ?? []])),
  );
  return { same: known, otherwise: [strangers, ...related] };
}

/** Random pairs hold some true pairs; in a small file they would hide how rare agreement is. */
function withoutMatches(
  levels: readonly number[],
  same: readonly number[],
  share: number,
): readonly number[] {
  return normalised(levels.map((all, level) => Math.max(all - share * (same[level] ?? 0), all / 50)));
}
