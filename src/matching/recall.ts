// The memory of the last matching in the numbers of today: records keep theirs, new ones take those of the ones that went. May not
// compare.

import { placesWhere } from './columns/places.ts';
import type { MatchMemory, Near } from './memory.ts';

/** The records of today by what was remembered. */
export interface RecordsNow {
  /** Those that are as they were, in any order. */
  readonly kept: Int32Array;
  /** All, by rank. */
  readonly ranked: Int32Array;
}

/** How numbers changed. */
export interface Renumbering {
  /** Records there were then. */
  readonly before: number;
  /** Records there are now; their numbers lie below it. */
  readonly size: number;
  /** Numbers of new records, ascending. */
  readonly fresh: Int32Array;
  /** Records of which the number lay too high: by place the number of then and of now. */
  readonly movedFrom: Int32Array;
  readonly movedTo: Int32Array;
}

/** The memory in the numbers of today. */
export interface Recalled {
  readonly renumbering: Renumbering;
  /** By number. */
  readonly recordIds: Int32Array;
  readonly ranks: Int32Array;
  /** Ids of those that went. */
  readonly gone: Int32Array;
  /** By number the cluster of last time; -1 for a new record. Numbers of clusters are those of then. */
  readonly clusters: Int32Array;
  /** By cluster of last time its records then. */
  readonly clusterSizes: Int32Array;
  /** By number 1 where what it belongs to may be another for what happened to its records. */
  readonly touched: Uint8Array;
  /** Pairs of which both records are still there. */
  readonly near: Near;
  /** By pair of these its zone of last time; none where somebody had said something of one of its records. */
  readonly zones: Uint8Array;
  /** Those of which somebody had, by number: all their pairs are to be told anew. */
  readonly judged: Int32Array;
  readonly method: MatchMemory['method'];
}

/** Records that came and went, of all: above it everything is compared again, which also puts right what has shifted. */
const MOST_CHANGED = 0.2;

/** Null when too much has changed, or what is remembered is not of these records. */
export function recall(memory: MatchMemory, { kept, ranked }: RecordsNow): Recalled | null {
  const then = placesById(memory.recordIds);
  const isKept = keptNumbers(memory, kept, then);
  if (isKept === null) return null;
  const gone = placesWhere(isKept.length, number => isKept[number] === 0);
  const newIds = ranked.filter(id => (isKept[then.of(id)] ?? 0) === 0);
  if (kept.length + newIds.length !== ranked.length) return null;
  if (gone.length + newIds.length > ranked.length * MOST_CHANGED) return null;
  const renumbering = renumber(isKept, ranked.length);
  const recordIds = renumbered(memory.recordIds.slice(), renumbering);
  renumbering.fresh.forEach((number, at) => {
    recordIds[number] = newIds[at] as number;
  });
  const clusters = renumbered(memory.clusters.slice(), renumbering);
  for (const number of renumbering.fresh) clusters[number] = -1;
  return {
    ...{ renumbering, recordIds, ranks: ranksOf(recordIds, ranked), clusters },
    gone: gone.map(number => memory.recordIds[number] as number),
    clusterSizes: sizesOf(memory.clusters),
    touched: touchedBy({ gone, ...memory }, { renumbering, clusters }),
    ...pairsLeft(memory, isKept, renumbering),
    method: memory.method,
  };
}

/** Places in a list by id. */
interface Places {
  /** -1 of an id that is not there. */
  readonly of: (id: number) => number;
}

function placesById(ids: Int32Array): Places {
  const [lowest, highest] = rangeOf(ids);
  const places = new Int32Array(highest - lowest + 1).fill(-1);
  for (let place = 0; place < ids.length; place++) places[(ids[place] as number) - lowest] = place;
  return { of: id => places[id - lowest] ?? -1 };
}

function rangeOf(ids: Int32Array): readonly [lowest: number, highest: number] {
  let lowest = ids[0] ?? 0;
  let highest = lowest;
  for (let at = 1; at < ids.length; at++) {
    const id = ids[at] as number;
    if (id < lowest) lowest = id;
    else if (id > highest) highest = id;
  }
  return [lowest, highest];
}

/** By number of last time 1 for a record that is as it was; null when one of them is not remembered. */
function keptNumbers({ recordIds }: MatchMemory, kept: Int32Array, then: Places): Uint8Array | null {
  const isKept = new Uint8Array(recordIds.length);
  for (let at = 0; at < kept.length; at++) {
    const number = then.of(kept[at] as number);
    if (number < 0) return null;
    isKept[number] = 1;
  }
  return isKept;
}

/** New records stand where others went; where more went than came, the last ones take their places. */
function renumber(isKept: Uint8Array, size: number): Renumbering {
  const then = isKept.length;
  const holes = placesWhere(Math.min(then, size), number => isKept[number] === 0);
  const movedFrom = placesWhere(then, number => number >= size && isKept[number] === 1);
  const filled = holes.subarray(0, holes.length - movedFrom.length);
  const added = Int32Array.from({ length: Math.max(size - then, 0) }, (_, at) => then + at);
  const fresh = new Int32Array(filled.length + added.length);
  fresh.set(filled);
  fresh.set(added, filled.length);
  return { before: then, size, fresh, movedFrom, movedTo: holes.subarray(filled.length) };
}

/** What records have by number, in the numbers of today; of new ones it is left as it comes. Where there is room, in place. */
export function renumbered(values: Int32Array, { size, movedFrom, movedTo }: Renumbering): Int32Array {
  const now = values.length < size ? new Int32Array(size) : values;
  if (now !== values) now.set(values);
  movedTo.forEach((number, at) => {
    now[number] = values[movedFrom[at] as number] as number;
  });
  return now.subarray(0, size);
}

function ranksOf(recordIds: Int32Array, ranked: Int32Array): Int32Array {
  const rankOf = placesById(ranked);
  return recordIds.map(id => rankOf.of(id));
}

function sizesOf(clusters: Int32Array): Int32Array {
  const sizes = new Int32Array(clusters.length);
  for (let number = 0; number < clusters.length; number++) {
    const cluster = clusters[number] as number;
    sizes[cluster] = (sizes[cluster] as number) + 1;
  }
  return sizes;
}

/** New records, those that shared a cluster with one that went, and those of which something was said. */
function touchedBy(
  { gone, judged, clusters: then }: Pick<MatchMemory, 'judged' | 'clusters'> & { readonly gone: Int32Array },
  { renumbering, clusters }: Pick<Recalled, 'renumbering' | 'clusters'>,
): Uint8Array {
  const isTouched = new Uint8Array(then.length);
  for (const number of gone) isTouched[then[number] as number] = 1;
  for (const number of judged) isTouched[then[number] as number] = 1;
  const touched = new Uint8Array(clusters.length);
  for (let number = 0; number < touched.length; number++)
    touched[number] = isTouched[clusters[number] as number] ?? 0;
  for (const number of renumbering.fresh) touched[number] = 1;
  return touched;
}

/** In their order: what lies together is looked at together. */
function pairsLeft(
  { near, zones, judged, recordIds }: MatchMemory,
  isKept: Uint8Array,
  { movedFrom, movedTo }: Renumbering,
): Pick<Recalled, 'near' | 'zones' | 'judged'> {
  const nowOf = new Map(Array.from(movedFrom, (number, at) => [number, movedTo[at] as number]));
  const firstMoved = movedFrom[0] ?? recordIds.length;
  const now = (number: number): number => (number < firstMoved ? number : (nowOf.get(number) ?? number));
  const left = placesWhere(
    near.a.length,
    at => isKept[near.a[at] as number] === 1 && isKept[near.b[at] as number] === 1,
  );
  const of = (values: Int32Array): Int32Array => left.map(at => values[at] as number);
  const [one, other] = [of(near.a).map(now), of(near.b).map(now)];
  const a = one.map((number, at) => Math.min(number, other[at] as number));
  const b = one.map((number, at) => Math.max(number, other[at] as number));
  const stillJudged = judged.filter(number => isKept[number] === 1).map(now);
  const isJudged = new Set(stillJudged);
  return {
    near: { a, b, weight: of(near.weight), pattern: of(near.pattern), patterns: near.patterns },
    zones: Uint8Array.from(left, (place, at) =>
      isJudged.has(a[at] as number) || isJudged.has(b[at] as number) ? 0 : (zones[place] as number),
    ),
    judged: stillJudged,
  };
}
