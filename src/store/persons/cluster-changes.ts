// How clusters differ from those of the last matching: logged, and those of now remembered. May not judge.

import type { CivilDate } from '../../model/calendar.ts';
import type { Store } from '../open.ts';
import type { MatchedEntity } from '../schema/matching.ts';
import { all, first, jsonList, prepared } from '../statement.ts';
import { compareTexts } from '../text-order.ts';

/** A record of a cluster of more than one. */
export interface ClusterMember {
  readonly recordId: number;
  readonly recordKey: string;
  /** The key of its cluster. */
  readonly cluster: string;
  /** True when it was there when matching was done last. */
  readonly isSeen: boolean;
}

/** A record that was there last time: the cluster it stood in, and the one of now. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/** What is looked at. */
export interface ClustersNow {
  /** All records of clusters of more than one that are looked at, those of a key by rank. */
  readonly members: readonly ClusterMember[];
  /** The records that stood in these clusters last time or may have, or went since; null: all are looked at. */
  readonly recordIds: Int32Array | null;
  readonly on: CivilDate;
}

/**
 * Logs clusters that merged, split or changed their name since the last matching, and remembers those of now. Nothing is
 * logged the first time.
 */
export function logClusterChanges(
  store: Store,
  entity: MatchedEntity,
  { members, recordIds, on }: ClustersNow,
): void {
  const known = knownMembers(store, entity, recordIds);
  const now = new Map<string, ClusterMember>();
  for (const member of members) if (!now.has(member.recordKey)) now.set(member.recordKey, member);
  if (first(store, 'select 1 from match_model where entity = ?', [entity]) !== null) {
    const add = prepared(
      store,
      'insert into cluster_change (entity, kind, cluster_key, from_key, changed_on) values (?, ?, ?, ?, ?)',
    );
    const left = [...known.keys()].filter(key => !now.has(key));
    const alone = currentKeys(store, entity, left).map(key => ({ from: known.get(key) ?? key, to: key }));
    const earlier = members
      .filter(({ recordKey, isSeen }) => isSeen || known.has(recordKey))
      .map(({ recordKey, cluster }) => ({ from: known.get(recordKey) ?? recordKey, to: cluster }));
    for (const { kind, ...moved } of changesOf([...earlier, ...alone]))
      add(entity, kind, moved.to, moved.from, on);
  }
  const forget = prepared(store, 'delete from known_member where entity = ? and record_key = ?');
  for (const key of known.keys()) if (!now.has(key)) forget(entity, key);
  const keep = prepared(
    store,
    `insert into known_member (entity, record_key, cluster_key, record_id) values (?, ?, ?, ?)
     on conflict do update set cluster_key = excluded.cluster_key, record_id = excluded.record_id
       where cluster_key <> excluded.cluster_key or record_id <> excluded.record_id`,
  );
  for (const [key, { cluster, recordId }] of now) keep(entity, key, cluster, recordId);
}

/** By record key its cluster, as the last matching left it. */
function knownMembers(
  store: Store,
  entity: MatchedEntity,
  recordIds: Int32Array | null,
): ReadonlyMap<string, string> {
  const rows = first<{ members: string }>(
    store,
    `select json_group_array(json_array(record_key, cluster_key)) as members from known_member
     where entity = :entity and (:ids is null or record_id in (select value from json_each(:ids)))`,
    { entity, ids: recordIds && jsonList(recordIds) },
  );
  return new Map(JSON.parse(rows?.members ?? '[]') as [string, string][]);
}

/** Those keys whose record is there. */
function currentKeys(store: Store, entity: MatchedEntity, keys: readonly string[]): readonly string[] {
  return all<{ key: string }>(
    store,
    `select distinct item.value as key from json_each(?) item
     cross join snapshot on snapshot.entity = '${entity}' and snapshot.is_current = 1
       and snapshot.source = substr(item.value, 1, instr(item.value, '/') - 1)
     cross join file on file.snapshot_id = snapshot.snapshot_id
     cross join ${entity}_record record
       on record.source_id = substr(item.value, length(snapshot.source || '/${entity}/') + 1) and record.file_id = file.file_id`,
    [JSON.stringify(keys)],
  ).map(({ key }) => key);
}

/** Clusters of which records moved, each pair of then and now once, in the order of their keys. */
function changesOf(moves: readonly Move[]): readonly (Move & { readonly kind: string })[] {
  const away = moves.filter(({ from, to }) => from !== to);
  const [froms, tos] = [new Set(away.map(({ from }) => from)), new Set(away.map(({ to }) => to))];
  const targets = namesBy(
    moves.filter(({ from }) => froms.has(from)),
    'from',
    'to',
  );
  const origins = namesBy(
    moves.filter(({ to }) => tos.has(to)),
    'to',
    'from',
  );
  const moved = [...targets].flatMap(([from, found]) =>
    [...found].filter(to => to !== from).map(to => ({ from, to })),
  );
  moved.sort((one, other) => compareTexts(one.to, other.to) || compareTexts(one.from, other.from));
  return moved.map(move => {
    const isSplit = (targets.get(move.from)?.size ?? 0) > 1;
    const isMerged = (origins.get(move.to)?.size ?? 0) > 1;
    return { ...move, kind: isSplit ? 'split' : isMerged ? 'merged' : 'renamed' };
  });
}

function namesBy(
  moves: readonly Move[],
  by: keyof Move,
  named: keyof Move,
): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const move of moves) {
    const names = all.get(move[by]);
    if (names === undefined) all.set(move[by], new Set([move[named]]));
    else names.add(move[named]);
  }
  return all;
}
