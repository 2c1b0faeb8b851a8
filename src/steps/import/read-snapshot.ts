// The files of a snapshot, read into the store beside those of the one before it. Makes nothing current.

import type { CivilDate, Instant } from '../../model/calendar.ts';
import type { Store } from '../../store/open.ts';
import { beginFollowing } from '../../store/records/followed.ts';
import { filesBefore } from '../../store/records/keeping.ts';
import { dropIdIndex, lastRecordId, makeIdIndex, markSharedIds } from '../../store/records/record-ids.ts';
import { addSnapshot } from '../../store/records/snapshots.ts';
import type { OpenedFile } from '../read/open-file.ts';
import { type FileImported, type ImportRules, importFile } from './import-file.ts';

/** One snapshot to import: opened files of one entity of one source. */
export interface SnapshotImport extends ImportRules {
  readonly runId: number;
  readonly source: string;
  readonly files: readonly OpenedFile[];
  readonly exportedAt: Instant;
  readonly today: CivilDate;
  /** A part of the records: what is absent is not gone, and stays current. */
  readonly isPartial: boolean;
  /** Everything is done, nothing is kept. */
  readonly isDryRun: boolean;
}

/** A snapshot whose records stand in the store. */
export interface SnapshotRead {
  readonly snapshotId: number;
  /** The highest record id there was before: the records above it are changed or added, until those that changed go into the rows of before. */
  readonly lastId: number;
  /** Records that are as they were, in their rows of before. */
  readonly kept: number;
  /** In the order of the files. */
  readonly readings: readonly FileImported[];
}

/** Records stay in their rows only where a whole export follows another. */
export async function readSnapshot(
  store: Store,
  snapshot: SnapshotImport,
  { isReread }: { readonly isReread: boolean },
): Promise<SnapshotRead> {
  const { entity, files } = snapshot;
  const names = files.map(({ name }) => name);
  const earlier = snapshot.isPartial || isReread ? [] : filesBefore(store, snapshot, names);
  const profile = files[0]?.mapping.profile?.id ?? null;
  const snapshotId = addSnapshot(store, { ...snapshot, profile, importedOn: snapshot.today });
  const lastId = lastRecordId(store, entity);
  if (earlier.every(fileId => fileId === null)) dropIdIndex(store, entity);
  beginFollowing(store);
  const readings: FileImported[] = [];
  for (const [index, file] of files.entries())
    readings.push(await importFile(store, { snapshot, file, snapshotId, before: earlier[index] ?? null }));
  makeIdIndex(store, entity);
  const kept = readings.reduce((sum, reading) => sum + reading.kept, 0);
  markSharedIds(store, entity, { snapshotId, lastId, kept });
  return { snapshotId, lastId, kept, readings };
}
