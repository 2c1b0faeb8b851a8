// How good clusters are against the truth: pairwise and B-cubed (Bagga and Baldwin 1998). May not cluster.

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

/** Both by record; equal values are one entity. Records whose truth is null stay out. */
export function evaluate(found: readonly (number | string)[], truth: readonly (string | null)[]): Evaluation {
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
  const sharedPairs = pairsIn(cells.values());
  const foundPairs = pairsIn(rows.values());
  const truePairs = pairsIn(columns.values());
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
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}

function harmonicMean(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}
