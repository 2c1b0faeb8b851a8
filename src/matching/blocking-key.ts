// What a blocking key is: records with an equal code are looked at together. Data; may not compare.

import { type Codes, type Column, codePairs } from './column.ts';

export interface BlockingKey {
  /** What is equal, joined by +; names it in figures and findings. */
  readonly name: string;
  /** The fields that make it: their comparisons sit out a training session on this key. */
  readonly fields: readonly string[];
  /** One or more columns of codes over one dictionary (all telephone numbers of a record); -1 for none. */
  readonly columns: readonly Int32Array[];
  /** Codes are below it. */
  readonly size: number;
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
  const [first, ...others] = present;
  if (first === undefined || present.length < parts.length) return null;
  const codes = others.reduce<Codes>((sum, part) => codePairs(sum.codes, part.codes.codes), first.codes);
  return { name, fields: present.map(part => part.field), columns: [codes.codes], size: codes.size };
}
