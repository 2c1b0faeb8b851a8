// What reading a file takes and what its batches hold, as data that threads can send each other. Types only.

import type { ReadingPlan } from '../../exchange/cells.ts';
import type { ColumnLooks } from '../../exchange/looks.ts';
import type { RowsPlan } from '../../formats/csv/rows.ts';
import type { Entity } from '../../model/field.ts';
import type { PlacedRecord, RecordRun } from '../../store/records/record-run.ts';

/** All that reading a file takes, as data. */
export interface BatchWork {
  readonly entity: Entity;
  readonly columns: number;
  readonly rows: RowsPlan;
  readonly plan: ReadingPlan;
}

/** A rejected row (reason given), or a skipped record or blank line (reason null); its bytes are those of the batch. */
export interface OtherPart {
  readonly kind: 'other';
  readonly position: number;
  readonly line: number | null;
  readonly reason: string | null;
  readonly width: number | null;
  readonly start: number;
  readonly end: number;
}

/** What stands in a batch, in the order of the file. */
export type BatchPart =
  | ({ readonly kind: 'run' } & RecordRun)
  | ({ readonly kind: 'record' } & PlacedRecord)
  | OtherPart;

/** Records by what became of them. read = stored + rejected + skipped. */
export interface Counts {
  read: number;
  stored: number;
  rejected: number;
  skipped: number;
  /** Of the file. */
  bytes: number;
}

export type FirstReject = { readonly line: number; readonly width: number; readonly reason: string } | null;

/** Pieces of a file that follow each other. */
export interface Batch {
  /** Which one of its file, from 0. */
  readonly index: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly parts: readonly BatchPart[];
  readonly counts: Counts;
  /** Filled cells by column. */
  readonly filled: Uint32Array;
  readonly firstReject: FirstReject;
  /** Some record got an id from its bytes, as if no other record had the same. */
  readonly hasDerivedIds: boolean;
}

/** What is known when the file was read to its end. */
export interface ReadingEnd {
  /** How many the file has. */
  readonly batches: number;
  /** Of the rows of the batches that were made here. */
  readonly looks: ColumnLooks;
  readonly suffix: Uint8Array;
  readonly footerLines: number;
}
