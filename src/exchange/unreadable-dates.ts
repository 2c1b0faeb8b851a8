// Which dates of a row could not be read: what rests on one of them is not known. May not guess one.

import type { Fact } from '../model/facts.ts';
import type { Field } from '../model/field.ts';
import type { ReadCells } from './cell.ts';
import type { FieldReaders } from './cells.ts';

/** Names of the date fields whose cell could not be read, separated by spaces; null: none. Ask it after the dates. */
export function unreadable(fields: FieldReaders, names: readonly Field[]): ReadCells<Fact> | null {
  const readers = names.filter(fields.has).map(field => ({ field, read: fields.lastDate(field) }));
  if (readers.length === 0) return null;
  return () => {
    // Asked of every row: no list is made for the many in which all can be read.
    let names: string | null = null;
    for (const { field, read } of readers) {
      if (read().isUnreadable) names = names === null ? field : `${names} ${field}`;
    }
    return names;
  };
}
