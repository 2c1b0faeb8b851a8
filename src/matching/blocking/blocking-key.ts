// What a blocking key is: records with an equal code are looked at together. Data; may not compare.

import type { Codes, Column } from '../columns/column.ts';
import { sharedZeros } from '../columns/ints.ts';
import { mapColumn } from '../columns/made-columns.ts';

export interface BlockingKey {
  /** What is equal, joined by +; names it in figures and findings. */
  readonly name: string;
  /** The fields that make it: their comparisons sit out a training session on this key. */
  readonly fields: readonly string[];
  /**
   * Several columns of one part, over one dictionary (all telephone numbers of a record), or one column of several parts. Made when
   * the key is laid out, for some are made for it alone.
   */
  readonly columns: () => readonly (readonly Codes[])[];
}

/** A part of a key: a column and the field it comes from; null when the file has no such field. */
export interface KeyPart {
  readonly field: string;
  readonly codes: () => Codes;
}

/** A column as it stands, or with every distinct text made into another. */
export function keyPart(
  field: string,
  column: Column | null,
  work: ((text: string) => string) | null = null,
): KeyPart | null {
  return column && { field, codes: () => codesOf(work === null ? column : mapColumn(column, work)) };
}

function codesOf({ codes, values }: Column): Codes {
  return { codes, size: values.size };
}

/** The key over all parts, or null when one is missing. */
export function blockingKey(name: string, parts: readonly (KeyPart | null)[]): BlockingKey | null {
  const present = parts.filter(part => part !== null);
  if (present.length < parts.length) return null;
  return {
    name,
    fields: present.map(part => part.field),
    columns: () => [present.map(part => part.codes())],
  };
}

/** One key over several columns of one dictionary. */
export function manyKey(name: string, field: string, columns: () => readonly Column[]): BlockingKey {
  return { name, fields: [field], columns: () => columns().map(column => [codesOf(column)]) };
}

/** The key over all columns of a contact point, which is its field too; null without any. */
export function contactKey(field: string, columns: readonly Column[]): BlockingKey | null {
  return columns.length === 0 ? null : manyKey(field, field, () => columns);
}

/** What is sorted: a record, or of a key over several columns one value of a record. */
export interface Entries {
  /** By entry its record, ascending. */
  readonly records: Int32Array;
  /** Codes by entry. */
  readonly parts: readonly Codes[];
}

/** All of a key; `records` is null where an entry is a record. */
export interface AllEntries extends Pick<Entries, 'parts'> {
  readonly records: Int32Array | null;
}

/** A record with the same number in two columns stands in its block once. */
export function entriesOf({ columns }: BlockingKey, size: number): AllEntries {
  const made = columns();
  const [first = []] = made;
  if (made.length === 1) return { records: null, parts: first };
  const all = made.map(([part]) => (part as Codes).codes);
  const records = sharedZeros(size * all.length);
  const codes = sharedZeros(size * all.length);
  let count = 0;
  for (let record = 0; record < size; record++)
    for (let at = 0; at < all.length; at++) {
      const code = all[at]?.[record] ?? -1;
      if (code < 0 || all.findIndex(one => one[record] === code) < at) continue;
      codes[count] = code;
      records[count++] = record;
    }
  return { records, parts: [{ codes: codes.subarray(0, count), size: first[0]?.size ?? 0 }] };
}
