// Tells an export that is hardly the one of last time: another file, or a cut-off one. May not refuse it: a system may have been
// emptied, and a purge has guards of its own.

import type { Entity, Field } from '../../model/field.ts';
import type { Store } from '../../store/open.ts';
import type { SnapshotChange } from '../../store/records/compare-snapshots.ts';
import { currentFiles } from '../../store/records/snapshots.ts';
import type { FileColumn } from '../read/file-columns.ts';
import type { OpenedFile } from '../read/open-file.ts';

/** The snapshot that gives way. */
export interface LastSnapshot {
  readonly files: readonly string[];
  /** Those that meant something, and were not all empty. */
  readonly columns: readonly FileColumn[];
}

/** What speaks against an export being of the same list. */
export interface OddSnapshot {
  /** Records of last time that are not in it. */
  readonly gone: number;
  readonly before: number;
  /** Headers of last time whose like is not in it; empty where enough of them are. */
  readonly columns: readonly string[];
  /** Names of the files of last time. */
  readonly files: readonly string[];
}

const fewestRecords = 5;

/** Empty lists when there is none. */
export function lastSnapshot(store: Store, source: string, entity: Entity): LastSnapshot {
  const files = currentFiles(store).filter(file => file.source === source && file.entity === entity);
  const columns = files.flatMap(file => JSON.parse(file.columns) as FileColumn[]);
  return {
    files: files.map(file => file.name),
    columns: columns.filter(({ field, filled }) => field !== null && filled > 0),
  };
}

/** Null when more than half of the records of last time are in it, its id, and more than half of its columns. */
export function findOdd(
  last: LastSnapshot,
  files: readonly OpenedFile[],
  { changed, unchanged, gone }: SnapshotChange,
): OddSnapshot | null {
  const before = changed + unchanged + gone;
  const fields = new Set<Field | null>(
    files.flatMap(({ mapping }) => mapping.columns.map(({ field }) => field)),
  );
  const missing = last.columns.filter(({ field }) => !fields.has(field));
  const lacksId = missing.some(({ field }) => field === 'source_id');
  const isOther = lacksId || missing.length * 2 > last.columns.length;
  const isEmptied = before >= fewestRecords && gone * 2 > before;
  if (!isOther && !isEmptied) return null;
  const columns = isOther ? [...new Set(missing.map(({ header }) => header))] : [];
  return { gone: isEmptied ? gone : 0, before, columns, files: last.files };
}
