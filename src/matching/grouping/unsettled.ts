// Which records may belong together otherwise than last time: those that are new or were touched with all that hangs on them, and
// groups with pairs that were never near in which a value became more rare or less, for they may weigh more than they did. May not bind.

import { placesWhere } from '../columns/places.ts';
import { sortBy } from '../columns/sorting.ts';
import type { Near } from '../memory.ts';
import type { Recalled } from '../recall.ts';
import { type JudgedPair, pairNumber } from './binding.ts';
import { makeJoins } from './joins.ts';

/** What is looked at. */
export interface Unsettled {
  /** Numbers of records, by rank. */
  readonly records: Int32Array;
  /** By near pair its place among those of last time; -1 of a new one. */
  readonly before: Int32Array;
}

/** What is said of records since. `moved`: by number 1 of one whose values may weigh something else; null: of all. */
export interface Since {
  readonly judged: readonly JudgedPair[];
  readonly moved: Uint8Array | null;
}

export function unsettledRecords(recalled: Recalled, near: Near, { judged, moved }: Since): Unsettled {
  const before = placesBefore(recalled, near);
  const touched = touchedRecords(recalled, near, { before, judged });
  return { records: recordsAround({ touched, moved }, near, recalled), before };
}

/** True of a pair that weighs something. */
export function isAbove({ weight }: Near, at: number): boolean {
  return (weight[at] as number) > 0;
}

/** Those that were not compared stand in one order, first in both; the others are looked up. */
function placesBefore({ near: then, settled, recordIds }: Recalled, now: Near): Int32Array {
  const places = new Int32Array(now.a.length).fill(-1);
  let at = 0;
  for (let next = 0; at < now.a.length && next < settled; next++)
    if (then.a[next] === now.a[at] && then.b[next] === now.b[at]) places[at++] = next;
  const numberIn = ({ a, b }: Near, place: number): number =>
    pairNumber(a[place] as number, b[place] as number, recordIds.length);
  const others = new Map<number, number>();
  for (let place = settled; place < then.a.length; place++) others.set(numberIn(then, place), place);
  for (; at < now.a.length; at++) places[at] = others.get(numberIn(now, at)) ?? -1;
  return places;
}

/**
 * Records of pairs that weigh something else than they did, and those of which somebody says something. Pairs at or below zero too: within
 * a group they count against it.
 */
function touchedRecords(
  { touched: own, near: then }: Recalled,
  near: Near,
  { before, judged }: { readonly before: Int32Array; readonly judged: readonly JudgedPair[] },
): Uint8Array {
  const touched = own.slice();
  for (const { a, b } of judged) touched[a] = touched[b] = 1;
  const isLost = new Uint8Array(then.a.length).fill(1);
  before.forEach((place, at) => {
    if (place >= 0) isLost[place] = 0;
    if (place >= 0 && then.weight[place] === near.weight[at]) return;
    touched[near.a[at] as number] = touched[near.b[at] as number] = 1;
  });
  isLost.forEach((isOne, place) => {
    if (isOne === 1) touched[then.a[place] as number] = touched[then.b[place] as number] = 1;
  });
  return touched;
}

/**
 * All that hangs on touched records by pairs above zero or by clusters of last time, and groups with pairs that are not near and may weigh
 * something else, by rank.
 */
function recordsAround(
  { touched, moved }: { readonly touched: Uint8Array; readonly moved: Uint8Array | null },
  near: Near,
  last: Recalled,
): Int32Array {
  const size = touched.length;
  const roots = rootsOf(near, last);
  const isMeant = new Uint8Array(size);
  const missing = missingPairs(near, roots);
  for (let record = 0; record < size; record++) {
    const root = roots[record] as number;
    const mayMove = (missing[root] as number) > 0 && (moved === null || moved[record] === 1);
    if (touched[record] === 1 || mayMove) isMeant[root] = 1;
  }
  const meant = placesWhere(size, record => isMeant[roots[record] as number] === 1);
  const order = sortBy([{ codes: meant.map(record => last.ranks[record] as number), size }]);
  return order.map(at => meant[at] as number);
}

/** By record the lowest of all it hangs together with. */
function rootsOf(near: Near, last: Recalled): Int32Array {
  const size = last.clusters.length;
  const { unite, rootOf } = makeJoins(size);
  for (let at = 0; at < near.a.length; at++)
    if ((near.weight[at] as number) > 0) unite(near.a[at] as number, near.b[at] as number);
  const first = firstOf(last);
  const roots = new Int32Array(size);
  for (let record = 0; record < size; record++)
    if (first[record] !== record) unite(first[record] as number, record);
  for (let record = 0; record < size; record++) roots[record] = rootOf(record);
  return roots;
}

/** By root how many pairs of the group are not near. */
function missingPairs(near: Near, roots: Int32Array): Float64Array {
  const counts = new Int32Array(roots.length);
  for (let record = 0; record < roots.length; record++) {
    const root = roots[record] as number;
    counts[root] = (counts[root] as number) + 1;
  }
  const missing = new Float64Array(roots.length);
  for (let root = 0; root < roots.length; root++) {
    const count = counts[root] as number;
    missing[root] = (count * (count - 1)) / 2;
  }
  for (let at = 0; at < near.a.length; at++) {
    const root = roots[near.a[at] as number] as number;
    if (root === roots[near.b[at] as number]) missing[root] = (missing[root] as number) - 1;
  }
  return missing;
}

/** By record the first of its cluster of last time; itself for a new one. */
export function firstOf({ clusters, clusterSizes }: Recalled): Int32Array {
  const firsts = new Int32Array(clusterSizes.length).fill(-1);
  const all = new Int32Array(clusters.length);
  for (let record = 0; record < all.length; record++) {
    const cluster = clusters[record] as number;
    if (cluster >= 0 && (firsts[cluster] as number) < 0) firsts[cluster] = record;
    all[record] = cluster < 0 ? record : (firsts[cluster] as number);
  }
  return all;
}
