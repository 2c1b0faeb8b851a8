// Rows that hang on records: activities, deals and consents on a contact, contacts and the rest on an organisation. May not judge.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { iterateRows } from '../statement.ts';

/** How a row names what it hangs on. */
export type ParentField = 'contact_id' | 'organisation_id';

/** The entities whose rows name a parent by its id. */
export const CHILD_ENTITIES: Readonly<Record<ParentField, readonly Entity[]>> = {
  contact_id: ['activity', 'deal', 'consent'],
  organisation_id: ['contact', 'activity', 'deal'],
};

/** Rows of a file that hang on one of these ids, with the id as the row gives it; without those that share their own id. */
export function childrenIn(
  store: Store,
  file: { readonly entity: Entity; readonly fileId: number },
  { field, ids }: { readonly field: ParentField; readonly ids: readonly string[] },
): IterableIterator<readonly [sourceId: string, parentId: string, raw: Uint8Array]> {
  return iterateRows(
    store,
    `select source_id, ${field}, raw from ${file.entity}
     where file_id = :fileId and is_shared_id = 0 and ${field} in (select value from json_each(:ids))
     order by row`,
    { fileId: file.fileId, ids: JSON.stringify(ids) },
  );
}
