// Columns of before that decisions rest on and that a new export does not have, and what they may be called now. Pure; may not map
// a column.

import { isDecisive } from '../model/decisive-fields.ts';
import type { Field } from '../model/field.ts';
import { alike } from '../normalising/closest.ts';

/** A column that was taken for a field. */
export interface KnownColumn {
  readonly header: string;
  readonly field: Field;
}

/** A column of the new export. */
interface NewColumn {
  readonly header: string;
  readonly field: Field | null;
  /** Null: nobody said anything of it. */
  readonly by: string | null;
}

/** A column that is gone. */
export interface LostColumn extends KnownColumn {
  /** Header of the new export that nobody knows and that is like it; null when there is none. */
  readonly suggestion: string | null;
}

/** Those of before, by whom nothing stands in their place: neither their own header nor a new one taken for the same field. */
export function lostColumns(
  before: readonly KnownColumn[],
  now: readonly NewColumn[],
): readonly LostColumn[] {
  const known = new Map(before.map(column => [column.header, column]));
  const isThere = ({ header, field }: KnownColumn): boolean =>
    now.some(column =>
      column.header === header
        ? column.field !== null || column.by !== null
        : column.field === field && !known.has(column.header),
    );
  const free = now.filter(({ header, field }) => field === null && !known.has(header));
  const names = free.map(({ header }) => header).filter(header => header.trim() !== '');
  return [...known.values()]
    .filter(column => isDecisive(column.field) && !isThere(column))
    .map(column => ({ ...column, suggestion: alike(column.header, names) }));
}
