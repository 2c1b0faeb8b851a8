// Clusters: connected components to cut the work, average linkage inside each, missing pairs weighed too. May not train.

import { upTo } from '../columns/ints.ts';
import { placesWhere } from '../columns/places.ts';
import { sortBy } from '../columns/sorting.ts';
import { averageLinkage, type PairWeights } from './average-linkage.ts';
import { type Joins, makeJoins } from './joins.ts';

/** A weighed pair, in milli-bits with its prior. */
export interface Edges {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Int32Array;
}

/** Up to so many records every pair of a component is weighed; */
const FEW_MEMBERS = 80;
/** up to so many where one pair in so many is an edge: somebody who stands in a file hundreds of times, no chain of strangers. */
const MOST_MEMBERS = 2000;
const PAIRS_PER_EDGE = 10;
/** Of which raising the threshold leaves nothing. */
const MOST_LOOSE = 500;
/** A larger or looser one is first split by raising the threshold. */
const THRESHOLD_STEP = 2000;
const HIGHEST_THRESHOLD = 100_000;

/** Per record the lowest record of its cluster. `weigh` gives the weight of any pair, of an edge its own. */
export function clusterRecords(
  size: number,
  edges: Edges,
  weigh: (a: number, b: number) => number,
): Int32Array {
  const clusters = upTo(size);
  const all = placesWhere(edges.a.length, edge => (edges.weight[edge] as number) > 0);
  splitComponents(all, { edges, joins: makeJoins(size) }, 0, (members, own) => {
    // Two records of one edge above zero: nothing is left to decide.
    if (members.length === 2 && own.length > 0) {
      clusters[members[1] as number] = members[0] as number;
      return;
    }
    const records = [...members];
    for (const places of averageLinkage(weightsWithin(records, { edges, own, weigh }))) {
      const lowest = records[Math.min(...places)] as number;
      for (const place of places) clusters[records[place] as number] = lowest;
    }
  });
  return clusters;
}

interface Graph {
  readonly edges: Edges;
  readonly joins: Joins;
}

/** Hands every component of edges to `done`, with its edges, split by raising the threshold until small enough; all are above it. */
function splitComponents(
  subset: Int32Array,
  graph: Graph,
  threshold: number,
  done: (members: Int32Array, own: Int32Array) => void,
): void {
  for (const { members, own } of components(subset, graph)) {
    if (isDense(members.length, own.length)) {
      done(members, own);
      continue;
    }
    const above = own.filter(edge => (graph.edges.weight[edge] ?? 0) > threshold + THRESHOLD_STEP);
    const isLast = above.length === 0 || threshold >= HIGHEST_THRESHOLD;
    if (isLast && members.length <= MOST_LOOSE) done(members, own);
    else splitComponents(above, graph, threshold + THRESHOLD_STEP, done);
  }
}

function isDense(members: number, edges: number): boolean {
  const pairs = (members * (members - 1)) / 2;
  return members <= FEW_MEMBERS || (members <= MOST_MEMBERS && pairs <= edges * PAIRS_PER_EDGE);
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
  const roots = subset.map(edge => joins.rootOf(edges.a[edge] as number));
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
): PairWeights {
  const size = members.length;
  const places = new Map(members.map((record, place) => [record, place]));
  const weights = new Float64Array(size * size).fill(Number.NaN);
  const put = (i: number, j: number, weight: number): void => {
    weights[i * size + j] = weight;
    weights[j * size + i] = weight;
  };
  for (const edge of own) {
    const [a, b] = [edges.a[edge] as number, edges.b[edge] as number];
    put(places.get(a) as number, places.get(b) as number, edges.weight[edge] as number);
  }
  members.forEach((a, i) => {
    for (let j = 0; j < i; j++)
      if (Number.isNaN(weights[i * size + j])) put(i, j, weigh(members[j] as number, a));
  });
  return { size, weights };
}
