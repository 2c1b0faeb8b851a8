// Whom it concerns that an export lacks a column: people of that source; everybody where the source lists no people of its own. Decides
// nothing.

import type { Field } from '../../model/field.ts';
import type { Store } from '../../store/open.ts';
import { openLost } from '../../store/records/lost-columns.ts';
import { currentFiles } from '../../store/records/snapshots.ts';

/** A field without its column. */
export interface LostField {
  readonly field: Field;
  /** Null: everybody's. */
  readonly source: string | null;
}

export function lostFields(store: Store): readonly LostField[] {
  const lost = openLost(store);
  if (lost.length === 0) return [];
  const files = currentFiles(store).filter(({ entity }) => entity === 'contact');
  const withPeople = new Set(files.map(({ source }) => source));
  return lost.map(({ field, source }) => ({ field, source: withPeople.has(source) ? source : null }));
}

/** Those of a person with records in these sources. */
export function lostTo(lost: readonly LostField[], sources: readonly string[]): readonly Field[] {
  const own = lost.filter(({ source }) => source === null || sources.includes(source));
  return [...new Set(own.map(({ field }) => field))];
}
