// The u probabilities: how often each level occurs among strangers, told by random pairs, the same on every run. May not train.

import { pairCount } from '../pair-count.ts';
import type { MatchPlan } from '../plan.ts';
import type { Chances } from './model.ts';

/** One of several shares of the pairs. */
export interface Share {
  readonly piece: number;
  readonly shares: number;
}

/** Unless a plan says that fewer are enough. */
const MOST_RANDOM_PAIRS = 500_000;

/** By comparison and level how many random pairs have it, of one share of them. */
export function countRandomPairs(
  { comparisons, size, mostRandomPairs: most = MOST_RANDOM_PAIRS }: MatchPlan,
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

/** u of strangers, from the counts of all shares; the few true pairs are in it. */
export function randomChances(counted: readonly (readonly Float64Array[])[]): Chances {
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

/** Pairs that follow a random one, of records that lie together in memory. */
const RUN = 16;

/** All pairs when there are no more than `most`; else that many, by a fixed sequence (Lehmer generator, MINSTD 48271). */
function randomPairs(
  size: number,
  { most, share: { piece, shares } }: { readonly most: number; readonly share: Share },
  visit: (a: number, b: number) => void,
): void {
  if (pairCount(size) <= most) {
    for (let a = piece; a < size; a += shares) for (let b = a + 1; b < size; b++) visit(a, b);
    return;
  }
  let state = 20_261_124;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % size;
  };
  for (let count = 0, run = 0; count < most; ) {
    const a = next();
    const b = next();
    if (a === b) continue;
    const length = Math.min(RUN, size - Math.max(a, b));
    if (run % shares === piece)
      for (let step = 0; step < length; step++) visit(Math.min(a, b) + step, Math.max(a, b) + step);
    count += length;
    run += 1;
  }
}
