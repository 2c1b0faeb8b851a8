// What the current records show of the ones that actions name: shared ids, shown inactive. May not judge.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { all, iterate } from '../statement.ts';

/** Ids of this list that several records of a file share. */
export function sharedAmong(
  store: Store,
  { entity, fileId }: { readonly entity: Entity; readonly fileId: number },
  ids: readonly string[],
): readonly string[] {
  return all<{ id: string }>(
    store,
    `select distinct record.source_id as id
     from json_each(:ids) id join ${entity}_record record on record.source_id = id.value
     where record.file_id = :fileId and record.is_shared_id = 1`,
    { fileId, ids: JSON.stringify(ids) },
  ).map(row => row.id);
}

/** How contacts are shown: active 1, inactive 0, null not said. */
export function shownContacts(
  store: Store,
  recordIds: readonly number[],
): IterableIterator<{ readonly recordId: number; readonly showsActive: number | null }> {
  return iterate(
    store,
    `select contact.record_id as recordId, contact.shows_active as showsActive
     from json_each(:ids) id join contact on contact.record_id = id.value`,
    { ids: JSON.stringify(recordIds) },
  );
}
