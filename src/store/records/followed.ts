// A snapshot and the one it follows, while the records of both are there: which are whose, as SQL. A record that is as it was is of
// both. May not compare them.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { removeRecords } from '../persons/matched.ts';
import { prepared } from '../statement.ts';

/** Two snapshots of one list. */
export interface Snapshots {
  readonly snapshotId: number;
  /** The one it follows. */
  readonly before: number;
  /** The highest record id there was before it was read: the records above it are changed or added, until those that changed go into the rows of before. */
  readonly lastId: number;
}

/**
 * Begins anew. `leaving`: what a file that goes on holds of the earlier snapshot alone. To write that into the records would rewrite pages
 * that are rewritten once more when they go. With the file, for the id of an erased record may be given to one of another file. `renewed`:
 * those of them whose rows go on to hold another.
 */
export function beginFollowing(store: Store): void {
  store.connection.exec(
    `create temp table if not exists leaving (record_id integer, file_id integer, primary key (record_id, file_id)) without rowid;
     create temp table if not exists renewed (old_id integer primary key, new_id integer not null, file_id integer not null);
     delete from temp.leaving;
     delete from temp.renewed`,
  );
}

/** Says which records of a file leave. */
export function leavingWriter(store: Store, fileId: number): (ids: readonly number[]) => void {
  const add = prepared(store, 'insert into temp.leaving select value, ? from json_each(?)');
  return ids => void add(fileId, JSON.stringify(ids));
}

const filesOf = (snapshot: 'before' | 'snapshotId'): string =>
  `(select file_id from file where snapshot_id = :${snapshot})`;

/** True of a record that leaves a file that goes on. */
export const leavesFile = (record: string): string =>
  `exists (select 1 from temp.leaving where leaving.record_id = ${record}.record_id and leaving.file_id = ${record}.file_id)`;

/** True of a record that leaves a file, and whose row goes on to hold another of its id. */
export const isRenewed = (record: string): string =>
  `exists (select 1 from temp.renewed where renewed.old_id = ${record}.record_id and renewed.file_id = ${record}.file_id)`;

/** Of the earlier snapshot. */
export const isOld = (record: string): string =>
  `${record}.record_id <= :lastId and (${record}.file_id in ${filesOf('before')} or ${record}.file_id in ${filesOf('snapshotId')})`;

/** SQL of the id of the earlier record with the id of another; of several one, for thousands may share an id. */
export const oneOldOf = (entity: Entity, record: string): string => `(
  select same.record_id from ${entity}_record same where same.source_id = ${record}.source_id and ${isOld('same')} limit 1)`;

/** Of the new one. */
export const isNew = (record: string): string =>
  `${record}.file_id in ${filesOf('snapshotId')} and not ${leavesFile(record)}`;

/** SQL of the id of the record that stays and has the id of a new one; an id that several had before is that of none. */
export const keptOf = (entity: Entity, record: string): string => `(
  select case when ${leavesFile('same')} then null else same.record_id end from ${entity}_record same
  where same.source_id = ${record}.source_id and same.file_id in ${filesOf('snapshotId')} and same.record_id <= :lastId limit 1)`;

/** SQL of whether the id of a record that leaves is there again, in a record that was written: one that stays has an id of its own. */
export const comesBack = (entity: Entity, record: string): string => `exists (
  select 1 from ${entity}_record new
  where new.source_id = ${record}.source_id and new.file_id in ${filesOf('snapshotId')} and new.record_id > :lastId)`;

/** Of the earlier one alone: changed or gone. */
export const isLeaving = (record: string): string =>
  `(${record}.file_id in ${filesOf('before')} or ${record}.file_id in ${filesOf('snapshotId')} and ${leavesFile(record)})`;

/** Removes what is of the earlier snapshot alone. */
export function removeLeaving(store: Store, entity: Entity, before: number): void {
  removeRecords(store, entity, `file_id in ${filesOf('before')}`, { before });
  const leaves = leavesFile(`${entity}_record`);
  removeRecords(store, entity, `record_id in (select record_id from temp.leaving) and ${leaves}`, {});
}
