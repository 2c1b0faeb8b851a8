// Clusters: connected components to cut the work, average linkage inside each, missing pairs weighed too. May not train.

import { upTo } from '../columns/ints.ts';
import { placesWhere } from '../columns/places.ts';
import { sortBy } from '../columns/sorting.ts';
import { pairCount } from '../pair-count.ts';
import { averageLinkage } from './average-linkage.ts';
import { type Joins, makeJoins } from './joins.ts';

/** A weighed pair, in milli-bits with its prior. */
export interface Edges {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Int32Array;
}

/** A component of up to so many records is small: every pair of it is weighed. */
const FEW_MEMBERS = 80;
/** One of up to so many is dense where one pair in so many is an edge: somebody who stands in a file hundreds of times, no chain of strangers. */
const MOST_MEMBERS = 2000;
const PAIRS_PER_EDGE = 10;
/** Any other is loose, and is first split by raising the threshold, in milli-bits; */
const THRESHOLD_STEP = 2000;
const HIGHEST_THRESHOLD = 100_000;
/** where that leaves nothing of it, one of up to so many records is clustered as it is. */
const MOST_UNSPLIT = 500;

/**
 * Per record the lowest record of its cluster. `weigh` gives the weight of any pair, of an edge its own. A loose component of up to `mostLoose`
 * records is clustered whole all the same.
 */
export function clusterRecords(
  size: number,
  edges: Edges,
  weigh: (a: number, b: number) => number,
  mostLoose: number = FEW_MEMBERS,
): Int32Array {
  const clusters = upTo(size);
  const all = placesWhere(edges.a.length, edge => (edges.weight[edge] as number) > 0);
  splitComponents(all, { edges, joins: makeJoins(size), mostLoose }, 0, (members, own) => {
    // Two records of one edge above zero: nothing is left to decide.
    if (members.length === 2 && own.length > 0) {
      clusters[members[1] as number] = members[0] as number;
      return;
    }
    for (const places of clustersWithin({ members, own }, edges, weigh)) {
      const lowest = members[Math.min(...places)] as number;
      for (const place of places) clusters[members[place] as number] = lowest;
    }
  });
  return clusters;
}

interface Graph {
  readonly edges: Edges;
  readonly joins: Joins;
  readonly mostLoose: number;
}

/** Hands every component of edges to `done`, with its edges, split by raising the threshold until small enough; all are above it. */
function splitComponents(
  subset: Int32Array,
  graph: Graph,
  threshold: number,
  done: (members: Int32Array, own: Int32Array) => void,
): void {
  for (const { members, own } of components(subset, graph)) {
    if (members.length <= graph.mostLoose || isSmallOrDense(members.length, own.length)) {
      done(members, own);
      continue;
    }
    const above = own.filter(edge => (graph.edges.weight[edge] ?? 0) > threshold + THRESHOLD_STEP);
    const isLast = above.length === 0 || threshold >= HIGHEST_THRESHOLD;
    if (isLast && members.length <= MOST_UNSPLIT) done(members, own);
    else splitComponents(above, graph, threshold + THRESHOLD_STEP, done);
  }
}

function isSmallOrDense(members: number, edges: number): boolean {
  if (members <= FEW_MEMBERS) return true;
  return members <= MOST_MEMBERS && pairCount(members) <= edges * PAIRS_PER_EDGE;
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

interface Component {
  /** Ascending. */
  readonly members: Int32Array;
  /** Its edges. */
  readonly own: Int32Array;
}

/** The places of each cluster of a component; of a loose one only those missing pairs are weighed that decide. */
function clustersWithin(
  { members, own }: Component,
  edges: Edges,
  weigh: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  const size = members.length;
  const places = new Map(Array.from(members, (record, place) => [record, place]));
  const weights = new Float64Array(size * size);
  const isWeighed = new Uint8Array(size * size);
  const put = (i: number, j: number, weight: number): void => {
    weights[i * size + j] = weights[j * size + i] = weight;
    isWeighed[i * size + j] = isWeighed[j * size + i] = 1;
  };
  for (const edge of own) {
    const [a, b] = [edges.a[edge] as number, edges.b[edge] as number];
    put(places.get(a) as number, places.get(b) as number, edges.weight[edge] as number);
  }
  const weighPlaces = (i: number, j: number): number =>
    weigh(members[Math.min(i, j)] as number, members[Math.max(i, j)] as number);
  if (!isSmallOrDense(size, own.length))
    return averageLinkage({ size, weights }, { isWeighed, weigh: weighPlaces });
  for (let i = 1; i < size; i++)
    for (let j = 0; j < i; j++) if (isWeighed[i * size + j] === 0) put(i, j, weighPlaces(i, j));
  return averageLinkage({ size, weights });
}
