// What whoever runs dedupe says of the columns of a file, by header. May not read a record.

import type { MatchEntity } from '../../matching/fields/entity.ts';
import type { MatchField } from '../../matching/fields/field-words.ts';
import { Fault } from '../../model/fault.ts';
import { closest } from '../../normalising/closest.ts';

/** What the caller says of the columns, by header. */
export interface DedupeColumns {
  readonly entity: MatchEntity | null;
  readonly map: ReadonlyMap<MatchField, readonly string[]>;
  /** The column that names a record; null: its number. */
  readonly id: string | null;
  /** The column with the true entity, which is no evidence. */
  readonly truth: string | null;
}

export function columnOf(file: string, header: readonly string[], wanted: string | null): number | null {
  if (wanted === null) return null;
  const found = header.indexOf(wanted);
  const alike =
    found < 0 ? header.findIndex(name => name.trim().toLowerCase() === wanted.trim().toLowerCase()) : found;
  if (alike < 0) throw new Fault('E021', { file, header: wanted, suggestion: closest(wanted, header) });
  return alike;
}

export function settledColumns(
  file: string,
  header: readonly string[],
  { map }: DedupeColumns,
): Map<number, MatchField | null> {
  const settled = new Map<number, MatchField | null>();
  for (const [field, names] of map) {
    for (const name of names) settled.set(columnOf(file, header, name) ?? 0, field);
  }
  return settled;
}
