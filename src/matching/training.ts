// Unsupervised training after Fellegi and Sunter (1969): chances of the levels among strangers from random pairs, among
// the same and among one home by expectation-maximisation, one session per key with its own comparisons left out.

import { type Blocks, forEachPair } from './blocking.ts';
import type { Comparison } from './comparison.ts';
import { type Histogram, patternCounter } from './level-patterns.ts';
import type { Chances } from './model.ts';
import { randomPairs } from './random-pairs.ts';

/** What is counted once and used in every round of training. */
export interface TrainingCounts {
  /** Share of each level among random pairs that have evidence, from level 1; the few true pairs are in it. */
  readonly random: readonly (readonly number[])[];
  readonly randomPairs: number;
  readonly sessions: readonly Session[];
}

interface Session {
  /** Positions of the comparisons that take part. */
  readonly used: readonly number[];
  readonly histogram: Histogram;
}

const MOST_RANDOM_PAIRS = 1_000_000;
const MOST_SESSION_PAIRS = 200_000;
/** Pseudo-pairs of the usual shares: they carry small files, and fade in large ones. */
const USUAL_WEIGHT = 40;
const ROUNDS = 30;
/** A session with more matches than this weighs no more. */
const MOST_SESSION_MATCHES = 5000;
const FEWEST_SESSION_PAIRS = 30;

/** Goes over the records once: random pairs, and the pairs of each key. */
export function countForTraining(
  comparisons: readonly Comparison[],
  blocks: readonly Blocks[],
  size: number,
): TrainingCounts {
  const counts = comparisons.map(one => new Float64Array(one.levels.length + 1));
  let pairs = 0;
  randomPairs(size, MOST_RANDOM_PAIRS, (a, b) => {
    pairs += 1;
    comparisons.forEach((one, at) => {
      const level = one.compare(a, b);
      const mine = counts[at] as Float64Array;
      mine[level] = (mine[level] ?? 0) + 1;
    });
  });
  const random = counts.map(levels => shares(levels.subarray(1)));
  const sessions = blocks.flatMap(one => countSession(one, comparisons) ?? []);
  return { random, randomPairs: pairs, sessions };
}

/** Shares with half a pair added to every level, so that none is zero. */
function shares(counts: Float64Array): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0) + counts.length / 2;
  return Array.from(counts, count => (count + 0.5) / total);
}

function countSession(blocks: Blocks, comparisons: readonly Comparison[]): Session | null {
  if (blocks.fields.length === 0 || blocks.pairs < FEWEST_SESSION_PAIRS) return null;
  const used = comparisons.flatMap(({ fields }, at) =>
    fields.some(field => blocks.fields.includes(field)) ? [] : [at],
  );
  if (used.length < 2) return null;
  const counter = patternCounter(used.map(at => comparisons[at] as Comparison));
  forEachPair(blocks, Math.ceil(blocks.pairs / MOST_SESSION_PAIRS), counter.add);
  return { used, histogram: counter.histogram() };
}

/** Trains on the counts; `matched` is the share of all pairs that are one entity, taken out of the random pairs. */
export function train(
  comparisons: readonly Comparison[],
  counts: TrainingCounts,
  matched: { readonly share: number; readonly same: readonly (readonly number[])[] },
): Chances {
  const strangers = counts.random.map((levels, at) =>
    withoutMatches(levels, matched.same[at] ?? [], matched.share),
  );
  const same = comparisons.map(({ usual }) => usual.map(share => share * USUAL_WEIGHT));
  for (const session of counts.sessions) {
    const found = expectationMaximisation(session, comparisons, strangers);
    session.used.forEach((at, position) => {
      found.same[position]?.forEach((count, level) => {
        const mine = same[at] as number[];
        mine[level] = (mine[level] ?? 0) + count * found.weight;
      });
    });
  }
  const known = same.map(normalised);
  const home = comparisons.map((one, at) => atHome(one, known[at] ?? [], strangers[at] ?? []));
  return { same: known, strangers, home };
}

/** Random pairs hold some true pairs; in a small file they would hide how rare agreement is. */
function withoutMatches(
  levels: readonly number[],
  same: readonly number[],
  share: number,
): readonly number[] {
  return normalised(levels.map((all, level) => Math.max(all - share * (same[level] ?? 0), all / 50)));
}

function normalised(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map(value => value / total);
}

/**
 * Among one home: what the comparison says itself; else what speaks of the person is as among strangers, and what a home
 * shares as with the same. It is not learned: a free third class takes in whatever is neither (measured: F1 0.36 for 0.95).
 */
function atHome(
  comparison: Comparison,
  same: readonly number[],
  strangers: readonly number[],
): readonly number[] {
  if (comparison.atHome !== null) return comparison.atHome;
  return comparison.about === 'self' ? strangers : same;
}

interface Expected {
  /** Expected counts per comparison of the session and level. */
  readonly same: readonly (readonly number[])[];
  readonly weight: number;
}

interface Mixture {
  /** Shares of the classes: same, strangers, home. */
  classes: readonly [number, number, number];
  same: readonly (readonly number[])[];
  home: readonly (readonly number[])[];
}

function expectationMaximisation(
  { used, histogram }: Session,
  comparisons: readonly Comparison[],
  strangers: readonly (readonly number[])[],
): Expected {
  const mine = used.map(at => comparisons[at] as Comparison);
  const others = used.map(at => strangers[at] ?? []);
  const usual = mine.map(one => one.usual);
  const homeOf = (same: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    mine.map((one, at) => atHome(one, same[at] ?? [], others[at] ?? []));
  const mixture: Mixture = { classes: [0.2, 0.75, 0.05], same: usual, home: homeOf(usual) };
  let same: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const totals = [0, 0, 0];
    same = mine.map(one => new Array<number>(one.levels.length).fill(0));
    histogram.patterns.forEach((pattern, index) => {
      const count = histogram.counts[index] ?? 0;
      const [s, u, h] = responsibilities(pattern, mixture, others);
      totals[0] = (totals[0] ?? 0) + count * s;
      totals[1] = (totals[1] ?? 0) + count * u;
      totals[2] = (totals[2] ?? 0) + count * h;
      addExpected(same, pattern, count * s);
    });
    const all = (totals[0] ?? 0) + (totals[1] ?? 0) + (totals[2] ?? 0);
    mixture.classes = [(totals[0] ?? 0) + 1, (totals[1] ?? 0) + 1, (totals[2] ?? 0) + 0.5].map(
      total => total / (all + 2.5),
    ) as [number, number, number];
    mixture.same = same.map((levels, at) => withUsual(levels, usual[at] ?? []));
    mixture.home = homeOf(mixture.same);
  }
  const matches = histogram.counts.reduce((sum, count) => sum + count, 0) * mixture.classes[0];
  return { same, weight: Math.min(1, MOST_SESSION_MATCHES / Math.max(matches, 1)) };
}

function withUsual(levels: readonly number[], usual: readonly number[]): readonly number[] {
  return normalised(levels.map((count, level) => count + USUAL_WEIGHT * (usual[level] ?? 0)));
}

function addExpected(expected: readonly number[][], pattern: Uint8Array, count: number): void {
  pattern.forEach((level, at) => {
    const mine = expected[at] as number[];
    if (level > 0) mine[level - 1] = (mine[level - 1] ?? 0) + count;
  });
}

function responsibilities(
  pattern: Uint8Array,
  { classes, same, home }: Mixture,
  strangers: readonly (readonly number[])[],
): readonly [number, number, number] {
  let [s, u, h] = classes;
  pattern.forEach((level, at) => {
    if (level === 0) return;
    s *= same[at]?.[level - 1] ?? 1;
    u *= strangers[at]?.[level - 1] ?? 1;
    h *= home[at]?.[level - 1] ?? 1;
  });
  const total = s + u + h;
  return total === 0 ? [0, 1, 0] : [s / total, u / total, h / total];
}
