// Binds anew what is unsettled, and tells how clusters and pairs differ from those of last time. May not read a store.

import { placesWhere } from '../columns/places.ts';
import { type Near, ZONES } from '../memory.ts';
import type { Recalled } from '../recall.ts';
import { type Bound, type BoundPairs, bindRecords, NO_EDGE, type Weighed } from './binding.ts';
import { firstOf, isAbove, type Since, type Unsettled, unsettledRecords } from './unsettled.ts';

/** What was bound anew, by the numbers of records. */
export interface Rebound {
  /** By number a number of its cluster, the same for all of them. */
  readonly clusters: Int32Array;
  /** Clusters that are not what they were; their records by rank. */
  readonly regrouped: readonly Int32Array[];
  /** By near pair its place in {@link ZONES}. */
  readonly zones: Uint8Array;
  /** Pairs that mean nothing any more, and those that are new, or mean or weigh something else; the lower rank first. */
  readonly dropped: readonly NumberPair[];
  readonly told: readonly ToldPair[];
}

/** Two records by number. */
export interface NumberPair {
  readonly a: number;
  readonly b: number;
}

export interface ToldPair extends NumberPair {
  readonly zone: 'sure' | 'check';
  readonly weight: number;
  /** Its place among the near pairs; {@link NO_EDGE}: it is told for what somebody said. */
  readonly near: number;
}

/** Records that are bound anew. */
interface Part extends Unsettled {
  /** By number the place among them; -1 of others. */
  readonly placeOf: Int32Array;
  /** By edge its place among the near pairs. */
  readonly nearOf: Int32Array;
}

export function rebindRecords(
  recalled: Recalled,
  near: Near,
  { judged, moved, weigh, zoneOf }: Omit<Weighed, 'edges'> & Since,
): Rebound {
  const { records, before } = unsettledRecords(recalled, near, { judged, moved });
  const placeOf = new Int32Array(recalled.ranks.length).fill(-1);
  records.forEach((number, place) => {
    placeOf[number] = place;
  });
  const isEdge = (at: number): boolean => isAbove(near, at) && (placeOf[near.a[at] as number] as number) >= 0;
  const part = { records, placeOf, before, nearOf: placesWhere(near.a.length, isEdge) };
  const bound = bindRecords(
    records.length,
    {
      edges: edgesOf(near, part),
      weigh: (a, b) => weigh(records[a] as number, records[b] as number),
      zoneOf: (a, b, pattern) => zoneOf(records[a] as number, records[b] as number, pattern),
      isEveryPair: false,
    },
    judged.map(({ a, b, verdict }) => ({ a: placeOf[a] as number, b: placeOf[b] as number, verdict })),
  );
  return { ...regroup(recalled, part, bound), ...changesOf(recalled, near, { part, bound }) };
}

/** By the places of their records, the lower first. */
function edgesOf(near: Near, { nearOf, placeOf }: Part): Weighed['edges'] {
  const of = (values: Int32Array): Int32Array => nearOf.map(at => values[at] as number);
  const [one, other] = [of(near.a), of(near.b)].map(side =>
    side.map(number => placeOf[number] as number),
  ) as [Int32Array, Int32Array];
  return {
    a: one.map((place, at) => Math.min(place, other[at] as number)),
    b: one.map((place, at) => Math.max(place, other[at] as number)),
    weight: of(near.weight),
    pattern: of(near.pattern),
  };
}

function regroup(last: Recalled, { records }: Part, bound: Bound): Pick<Rebound, 'clusters' | 'regrouped'> {
  const clusters = firstOf(last);
  const members = new Map<number, number[]>();
  bound.clusters.forEach((lowest, place) => {
    const number = records[place] as number;
    clusters[number] = records[lowest] as number;
    const known = members.get(lowest);
    if (known === undefined) members.set(lowest, [number]);
    else known.push(number);
  });
  const isWhole = (group: readonly number[]): boolean => {
    const [cluster = -1, ...others] = group.map(number => last.clusters[number] as number);
    return (
      cluster >= 0 && group.length === last.clusterSizes[cluster] && others.every(one => one === cluster)
    );
  };
  const regrouped = [...members.values()]
    .filter(group => !isWhole(group))
    .map(group => Int32Array.from(group));
  return { clusters, regrouped };
}

function changesOf(
  last: Recalled,
  near: Near,
  { part: { records, placeOf, before, nearOf }, bound }: { readonly part: Part; readonly bound: Bound },
): Pick<Rebound, 'zones' | 'dropped' | 'told'> {
  const zoneThen = (at: number): number => last.zones[before[at] ?? -1] ?? 0;
  const isBound = (at: number): boolean => (placeOf[near.a[at] as number] as number) >= 0;
  const zones = new Uint8Array(before.length);
  for (let at = 0; at < zones.length; at++) zones[at] = isBound(at) ? 0 : zoneThen(at);
  const told: ToldPair[] = [];
  const tell = ({ a, b, weight, edge }: BoundPairs, zone: 'sure' | 'check'): void =>
    edge.forEach((one, at) => {
      const place = nearOf[one] ?? NO_EDGE;
      const number = ZONES.indexOf(zone);
      if (place !== NO_EDGE) zones[place] = number;
      const isSame = zoneThen(place) === number && isAsItWas(last, before[place] as number, near, place);
      const pair = { a: records[a[at] as number] as number, b: records[b[at] as number] as number };
      if (!isSame) told.push({ ...pair, zone, weight: weight[at] as number, near: place });
    });
  tell(bound.sure, 'sure');
  tell(bound.check, 'check');
  const isStill = new Uint8Array(last.zones.length);
  before.forEach((place, at) => {
    if (place >= 0) isStill[place] = zones[at] as number;
  });
  const dropped = placesWhere(last.zones.length, place => last.zones[place] !== 0 && isStill[place] === 0);
  const pairOf = (place: number): NumberPair => {
    const pair = { a: last.near.a[place] as number, b: last.near.b[place] as number };
    const isTurned = (last.ranks[pair.a] as number) > (last.ranks[pair.b] as number);
    return isTurned ? { a: pair.b, b: pair.a } : pair;
  };
  return { zones, told, dropped: Array.from(dropped, pairOf) };
}

/** True of a pair that weighs what it weighed, on the same evidence. By its place of last time, and of now. */
function isAsItWas({ near: then, settled }: Recalled, before: number, now: Near, place: number): boolean {
  if (then.weight[before] !== now.weight[place]) return false;
  // Of two that are as they were nothing was compared.
  if (before < settled) return true;
  const other = patternAt(now, place);
  return patternAt(then, before).every((level, at) => level === other[at]);
}

function patternAt({ patterns, pattern }: Near, place: number): Uint8Array {
  return patterns[pattern[place] as number] as Uint8Array;
}
