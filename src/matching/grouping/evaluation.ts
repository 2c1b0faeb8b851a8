// How good clusters are against the truth: pairwise and B-cubed (Bagga and Baldwin 1998). May not cluster.

import { pairCount } from '../pair-count.ts';

/** Shares from 0 to 1; counts of pairs. */
export interface Evaluation {
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly sharedPairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly bCubedPrecision: number;
  readonly bCubedRecall: number;
  readonly bCubedF1: number;
}

/**
 * Both by record; equal values are one entity. Records whose truth is null stay out. Where `fileOf` says of which file each record is,
 * pairs within a file are none: nobody looked for them.
 */
export function evaluate(
  found: readonly (number | string)[],
  truth: readonly (string | null)[],
  fileOf: ArrayLike<number> | null = null,
): Evaluation {
  const cells = new Map<string, number>();
  const rows = new Map<number | string, number>();
  const columns = new Map<string, number>();
  let records = 0;
  found.forEach((cluster, record) => {
    const entity = truth[record] ?? null;
    if (entity === null) return;
    records += 1;
    increase(rows, cluster);
    increase(columns, entity);
    increase(cells, JSON.stringify([cluster, entity]));
  });
  const within = [...new Set(Array.from(fileOf ?? []))].map(file => {
    const isOwn = (_: unknown, record: number): boolean => fileOf?.[record] === file;
    return evaluate(found.filter(isOwn), truth.filter(isOwn));
  });
  const across = (all: number, name: 'sharedPairs' | 'foundPairs' | 'truePairs'): number =>
    within.reduce((left, own) => left - own[name], all);
  const sharedPairs = across(pairsIn(cells.values()), 'sharedPairs');
  const foundPairs = across(pairsIn(rows.values()), 'foundPairs');
  const truePairs = across(pairsIn(columns.values()), 'truePairs');
  let precisionSum = 0;
  let recallSum = 0;
  for (const [key, count] of cells) {
    const [cluster, entity] = JSON.parse(key) as [number | string, string];
    precisionSum += (count * count) / (rows.get(cluster) ?? 1);
    recallSum += (count * count) / (columns.get(entity) ?? 1);
  }
  const precision = foundPairs === 0 ? 1 : sharedPairs / foundPairs;
  const recall = truePairs === 0 ? 1 : sharedPairs / truePairs;
  const bCubedPrecision = records === 0 ? 1 : precisionSum / records;
  const bCubedRecall = records === 0 ? 1 : recallSum / records;
  return {
    truePairs,
    foundPairs,
    sharedPairs,
    precision,
    recall,
    f1: harmonicMean(precision, recall),
    bCubedPrecision,
    bCubedRecall,
    bCubedF1: harmonicMean(bCubedPrecision, bCubedRecall),
  };
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsIn(sizes: Iterable<number>): number {
  let pairs = 0;
  for (const size of sizes) pairs += pairCount(size);
  return pairs;
}

function harmonicMean(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}
