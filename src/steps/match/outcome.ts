// What was bound, as rows of the store: pairs by their records, and who belongs to whom. May not judge.

import type { Codes } from '../../matching/columns/column.ts';
import { placesWhere } from '../../matching/columns/places.ts';
import { sortBy } from '../../matching/columns/sorting.ts';
import type { Bound } from '../../matching/grouping/binding.ts';
import type { ClusterMember, Joined, PairRow } from '../../store/persons/clusters.ts';
import type { KeyedRecords, RankedRecords } from '../../store/persons/match-records.ts';

/** Pairs in the order of their record ids. */
export function* pairRows(
  { sure, check }: Bound,
  { recordIds }: RankedRecords,
  evidence: (a: number, b: number, pattern: number) => string,
): Iterable<PairRow> {
  const lowest = recordIds.reduce((least, id) => Math.min(least, id), recordIds[0] ?? 0);
  const highest = recordIds.reduce((most, id) => Math.max(most, id), 0);
  const count = sure.a.length;
  const sideOf = (side: 'a' | 'b'): Codes => {
    const codes = new Int32Array(count + check.a.length);
    sure[side].forEach((rank, at) => {
      codes[at] = (recordIds[rank] as number) - lowest;
    });
    check[side].forEach((rank, at) => {
      codes[count + at] = (recordIds[rank] as number) - lowest;
    });
    return { codes, size: highest - lowest + 1 };
  };
  for (const place of sortBy([sideOf('a'), sideOf('b')])) {
    const [zone, edges, at] =
      place < count ? (['sure', sure, place] as const) : (['check', check, place - count] as const);
    const [a, b] = [edges.a[at] as number, edges.b[at] as number];
    const ids = { a: recordIds[a] as number, b: recordIds[b] as number };
    const pattern = edges.pattern[at] as number;
    yield { ...ids, zone, weight: edges.weight[at] as number, evidence: evidence(a, b, pattern) };
  }
}

/** Records of clusters of more than one. */
export interface Grouped {
  readonly recordIds: Int32Array;
  /** By record the place of the oldest of its cluster: first imported, then the lowest record key. */
  readonly oldest: Int32Array;
  readonly members: readonly ClusterMember[];
}

export function grouped(
  { clusters }: Bound,
  { recordIds }: RankedRecords,
  keyed: (recordIds: Int32Array) => KeyedRecords,
): Grouped {
  const isShared = new Uint8Array(clusters.length);
  clusters.forEach((cluster, rank) => {
    if (cluster !== rank) isShared[cluster] = isShared[rank] = 1;
  });
  const ranks = placesWhere(clusters.length, rank => isShared[rank] === 1);
  const ids = ranks.map(rank => recordIds[rank] as number);
  const { keys, days, seen } = keyed(ids);
  const bests = new Map<number, number>();
  ranks.forEach((rank, at) => {
    const cluster = clusters[rank] as number;
    const best = bests.get(cluster);
    if (best === undefined || (days[at] ?? 0) < (days[best] ?? 0)) bests.set(cluster, at);
  });
  const oldest = ranks.map((rank, at) => bests.get(clusters[rank] as number) ?? at);
  const members = keys.map((recordKey, at) => ({
    recordKey,
    cluster: keys[oldest[at] ?? at] ?? recordKey,
    isSeen: seen[at] === 1,
  }));
  return { recordIds: ids, oldest, members };
}

/** Records that are not the oldest of their cluster. */
export function* joinedOf({ recordIds, oldest, members }: Grouped): Iterable<Joined> {
  for (let at = 0; at < recordIds.length; at++)
    if (oldest[at] !== at)
      yield { recordId: recordIds[at] as number, cluster: (members[at] as ClusterMember).cluster };
}
