// Expectation-maximisation over distinct patterns of levels: how often each level occurs among pairs of one entity, told from a mixture
// of that, strangers and relations, of which only the first is learned. May not look at records.

import type { Comparison, Relation } from '../comparing/comparison.ts';
import { type Histogram, RADIX } from '../comparing/level-patterns.ts';
import type { MatchPlan } from '../plan.ts';
import type { Chances } from './model.ts';

/** The pairs of one key, by the comparisons that take part. */
export interface Session {
  /** Positions of the comparisons that take part. */
  readonly used: readonly number[];
  readonly histogram: Histogram;
  /** True when it rests on one comparison. */
  readonly isOfOne: boolean;
}

/** Pseudo-pairs of the usual shares: they carry small files, and fade in large ones. */
export const USUAL_WEIGHT = 40;
const ROUNDS = 30;
/** Of the pairs of a key, to begin with. */
const FIRST_SHARES = { same: 0.2, strangers: 0.75, relation: 0.05 };
/** A session with more matches than this weighs no more. */
const MOST_SESSION_MATCHES = 5000;
/**
 * One comparison alone cannot tell matches from strangers who differ a little from random pairs: in blocks of one given name, where ages go
 * together, it finds a hundredth where there is none. So it weighs as the share of its pairs above that.
 */
const MISFIT = 0.01;

export function normalised(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map(value => value / total);
}

/** P(level | relation) of a comparison. */
export function chancesAmong(
  comparison: Comparison,
  relation: Relation,
  [same, strangers]: readonly [readonly number[], readonly number[]],
): readonly number[] {
  const said = comparison.among[relation] ?? 'own';
  return said === 'shared' ? same : said === 'own' ? strangers : said;
}

interface Expected {
  /** Of one entity the expected pairs by comparison of the session and level. */
  readonly same: readonly (readonly number[])[];
  readonly weight: number;
}

/** By class the chances of its levels: the same entity, strangers, and the relations. */
type Mixture = readonly { share: number; levels: Chances }[];

export function expectationMaximisation(
  { used, histogram, isOfOne }: Session,
  { comparisons, relations }: Pick<MatchPlan, 'comparisons' | 'relations'>,
  strangers: Chances,
): Expected {
  const mine = used.map(at => comparisons[at] as Comparison);
  const others = used.map(at => strangers[at] ?? []);
  const related = (same: Chances): readonly Chances[] =>
    relations.map(relation =>
      mine.map((one, at) => chancesAmong(one, relation, [same[at] ?? [], others[at] ?? []])),
    );
  const usual = mine.map(one => one.usual);
  let mixture: Mixture = [
    { share: FIRST_SHARES.same, levels: usual },
    { share: FIRST_SHARES.strangers, levels: others },
    ...related(usual).map(levels => ({ share: FIRST_SHARES.relation, levels })),
  ];
  let same: Expected['same'] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const found = expect(histogram, mixture, mine);
    ({ same } = found);
    const all = found.totals.reduce((sum, total) => sum + total, 0);
    const learned = same.map((levels, at) =>
      cutToUsual(withUsual(levels, usual[at] ?? []), mine[at] as Comparison),
    );
    mixture = [learned, others, ...related(learned)].map((levels, at) => ({
      share: (found.totals[at] ?? 0) / all,
      levels,
    }));
  }
  const share = mixture[0]?.share ?? 0;
  const matches = histogram.counts.reduce((sum, count) => sum + count, 0) * share;
  const weight = Math.min(1, MOST_SESSION_MATCHES / Math.max(matches, 1));
  return { same, weight: isOfOne ? weight * Math.max(share - MISFIT, 0) : weight };
}

/** What is cut off goes to the other levels, by their chances. */
export function cutToUsual(
  chances: readonly number[],
  { usual, bounded = [] }: Comparison,
): readonly number[] {
  if (bounded.length === 0) return chances;
  const isBounded = (at: number): boolean => bounded.includes(at + 1);
  const cut = chances.map((chance, at) => (isBounded(at) ? Math.min(chance, usual[at] ?? 0) : chance));
  const free = cut.reduce((sum, chance, at) => sum + (isBounded(at) ? 0 : chance), 0);
  const rest = 1 - cut.reduce((sum, chance, at) => sum + (isBounded(at) ? chance : 0), 0);
  return cut.map((chance, at) => (isBounded(at) ? chance : (chance * rest) / free));
}

function withUsual(levels: readonly number[], usual: readonly number[]): readonly number[] {
  return normalised(levels.map((count, level) => count + USUAL_WEIGHT * (usual[level] ?? 0)));
}

/** Of each class how many pairs are expected, with one more so that none is empty; and of one entity how many with each level. */
function expect(
  { patterns, counts }: Histogram,
  mixture: Mixture,
  comparisons: readonly Comparison[],
): { readonly totals: Float64Array; readonly same: Expected['same'] } {
  const classes = mixture.map(({ share, levels }) => ({ share, chances: chanceTable(levels) }));
  const totals = new Float64Array(mixture.length).fill(1);
  const expected = new Float64Array(comparisons.length * RADIX);
  const shares = new Float64Array(mixture.length);
  // Over hundreds of thousands of patterns, many times: nothing is made inside.
  for (let index = 0; index < patterns.length; index++) {
    const pattern = patterns[index] as Uint8Array;
    const count = counts[index] as number;
    shareOut(pattern, classes, shares);
    for (let at = 0; at < shares.length; at++)
      totals[at] = (totals[at] as number) + count * (shares[at] as number);
    const mine = count * (shares[0] as number);
    for (let at = 0; at < pattern.length; at++) {
      const place = at * RADIX + (pattern[at] as number);
      expected[place] = (expected[place] as number) + mine;
    }
  }
  const same = comparisons.map(({ levels }, at) =>
    levels.map((_, level) => expected[at * RADIX + level + 1] ?? 0),
  );
  return { totals, same };
}

interface Class {
  readonly share: number;
  readonly chances: Float64Array;
}

/** By comparison and level the chance of it; no evidence is certain. */
function chanceTable(levels: Chances): Float64Array {
  const table = new Float64Array(levels.length * RADIX).fill(1);
  levels.forEach((chances, at) => {
    chances.forEach((chance, level) => {
      table[at * RADIX + level + 1] = chance;
    });
  });
  return table;
}

/** By class the chance that a pattern belongs to it; strangers where it fits none. */
function shareOut(pattern: Uint8Array, classes: readonly Class[], shares: Float64Array): void {
  let total = 0;
  for (let index = 0; index < classes.length; index++) {
    const { share, chances } = classes[index] as Class;
    let chance = share;
    for (let at = 0; at < pattern.length; at++)
      chance *= chances[at * RADIX + (pattern[at] as number)] as number;
    shares[index] = chance;
    total += chance;
  }
  for (let index = 0; index < shares.length; index++)
    shares[index] = total === 0 ? Number(index === 1) : (shares[index] as number) / total;
}
