// What a data breach reached: who stands in files that got out, and which of their data.

import type { Detected } from './detection.ts';
import type { Field } from './field.ts';
import type { RecordKey } from './identity.ts';

/** Ways in which somebody can be told (AVG 34). */
export const REACHED_BY = ['email', 'phone', 'post'] as const;
export type ReachedBy = (typeof REACHED_BY)[number];

/** Somebody of the store who stands in the files. */
export interface BreachedPerson {
  /** Record key of the oldest record; of somebody who was never matched the record itself. */
  readonly person: string;
  /** Of this person in the store. */
  readonly records: readonly RecordKey[];
  /** As far as the store has what it takes. */
  readonly reachedBy: readonly ReachedBy[];
}

/** A column of the files. */
export interface BreachedColumn {
  readonly header: string;
  /** Null: nobody knows what it holds. */
  readonly field: Field | null;
  /** Cells that are not empty. */
  readonly filled: number;
  /** What it is named after, where that is something sensitive. */
  readonly named: readonly Detected[];
}

export interface BreachScope {
  /** Rows of contacts, and those of them that are somebody of the store. */
  readonly contacts: number;
  readonly known: number;
  /** Rows of other lists: looked at for their columns and notes only. */
  readonly others: number;
  readonly people: readonly BreachedPerson[];
  /** Columns that hold anything. */
  readonly columns: readonly BreachedColumn[];
  /** What stands in notes, and in how many rows. */
  readonly notes: readonly { readonly what: Detected; readonly rows: number }[];
}

/** Hours within which a breach is notified to the authority, unless it is unlikely to result in a risk (AVG 33(1)). */
export const HOURS_TO_NOTIFY = 72;
