// Binds records to persons or organisations: sure pairs, what people judged, and what forbids. May not read a store.

import { growing } from '../columns/ints.ts';
import { sortBy } from '../columns/sorting.ts';
import { NEVER, type WeighedPairs } from '../weighing/scoring.ts';
import { clusterRecords, type Edges } from './clustering.ts';
import { UNKNOWN, type Verdict, type ZoneOf } from './zones.ts';

/** What somebody said of two records, by rank. */
export interface JudgedPair {
  readonly a: number;
  readonly b: number;
  readonly verdict: 'same' | 'different' | 'unsure';
}

export interface Bound {
  /** Per record the lowest record of its cluster. */
  readonly clusters: Int32Array;
  /** Sure pairs within clusters, then those that ask a question between them; lower record first. */
  readonly sure: BoundPairs;
  readonly check: BoundPairs;
}

/** Pairs with their place among the edges; {@link NO_EDGE} for one that is none. */
export interface BoundPairs extends Edges {
  readonly edge: Int32Array;
}

/** Of no edge. */
export const NO_EDGE = -1;

/** What somebody said outweighs all evidence, in a cluster of any size that is clustered whole. */
const SAID = 1_000_000;

/**
 * Below so many records nobody can tell how rare a value is, and the sum of the weights is no judge: in a file of ten with one
 * street, everybody lives there. There the zone decides alone.
 */
const FEWEST_WEIGHED = 500;

/** What is known of pairs of records. */
export interface Weighed {
  readonly edges: WeighedPairs;
  readonly weigh: (a: number, b: number) => number;
  readonly zoneOf: ZoneOf;
  /** True where every pair is looked at, for they are few. */
  readonly isEveryPair?: boolean;
}

/**
 * A sure pair whose records cannot be bound together becomes a question; a question between records that belong together
 * anyhow is none.
 */
export function bindRecords(
  size: number,
  { edges, weigh, zoneOf, isEveryPair = size < FEWEST_WEIGHED }: Weighed,
  judged: readonly JudgedPair[],
): Bound {
  const said = new Map(judged.map(one => [pairNumber(one.a, one.b, size), one.verdict]));
  const verdictOf = (a: number, b: number, pattern = UNKNOWN): Verdict | 'same' => {
    const verdict = said.size === 0 ? undefined : said.get(pairNumber(a, b, size));
    return verdict === 'same' ? 'same' : verdict === 'different' ? 'never' : zoneOf(a, b, pattern);
  };
  const [sure, check, same] = [edgeList(), edgeList(), edgeList()];
  forEachPair(isEveryPair ? size : null, edges, (a, b, edge) => {
    const verdict = verdictOf(a, b, edges.pattern[edge]);
    if (verdict !== 'sure' && verdict !== 'check') return;
    const list = verdict === 'sure' ? sure : check;
    list.add({ a, b, weight: edges.weight[edge] ?? weigh(a, b), edge });
  });
  for (const { a, b, verdict } of judged)
    if (verdict === 'same') same.add({ a: Math.min(a, b), b: Math.max(a, b), weight: SAID, edge: NO_EDGE });
  const affirmed = same.done();
  const found = sure.done();
  const binding = { ...found, weight: found.weight.map(asBinding) };
  const edgeOf = edgeFinder(size, edges);
  const clusters = clusterRecords(size, joined([binding, affirmed]), (a, b) => {
    const edge = edgeOf(a, b);
    const verdict = verdictOf(a, b, edges.pattern[edge]);
    if (verdict === 'same') return SAID;
    if (verdict === 'never') return NEVER;
    const weight = edges.weight[edge] ?? weigh(a, b);
    return verdict === 'sure' ? asBinding(weight) : Math.min(weight, 0);
  });
  const isTogether = (a: number, b: number): boolean => clusters[a] === clusters[b];
  const weighed = { ...affirmed, weight: affirmed.a.map((a, at) => weigh(a, affirmed.b[at] ?? 0)) };
  return {
    clusters,
    sure: joined([joined([found], isTogether), weighed]),
    check: joined([check.done(), found], (a, b) => !isTogether(a, b)),
  };
}

/** A sure pair speaks for its records, however little it weighs. */
function asBinding(weight: number): number {
  return Math.max(weight, 1);
}

/** The edges, by their place; or of that many records every pair, which then has none. */
function forEachPair(
  size: number | null,
  edges: Edges,
  visit: (a: number, b: number, edge: number) => void,
): void {
  if (size === null) {
    for (let edge = 0; edge < edges.a.length; edge++) visit(edges.a[edge] ?? 0, edges.b[edge] ?? 0, edge);
    return;
  }
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) visit(a, b, NO_EDGE);
}

/** The place of the edge between two records, the lower first; {@link NO_EDGE} without one. */
function edgeFinder(size: number, { a, b }: Edges): (one: number, other: number) => number {
  const order = sortBy([{ codes: a, size }]);
  const starts = new Int32Array(size + 1);
  for (const one of a) starts[one + 1] = (starts[one + 1] as number) + 1;
  for (let record = 0; record < size; record++)
    starts[record + 1] = (starts[record + 1] as number) + (starts[record] as number);
  return (one, other) => {
    const end = starts[one + 1] as number;
    for (let at = starts[one] as number; at < end; at++)
      if (b[order[at] as number] === other) return order[at] as number;
    return NO_EDGE;
  };
}

/** One number per pair of records; exact up to 94 million records. */
export function pairNumber(a: number, b: number, size: number): number {
  return Math.min(a, b) * size + Math.max(a, b);
}

interface BoundPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  readonly edge: number;
}

function edgeList(): { add: (pair: BoundPair) => void; done: () => BoundPairs } {
  const [a, b, weight, edge] = [growing(), growing(), growing(), growing()];
  return {
    add(pair) {
      a.push(pair.a);
      b.push(pair.b);
      weight.push(pair.weight);
      edge.push(pair.edge);
    },
    done: () => ({ a: a.done(), b: b.done(), weight: weight.done(), edge: edge.done() }),
  };
}

function joined(
  parts: readonly BoundPairs[],
  isKept: (a: number, b: number) => boolean = () => true,
): BoundPairs {
  const all = edgeList();
  for (const pairs of parts)
    for (let at = 0; at < pairs.a.length; at++) {
      const [a, b] = [pairs.a[at] ?? 0, pairs.b[at] ?? 0];
      if (isKept(a, b)) all.add({ a, b, weight: pairs.weight[at] ?? 0, edge: pairs.edge[at] ?? NO_EDGE });
    }
  return all.done();
}
