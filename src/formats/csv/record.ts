// The pieces of which a CSV file consists, and the record that is looked at. May not read ahead or judge.

import { CellCache } from './cell-cache.ts';
import type { ReadCell } from './cell-text.ts';
import type { Decode } from './code-page.ts';
import type { Syntax } from './dialect.ts';

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
  /** A number below 8,192 that equal texts of a column share, for the text last asked for; -1 for none. */
  readonly slot: number;
  isQuoted(column: number): boolean;
  /** True for a cell without text, be it in quotes. Makes no string. */
  isEmpty(column: number): boolean;
}

/** Why a row cannot be taken as a record. */
export type RejectReason =
  | 'too-wide'
  | 'too-narrow'
  | 'unclosed-quote'
  | 'nul'
  | 'text-after-quote'
  | 'repeated-header'
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
  slot = -1;
  readonly #starts: Int32Array;
  readonly #readCell: ReadCell;
  readonly #decode: Decode;
  readonly #quote: number;
  readonly #skipsSpace: boolean;
  /** The record as one text, where each byte of it is one character; null where it is not. */
  #whole: string | null = null;
  #wholePosition = -1;
  readonly #caches: CellCache[] = [];
  /** Texts of the record at hand, by column; good where the position is that of the record. */
  readonly #made: string[] = [];
  readonly #madePositions: number[] = [];
  readonly #slots: number[] = [];

  constructor(
    starts: Int32Array,
    shape: { readonly readCell: ReadCell; readonly decode: Decode; readonly dialect: Syntax },
  ) {
    const { quote, skipsInitialSpace } = shape.dialect;
    this.#skipsSpace = skipsInitialSpace;
    this.#starts = starts;
    this.#readCell = shape.readCell;
    this.#decode = shape.decode;
    this.#quote = quote === null ? -1 : quote.charCodeAt(0);
  }

  text(column: number): string {
    if (this.#madePositions[column] !== this.position) {
      this.#madePositions[column] = this.position;
      this.#made[column] = this.#find(column);
      this.#slots[column] = this.slot;
    } else this.slot = this.#slots[column] as number;
    return this.#made[column] as string;
  }

  #find(column: number): string {
    this.slot = -1;
    if (column >= this.width) return '';
    const end = (this.#starts[column + 1] as number) - 1;
    const start = this.#textStart(column, end);
    if (start === end) return '';
    const cache = this.#cacheOf(column);
    if (!cache.isUseful) return this.#make(start, end);
    const known = cache.find(this.bytes, start, end);
    this.slot = cache.slot;
    if (known !== undefined) return known;
    const text = this.#make(start, end);
    cache.keep(text);
    return text;
  }

  #cacheOf(column: number): CellCache {
    const known = this.#caches[column];
    if (known !== undefined) return known;
    const made = new CellCache();
    this.#caches[column] = made;
    return made;
  }

  /** Cut from the decoded record where that can be: a call into Node for each cell costs more than all the cutting. */
  /** After the one space that belongs to the delimiter. */
  #textStart(column: number, end: number): number {
    const start = this.#starts[column] as number;
    return this.#skipsSpace && start < end && this.bytes[start] === 0x20 ? start + 1 : start;
  }

  #make(start: number, end: number): string {
    if (this.position !== this.#wholePosition) this.#decodeWhole();
    if (this.#whole === null || this.bytes[start] === this.#quote)
      return this.#readCell(this.bytes, start, end);
    return this.#whole.slice(start - this.start, end - this.start);
  }

  #decodeWhole(): void {
    const text = this.#decode(this.bytes, this.start, this.end);
    this.#whole = text.length === this.end - this.start ? text : null;
    this.#wholePosition = this.position;
  }

  isQuoted(column: number): boolean {
    if (column >= this.width) return false;
    const end = (this.#starts[column + 1] as number) - 1;
    const start = this.#textStart(column, end);
    return start < end && this.bytes[start] === this.#quote;
  }

  isEmpty(column: number): boolean {
    if (column >= this.width) return true;
    const end = (this.#starts[column + 1] as number) - 1;
    const start = this.#textStart(column, end);
    const length = end - start;
    if (length !== 2) return length === 0;
    return this.bytes[start] === this.#quote && this.bytes[start + 1] === this.#quote;
  }
}
