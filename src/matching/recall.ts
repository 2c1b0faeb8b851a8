// The memory of the last matching in the numbers of today. May not compare.

import { placesWhere } from './columns/places.ts';
import type { MatchMemory, Near } from './memory.ts';
import type { ValueWeights } from './moved.ts';
import { numbersNow, type Renumbering, renumber, renumbered } from './renumbering.ts';

/** The records of today by what was remembered. */
export interface RecordsNow {
  /** Records that were matched last time: how many are left, and the highest id. What has a higher one came since, whoever had it before. */
  readonly kept: { readonly count: number; readonly highest: number };
  /** Ids of those of them that hold something else. */
  readonly renewed: Int32Array;
  /** Ids of all, by rank; null where none came and none went. */
  readonly ranked: Int32Array | null;
}

/** The memory in the numbers of today. */
export interface Recalled {
  readonly renumbering: Renumbering;
  /** By number. */
  readonly recordIds: Int32Array;
  readonly ranks: Int32Array;
  /** Ids of those that went. */
  readonly gone: Int32Array;
  /** By number the cluster of last time; -1 for a record that came. Numbers of clusters are those of then. */
  readonly clusters: Int32Array;
  /** By cluster of last time its records then. */
  readonly clusterSizes: Int32Array;
  /** By number 1 where what it belongs to may be another for what happened to its records. */
  readonly touched: Uint8Array;
  /** Pairs of which both records are still there: first those of which both hold what they held. */
  readonly near: Near;
  /** How many of these both hold what they held: the others are to be compared anew. */
  readonly settled: number;
  /** By near pair its zone of last time; none where somebody had said something of one of its records. */
  readonly zones: Uint8Array;
  /** Those of which somebody had, by number: all their pairs are to be told anew. */
  readonly judged: Int32Array;
  /** What values added last time. */
  readonly values: ValueWeights;
  readonly method: MatchMemory['method'];
}

/** Records that came, went or hold something else, of all: above it everything is compared again, which also puts right what has shifted. */
const MOST_CHANGED = 0.2;

/** Null when too much has changed, or what is remembered is not of these records. */
export function recall(memory: MatchMemory, { kept, renewed, ranked }: RecordsNow): Recalled | null {
  const { ranks: then, added, numberOf } = rankedAgain(memory, ranked, kept.highest);
  const size = ranked?.length ?? memory.recordIds.length;
  if (kept.count + added.length !== size) return null;
  const states = new Uint8Array(then.length);
  if (kept.count < then.length) markGone(then, states);
  const gone = placesWhere(kept.count < then.length ? then.length : 0, number => states[number] === GONE);
  if (gone.length + added.length + renewed.length > size * MOST_CHANGED) return null;
  const renewedNumbers = renewed.map(numberOf);
  for (const number of renewedNumbers) states[number] = RENEWED;
  const renumbering = renumber(then.length, size, { gone, renewed: renewedNumbers });
  const recordIds = renumbered(memory.recordIds.slice(), renumbering);
  const clusters = renumbered(memory.clusters.slice(), renumbering);
  const left = pairsLeft(memory, states, renumbering);
  const ranks = renumbered(then, renumbering);
  renumbering.came.forEach((number, at) => {
    const rank = added[at] as number;
    ranks[number] = rank;
    recordIds[number] = ranked?.[rank] as number;
    clusters[number] = -1;
  });
  return {
    ...{ renumbering, recordIds, ranks, clusters },
    gone: gone.map(number => memory.recordIds[number] as number),
    clusterSizes: sizesOf(memory.clusters),
    touched: touchedBy({ gone, ...memory }, { renumbering, clusters }),
    ...left,
    values: memory.values,
    method: memory.method,
  };
}

/** By number of last time the rank of today, -1 of a record that went; and the ranks of those that came, ascending. */
interface RankedAgain {
  readonly ranks: Int32Array;
  readonly added: Int32Array;
  /** The number of last time of an id. */
  readonly numberOf: (id: number) => number;
}

function rankedAgain(
  { recordIds, ranks: last }: MatchMemory,
  ranked: Int32Array | null,
  highest: number,
): RankedAgain {
  const numberOf = placesById(recordIds);
  if (ranked === null) return { ranks: last, added: new Int32Array(), numberOf };
  const ranks = new Int32Array(recordIds.length).fill(-1);
  const added = new Int32Array(ranked.length);
  let count = 0;
  for (let rank = 0; rank < ranked.length; rank++) {
    const id = ranked[rank] as number;
    const number = id > highest ? -1 : numberOf(id);
    if (number < 0) added[count++] = rank;
    else ranks[number] = rank;
  }
  return { ranks, added: added.subarray(0, count), numberOf };
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

function sizesOf(clusters: Int32Array): Int32Array {
  const sizes = new Int32Array(clusters.length);
  for (let number = 0; number < clusters.length; number++) {
    const cluster = clusters[number] as number;
    sizes[cluster] = (sizes[cluster] as number) + 1;
  }
  return sizes;
}

/** Records to be compared, those that shared a cluster with one that went, and those of which something was said. */
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

/** What became of a record of last time, by number; 0: it is as it was. */
const RENEWED = 1;
const GONE = 2;

function markGone(ranks: Int32Array, states: Uint8Array): void {
  for (let number = 0; number < ranks.length; number++)
    if ((ranks[number] as number) < 0) states[number] = GONE;
}

/** In their order: what lies together is looked at together. */
function pairsLeft(
  { near, zones, judged }: MatchMemory,
  states: Uint8Array,
  { movedFrom, movedTo }: Renumbering,
): Pick<Recalled, 'near' | 'settled' | 'zones' | 'judged'> {
  const now = numbersNow(movedFrom, movedTo);
  const stillJudged = judged.filter(number => states[number] !== GONE).map(now);
  const isJudged = new Set(stillJudged);
  const { places, settled } = placesLeft(near, states);
  const size = places.length;
  const [a, b] = [new Int32Array(size), new Int32Array(size)];
  const [weight, pattern] = [new Int32Array(size), new Int32Array(size)];
  const zonesLeft = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    const place = places[at] as number;
    const [one, other] = [now(near.a[place] as number), now(near.b[place] as number)];
    a[at] = Math.min(one, other);
    b[at] = Math.max(one, other);
    weight[at] = near.weight[place] as number;
    pattern[at] = near.pattern[place] as number;
    const isSaid = isJudged.size > 0 && (isJudged.has(one) || isJudged.has(other));
    zonesLeft[at] = isSaid ? 0 : (zones[place] as number);
  }
  return {
    ...{ near: { a, b, weight, pattern, patterns: near.patterns }, settled },
    ...{ zones: zonesLeft, judged: stillJudged },
  };
}

/** Places of pairs that are left: first those of which both records are as they were, and how many these are. */
function placesLeft(
  { a, b }: Near,
  states: Uint8Array,
): { readonly places: Int32Array; readonly settled: number } {
  const counts = [0, 0, 0];
  const stateOf = new Uint8Array(a.length);
  for (let at = 0; at < a.length; at++) {
    const state = Math.max(states[a[at] as number] as number, states[b[at] as number] as number);
    stateOf[at] = state;
    counts[state] = (counts[state] as number) + 1;
  }
  const [settled = 0, others = 0] = counts;
  const places = new Int32Array(settled + others);
  let [next, last] = [0, settled];
  for (let at = 0; at < stateOf.length; at++) {
    if (stateOf[at] === 0) places[next++] = at;
    else if (stateOf[at] === RENEWED) places[last++] = at;
  }
  return { places, settled };
}
