// What a key brings: in a large file the pair budget goes to keys whose pairs may be one entity. May not weigh by itself.

import { growing } from '../columns/ints.ts';
import type { MatchPlan } from '../plan.ts';
import { type ComparisonWeights, milliBits, sumLevels } from '../weighing/model.ts';
import { type Blocks, type Layout, membersOf, openBlocks, sharesAny } from './blocking.ts';

/** So many pairs in all, or of one key, cost nothing worth the asking. */
const FEW_IN_ALL = 2_000_000;
const FEW_OF_A_KEY = 200_000;
const SAMPLE = 20_000;
/** Of so many own pairs at least one must look like one entity. */
const PAIRS_PER_LIKELY = 1000;

/** Some pairs of a key, the same on every run. */
export interface KeySample {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** By pair 1 for one that may be one entity. */
  readonly isLikely: Int32Array;
}

const NONE = new Int32Array();
/** Of a key that nobody asks about. */
export const NO_SAMPLE: KeySample = { a: NONE, b: NONE, isLikely: NONE };

/** Empty for a key of few pairs. */
export function sampleOf(
  layout: Layout,
  size: number,
  isLikely: (a: number, b: number) => boolean,
): KeySample {
  const [ones, others, likely] = [growing(), growing(), growing()];
  const step = Math.max(1, Math.floor(layout.pairs / SAMPLE));
  if (layout.pairs >= FEW_OF_A_KEY)
    forEachNth(layout.starts, membersOf(layout, size), step, (a, b) => {
      ones.push(a);
      others.push(b);
      likely.push(Number(isLikely(a, b)));
    });
  return { a: ones.done(), b: others.done(), isLikely: likely.done() };
}

/** Tells whether a pair may be one entity, by weights to begin with. */
export function isLikely(
  { comparisons, size }: Pick<MatchPlan, 'comparisons' | 'size'>,
  rough: readonly ComparisonWeights[],
): (a: number, b: number) => boolean {
  const levels = new Uint8Array(comparisons.length);
  const least = -milliBits(1 / size);
  return (a, b) => {
    for (let at = 0; at < levels.length; at++) levels[at] = comparisons[at]?.compare(a, b) ?? 0;
    return sumLevels(levels, rough, 0) > least;
  };
}

/** The keys, in order, without those that hardly find what no earlier one finds, by their samples. */
export function yieldingBlocks(
  all: readonly Layout[],
  size: number,
  sampleFor: (layout: Layout) => KeySample,
): readonly Blocks[] {
  const isAll = all.reduce((sum, one) => sum + one.pairs, 0) <= FEW_IN_ALL;
  const kept: Blocks[] = [];
  for (const layout of all)
    if (isAll || layout.pairs < FEW_OF_A_KEY || isYielding(sampleFor(layout), kept))
      kept.push(openBlocks(layout, size));
  return kept;
}

function isYielding({ a: ones, b: others, isLikely }: KeySample, earlier: readonly Blocks[]): boolean {
  const isEarlier = sharesAny(earlier);
  let own = 0;
  let likely = 0;
  ones.forEach((a, at) => {
    if (isEarlier(a, others[at] ?? 0)) return;
    own += 1;
    likely += isLikely[at] ?? 0;
  });
  return likely * PAIRS_PER_LIKELY >= own;
}

/** Every so manieth pair of all blocks, in their order. */
function forEachNth(
  starts: Int32Array,
  members: Int32Array,
  step: number,
  visit: (a: number, b: number) => void,
): void {
  let next = 0;
  for (let code = 0; code + 1 < starts.length; code++) {
    const start = starts[code] as number;
    const size = (starts[code + 1] as number) - start;
    const pairs = (size * (size - 1)) / 2;
    let first = 0;
    let row = size - 1;
    let before = 0;
    for (; next < pairs; next += step) {
      while (next - before >= row) {
        before += row;
        row -= 1;
        first += 1;
      }
      visit(members[start + first] as number, members[start + first + 1 + next - before] as number);
    }
    next -= pairs;
  }
}
