// What was bound, as rows of the store: pairs by their records, and who belongs to whom. May not judge.

import type { Codes } from '../../matching/columns/column.ts';
import { sortBy } from '../../matching/columns/sorting.ts';
import type { Bound } from '../../matching/grouping/binding.ts';
import type { ClusterMember } from '../../store/persons/cluster-changes.ts';
import type { Joined, PairRow } from '../../store/persons/clusters.ts';
import type { KeyedRecords, RankedRecords } from '../../store/persons/match-records.ts';

/** Pairs in the order of their record ids. */
export function* pairRows(
  { sure, check }: Bound,
  { recordIds }: RankedRecords,
  evidence: (a: number, b: number, edge: number) => string,
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
    const said = evidence(a, b, edges.edge[at] as number);
    yield { ...ids, zone, weight: edges.weight[at] as number, evidence: said };
  }
}

/** Clusters of more than one, with the oldest of each: first imported, then the lowest record key. */
export interface Grouped {
  readonly members: readonly ClusterMember[];
  /** By member whether it is the oldest. */
  readonly isOldest: readonly boolean[];
}

/** By rank, of records whose clusters, named by any number, are all here. */
export function grouped(
  recordIds: Int32Array,
  clusters: Int32Array,
  { keys, days, seen }: KeyedRecords,
): Grouped {
  const bests = new Map<number, number>();
  clusters.forEach((cluster, at) => {
    const best = bests.get(cluster);
    if (best === undefined || (days[at] ?? 0) < (days[best] ?? 0)) bests.set(cluster, at);
  });
  const oldest = clusters.map((cluster, at) => bests.get(cluster) ?? at);
  const members = keys.map((recordKey, at) => ({
    recordId: recordIds[at] as number,
    recordKey,
    cluster: keys[oldest[at] ?? at] ?? recordKey,
    isSeen: seen[at] === 1,
  }));
  return { members, isOldest: Array.from(oldest, (one, at) => one === at) };
}

/** Records that stand in the cluster of another. */
export function* joinedOf({ members, isOldest }: Grouped): Iterable<Joined> {
  for (const [at, { recordId, cluster }] of members.entries()) if (!isOldest[at]) yield { recordId, cluster };
}
