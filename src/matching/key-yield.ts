// What a key brings: in a large file the pair budget goes to keys whose pairs may be one entity. May not weigh by itself.

import { type Blocks, sharesAny } from './blocking.ts';

/** So many pairs in all, or of one key, cost nothing worth the asking. */
const FEW_IN_ALL = 2_000_000;
const FEW_OF_A_KEY = 200_000;
const SAMPLE = 20_000;
/** Of so many own pairs at least one must look like one entity. */
const PAIRS_PER_LIKELY = 1000;

/**
 * The keys, in order, without those that hardly find what no earlier one finds: of a sample of each key's own pairs, the same
 * on every run, those are counted that look likely.
 */
export function yieldingBlocks(
  all: readonly Blocks[],
  isLikely: (a: number, b: number) => boolean,
): readonly Blocks[] {
  if (all.reduce((sum, one) => sum + one.pairs, 0) <= FEW_IN_ALL) return all;
  const kept: Blocks[] = [];
  for (const blocks of all) {
    if (blocks.pairs < FEW_OF_A_KEY || isYielding(blocks, kept, isLikely)) kept.push(blocks);
  }
  return kept;
}

function isYielding(
  blocks: Blocks,
  earlier: readonly Blocks[],
  isLikely: (a: number, b: number) => boolean,
): boolean {
  const isEarlier = sharesAny(earlier);
  let own = 0;
  let likely = 0;
  forEachNth(blocks, Math.max(1, Math.floor(blocks.pairs / SAMPLE)), (a, b) => {
    if (isEarlier(a, b)) return;
    own += 1;
    if (isLikely(a, b)) likely += 1;
  });
  return likely * PAIRS_PER_LIKELY >= own;
}

/** Every so manieth pair of all blocks, in their order. */
function forEachNth({ starts, members }: Blocks, step: number, visit: (a: number, b: number) => void): void {
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
