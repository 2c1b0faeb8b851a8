// Snapshots and files: what was imported when, and what stands around the records. May not parse a file.

import type { CivilDate, Instant } from '../model/calendar.ts';
import type { Entity } from '../model/field.ts';
import { noteChanges } from './noticed.ts';
import type { Store } from './open.ts';
import { DERIVED_TABLES } from './schema-law.ts';
import { forgetSearch } from './search.ts';
import { all, first, run } from './statement.ts';

/** What an import adds, before its files. */
export interface NewSnapshot {
  readonly runId: number;
  readonly source: string;
  readonly entity: Entity;
  readonly profile: string | null;
  readonly exportedAt: Instant;
  readonly importedOn: CivilDate;
  /** ISO 3166-1 alpha-2 of records that name none. */
  readonly country: string;
  readonly isPartial: boolean;
}

/** A file of a snapshot. `dialect` is JSON of the layer that made it. */
export interface NewFile {
  readonly snapshotId: number;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly dialect: string;
  readonly headerLine: number;
  readonly preambleLines: number;
  readonly prefix: Uint8Array;
}

/** What is known of a file once it was read to its end. */
export interface FileEnd {
  /** JSON of the step that read it. */
  readonly columns: string;
  readonly suffix: Uint8Array;
  readonly footerLines: number;
  readonly read: number;
  readonly stored: number;
  readonly rejected: number;
  readonly skipped: number;
}

/** A file of a current snapshot. */
export interface StoredFile extends FileEnd {
  readonly fileId: number;
  readonly snapshotId: number;
  readonly source: string;
  readonly entity: Entity;
  readonly profile: string | null;
  readonly exportedAt: Instant;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly dialect: string;
  readonly headerLine: number;
  readonly preambleLines: number;
  readonly prefix: Uint8Array;
  /** Records that a purge took since. */
  readonly erased: number;
}

/** How a snapshot differs from the one before it. */
export interface SnapshotChange {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
}

/** Hashes of the files of the current snapshot, sorted; empty when there is none. */
export function currentFileHashes(store: Store, source: string, entity: Entity): readonly string[] {
  return all<{ sha256: string }>(
    store,
    `select file.sha256 from file join snapshot using (snapshot_id)
     where snapshot.source = ? and snapshot.entity = ? and snapshot.is_current = 1 order by file.sha256`,
    [source, entity],
  ).map(row => row.sha256);
}

/** Adds a snapshot that is not current yet. */
export function addSnapshot(store: Store, snapshot: NewSnapshot): number {
  return run(
    store,
    `insert into snapshot
       (run_id, source, entity, profile, exported_at, imported_on, country, is_partial, is_current, added, changed, unchanged, gone)
     values (:runId, :source, :entity, :profile, :exportedAt, :importedOn, :country, :isPartial, 0, 0, 0, 0, 0)`,
    {
      ...{
        runId: snapshot.runId,
        source: snapshot.source,
        entity: snapshot.entity,
        profile: snapshot.profile,
      },
      ...{ exportedAt: snapshot.exportedAt, importedOn: snapshot.importedOn, country: snapshot.country },
      isPartial: snapshot.isPartial ? 1 : 0,
    },
  ).id;
}

export function addFile(store: Store, file: NewFile): number {
  return run(
    store,
    `insert into file
       (snapshot_id, name, sha256, bytes, encoding, dialect, header_line, preamble_lines, footer_lines, columns,
        prefix, suffix, read_count, stored_count, rejected_count, skipped_count)
     values (:snapshotId, :name, :sha256, :bytes, :encoding, :dialect, :headerLine, :preambleLines, 0, '[]',
        :prefix, x'', 0, 0, 0, 0)`,
    { ...file },
  ).id;
}

export function endFile(store: Store, fileId: number, end: FileEnd): void {
  run(
    store,
    `update file set columns = :columns, suffix = :suffix, footer_lines = :footerLines, read_count = :read, stored_count = :stored,
       rejected_count = :rejected, skipped_count = :skipped where file_id = :fileId`,
    {
      ...{ fileId, columns: end.columns, suffix: end.suffix, footerLines: end.footerLines },
      ...{ read: end.read, stored: end.stored, rejected: end.rejected, skipped: end.skipped },
    },
  );
}

/** Takes out again what was written of a file. */
export function clearFile(store: Store, entity: Entity, fileId: number): void {
  run(store, `delete from ${entity}_record where file_id = ?`, [fileId]);
  run(store, 'delete from other_piece where file_id = ?', [fileId]);
}

/** Records of the current snapshot; zeros when there is none. */
export function currentCounts(
  store: Store,
  source: string,
  entity: Entity,
): { readonly read: number; readonly stored: number; readonly rejected: number; readonly skipped: number } {
  const counts = first<Record<'read' | 'stored' | 'rejected' | 'skipped', number>>(
    store,
    `select sum(read_count) as read, sum(stored_count) as stored, sum(rejected_count) as rejected,
       sum(skipped_count) as skipped
     from file join snapshot using (snapshot_id) where source = ? and entity = ? and is_current = 1
     having count(*) > 0`,
    [source, entity],
  );
  return counts ?? { read: 0, stored: 0, rejected: 0, skipped: 0 };
}

/** An index costs less when it is made after the rows: it goes before a snapshot is loaded, and comes back when it is. */
export function dropIdIndex(store: Store, entity: Entity): void {
  store.connection.exec(`drop index if exists ${entity}_source_id`);
}

/** With the file, so that who is meant by an id is known without looking into the record. */
export function makeIdIndex(store: Store, entity: Entity): void {
  store.connection.exec(`create index ${entity}_source_id on ${entity}_record (source_id, file_id)`);
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
       select source_id from ${table} where file_id = :fileId and source_id like '~%' group by source_id having count(*) > 1),
     numbered as (
       select record_id, row_number() over (partition by source_id order by record_id) as number
       from ${table} where file_id = :fileId and source_id in (select source_id from twin))
     update ${table} set source_id = rtrim(source_id, '1') || numbered.number
     from numbered where numbered.record_id = ${table}.record_id and numbered.number > 1`,
    { fileId },
  );
}

/** Marks ids that several records above `lastId` have: such records are never written back. */
export function markSharedIds(store: Store, entity: Entity, lastId: number): number {
  return run(
    store,
    `update ${entity}_record set is_shared_id = 1
     where record_id > :lastId and source_id in (
       select source_id from ${entity}_record where record_id > :lastId group by source_id having count(*) > 1)`,
    { lastId },
  ).changes;
}

/**
 * Makes a snapshot the current one of its source and entity, and counts what changed. The one before it gives way: of it the
 * store keeps the counts, and of each id that is still there the day it was first imported.
 */
export function makeCurrent(
  store: Store,
  snapshot: {
    readonly snapshotId: number;
    readonly source: string;
    readonly entity: Entity;
    readonly isPartial: boolean;
    readonly importedOn: CivilDate;
  },
  lastId: number,
): SnapshotChange {
  const { snapshotId, source, entity } = snapshot;
  const before = first<{ id: number }>(
    store,
    'select snapshot_id as id from snapshot where source = ? and entity = ? and is_current = 1',
    [source, entity],
  );
  const compared = before
    ? compareSnapshots(store, entity, { before: before.id, lastId })
    : { added: countAbove(store, entity, lastId), changed: 0, unchanged: 0, gone: 0 };
  const change = snapshot.isPartial ? { ...compared, gone: 0 } : compared;
  if (before) {
    noteFirstSeen(store, { source, entity, before: before.id, lastId });
    if (entity === 'contact')
      noteChanges(store, { source, before: before.id, lastId, on: snapshot.importedOn });
    if (snapshot.isPartial) carryOver(store, { ...snapshot, before: before.id, lastId });
    removeRecords(store, entity, before.id);
    run(store, 'update snapshot set is_current = 0 where snapshot_id = ?', [before.id]);
  }
  run(
    store,
    `update snapshot set is_current = 1, added = :added, changed = :changed, unchanged = :unchanged, gone = :gone
     where snapshot_id = :snapshotId`,
    { ...change, snapshotId },
  );
  return change;
}

function countAbove(store: Store, entity: Entity, lastId: number): number {
  const sql = `select count(*) as count from ${entity}_record where record_id > ?`;
  return first<{ count: number }>(store, sql, [lastId])?.count ?? 0;
}

function compareSnapshots(
  store: Store,
  entity: Entity,
  range: { readonly before: number; readonly lastId: number },
): SnapshotChange {
  const counts = first<{ total: number; known: number; unchanged: number }>(
    store,
    `with old_file as materialized (select file_id from file where snapshot_id = :before),
       compared as (
         select max(old.record_id is not null) as is_known, max(coalesce(old.raw = new.raw, 0)) as is_same
         from ${entity}_record new
         left join ${entity}_record old on old.source_id = new.source_id and old.record_id <= :lastId
           and old.file_id in (select file_id from old_file)
         where new.record_id > :lastId group by new.record_id)
     select count(*) as total, coalesce(sum(is_known), 0) as known, coalesce(sum(is_same), 0) as unchanged
     from compared`,
    range,
  ) ?? { total: 0, known: 0, unchanged: 0 };
  const gone = first<{ count: number }>(
    store,
    `select count(*) as count from ${entity}_record old
     where old.file_id in (select file_id from file where snapshot_id = :before)
       and not exists (
         select 1 from ${entity}_record new where new.source_id = old.source_id and new.record_id > :lastId)`,
    range,
  );
  const { total, known, unchanged } = counts;
  return { added: total - known, changed: known - unchanged, unchanged, gone: gone?.count ?? 0 };
}

/** Ids that come back keep the day of their first import. */
function noteFirstSeen(
  store: Store,
  range: {
    readonly source: string;
    readonly entity: Entity;
    readonly before: number;
    readonly lastId: number;
  },
): void {
  run(
    store,
    `insert or ignore into first_seen (source, entity, source_id, imported_on)
     select :source, :entity, old.source_id, snapshot.imported_on
     from ${range.entity}_record old
     join file on file.file_id = old.file_id and file.snapshot_id = :before
     join snapshot on snapshot.snapshot_id = :before
     where exists (
       select 1 from ${range.entity}_record new where new.source_id = old.source_id and new.record_id > :lastId)`,
    { ...range },
  );
}

/** Records that the part does not hold stay: their files become files of the new snapshot. */
function carryOver(
  store: Store,
  range: {
    readonly snapshotId: number;
    readonly entity: Entity;
    readonly before: number;
    readonly lastId: number;
  },
): void {
  const { entity, snapshotId, before, lastId } = range;
  const table = `${entity}_record`;
  forgetDerived(store);
  run(
    store,
    `delete from ${table} where file_id in (select file_id from file where snapshot_id = :before)
       and exists (select 1 from ${table} new where new.source_id = ${table}.source_id and new.record_id > :lastId)`,
    { before, lastId },
  );
  run(store, 'update file set snapshot_id = :snapshotId where snapshot_id = :before', { snapshotId, before });
}

function forgetDerived(store: Store): void {
  for (const derived of DERIVED_TABLES) run(store, `delete from ${derived}`);
  forgetSearch(store);
}

/** What rests on the records goes with them: matching and assessing make it anew. */
function removeRecords(store: Store, entity: Entity, snapshotId: number): void {
  forgetDerived(store);
  const files = 'select file_id from file where snapshot_id = ?';
  run(store, `delete from ${entity}_record where file_id in (${files})`, [snapshotId]);
  run(store, `delete from other_piece where file_id in (${files})`, [snapshotId]);
  run(store, "update file set prefix = x'', suffix = x'' where snapshot_id = ?", [snapshotId]);
}

/** Files of the current snapshots, by source, entity and name. */
export function currentFiles(store: Store): readonly StoredFile[] {
  return all(
    store,
    `select file_id as fileId, snapshot_id as snapshotId, source, entity, profile, exported_at as exportedAt, name, sha256,
       bytes, encoding, dialect, header_line as headerLine, preamble_lines as preambleLines, footer_lines as footerLines,
       columns, prefix, suffix, read_count as read, stored_count as stored, rejected_count as rejected,
       skipped_count as skipped, erased_count as erased
     from file join snapshot using (snapshot_id) where is_current = 1 order by source, entity, file_id`,
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

/** Names of the sources that have a current snapshot. */
export function currentSources(store: Store): readonly string[] {
  return all<{ source: string }>(
    store,
    'select distinct source from snapshot where is_current = 1 order by source',
  ).map(row => row.source);
}
