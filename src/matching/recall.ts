// The memory of the last matching in the numbers of today: records keep theirs, new ones take those of the ones that went. May not
// compare.

import { placesWhere } from './columns/places.ts';
import type { MatchMemory, Near } from './memory.ts';

/** The records of today by what was remembered. */
export interface RecordsNow {
  /** Records that are as they were: how many, and the highest id. What has a higher one is new, whoever had it before. */
  readonly kept: { readonly count: number; readonly highest: number };
  /** Ids of all, by rank. */
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
  const { ranks: then, added } = rankedAgain(memory.recordIds, ranked, kept.highest);
  if (kept.count + added.length !== ranked.length) return null;
  const gone = placesWhere(then.length, number => (then[number] as number) < 0);
  if (gone.length + added.length > ranked.length * MOST_CHANGED) return null;
  const renumbering = renumber(then, ranked.length);
  const recordIds = renumbered(memory.recordIds.slice(), renumbering);
  const clusters = renumbered(memory.clusters.slice(), renumbering);
  const left = pairsLeft(memory, then, renumbering);
  const ranks = renumbered(then, renumbering);
  renumbering.fresh.forEach((number, at) => {
    const rank = added[at] as number;
    ranks[number] = rank;
    recordIds[number] = ranked[rank] as number;
    clusters[number] = -1;
  });
  return {
    ...{ renumbering, recordIds, ranks, clusters },
    gone: gone.map(number => memory.recordIds[number] as number),
    clusterSizes: sizesOf(memory.clusters),
    touched: touchedBy({ gone, ...memory }, { renumbering, clusters }),
    ...left,
    method: memory.method,
  };
}

/** By number of last time the rank of today, -1 of a record that went; and the ranks of new records, ascending. */
interface RankedAgain {
  readonly ranks: Int32Array;
  readonly added: Int32Array;
}

function rankedAgain(recordIds: Int32Array, ranked: Int32Array, highest: number): RankedAgain {
  const numberOf = placesById(recordIds);
  const ranks = new Int32Array(recordIds.length).fill(-1);
  const added = new Int32Array(ranked.length);
  let count = 0;
  for (let rank = 0; rank < ranked.length; rank++) {
    const id = ranked[rank] as number;
    const number = id > highest ? -1 : numberOf(id);
    if (number < 0) added[count++] = rank;
    else ranks[number] = rank;
  }
  return { ranks, added: added.subarray(0, count) };
}

/** Places in a list by id; -1 of one that is not there. */
function placesById(ids: Int32Array): (id: number) => number {
  const [lowest, highest] = rangeOf(ids);
  const places = new Int32Array(highest - lowest + 1).fill(-1);
  for (let place = 0; place < ids.length; place++) places[(ids[place] as number) - lowest] = place;
  return id => places[id - lowest] ?? -1;
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

/** New records stand where others went; where more went than came, the last ones take their places. */
function renumber(ranks: Int32Array, size: number): Renumbering {
  const then = ranks.length;
  const isKept = (number: number): boolean => (ranks[number] as number) >= 0;
  const holes = placesWhere(Math.min(then, size), number => !isKept(number));
  const movedFrom = placesWhere(then, number => number >= size && isKept(number));
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

/** In their order: what lies together is looked at together. `ranks` by number of then; -1 of a record that went. */
function pairsLeft(
  { near, zones, judged, recordIds }: MatchMemory,
  ranks: Int32Array,
  { movedFrom, movedTo }: Renumbering,
): Pick<Recalled, 'near' | 'zones' | 'judged'> {
  const nowOf = new Map(Array.from(movedFrom, (number, at) => [number, movedTo[at] as number]));
  const firstMoved = movedFrom[0] ?? recordIds.length;
  const now = (number: number): number => (number < firstMoved ? number : (nowOf.get(number) ?? number));
  const isKept = (number: number): boolean => (ranks[number] as number) >= 0;
  const stillJudged = judged.filter(isKept).map(now);
  const isJudged = new Set(stillJudged);
  const left = placesWhere(near.a.length, at => isKept(near.a[at] as number) && isKept(near.b[at] as number));
  const [a, b] = [new Int32Array(left.length), new Int32Array(left.length)];
  const [weight, pattern] = [new Int32Array(left.length), new Int32Array(left.length)];
  const zonesLeft = new Uint8Array(left.length);
  for (let at = 0; at < left.length; at++) {
    const place = left[at] as number;
    const [one, other] = [now(near.a[place] as number), now(near.b[place] as number)];
    a[at] = Math.min(one, other);
    b[at] = Math.max(one, other);
    weight[at] = near.weight[place] as number;
    pattern[at] = near.pattern[place] as number;
    const isSettled = isJudged.size === 0 || !(isJudged.has(one) || isJudged.has(other));
    zonesLeft[at] = isSettled ? (zones[place] as number) : 0;
  }
  return { near: { a, b, weight, pattern, patterns: near.patterns }, zones: zonesLeft, judged: stillJudged };
}
