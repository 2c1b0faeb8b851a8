// The clusters of weighed pairs at the threshold that suits them best, chosen with the truth: what nobody has who deduplicates. For
// rivals only.

import { type Evaluation, evaluate } from '../src/matching/grouping/evaluation.ts';

/** A pair by record, its weight in milli-bits. */
export type WeighedPair = readonly [a: number, b: number, weight: number];

export interface BestClusters {
  readonly threshold: number;
  readonly clusters: readonly number[];
  readonly evaluation: Evaluation;
}

const HIGHEST = 40_000;
const STEP = 2000;

/** Connected components at each threshold; `truth` by record. */
export function bestThreshold(
  pairs: readonly WeighedPair[],
  truth: readonly (string | null)[],
): BestClusters {
  let best: BestClusters | null = null;
  for (let threshold = 0; threshold <= HIGHEST; threshold += STEP) {
    const clusters = components(pairs, truth.length, threshold);
    const evaluation = evaluate(clusters, truth);
    if (best === null || evaluation.f1 > best.evaluation.f1) best = { threshold, clusters, evaluation };
  }
  return best as BestClusters;
}

function components(pairs: readonly WeighedPair[], size: number, threshold: number): readonly number[] {
  const parents = Array.from({ length: size }, (_, record) => record);
  const rootOf = (record: number): number => {
    let at = record;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  for (const [a, b, weight] of pairs) {
    if (weight <= threshold) continue;
    const [one, other] = [rootOf(a), rootOf(b)];
    parents[Math.max(one, other)] = Math.min(one, other);
  }
  return parents.map((_, record) => rootOf(record));
}
