// Records by their ids, with their raw bytes. May not decode.

import { ENTITIES, type Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { all, iterateRows } from '../statement.ts';
import type { StoredFile } from './snapshots.ts';

/** Where a record stands. */
export interface RecordPlace {
  readonly id: string;
  readonly fileId: number;
  readonly recordId: number;
}

/**
 * Where the records with these ids stand in some files of one entity; an id that several share is left out. It asks the index of
 * ids and no record.
 */
export function currentPlaces(
  store: Store,
  files: readonly StoredFile[],
  ids: readonly string[],
): readonly RecordPlace[] {
  const [first] = files;
  if (first === undefined) return [];
  const { entity } = first;
  const own = JSON.stringify(files.map(({ fileId }) => fileId));
  const shared = new Set(
    all<{ id: string }>(
      store,
      `select source_id as id from ${entity}_record
       where is_shared_id = 1 and file_id in (select value from json_each(?))`,
      [own],
    ).map(({ id }) => id),
  );
  const found = iterateRows<readonly [string, number, number]>(
    store,
    `select id.value, record.record_id, record.file_id
     from json_each(?) id cross join ${entity}_record record on record.source_id = id.value
     where record.file_id in (select value from json_each(?))`,
    [JSON.stringify(ids), own],
  );
  const places: RecordPlace[] = [];
  for (const [id, recordId, fileId] of found) if (!shared.has(id)) places.push({ id, recordId, fileId });
  return places;
}

/** The bytes of some records, in the order they stand in. */
export function rawRecords(
  store: Store,
  entity: Entity,
  recordIds: readonly number[],
): IterableIterator<readonly [recordId: number, raw: Uint8Array]> {
  return iterateRows(
    store,
    `select record.record_id, record.raw
     from json_each(?) id cross join ${entity}_record record on record.record_id = id.value`,
    [JSON.stringify(recordIds.toSorted((one, other) => one - other))],
  );
}

/** Every current record with its raw bytes, as it came. */
export function* allRaw(store: Store): Iterable<readonly [key: string, raw: Uint8Array]> {
  for (const entity of ENTITIES)
    yield* iterateRows<readonly [string, Uint8Array]>(
      store,
      `select snapshot.source || '/${entity}/' || record.source_id, record.raw
       from ${entity}_record record join file using (file_id) join snapshot using (snapshot_id)`,
    );
}

/** A record by its id in the source. */
export type NamedRecord = readonly [recordId: number, sourceId: string, raw: Uint8Array];

/** Records of a file that have one of these ids, each id for itself: what several records share is left out. */
export function namedRecords(
  store: Store,
  { entity, fileId }: { readonly entity: Entity; readonly fileId: number },
  ids: readonly string[],
): IterableIterator<NamedRecord> {
  return iterateRows(
    store,
    `select record.record_id, record.source_id, record.raw
     from json_each(:ids) id join ${entity}_record record on record.source_id = id.value
     where record.file_id = :fileId and record.is_shared_id = 0`,
    { fileId, ids: JSON.stringify(ids) },
  );
}
