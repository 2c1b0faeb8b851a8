// What a blocking key is: records with an equal code are looked at together. Data; may not compare.

import type { Codes, Column } from './column.ts';

export interface BlockingKey {
  /** What is equal, joined by +; names it in figures and findings. */
  readonly name: string;
  /** The fields that make it: their comparisons sit out a training session on this key. */
  readonly fields: readonly string[];
  /** Several columns of one part, over one dictionary (all telephone numbers of a record), or one column of several parts. */
  readonly columns: readonly (readonly Codes[])[];
}

/** A part of a key: a column and the field it comes from; null when the file has no such field. */
export interface KeyPart {
  readonly field: string;
  readonly codes: Codes;
}

export function keyPart(field: string, column: Column | null): KeyPart | null {
  return column === null ? null : { field, codes: { codes: column.codes, size: column.values.size } };
}

/** The key over all parts, or null when one is missing. */
export function blockingKey(name: string, parts: readonly (KeyPart | null)[]): BlockingKey | null {
  const present = parts.filter(part => part !== null);
  if (present.length < parts.length) return null;
  return {
    name,
    fields: present.map(part => part.field),
    columns: [present.map(part => part.codes)],
  };
}

/** One key over several columns of one dictionary. */
export function manyKey(name: string, field: string, columns: readonly Column[]): BlockingKey | null {
  if (columns.length === 0) return null;
  return {
    name,
    fields: [field],
    columns: columns.map(({ codes, values }) => [{ codes, size: values.size }]),
  };
}
