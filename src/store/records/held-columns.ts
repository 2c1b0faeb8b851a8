// What the current snapshots hold as a whole: records by entity, columns, free texts. May not judge.

import type { Note } from '../../model/detection.ts';
import type { Entity, Field } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { all, iterate } from '../statement.ts';

/** Records of each entity that there are any of. */
export function recordCounts(store: Store): Readonly<Partial<Record<Entity, number>>> {
  const rows = all<{ entity: Entity; records: number }>(
    store,
    `select entity, sum(added + changed + unchanged) as records from snapshot where is_current = 1 group by entity`,
  );
  return Object.fromEntries(rows.map(({ entity, records }) => [entity, records]));
}

/** Columns with any value, in the order of their names. */
export function columnsHeld(
  store: Store,
): readonly { readonly header: string; readonly field: Field | null; readonly filled: number }[] {
  return all(
    store,
    `select header, field, sum(filled) as filled from columns where filled > 0 group by header, field order by header, field`,
  );
}

/** One after another. */
export function iterateNotes(store: Store): IterableIterator<Note> {
  return iterate(store, 'select record_key, value from notes');
}
