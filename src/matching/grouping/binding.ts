// Binds records to persons or organisations: sure pairs, what people judged, and what forbids. May not read a store.

import { growing } from '../columns/ints.ts';
import type { Scored } from '../engine.ts';
import { NEVER } from '../weighing/scoring.ts';
import { clusterRecords, type Edges } from './clustering.ts';
import type { Verdict, ZoneOf } from './zones.ts';

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
  readonly sure: Edges;
  readonly check: Edges;
}

/** What somebody said outweighs all evidence, in a cluster of any size that is clustered whole. */
const SAID = 1_000_000;

/**
 * Below so many records nobody can tell how rare a value is, and the sum of the weights is no judge: in a file of ten with one
 * street, everybody lives there. There the zone decides alone.
 */
const FEWEST_WEIGHED = 500;

/**
 * A sure pair whose records cannot be bound together becomes a question; a question between records that belong together
 * anyhow is none.
 */
export function bindRecords(
  size: number,
  { edges, weigh, zoneOf }: Pick<Scored, 'edges' | 'weigh'> & { readonly zoneOf: ZoneOf },
  judged: readonly JudgedPair[],
): Bound {
  const said = new Map(judged.map(one => [nameOf(one.a, one.b, size), one.verdict]));
  const verdictOf = (a: number, b: number): Verdict | 'same' => {
    const verdict = said.size === 0 ? undefined : said.get(nameOf(a, b, size));
    return verdict === 'same' ? 'same' : verdict === 'different' ? 'never' : zoneOf(a, b);
  };
  const [sure, check, same] = [edgeList(), edgeList(), edgeList()];
  forEachPair(size, edges, (a, b, weight) => {
    const verdict = verdictOf(a, b);
    if (verdict === 'sure') sure.add(a, b, weight ?? weigh(a, b));
    else if (verdict === 'check') check.add(a, b, weight ?? weigh(a, b));
  });
  for (const { a, b, verdict } of judged)
    if (verdict === 'same') same.add(Math.min(a, b), Math.max(a, b), SAID);
  const affirmed = same.done();
  const found = sure.done();
  const binding = { ...found, weight: found.weight.map(asBinding) };
  const clusters = clusterRecords(size, joined([binding, affirmed]), (a, b) => {
    const verdict = verdictOf(a, b);
    if (verdict === 'same') return SAID;
    if (verdict === 'never') return NEVER;
    const weight = weigh(a, b);
    return verdict === 'sure' ? asBinding(weight) : Math.min(weight, 0);
  });
  const isTogether = (a: number, b: number): boolean => clusters[a] === clusters[b];
  const weighed = { ...affirmed, weight: affirmed.a.map((a, at) => weigh(a, affirmed.b[at] ?? 0)) };
  return {
    clusters,
    sure: joined([only(found, isTogether), weighed]),
    check: only(joined([check.done(), found]), (a, b) => !isTogether(a, b)),
  };
}

/** A sure pair speaks for its records, however little it weighs. */
function asBinding(weight: number): number {
  return Math.max(weight, 1);
}

/** The edges; of few records every pair, whose weight is then not known yet. */
function forEachPair(
  size: number,
  edges: Edges,
  visit: (a: number, b: number, weight: number | null) => void,
): void {
  if (size >= FEWEST_WEIGHED) {
    edges.weight.forEach((weight, at) => {
      visit(edges.a[at] ?? 0, edges.b[at] ?? 0, weight);
    });
    return;
  }
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) visit(a, b, null);
}

/** One number per pair of records; exact up to 94 million records. */
function nameOf(a: number, b: number, size: number): number {
  return Math.min(a, b) * size + Math.max(a, b);
}

function edgeList(): { add: (a: number, b: number, weight: number) => void; done: () => Edges } {
  const [a, b, weight] = [growing(), growing(), growing()];
  return {
    add(one, other, weighs) {
      a.push(one);
      b.push(other);
      weight.push(weighs);
    },
    done: () => ({ a: a.done(), b: b.done(), weight: weight.done() }),
  };
}

function only(edges: Edges, isKept: (a: number, b: number) => boolean): Edges {
  const kept = edgeList();
  edges.weight.forEach((weight, at) => {
    const [a, b] = [edges.a[at] ?? 0, edges.b[at] ?? 0];
    if (isKept(a, b)) kept.add(a, b, weight);
  });
  return kept.done();
}

function joined(parts: readonly Edges[]): Edges {
  const all = edgeList();
  for (const edges of parts)
    edges.weight.forEach((weight, at) => {
      all.add(edges.a[at] ?? 0, edges.b[at] ?? 0, weight);
    });
  return all.done();
}
