// Ids of the records of a list: their index, and those that several records share. May not look at what a record holds.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { first, jsonList, run } from '../statement.ts';
import { keptOf, leavesFile } from './followed.ts';

/** An index costs less when it is made after the rows: it goes before new ones are loaded, and comes back when they are. */
export function dropIdIndex(store: Store, entity: Entity): void {
  store.connection.exec(`drop index if exists ${entity}_source_id`);
}

/** With the file, so that who is meant by an id is known without looking into the record. */
export function makeIdIndex(store: Store, entity: Entity): void {
  store.connection.exec(
    `create index if not exists ${entity}_source_id on ${entity}_record (source_id, file_id)`,
  );
}

/** The highest record id of an entity, 0 without records: what is loaded next lies above it. */
export function lastRecordId(store: Store, entity: Entity): number {
  return (
    first<{ id: number }>(store, `select coalesce(max(record_id), 0) as id from ${entity}_record`)?.id ?? 0
  );
}

/** Records of a file with the same bytes, and so the same id made of them: the second gets `-2`, and so on. */
export function numberDerivedIds(store: Store, entity: Entity, fileId: number): void {
  const table = `${entity}_record`;
  run(
    store,
    `with twin as (
       select source_id from ${table} where file_id = :fileId and source_id like '~%' and not ${leavesFile(table)} group by source_id having count(*) > 1),
     numbered as (
       select record_id, row_number() over (partition by source_id order by record_id) as number
       from ${table} where file_id = :fileId and source_id in (select source_id from twin) and not ${leavesFile(table)})
     update ${table} set source_id = rtrim(source_id, '1') || numbered.number
     from numbered where numbered.record_id = ${table}.record_id and numbered.number > 1`,
    { fileId },
  );
}

/** Marks ids that several records of a snapshot have: such records are never written back. Those above `lastId` are new. */
export function markSharedIds(
  store: Store,
  entity: Entity,
  {
    snapshotId,
    lastId,
    kept,
  }: { readonly snapshotId: number; readonly lastId: number; readonly kept: number },
): void {
  const table = `${entity}_record`;
  run(
    store,
    `update ${table} set is_shared_id = 1
     where record_id > :lastId and source_id in (
       select source_id from ${table} where record_id > :lastId group by source_id having count(*) > 1)`,
    { lastId },
  );
  if (kept === 0) return;
  run(
    store,
    `update ${table} set is_shared_id = 1 where record_id > :lastId and ${keptOf(entity, table)} is not null`,
    { snapshotId, lastId },
  );
  run(
    store,
    `update ${table} set is_shared_id = 1 where record_id in (
       select ${keptOf(entity, 'new')} from ${table} new where is_shared_id = 1 and record_id > :lastId)`,
    { snapshotId, lastId },
  );
}

/** Records of a file that share their id with another. Looks at every record of the entity. */
export function sharedIdCount(
  store: Store,
  { entity, fileId }: { readonly entity: Entity; readonly fileId: number },
): number {
  return (
    first<{ count: number }>(
      store,
      `select count(*) as count from ${entity}_record where file_id = ? and is_shared_id = 1`,
      [fileId],
    )?.count ?? 0
  );
}

/** True when one of these records shares its id with another. */
export function haveSharedId(store: Store, entity: Entity, recordIds: Int32Array): boolean {
  const sql = `select 1 from ${entity}_record where is_shared_id = 1 and +record_id in (select value from json_each(?)) limit 1`;
  return first(store, sql, [jsonList(recordIds)]) !== null;
}
