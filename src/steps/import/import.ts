// import: files of one entity of one source become one snapshot, all or nothing. Writes records beside their raw bytes.

import { civilDateAt } from '../../model/calendar.ts';
import type { Entity } from '../../model/field.ts';
import { inFirstLoad } from '../../store/first-load.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import { type DeletionSights, hasOpenDeletions, settleDeletions } from '../../store/purge/deletions.ts';
import { noteRepeated } from '../../store/purge/facts.ts';
import type { SnapshotChange } from '../../store/records/compare-snapshots.ts';
import type { StoredLost } from '../../store/records/lost-columns.ts';
import { currentCounts, currentIdentities, type FileIdentity } from '../../store/records/snapshots.ts';
import { makeCurrent } from '../../store/records/succession.ts';
import { untrusted } from '../purge/facts.ts';
import type { OpenedFile } from '../read/open-file.ts';
import type { FileReading } from '../read/read-file.ts';
import { readingOf } from '../read/reading-of.ts';
import { columnsBefore, lostNow, noteLostColumns } from './lost-columns.ts';
import { findOdd, lastSnapshot, type OddSnapshot } from './odd-snapshot.ts';
import { readSnapshot, type SnapshotImport } from './read-snapshot.ts';
import { NOTHING_SETTLED, type SettledCounts, settleActions } from './settle.ts';
import { joinUnread, NO_UNREAD, type UnreadStatuses } from './unread-statuses.ts';

/** Records of a snapshot. read = stored + rejected + skipped. */
export interface Balance {
  readonly read: number;
  readonly stored: number;
  readonly rejected: number;
  readonly skipped: number;
}

/** What an import did. */
export interface ImportResult extends Balance {
  readonly source: string;
  readonly entity: Entity;
  /** True: the same files as last time, read the same way; nothing was written. */
  readonly isSame: boolean;
  /** True: the same files as last time, read in another way. They are no new look at the source. */
  readonly isReread: boolean;
  readonly change: SnapshotChange;
  /** What the export shows of actions that were handed over. */
  readonly settled: SettledCounts;
  /** What it shows of records that the source was to delete. */
  readonly deletions: DeletionSights;
  /** The first row that was rejected; null when none was. */
  readonly firstReject: RejectedIn | null;
  /** Rows that count as open because their status is not understood. */
  readonly unreadStatuses: UnreadStatuses;
  /** Columns of before that decisions rest on and that it lacks; those that are gone for good are not told. */
  readonly lost: readonly StoredLost[];
  /** Null where it looks like the export of last time, or there was none; of a part nothing is said. */
  readonly odd: OddSnapshot | null;
}

/** A rejected row of one of the files. */
export interface RejectedIn {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly width: number;
  /** Columns of the header. */
  readonly expected: number;
}

/**
 * Imports a snapshot. Faults: E018 a file changed while it was read, E023 a date column that fits two orders, E025 every
 * row was rejected, E029 a row was rejected and isStrict.
 */
export async function importSnapshot(store: Store, snapshot: SnapshotImport): Promise<ImportResult> {
  const { source, entity, files } = snapshot;
  const identities = files.map(file => ({
    sha256: file.table.sha256,
    reading: readingOf(file, snapshot.country),
  }));
  const known = currentIdentities(store, source, entity);
  const isSame = (part: (file: FileIdentity) => string): boolean =>
    isSameAs(known.map(part), identities.map(part), snapshot.isPartial);
  if (isSame(({ sha256, reading }) => `${sha256} ${reading}`)) return importSame(store, snapshot);
  const isReread = isSame(({ sha256 }) => sha256);
  const work = async (): Promise<ImportResult> => {
    const last = lastSnapshot(store, source, entity);
    const before = columnsBefore(store, snapshot);
    const { readings, ...read } = await readSnapshot(store, snapshot, { isReread });
    const { lastId } = read;
    const balance = addUp(readings);
    const current = { ...snapshot, ...read, importedOn: snapshot.today, stored: balance.stored };
    const change = makeCurrent(store, { ...current, isReread }, lastId);
    if (isReread) noteRepeated(store, { source, entity, on: snapshot.today });
    const settled = isReread ? NOTHING_SETTLED : settleActions(store, { ...snapshot, lastId });
    const deletions = isReread ? NO_SIGHTS : deletionSights(store, snapshot, snapshot.isPartial ? lastId : 0);
    const firstReject = firstRejectOf(files, readings);
    const lost = noteLostColumns(store, snapshot, before);
    const unreadStatuses = joinUnread(files, readings);
    const odd = snapshot.isPartial ? null : findOdd(last, files, change);
    return {
      source,
      entity,
      isSame: false,
      isReread,
      ...balance,
      change,
      settled,
      deletions,
      firstReject,
      unreadStatuses,
      lost,
      odd,
    };
  };
  return inFirstLoad(store, () => inTransaction(store, work, { isKept: !snapshot.isDryRun }));
}

/** The same files once more: no record is written. Exported anew, they show that nothing landed; a part of before shows nothing. */
async function importSame(store: Store, snapshot: SnapshotImport): Promise<ImportResult> {
  const { source, entity, isPartial, isDryRun } = snapshot;
  const counts = currentCounts(store, source, entity);
  const change = { added: 0, changed: 0, unchanged: counts.stored, gone: 0, goneAsked: 0 };
  const settled = isPartial
    ? NOTHING_SETTLED
    : await inTransaction(
        store,
        () => {
          noteRepeated(store, { source, entity, on: snapshot.today });
          return settleActions(store, { ...snapshot, lastId: 0 });
        },
        { isKept: !isDryRun },
      );
  const deletions = NO_SIGHTS;
  return {
    source,
    entity,
    isSame: true,
    isReread: false,
    ...counts,
    change,
    settled,
    deletions,
    firstReject: null,
    unreadStatuses: NO_UNREAD,
    lost: lostNow(store, snapshot),
    odd: null,
  };
}

const NO_SIGHTS: DeletionSights = { absent: 0, notLanded: 0, reappeared: 0 };

/** What an export of contacts shows of those its source was to delete. */
function deletionSights(
  store: Store,
  { source, entity, exportedAt }: SnapshotImport,
  lastId: number,
): DeletionSights {
  if (entity !== 'contact' || !hasOpenDeletions(store, source)) return NO_SIGHTS;
  const isWhole = untrusted(store, source).length === 0;
  return settleDeletions(store, { source, exportedOn: civilDateAt(exportedAt), isWhole, lastId });
}

/** A whole snapshot is the same when its files are; a part when all its files are there already. */
function isSameAs(known: readonly string[], hashes: readonly string[], isPartial: boolean): boolean {
  if (isPartial) return hashes.length > 0 && hashes.every(hash => known.includes(hash));
  return [...known].sort().join() === [...hashes].sort().join();
}

function firstRejectOf(
  files: readonly OpenedFile[],
  readings: readonly Pick<FileReading, 'firstReject'>[],
): RejectedIn | null {
  const index = readings.findIndex(reading => reading.firstReject !== null);
  const [file, first] = [files[index], readings[index]?.firstReject];
  return file && first ? { file: file.name, ...first, expected: file.table.header.length } : null;
}

function addUp(balances: readonly Balance[]): Balance {
  const total = (of: keyof Balance): number => balances.reduce((sum, balance) => sum + balance[of], 0);
  return {
    read: total('read'),
    stored: total('stored'),
    rejected: total('rejected'),
    skipped: total('skipped'),
  };
}
