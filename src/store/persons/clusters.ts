// Writes what matching found: pairs, the members of each person or organisation, and how that differs from last time. May
// not judge.

import type { CivilDate } from '../../model/calendar.ts';
import type { Store } from '../open.ts';
import { clusterIndex, MATCHED, type MatchedEntity } from '../schema/matching.ts';
import { all, first, prepared, run } from '../statement.ts';
import { compareTexts } from '../text-order.ts';

/** A pair by record ids; weight in milli-bits; evidence as `comparison:level`, separated by spaces. */
export interface PairRow {
  readonly a: number;
  readonly b: number;
  readonly zone: 'sure' | 'check';
  readonly weight: number;
  readonly evidence: string;
}

/** Replaces all pairs of an entity; they cost least in the order of their records. */
export function replacePairs(store: Store, entity: MatchedEntity, pairs: Iterable<PairRow>): void {
  const { pairs: table } = MATCHED[entity];
  run(store, `delete from ${table}`);
  run(store, `delete from ${table}_evidence`);
  const add = prepared(
    store,
    `insert into ${table} (record_a, record_b, zone, weight, evidence_id) values (?, ?, ?, ?, ?)`,
  );
  const keep = prepared(store, `insert into ${table}_evidence (evidence_id, evidence) values (?, ?)`);
  const numbers = new Map<string, number>();
  for (const { a, b, zone, weight, evidence } of pairs) {
    let number = numbers.get(evidence);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(evidence, number);
      keep(number, evidence);
    }
    add(a, b, zone, weight, number);
  }
}

/** A record that stands in the cluster of another. */
export interface Joined {
  readonly recordId: number;
  /** The key of its cluster. */
  readonly cluster: string;
}

/** Replaces all members: every record is a cluster of its own but those that joined another. */
export function replaceMembers(store: Store, entity: MatchedEntity, joined: Iterable<Joined>): void {
  const { members, key } = MATCHED[entity];
  run(store, `delete from ${members}`);
  // Keys come in any order: to sort them once costs less than to find the place of each.
  store.connection.exec(`drop index ${members}_cluster`);
  run(
    store,
    `with place as (
       select file_id, source || '/${entity}/' as list from file join snapshot using (snapshot_id) where is_current = 1)
     insert into ${members} (record_id, ${key})
     select record_id, place.list || source_id
     from ${entity}_record record not indexed cross join place using (file_id)
     order by record_id`,
  );
  const join = prepared(store, `update ${members} set ${key} = ? where record_id = ?`);
  for (const { recordId, cluster } of joined) join(cluster, recordId);
  store.connection.exec(clusterIndex(entity));
}

/** A record of a cluster of more than one. */
export interface ClusterMember {
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

/**
 * Logs clusters that merged, split or changed their name since the last matching, and remembers those of now. Nothing is
 * logged the first time.
 */
export function logClusterChanges(
  store: Store,
  entity: MatchedEntity,
  members: readonly ClusterMember[],
  on: CivilDate,
): void {
  const known = knownMembers(store, entity);
  const now = new Map<string, string>();
  for (const { recordKey, cluster } of members) if (!now.has(recordKey)) now.set(recordKey, cluster);
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
    'insert or replace into known_member (entity, record_key, cluster_key) values (?, ?, ?)',
  );
  for (const [key, cluster] of now) if (known.get(key) !== cluster) keep(entity, key, cluster);
}

/** By record key its cluster, as the last matching left it. */
function knownMembers(store: Store, entity: MatchedEntity): ReadonlyMap<string, string> {
  const rows = first<{ members: string }>(
    store,
    `select json_group_array(json_array(record_key, cluster_key)) as members from known_member where entity = ?`,
    [entity],
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
