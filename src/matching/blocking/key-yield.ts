// What a key brings: in a large file the pair budget goes to keys whose pairs may be one entity. May not weigh by itself.

import { noBits, setBit } from '../columns/bits.ts';
import { growing } from '../columns/ints.ts';
import { NO_EVIDENCE } from '../comparing/comparison.ts';
import { pairCount } from '../pair-count.ts';
import type { MatchPlan } from '../plan.ts';
import { type ComparisonWeights, milliBits, sumLevels } from '../weighing/model.ts';
import { layOutKey, MANY_PAIRS, PAIR_BUDGET } from './block-layout.ts';
import { type Blocks, forEachSharedKey, type Layout, numberBlocks } from './blocking.ts';

/** No more pairs than this, in all or of one key, are compared without asking what they bring. */
const FEW_IN_ALL = 2_000_000;
const FEW_OF_A_KEY = 200_000;
const SAMPLE = 10_000;
/** Of so many own pairs at least one must look like one entity. */
const PAIRS_PER_LIKELY = 1000;
/** Where more of a sample look like one entity, so does the block. */
const MOSTLY_ONE = 1 / 3;

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

/** A key laid out, and some of its pairs; null when nobody asks for them. */
export interface LaidOut {
  readonly layout: Layout;
  readonly sample: KeySample | null;
}

type Judge = (a: number, b: number) => boolean;

/**
 * Lays a key out. A block is too large when strangers share what it is about; where a third of its pairs look like one entity it is
 * somebody who stands in the file hundreds of times, and is looked at whole. Not in a large file, where all have their budget.
 */
export function layOutJudged(plan: MatchPlan, at: number, judge: Judge | null): LaidOut {
  const layout = layOutKey(plan, at);
  if (judge === null) return { layout, sample: null };
  const judged = { layout, sample: sampleOf(layout, judge) };
  if (layout.dropped.length === 0 || plan.size * PAIR_BUDGET >= MANY_PAIRS) return judged;
  const whole = layOutKey(plan, at, MANY_PAIRS);
  const sample = sampleOf(whole, judge);
  const likely = sample.isLikely.reduce((sum, one) => sum + one, 0);
  return likely > sample.isLikely.length * MOSTLY_ONE ? { layout: whole, sample } : judged;
}

/** Empty for a key of few pairs. */
function sampleOf({ starts, records, pairs }: Layout, isLikely: Judge): KeySample {
  const [ones, others, likely] = [growing(), growing(), growing()];
  const step = Math.max(1, Math.floor(pairs / SAMPLE));
  if (pairs >= FEW_OF_A_KEY)
    forEachNth(starts, records, step, (a, b) => {
      ones.push(a);
      others.push(b);
      likely.push(Number(isLikely(a, b)));
    });
  return { a: ones.done(), b: others.done(), isLikely: likely.done() };
}

/**
 * Tells whether a pair may be one entity, by weights to begin with. Where a value says more than its level does, as a name does by its words,
 * it is that which counts: of a file in which many pairs are one entity, so are some of the random ones, and agreement looks common.
 */
export function isLikely(
  { comparisons, size }: Pick<MatchPlan, 'comparisons' | 'size'>,
  rough: readonly ComparisonWeights[],
): Judge {
  const levels = new Uint8Array(comparisons.length);
  const least = -milliBits(1 / size);
  return (a, b) => {
    let more = 0;
    comparisons.forEach(({ compare, rarity }, at) => {
      const level = compare(a, b);
      levels[at] = level;
      if (rarity === null || level === NO_EVIDENCE || level > rarity.replaces) return;
      more += Math.max(0, rarity.weight(a, b) - (rough[at]?.weights[0]?.[level - 1] ?? 0));
    });
    return sumLevels(levels, rough, 0) + more > least;
  };
}

/** The keys, in order, without those that hardly find what no earlier one finds, by their samples. */
export function yieldingKeys(
  all: readonly Layout[],
  size: number,
  sampleFor: (layout: Layout) => KeySample,
): readonly Layout[] {
  if (all.reduce((sum, one) => sum + one.pairs, 0) <= FEW_IN_ALL) return all;
  const blocks = numberBlocks(all, size, sampledOf(all.map(sampleFor), size));
  const isKept = new Uint8Array(all.length);
  all.forEach((layout, key) => {
    isKept[key] = Number(
      layout.pairs < FEW_OF_A_KEY || isYielding(sampleFor(layout), blocks, { key, isKept }),
    );
  });
  return all.filter((_, key) => isKept[key] === 1);
}

/** Bits of the records in the samples: nobody asks for the blocks of another. */
function sampledOf(samples: readonly KeySample[], size: number): Int32Array {
  const sampled = noBits(size);
  for (const { a, b } of samples)
    for (let at = 0; at < a.length; at++) {
      setBit(sampled, a[at] as number);
      setBit(sampled, b[at] as number);
    }
  return sampled;
}

function isYielding(
  { a: ones, b: others, isLikely }: KeySample,
  blocks: Blocks,
  { key, isKept }: { readonly key: number; readonly isKept: Uint8Array },
): boolean {
  let own = 0;
  let likely = 0;
  ones.forEach((a, at) => {
    let isEarlier = false;
    forEachSharedKey(blocks, { a, b: others[at] ?? 0, from: 0 }, one => {
      if (one < key && isKept[one] === 1) isEarlier = true;
    });
    if (isEarlier) return;
    own += 1;
    likely += isLikely[at] ?? 0;
  });
  return likely * PAIRS_PER_LIKELY >= own;
}

/** Every so manieth pair of all blocks, in their order. */
function forEachNth(
  starts: Int32Array,
  records: Int32Array,
  step: number,
  visit: (a: number, b: number) => void,
): void {
  let next = 0;
  for (let code = 0; code + 1 < starts.length; code++) {
    const start = starts[code] as number;
    const size = (starts[code + 1] as number) - start;
    const pairs = pairCount(size);
    let first = 0;
    let row = size - 1;
    let before = 0;
    for (; next < pairs; next += step) {
      while (next - before >= row) {
        before += row;
        row -= 1;
        first += 1;
      }
      visit(records[start + first] as number, records[start + first + 1 + next - before] as number);
    }
    next -= pairs;
  }
}
