// The record that is looked at, in place in the bytes of its file. May not read ahead or judge.

import { type Blanks, textEnd, textStart } from './blanks.ts';
import { CellKeys } from './cell-keys.ts';
import type { ReadCell } from './cell-text.ts';
import type { Decode } from './code-page.ts';
import type { Syntax } from './dialect.ts';
import type { CellBytes, RecordCursor } from './record.ts';

const BACKSLASH = 0x5c;

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
  readonly #decode: Decode;
  readonly #isUtf8: boolean;
  readonly #quote: number;
  readonly #escape: number;
  /** True when a bare cell may not be what it stands for. */
  readonly #escapesBare: boolean;
  readonly #blanks: Blanks;
  /** The record as one text, where each byte of it is one character; null where it is not. */
  #whole: string | null = null;
  #wholePosition = -1;
  readonly #keys: CellKeys[] = [];
  readonly #plain: { bytes: Uint8Array; start: number; end: number }[] = [];

  constructor(
    starts: Int32Array,
    shape: {
      readonly readCell: ReadCell;
      readonly decode: Decode;
      readonly dialect: Syntax;
      readonly isUtf8: boolean;
    },
  ) {
    const { quote, blanks } = shape.dialect;
    this.#blanks = blanks;
    this.#starts = starts;
    this.#readCell = shape.readCell;
    this.#decode = shape.decode;
    this.#isUtf8 = shape.isUtf8;
    this.#quote = quote === null ? -1 : quote.charCodeAt(0);
    this.#escape = shape.dialect.escape === 'backslash' ? BACKSLASH : this.#quote;
    this.#escapesBare = quote === null && this.#escape === BACKSLASH;
  }

  /** Cut from the decoded record where that can be: a call into Node for each cell costs more than all the cutting. */
  text(column: number): string {
    if (column >= this.width) return '';
    const limit = (this.#starts[column + 1] as number) - 1;
    const start = this.#textStart(column, limit);
    const end = this.#textEnd(start, limit);
    if (start === end) return '';
    if (this.position !== this.#wholePosition) this.#decodeWhole();
    if (this.#whole === null || this.#escapesBare || this.bytes[start] === this.#quote)
      return this.#readCell(this.bytes, start, end);
    return this.#whole.slice(start - this.start, end - this.start);
  }

  ownText(column: number): string {
    if (column >= this.width) return '';
    const limit = (this.#starts[column + 1] as number) - 1;
    const start = this.#textStart(column, limit);
    const end = this.#textEnd(start, limit);
    return start === end ? '' : this.#readCell(this.bytes, start, end);
  }

  plain(column: number): CellBytes | null {
    if (column >= this.width) return null;
    const limit = (this.#starts[column + 1] as number) - 1;
    let start = this.#textStart(column, limit);
    let end = this.#textEnd(start, limit);
    if (start === end) return null;
    const isWrapped = this.bytes[start] === this.#quote;
    if (isWrapped) {
      if (end - start < 3 || this.bytes[end - 1] !== this.#quote) return null;
      start += 1;
      end -= 1;
    }
    if ((isWrapped || this.#escapesBare || !this.#isUtf8) && !this.#standsAsItIs(start, end)) return null;
    const plain = this.#plain[column] ?? this.#makePlain(column);
    plain.bytes = this.bytes;
    plain.start = start;
    plain.end = end;
    return plain;
  }

  /** True when nothing in those bytes is escaped, and they mean the same as UTF-8. */
  #standsAsItIs(start: number, end: number): boolean {
    const { bytes } = this;
    const highest = this.#isUtf8 ? 0xff : 0x7f;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === this.#quote || byte === this.#escape || byte > highest) return false;
    }
    return true;
  }

  #makePlain(column: number): { bytes: Uint8Array; start: number; end: number } {
    const made = { bytes: this.bytes, start: 0, end: 0 };
    this.#plain[column] = made;
    return made;
  }

  key(column: number): number {
    if (column >= this.width) return -1;
    const end = (this.#starts[column + 1] as number) - 1;
    return (this.#keys[column] ?? this.#makeKeys(column)).find(
      this.bytes,
      this.#starts[column] as number,
      end,
    );
  }

  #makeKeys(column: number): CellKeys {
    const made = new CellKeys();
    this.#keys[column] = made;
    return made;
  }

  #textStart(column: number, end: number): number {
    const start = this.#starts[column] as number;
    return this.#blanks === 'kept' ? start : textStart(this.bytes, start, end, this.#blanks);
  }

  #textEnd(start: number, end: number): number {
    return this.#blanks === 'kept' ? end : textEnd(this.bytes, start, end, this.#blanks);
  }

  #decodeWhole(): void {
    const text = this.#decode(this.bytes, this.start, this.end);
    this.#whole = text.length === this.end - this.start ? text : null;
    this.#wholePosition = this.position;
  }

  isQuoted(column: number): boolean {
    if (column >= this.width) return false;
    const limit = (this.#starts[column + 1] as number) - 1;
    const start = this.#textStart(column, limit);
    const end = this.#textEnd(start, limit);
    return start < end && this.bytes[start] === this.#quote;
  }

  isEmpty(column: number): boolean {
    if (column >= this.width) return true;
    const limit = (this.#starts[column + 1] as number) - 1;
    const start = this.#textStart(column, limit);
    const end = this.#textEnd(start, limit);
    const length = end - start;
    if (length !== 2) return length === 0;
    return this.bytes[start] === this.#quote && this.bytes[start + 1] === this.#quote;
  }

  countFilled(counts: Uint32Array): void {
    const starts = this.#starts;
    const isBare = this.#blanks === 'kept';
    for (let column = Math.min(this.width, counts.length) - 1; column >= 0; column--) {
      const length = (starts[column + 1] as number) - (starts[column] as number) - 1;
      // Most cells show by their length alone what they are.
      const isFilled = isBare && length !== 2 ? length > 0 : !this.isEmpty(column);
      if (isFilled) counts[column] = (counts[column] as number) + 1;
    }
  }
}
