// Unsupervised training after Fellegi and Sunter (1969): chances of the levels among strangers from random pairs, among
// the same entity by expectation-maximisation, one session per key with its own comparisons left out.

import type { Blocks } from './blocking.ts';
import type { Candidates } from './candidates.ts';
import type { Comparison, Relation } from './comparison.ts';
import { type Histogram, project } from './level-patterns.ts';
import type { Chances } from './model.ts';
import { randomPairs, type Share } from './random-pairs.ts';

/** What is counted once and used in every round of training. */
interface TrainingCounts {
  /** Share of each level among random pairs that have evidence, from level 1; the few true pairs are in it. */
  readonly random: readonly (readonly number[])[];
  readonly sessions: readonly Session[];
}

interface Session {
  /** Positions of the comparisons that take part. */
  readonly used: readonly number[];
  readonly histogram: Histogram;
}

const MOST_RANDOM_PAIRS = 500_000;
/** Pseudo-pairs of the usual shares: they carry small files, and fade in large ones. */
const USUAL_WEIGHT = 40;
const ROUNDS = 30;
/** A session with more matches than this weighs no more. */
const MOST_SESSION_MATCHES = 5000;
const FEWEST_SESSION_PAIRS = 30;

/** By comparison and level how many random pairs have it, of one share of them. */
export function countRandomPairs(
  { comparisons, size }: { readonly comparisons: readonly Comparison[]; readonly size: number },
  share: Share,
): readonly Float64Array[] {
  const counts = comparisons.map(one => new Float64Array(one.levels.length + 1));
  randomPairs(size, { most: MOST_RANDOM_PAIRS, share }, (a, b) => {
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

/** One session per key that makes enough pairs and leaves enough comparisons. */
export function sessionsOf(
  blocks: readonly Blocks[],
  comparisons: readonly Comparison[],
  { patterns, counts }: Candidates,
): readonly Session[] {
  return blocks.flatMap((one, key) => {
    if (one.fields.length === 0 || one.pairs < FEWEST_SESSION_PAIRS) return [];
    const used = comparisons.flatMap(({ fields }, at) =>
      fields.some(field => one.fields.includes(field)) ? [] : [at],
    );
    return used.length < 2 ? [] : [{ used, histogram: project(patterns, counts[key] ?? [], used) }];
  });
}

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
  const known = same.map(normalised);
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

function normalised(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map(value => value / total);
}

function among(
  comparison: Comparison,
  relation: Relation,
  [same, strangers]: readonly [readonly number[], readonly number[]],
): readonly number[] {
  const said = comparison.among[relation] ?? 'own';
  return said === 'shared' ? same : said === 'own' ? strangers : said;
}

interface Expected {
  /** Expected counts per comparison of the session and level. */
  readonly same: readonly (readonly number[])[];
  readonly weight: number;
}

/** By class the chances of its levels: the same entity, strangers, and the relations. */
type Mixture = readonly { share: number; levels: readonly (readonly number[])[] }[];

function expectationMaximisation(
  { used, histogram }: Session,
  {
    comparisons,
    relations,
  }: { readonly comparisons: readonly Comparison[]; readonly relations: readonly Relation[] },
  strangers: readonly (readonly number[])[],
): Expected {
  const mine = used.map(at => comparisons[at] as Comparison);
  const others = used.map(at => strangers[at] ?? []);
  const related = (same: readonly (readonly number[])[]): readonly (readonly (readonly number[])[])[] =>
    relations.map(relation =>
      mine.map((one, at) => among(one, relation, [same[at] ?? [], others[at] ?? []])),
    );
  const usual = mine.map(one => one.usual);
  let mixture: Mixture = [
    { share: 0.2, levels: usual },
    { share: 0.75, levels: others },
    ...related(usual).map(levels => ({ share: 0.05, levels })),
  ];
  let same: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const totals = new Float64Array(mixture.length).fill(1);
    same = mine.map(one => new Array<number>(one.levels.length).fill(0));
    histogram.patterns.forEach((pattern, index) => {
      const count = histogram.counts[index] ?? 0;
      const shares = responsibilities(pattern, mixture);
      shares.forEach((share, at) => {
        totals[at] = (totals[at] ?? 0) + count * share;
      });
      addExpected(same, pattern, count * (shares[0] ?? 0));
    });
    const all = totals.reduce((sum, total) => sum + total, 0);
    const learned = same.map((levels, at) => withUsual(levels, usual[at] ?? []));
    mixture = [learned, others, ...related(learned)].map((levels, at) => ({
      share: (totals[at] ?? 0) / all,
      levels,
    }));
  }
  const matches = histogram.counts.reduce((sum, count) => sum + count, 0) * (mixture[0]?.share ?? 0);
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

/** By class the chance that a pattern belongs to it. */
function responsibilities(pattern: Uint8Array, mixture: Mixture): readonly number[] {
  const chances = mixture.map(({ share, levels }) => {
    let chance = share;
    for (let at = 0; at < pattern.length; at++) {
      const level = pattern[at] ?? 0;
      if (level > 0) chance *= levels[at]?.[level - 1] ?? 1;
    }
    return chance;
  });
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return total === 0 ? chances.map((_, at) => Number(at === 1)) : chances.map(chance => chance / total);
}
