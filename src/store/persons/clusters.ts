// Writes what matching found: pairs, and the members of each person or organisation; all of them, or what changed. May not judge.

import type { Store } from '../open.ts';
import { clusterIndex, MATCHED, type MatchedEntity } from '../schema/matching.ts';
import { all, jsonList, prepared, run } from '../statement.ts';

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
  putPairs(store, table, pairs);
}

/** What of the pairs of an entity is another. */
export interface PairChanges {
  /** By record id: all their pairs go first. */
  readonly cleared: Int32Array;
  readonly dropped: Iterable<Pick<PairRow, 'a' | 'b'>>;
  /** New, or in place of what was told of the two. */
  readonly told: Iterable<PairRow>;
}

export function changePairs(
  store: Store,
  entity: MatchedEntity,
  { cleared, dropped, told }: PairChanges,
): void {
  const { pairs: table } = MATCHED[entity];
  if (cleared.length > 0)
    run(
      store,
      `with cleared as (select value as id from json_each(?))
       delete from ${table} where record_a in (select id from cleared) or record_b in (select id from cleared)`,
      [jsonList(cleared)],
    );
  const drop = prepared(store, `delete from ${table} where record_a = ? and record_b = ?`);
  for (const { a, b } of dropped) drop(a, b);
  putPairs(store, table, told);
}

/** Evidence has its number once, whoever has it. */
function putPairs(store: Store, table: string, pairs: Iterable<PairRow>): void {
  const known = all<{ id: number; evidence: string }>(
    store,
    `select evidence_id as id, evidence from ${table}_evidence`,
  );
  const numbers = new Map(known.map(({ id, evidence }) => [evidence, id]));
  const put = prepared(
    store,
    `insert or replace into ${table} (record_a, record_b, zone, weight, evidence_id) values (?, ?, ?, ?, ?)`,
  );
  const keep = prepared(store, `insert into ${table}_evidence (evidence_id, evidence) values (?, ?)`);
  for (const { a, b, zone, weight, evidence } of pairs) {
    let number = numbers.get(evidence);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(evidence, number);
      keep(number, evidence);
    }
    put(a, b, zone, weight, number);
  }
}

/** A record and the key of its cluster. */
export interface Joined {
  readonly recordId: number;
  readonly cluster: string;
}

/** Replaces all members: every record is a cluster of its own but those that joined another. */
export function replaceMembers(store: Store, entity: MatchedEntity, joined: Iterable<Joined>): void {
  const { members, key } = MATCHED[entity];
  run(store, `delete from ${members}`);
  // Keys come in any order: to sort them once costs less than to find the place of each.
  store.connection.exec(`drop index ${members}_cluster`);
  run(store, standAlone(entity, 'order by record_id'));
  const into = prepared(store, `update ${members} set ${key} = ? where record_id = ?`);
  for (const { recordId, cluster } of joined) into(cluster, recordId);
  store.connection.exec(clusterIndex(entity));
}

/** These records stand alone now, and those stand in a cluster, which may be the one they stood in. */
export function changeMembers(
  store: Store,
  entity: MatchedEntity,
  alone: Int32Array,
  joined: Iterable<Joined>,
): void {
  const { members, key } = MATCHED[entity];
  run(store, standAlone(entity, 'where record_id in (select value from json_each(?))'), [jsonList(alone)]);
  const put = prepared(
    store,
    `insert into ${members} (record_id, ${key}) values (?, ?)
     on conflict do update set ${key} = excluded.${key} where ${key} <> excluded.${key}`,
  );
  for (const { recordId, cluster } of joined) put(recordId, cluster);
}

function standAlone(entity: MatchedEntity, which: string): string {
  const { members, key } = MATCHED[entity];
  return `with place as (
       select file_id, source || '/${entity}/' as list from file join snapshot using (snapshot_id) where is_current = 1)
     insert or replace into ${members} (record_id, ${key})
     select record_id, place.list || source_id
     from ${entity}_record record not indexed cross join place using (file_id) ${which}`;
}
