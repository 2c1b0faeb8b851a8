// Snapshots and files: what was imported when, and what stands around the records. May not parse a file.

import type { CivilDate, Instant } from '../model/calendar.ts';
import type { Entity } from '../model/field.ts';
import type { Store } from './open.ts';
import { all, first, run } from './statement.ts';

/** What an import adds, before its files. */
export interface NewSnapshot {
  readonly runId: number;
  readonly source: string;
  readonly entity: Entity;
  readonly profile: string | null;
  readonly exportedAt: Instant;
  readonly importedOn: CivilDate;
  readonly isPartial: boolean;
}

/** A file of a snapshot. `dialect` and `columns` are JSON of the layers that made them. */
export interface NewFile {
  readonly snapshotId: number;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly dialect: string;
  readonly headerLine: number;
  readonly preambleLines: number;
  readonly columns: string;
  readonly prefix: Uint8Array;
}

/** What is known of a file once it was read to its end. */
export interface FileEnd {
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
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly dialect: string;
  readonly headerLine: number;
  readonly preambleLines: number;
  readonly columns: string;
  readonly prefix: Uint8Array;
  readonly sharedIds: number;
  readonly hasDerivedIds: boolean;
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
       (run_id, source, entity, profile, exported_at, imported_on, is_partial, is_current, added, changed, unchanged, gone)
     values (:runId, :source, :entity, :profile, :exportedAt, :importedOn, :isPartial, 0, 0, 0, 0, 0)`,
    { ...snapshot, isPartial: snapshot.isPartial ? 1 : 0 },
  ).id;
}

export function addFile(store: Store, file: NewFile): number {
  return run(
    store,
    `insert into file
       (snapshot_id, name, sha256, bytes, encoding, dialect, header_line, preamble_lines, footer_lines, columns,
        prefix, suffix, read_count, stored_count, rejected_count, skipped_count)
     values (:snapshotId, :name, :sha256, :bytes, :encoding, :dialect, :headerLine, :preambleLines, 0, :columns,
        :prefix, x'', 0, 0, 0, 0)`,
    { ...file },
  ).id;
}

export function endFile(store: Store, fileId: number, end: FileEnd): void {
  run(
    store,
    `update file set suffix = :suffix, footer_lines = :footerLines, read_count = :read, stored_count = :stored,
       rejected_count = :rejected, skipped_count = :skipped where file_id = :fileId`,
    { ...end, fileId },
  );
}

/** Marks ids that several records of the snapshot have: such records are never written back. */
export function markSharedIds(store: Store, snapshotId: number, entity: Entity): number {
  return run(
    store,
    `update ${entity} set is_shared_id = 1
     where file_id in (select file_id from file where snapshot_id = :id)
       and source_id in (
         select source_id from ${entity} join file using (file_id)
         where snapshot_id = :id group by source_id having count(*) > 1)`,
    { id: snapshotId },
  ).changes;
}

/** Makes a snapshot the current one of its source and entity, and counts what changed. */
export function makeCurrent(
  store: Store,
  snapshotId: number,
  source: string,
  entity: Entity,
): SnapshotChange {
  const before = first<{ id: number }>(
    store,
    'select snapshot_id as id from snapshot where source = ? and entity = ? and is_current = 1',
    [source, entity],
  );
  const change = compareSnapshots(store, entity, before?.id ?? null, snapshotId);
  if (before) run(store, 'update snapshot set is_current = 0 where snapshot_id = ?', [before.id]);
  run(
    store,
    `update snapshot set is_current = 1, added = :added, changed = :changed, unchanged = :unchanged, gone = :gone
     where snapshot_id = :snapshotId`,
    { ...change, snapshotId },
  );
  return change;
}

function compareSnapshots(
  store: Store,
  entity: Entity,
  before: number | null,
  after: number,
): SnapshotChange {
  const counts = first<{ known: number; unchanged: number; total: number }>(
    store,
    `with old as (select source_id, raw from ${entity} join file using (file_id) where snapshot_id = :before),
       new as (select source_id, raw from ${entity} join file using (file_id) where snapshot_id = :after)
     select (select count(*) from new) as total,
       (select count(*) from new where source_id in (select source_id from old)) as known,
       (select count(*) from new join old using (source_id) where new.raw = old.raw) as unchanged`,
    { before, after },
  ) ?? { known: 0, unchanged: 0, total: 0 };
  const gone = first<{ gone: number }>(
    store,
    `select count(*) as gone from ${entity} join file using (file_id) where snapshot_id = :before
       and source_id not in (select source_id from ${entity} join file using (file_id) where snapshot_id = :after)`,
    { before, after },
  );
  return {
    added: counts.total - counts.known,
    changed: Math.max(0, counts.known - counts.unchanged),
    unchanged: counts.unchanged,
    gone: gone?.gone ?? 0,
  };
}

/** Files of the current snapshots, by source, entity and name. */
export function currentFiles(store: Store): readonly StoredFile[] {
  const ids = (entity: Entity, what: string): string =>
    `when '${entity}' then (select ${what} from ${entity} where ${entity}.file_id = file.file_id)`;
  const perEntity = (what: string): string =>
    `case entity ${ids('contact', what)} ${ids('organisation', what)} ${ids('activity', what)} end`;
  return all<Omit<StoredFile, 'hasDerivedIds'> & { hasDerivedIds: number }>(
    store,
    `select file_id as fileId, snapshot_id as snapshotId, source, entity, profile, name, sha256, bytes, encoding, dialect,
       header_line as headerLine, preamble_lines as preambleLines, footer_lines as footerLines, columns, prefix, suffix,
       read_count as read, stored_count as stored, rejected_count as rejected, skipped_count as skipped,
       ${perEntity('coalesce(sum(is_shared_id), 0)')} as sharedIds,
       ${perEntity("coalesce(max(source_id like '~%'), 0)")} as hasDerivedIds
     from file join snapshot using (snapshot_id) where is_current = 1 order by source, entity, file_id`,
  ).map(file => ({ ...file, hasDerivedIds: file.hasDerivedIds === 1 }));
}

/** Names of the sources that have a current snapshot. */
export function currentSources(store: Store): readonly string[] {
  return all<{ source: string }>(
    store,
    'select distinct source from snapshot where is_current = 1 order by source',
  ).map(row => row.source);
}
