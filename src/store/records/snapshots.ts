// Snapshots and files: what was imported when, and what stands around the records. May not parse a file.

import type { CivilDate, Instant } from '../../model/calendar.ts';
import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { removeRecords } from '../persons/matched.ts';
import { all, first, run } from '../statement.ts';

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
  /** Hash of how it was read. */
  readonly reading: string;
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
export interface StoredFile extends NewFile, FileEnd {
  readonly fileId: number;
  readonly source: string;
  readonly entity: Entity;
  readonly profile: string | null;
  readonly exportedAt: Instant;
  /** Records that a purge took since. */
  readonly erased: number;
  /** Records that a later part holds instead. */
  readonly replaced: number;
  /** Records that the store has of it. */
  readonly held: number;
}

/** Later parts hold every record of it: nothing of it is left. */
export function isReplaced({ replaced, held, rejected }: StoredFile): boolean {
  return replaced > 0 && held === 0 && rejected === 0;
}

/** What tells one reading of a file from another: its bytes, and how they were read. */
export type FileIdentity = Pick<NewFile, 'sha256' | 'reading'>;

/** The files of the current snapshot; empty when there is none. */
export function currentIdentities(store: Store, source: string, entity: Entity): readonly FileIdentity[] {
  return all(
    store,
    `select file.sha256, file.reading from file join snapshot using (snapshot_id)
     where snapshot.source = ? and snapshot.entity = ? and snapshot.is_current = 1`,
    [source, entity],
  );
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
       (snapshot_id, name, sha256, reading, bytes, encoding, dialect, header_line, preamble_lines, footer_lines, columns,
        prefix, suffix, read_count, stored_count, rejected_count, skipped_count)
     values (:snapshotId, :name, :sha256, :reading, :bytes, :encoding, :dialect, :headerLine, :preambleLines, 0, '[]',
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

/** Takes out what was written of a file. */
export function clearFile(store: Store, entity: Entity, fileId: number): void {
  removeRecords(store, entity, 'file_id = :fileId', { fileId });
  clearPlaces(store, fileId);
}

/** Takes out again what was written of a file that is being read, whose records are those above an id. */
export function undoFile(
  store: Store,
  { entity, fileId, lastId }: { readonly entity: Entity; readonly fileId: number; readonly lastId: number },
): void {
  run(store, `delete from ${entity}_record where record_id > ?`, [lastId]);
  clearPlaces(store, fileId);
}

function clearPlaces(store: Store, fileId: number): void {
  for (const table of ['other_piece', 'stretch'])
    run(store, `delete from ${table} where file_id = ?`, [fileId]);
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

/** Files of the current snapshots, by source, entity and name. */
export function currentFiles(store: Store): readonly StoredFile[] {
  return all(
    store,
    `select file_id as fileId, snapshot_id as snapshotId, source, entity, profile, exported_at as exportedAt, name, sha256,
       reading, bytes, encoding, dialect, header_line as headerLine, preamble_lines as preambleLines, footer_lines as footerLines,
       columns, prefix, suffix, read_count as read, stored_count as stored, rejected_count as rejected,
       skipped_count as skipped, erased_count as erased,
       replaced_count as replaced, stored_count - erased_count - replaced_count as held
     from file join snapshot using (snapshot_id) where is_current = 1 order by source, entity, file_id`,
  );
}

/** Names of the sources that have a current snapshot. */
export function currentSources(store: Store): readonly string[] {
  return all<{ source: string }>(
    store,
    'select distinct source from snapshot where is_current = 1 order by source',
  ).map(row => row.source);
}
