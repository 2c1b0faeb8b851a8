// When the id of a record was first imported. An import gives its new records ids above all others, so the first of them tells when each
// came (`arrival`); of an id whose record has another row since, or came back, the day stands by itself (`first_seen`).

import type { CivilDate } from '../../model/calendar.ts';
import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { run } from '../statement.ts';
import { comesBack, isLeaving, isOld, oneOldOf, type Snapshots } from './followed.ts';

const arrivalOf = (what: 'imported_on' | 'snapshot_id', entity: Entity, record: string): string => `(
  select arrival.${what} from arrival where arrival.entity = '${entity}' and arrival.first_id <= ${record}.record_id
  order by arrival.first_id desc limit 1)`;

const seenOf = (entity: Entity, record: string, source: string): string => `(
  select first_seen.imported_on from first_seen
  where first_seen.source = ${source} and first_seen.entity = '${entity}' and first_seen.source_id = ${record}.source_id)`;

/** SQL of the day on which the id of a record was first imported. */
export const firstImportOf = (entity: Entity, record: string, source: string): string =>
  `coalesce(${seenOf(entity, record, source)}, ${arrivalOf('imported_on', entity, record)})`;

/** SQL of whether the id of a record was in the store by the end of a snapshot, or earlier. */
export const wasThereAt = (entity: Entity, record: string, source: string, snapshotId: string): string =>
  `(${seenOf(entity, record, source)} is not null or ${arrivalOf('snapshot_id', entity, record)} <= ${snapshotId})`;

/** SQL of whether no export before a snapshot held the id of a record of it. */
export const cameWith = (entity: Entity, record: string, source: string, snapshotId: string): string =>
  `(${seenOf(entity, record, source)} is null and ${arrivalOf('snapshot_id', entity, record)} = ${snapshotId})`;

/** SQL of whether any list of an entity followed another: until then each record came on the day of its file. */
export const HAS_HISTORY = 'select 1 from snapshot where entity = ? and is_current = 0 limit 1';

/** An import, and its records while those of before are still there. */
export interface Arrival extends Snapshots {
  readonly source: string;
  readonly entity: Entity;
  readonly importedOn: CivilDate;
  /** The same files as before: they came when those came. */
  readonly isReread: boolean;
  readonly isPartial: boolean;
}

/** Notes when the new records came, and since when those are known that they take the place of. */
export function noteArrival(store: Store, arrival: Arrival): void {
  const { entity, lastId, snapshotId, before, source, isReread, isPartial } = arrival;
  if (before !== 0) {
    const both = { source, snapshotId, before, lastId };
    if (!isReread) run(store, seenSql(entity, CHANGED), both);
    // A record that more than one export held is known by its id, also when it went.
    if (isReread) run(store, seenSql(entity, WAS_KEPT), both);
    else if (!isPartial) run(store, seenSql(entity, GONE), both);
  }
  // Above the last one there was nothing, so what was noted there is of records that are no more.
  run(store, 'delete from arrival where entity = ? and first_id > ?', [entity, lastId]);
  run(
    store,
    `insert into arrival (entity, first_id, snapshot_id, imported_on)
     select entity, :lastId + 1, :snapshotId, imported_on from snapshot where snapshot_id = :day`,
    { lastId, snapshotId, day: isReread ? before : snapshotId },
  );
}

/** A snapshot that was read anew goes; the other records that came with it are of the one that takes its place. */
export function takeOverArrivals(store: Store, { snapshotId, before }: Omit<Snapshots, 'lastId'>): void {
  run(store, 'update arrival set snapshot_id = ? where snapshot_id = ?', [snapshotId, before]);
}

function seenSql(entity: Entity, which: (entity: Entity) => string): string {
  return `
insert or ignore into first_seen (source, entity, source_id, imported_on)
select :source, '${entity}', old.source_id, ${arrivalOf('imported_on', entity, 'old')}
from ${which(entity)}`;
}

/** From the index of ids alone. Whose row goes on to hold it needs no note. */
const CHANGED = (entity: Entity): string => `(
  select new.source_id, ${oneOldOf(entity, 'new')} as record_id from ${entity}_record new
  where new.record_id > :lastId and new.record_id not in (select new_id from temp.renewed)) old
where old.record_id is not null`;

const wasKept = (entity: Entity): string => `${arrivalOf('snapshot_id', entity, 'old')} <> :before`;

const WAS_KEPT = (entity: Entity): string => `${entity}_record old
where ${isOld('old')} and ${wasKept(entity)}`;

const GONE = (entity: Entity): string => `${entity}_record old
where ${isLeaving('old')} and ${wasKept(entity)} and not ${comesBack(entity, 'old')}`;
