// Clusters: connected components to cut the work, average linkage inside each, missing pairs weighed too. May not train.

import { sortBy } from '../columns/sorting.ts';
import { type Joins, makeJoins } from './joins.ts';

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

/** Per record the lowest record of its cluster. `weigh` gives the weight of any pair, of an edge its own. */
export function clusterRecords(
  size: number,
  edges: Edges,
  weigh: (a: number, b: number) => number,
): Int32Array {
  const clusters = Int32Array.from({ length: size }, (_, record) => record);
  const all = Int32Array.from({ length: edges.a.length }, (_, edge) => edge);
  splitComponents(all, { edges, joins: makeJoins(size) }, 0, (members, own) => {
    // Two records of one edge above zero: nothing is left to decide.
    if (members.length === 2 && own.length > 0) {
      clusters[members[1] as number] = members[0] as number;
      return;
    }
    const records = [...members];
    for (const cluster of averageLinkage(records, weightsWithin(records, { edges, own, weigh }))) {
      const lowest = Math.min(...cluster);
      for (const record of cluster) clusters[record] = lowest;
    }
  });
  return clusters;
}

interface Graph {
  readonly edges: Edges;
  readonly joins: Joins;
}

/** Hands every component of edges above the threshold to `done`, with its edges, split until small enough. */
function splitComponents(
  subset: Int32Array,
  graph: Graph,
  threshold: number,
  done: (members: Int32Array, own: Int32Array) => void,
): void {
  const used = subset.filter(edge => (graph.edges.weight[edge] ?? 0) > threshold);
  for (const { members, own } of components(used, graph)) {
    if (members.length <= LARGEST_COMPONENT || threshold >= HIGHEST_THRESHOLD) done(members, own);
    else splitComponents(own, graph, threshold + THRESHOLD_STEP, done);
  }
}

interface Component {
  /** Ascending. */
  readonly members: Int32Array;
  /** Its edges. */
  readonly own: Int32Array;
}

/** Components in the order of their lowest records: edges sorted by root, then cut. */
function* components(subset: Int32Array, { edges, joins }: Graph): Generator<Component> {
  const touched = joins.join(subset, edges);
  const roots = Int32Array.from(subset, edge => joins.rootOf(edges.a[edge] ?? 0));
  joins.separate(touched);
  const order = sortBy([{ codes: roots, size: joins.size }]);
  for (let start = 0; start < order.length; ) {
    const root = roots[order[start] ?? 0];
    let end = start + 1;
    while (end < order.length && roots[order[end] ?? 0] === root) end += 1;
    const own = new Int32Array(end - start);
    for (let at = start; at < end; at++) own[at - start] = subset[order[at] as number] as number;
    yield { members: membersOf(own, edges), own };
    start = end;
  }
}

function membersOf(own: Int32Array, edges: Edges): Int32Array {
  const ends = new Int32Array(own.length * 2);
  for (let at = 0; at < own.length; at++) {
    ends[2 * at] = edges.a[own[at] as number] as number;
    ends[2 * at + 1] = edges.b[own[at] as number] as number;
  }
  if (own.length === 1) return ends;
  ends.sort();
  return ends.filter((record, at) => at === 0 || record !== ends[at - 1]);
}

/** The weights of all pairs of a component by place, both ways; what no edge says is weighed. */
function weightsWithin(
  members: readonly number[],
  {
    edges,
    own,
    weigh,
  }: {
    readonly edges: Edges;
    readonly own: Int32Array;
    readonly weigh: (a: number, b: number) => number;
  },
): number[][] {
  const places = new Map(members.map((record, place) => [record, place]));
  const weights = members.map(() => new Array<number>(members.length).fill(Number.NaN));
  const put = (i: number, j: number, weight: number): void => {
    (weights[i] as number[])[j] = weight;
    (weights[j] as number[])[i] = weight;
  };
  for (const edge of own) {
    const [a, b] = [edges.a[edge] as number, edges.b[edge] as number];
    put(places.get(a) as number, places.get(b) as number, edges.weight[edge] as number);
  }
  members.forEach((a, i) => {
    put(i, i, 0);
    for (let j = 0; j < i; j++) if (Number.isNaN(weights[i]?.[j])) put(i, j, weigh(members[j] as number, a));
  });
  return weights;
}

/** Merges the two clusters of the highest mean weight while it is positive; ties go to the lowest records. */
function averageLinkage(members: readonly number[], sums: number[][]): readonly (readonly number[])[] {
  const clusters: (number[] | null)[] = members.map(record => [record]);
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
