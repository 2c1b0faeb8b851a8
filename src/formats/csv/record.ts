// The pieces of which a CSV file consists. Types only.

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
  /** Decoded and unquoted; '' for a column that this record does not have. Copy what you keep: it may hold on to the record. */
  text(column: number): string;
  /** The same, good to keep. */
  ownText(column: number): string;
  /** The text of a cell as UTF-8, where it stands so in the file; null for an empty cell, and where it does not. */
  plain(column: number): CellBytes | null;
  /** A number that means the same text whenever this column has it; -1 for none. */
  key(column: number): number;
  isQuoted(column: number): boolean;
  /** True for a cell without text, be it in quotes. Makes no string. */
  isEmpty(column: number): boolean;
  /** Adds one to each column that is not empty. */
  countFilled(counts: Uint32Array): void;
}

/** Bytes of one cell, in place; moved to the next record when the cursor is. */
export interface CellBytes {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Why a row cannot be taken as a record. */
export type RejectReason =
  | 'too-wide'
  | 'too-narrow'
  | 'unclosed-quote'
  | 'nul'
  | 'text-after-quote'
  | 'stray-quote'
  | 'repeated-header'
  | 'note'
  | 'other-table'
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
