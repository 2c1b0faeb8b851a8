// How one snapshot follows another: what changed is counted and noted, what stays is carried over, the rest gives way. May not
// read a file.

import type { CivilDate } from '../../model/calendar.ts';
import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { removeRecords } from '../persons/matched.ts';
import { forgetSearch } from '../persons/search.ts';
import { DERIVED_TABLES } from '../schema/law.ts';
import { all, first, run } from '../statement.ts';
import { compareSnapshots, type SnapshotChange } from './compare-snapshots.ts';
import { noteArrival, takeOverArrivals } from './first-import.ts';
import { removeLeaving } from './followed.ts';
import { noteMergedRefusals } from './merged-refusals.ts';
import { noteChanges, type Succession } from './noticed.ts';
import { findRenewed, renewRows } from './renewed.ts';
import { clearFile } from './snapshots.ts';

/**
 * Makes a snapshot the current one of its source and entity, and counts what changed. The one before it gives way: of it the
 * store keeps the counts, and of each id that is still there the day it was first imported. The same files read in another way
 * take its place altogether: what they are compared with, and how old they are, stays as it was.
 */
export function makeCurrent(
  store: Store,
  snapshot: {
    readonly snapshotId: number;
    readonly source: string;
    readonly entity: Entity;
    readonly isPartial: boolean;
    readonly importedOn: CivilDate;
    readonly isReread: boolean;
    /** Its records, and those of them that are as they were. */
    readonly stored: number;
    readonly kept: number;
  },
  lastId: number,
): SnapshotChange {
  const { snapshotId, source, entity, kept } = snapshot;
  const before = first<{ id: number }>(
    store,
    'select snapshot_id as id from snapshot where source = ? and entity = ? and is_current = 1',
    [source, entity],
  );
  const both = { snapshotId, before: before?.id ?? 0, lastId };
  const compared = before
    ? compareSnapshots(store, { source, entity }, { ...both, kept })
    : { added: snapshot.stored, changed: 0, unchanged: 0, gone: 0, goneAsked: 0 };
  if (before) findRenewed(store, entity, { lastId, kept });
  const change = snapshot.isPartial ? { ...compared, gone: 0, goneAsked: 0 } : compared;
  noteArrival(store, { ...snapshot, ...both });
  if (before) {
    if (entity === 'contact' && !snapshot.isReread)
      noteContacts(store, { source, ...both, on: snapshot.importedOn }, snapshot.isPartial);
    if (snapshot.isReread) removeReread(store, { ...snapshot, before: before.id });
    if (snapshot.isPartial) carryOver(store, { ...snapshot, before: before.id, lastId });
    giveWay(store, entity, before.id);
    run(store, 'update snapshot set is_current = 0 where snapshot_id = ?', [before.id]);
  }
  run(
    store,
    `update snapshot set is_current = 1, added = :added, changed = :changed, unchanged = :unchanged, gone = :gone,
       gone_asked = :goneAsked
     where snapshot_id = :snapshotId`,
    { ...change, snapshotId },
  );
  if (before && snapshot.isReread) takePlace(store, { snapshotId, before: before.id });
  return change;
}

/** A part never shows that somebody was merged away. */
function noteContacts(store: Store, succession: Succession, isPartial: boolean): void {
  noteChanges(store, succession);
  if (!isPartial) noteMergedRefusals(store, succession);
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
  removeRecords(
    store,
    entity,
    `file_id in (select file_id from file where snapshot_id = :before)
       and exists (select 1 from ${table} new where new.source_id = ${table}.source_id and new.record_id > :lastId)`,
    { before, lastId },
  );
  run(
    store,
    `update file set snapshot_id = :snapshotId,
       replaced_count = stored_count - erased_count - (select count(*) from ${table} record where record.file_id = file.file_id)
     where snapshot_id = :before`,
    { snapshotId, before },
  );
}

/** The files that were read anew, as they were read before; what else a part left current stays. */
function removeReread(
  store: Store,
  range: { readonly entity: Entity; readonly snapshotId: number; readonly before: number },
): void {
  const { entity, snapshotId, before } = range;
  forgetDerived(store);
  const files = all<{ id: number }>(
    store,
    `select file_id as id from file where snapshot_id = :before
       and sha256 in (select sha256 from file where snapshot_id = :snapshotId)`,
    { before, snapshotId },
  );
  for (const { id } of files) {
    clearFile(store, entity, id);
    run(store, 'delete from file where file_id = ?', [id]);
  }
}

/** The dates and figures of the snapshot that was read anew, which goes. */
function takePlace(
  store: Store,
  { snapshotId, before }: { readonly snapshotId: number; readonly before: number },
): void {
  run(
    store,
    `update snapshot set (exported_at, imported_on, added, changed, unchanged, gone, gone_asked) = (
       select exported_at, imported_on, added, changed, unchanged, gone, gone_asked from snapshot where snapshot_id = :before)
     where snapshot_id = :snapshotId`,
    { snapshotId, before },
  );
  takeOverArrivals(store, { snapshotId, before });
  run(store, 'delete from snapshot where snapshot_id = ?', [before]);
}

function forgetDerived(store: Store): void {
  for (const derived of DERIVED_TABLES) run(store, `delete from ${derived}`);
  forgetSearch(store);
}

/** What rests on the records goes with them: assessing makes it anew. */
function giveWay(store: Store, entity: Entity, snapshotId: number): void {
  forgetDerived(store);
  const files = 'select file_id from file where snapshot_id = ?';
  renewRows(store, entity);
  removeLeaving(store, entity, snapshotId);
  for (const places of ['other_piece', 'stretch'])
    run(store, `delete from ${places} where file_id in (${files})`, [snapshotId]);
  run(store, "update file set prefix = x'', suffix = x'' where snapshot_id = ?", [snapshotId]);
}
