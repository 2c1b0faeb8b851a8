// The pieces of which a CSV file consists, and the record that is looked at. May not read ahead or judge.

import type { ReadCell } from './cell-text.ts';

/** One record, in place in the bytes of the file. Reused for the next one: copy what you keep. */
export interface RecordCursor {
  /** The bytes that hold the record, among others. */
  readonly bytes: Buffer;
  readonly start: number;
  /** After its line end. */
  readonly end: number;
  /** Physical line where it starts, counted from 1. */
  readonly line: number;
  /** Ordinal among all pieces after the prefix, counted from 1. */
  readonly position: number;
  /** Number of cells in this record; may differ from that of the header by empty or unnamed cells at the end. */
  readonly width: number;
  /** Decoded and unquoted; '' for a column that this record does not have. */
  text(column: number): string;
  isQuoted(column: number): boolean;
}

/** Why a row cannot be taken as a record. */
export type RejectReason =
  | 'too-wide'
  | 'too-narrow'
  | 'unclosed-quote'
  | 'nul'
  | 'text-after-quote'
  | 'broken-encoding';

/** A row that cannot be taken as a record; `raw` is a copy of its bytes with its line end, `width` its cells as far as they could be told. */
export interface Reject {
  readonly kind: 'reject';
  readonly position: number;
  readonly line: number;
  readonly reason: RejectReason;
  readonly width: number;
  readonly raw: Buffer;
}

/** A blank line; `raw` is a copy. */
export interface Gap {
  readonly kind: 'gap';
  readonly position: number;
  readonly raw: Buffer;
}

/** A part of a file after its prefix. The bytes of all pieces in order, then the suffix, are the rest of the file. */
export type Piece = { readonly kind: 'record'; readonly record: RecordCursor } | Reject | Gap;

/** The one cursor of a reader, moved from record to record. */
export class MovingCursor implements RecordCursor {
  bytes: Buffer = Buffer.alloc(0);
  start = 0;
  end = 0;
  line = 0;
  position = 0;
  width = 0;
  readonly #starts: Int32Array;
  readonly #readCell: ReadCell;
  readonly #quote: number;

  constructor(starts: Int32Array, readCell: ReadCell, quote: string | null) {
    this.#starts = starts;
    this.#readCell = readCell;
    this.#quote = quote === null ? -1 : quote.charCodeAt(0);
  }

  text(column: number): string {
    if (column >= this.width) return '';
    return this.#readCell(
      this.bytes,
      this.#starts[column] as number,
      (this.#starts[column + 1] as number) - 1,
    );
  }

  isQuoted(column: number): boolean {
    if (column >= this.width) return false;
    const start = this.#starts[column] as number;
    return start < (this.#starts[column + 1] as number) - 1 && this.bytes[start] === this.#quote;
  }
}
