// Clusters: connected components to cut the work, average linkage inside each, missing pairs weighed too. May not train.

/** A weighed pair, in milli-bits with its prior. */
export interface Edges {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Int32Array;
}

/** Above it a component is first split by raising the threshold. */
const LARGEST_COMPONENT = 80;
const THRESHOLD_STEP = 2000;
const HIGHEST_THRESHOLD = 100_000;

/** Per record the lowest record of its cluster. `weigh` gives the weight of any pair. */
export function clusterRecords(
  size: number,
  edges: Edges,
  weigh: (a: number, b: number) => number,
): Int32Array {
  const clusters = Int32Array.from({ length: size }, (_, record) => record);
  const all = Int32Array.from({ length: edges.a.length }, (_, edge) => edge);
  splitComponents(all, edges, 0, members => {
    for (const cluster of averageLinkage(members, weigh)) {
      const lowest = Math.min(...cluster);
      for (const record of cluster) clusters[record] = lowest;
    }
  });
  return clusters;
}

/** Hands every component of edges above the threshold to `done`, split until small enough. */
function splitComponents(
  subset: Int32Array,
  edges: Edges,
  threshold: number,
  done: (members: readonly number[]) => void,
): void {
  const used = subset.filter(edge => (edges.weight[edge] ?? 0) > threshold);
  for (const { members, own } of components(used, edges)) {
    if (members.length <= LARGEST_COMPONENT || threshold >= HIGHEST_THRESHOLD) done(members);
    else splitComponents(own, edges, threshold + THRESHOLD_STEP, done);
  }
}

interface Component {
  readonly members: readonly number[];
  /** Its edges. */
  readonly own: Int32Array;
}

function components(subset: Int32Array, edges: Edges): readonly Component[] {
  const rootOf = joinRecords(subset, edges);
  const groups = new Map<number, { members: Set<number>; own: number[] }>();
  for (const edge of subset) {
    const a = edges.a[edge] ?? 0;
    const root = rootOf(a);
    const group = groups.get(root) ?? { members: new Set(), own: [] };
    groups.set(root, group);
    group.members.add(a).add(edges.b[edge] ?? 0);
    group.own.push(edge);
  }
  return [...groups.values()].map(({ members, own }) => ({
    members: [...members].toSorted((one, other) => one - other),
    own: Int32Array.from(own),
  }));
}

/** Union-find with path halving: the lowest record that edges lead to. */
function joinRecords(subset: Int32Array, edges: Edges): (record: number) => number {
  const parents = new Map<number, number>();
  const parentOf = (record: number): number => parents.get(record) ?? record;
  const rootOf = (record: number): number => {
    let at = record;
    while (parentOf(at) !== at) {
      const above = parentOf(parentOf(at));
      parents.set(at, above);
      at = above;
    }
    return at;
  };
  for (const edge of subset) {
    const one = rootOf(edges.a[edge] ?? 0);
    const other = rootOf(edges.b[edge] ?? 0);
    if (one !== other) parents.set(Math.max(one, other), Math.min(one, other));
  }
  return rootOf;
}

/** Merges the two clusters of the highest mean weight while it is positive; ties go to the lowest records. */
function averageLinkage(
  members: readonly number[],
  weigh: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  const clusters: (number[] | null)[] = members.map(record => [record]);
  const sums = members.map((a, i) =>
    members.map((b, j) => (i === j ? 0 : weigh(Math.min(a, b), Math.max(a, b)))),
  );
  for (let pair = nearest(clusters, sums); pair !== null; pair = nearest(clusters, sums))
    merge(clusters, sums, pair);
  return clusters.filter(cluster => cluster !== null);
}

/** The two clusters of the highest positive mean weight; null when none is. */
function nearest(
  clusters: readonly (readonly number[] | null)[],
  sums: readonly (readonly number[])[],
): readonly [number, number] | null {
  let best = 0;
  let pair: readonly [number, number] | null = null;
  for (let i = 0; i < clusters.length; i++) {
    const size = clusters[i]?.length ?? 0;
    for (let j = i + 1; size > 0 && j < clusters.length; j++) {
      const mean = (sums[i]?.[j] ?? 0) / (size * (clusters[j]?.length ?? Number.POSITIVE_INFINITY));
      if (mean > best) {
        best = mean;
        pair = [i, j];
      }
    }
  }
  return pair;
}

function merge(
  clusters: (number[] | null)[],
  sums: number[][],
  [into, from]: readonly [number, number],
): void {
  clusters[into] = [...(clusters[into] ?? []), ...(clusters[from] ?? [])];
  clusters[from] = null;
  sums.forEach((row, at) => {
    row[into] = (row[into] ?? 0) + (row[from] ?? 0);
    const own = sums[into] as number[];
    own[at] = row[into] ?? 0;
  });
}
