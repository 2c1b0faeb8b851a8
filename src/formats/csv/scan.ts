// Finds the cells of one record in bytes: the hot loop of reading. May not make strings, judge widths or fetch bytes.
// One loop over four syntaxes, longer than a file should be: calls between its parts would cost a third of its time.

import { type Blanks, textEnd, textStart } from './blanks.ts';
import type { Syntax } from './dialect.ts';

/** A whole record was found: `end`, `width` and `starts` hold it. */
export const done = 0;
/** The bytes end inside the record. */
export const more = 1;
/** A quote that spans lines is closed in the middle of text, or not within `quoteWindow`: it may have been lost. */
export const torn = 2;
/** The file ends inside quotes. */
export const unclosed = 3;
/** More cells than allowed. */
export const crowded = 4;
export type Outcome = typeof done | typeof more | typeof torn | typeof unclosed | typeof crowded;

/** A NUL byte stands in the record. */
export const nulFlaw = 1;
/** Text follows a closing quote before the next delimiter. */
export const textAfterQuoteFlaw = 2;
/** A quote opens in the middle of a bare cell and closes at the end of a later one: a delimiter before it was lost. */
export const strayQuoteFlaw = 4;

/** How far quotes may run beyond the first line end inside them before they are looked at with suspicion. */
export const quoteWindow: number = 64 * 1024;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const backslash = 0x5c;
const space = 0x20;

/** What a byte is outside quotes: text, else one of these. */
const text = 0;
const delimits = 1;
const endsLine = 2;
/** A NUL, a quote, or what makes the next byte a letter. */
const odd = 3;

/** The kind of each byte; without an entry it is text. */
function kindBytes(...kinds: readonly (readonly [byte: number, kind: number])[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const [byte, kind] of kinds) if (byte >= 0) table[byte] = kind;
  return table;
}

function markBytes(...bytes: readonly number[]): Uint8Array {
  return kindBytes(...bytes.map(byte => [byte, 1] as const));
}

/** Scans records of one syntax. LF, CR and CRLF all end a record outside quotes. What it finds is overwritten by the next scan. */
export class RecordScanner {
  /** Where each cell starts; the end of cell k is one before the start of cell k + 1, also for the last. */
  readonly starts: Int32Array;
  width = 0;
  /** After the line end of the record. */
  end = 0;
  /** Line ends inside quotes. */
  breaks = 0;
  flaws = 0;
  /** After the first line end inside the quotes last looked at; -1 without one. */
  resume = -1;
  /** Where the last cell looked at starts. */
  openCell = 0;
  /** Cells of the record as far as they were looked at, the open one included, when it was unclosed, torn or crowded. */
  cellsBegun = 0;
  /** Takes lines-spanning quotes as they come, so never says torn. */
  isTolerant = false;
  /** Takes a quote as closing only where a delimiter or line end follows; any other is a letter. */
  isLenient = false;
  /** The cell in whose middle a quote opened, from 1; 0 for none. */
  #opened = 0;
  readonly #bare: Uint8Array;
  readonly #quoted: Uint8Array;
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #hasBackslash: boolean;
  /** What makes the delimiter after it a letter, where there are no quotes; -1 for nothing. */
  readonly #bareEscape: number;
  readonly #blanks: Blanks;
  readonly #maxColumns: number;

  /** `starts` is made where it is not given: at least one longer than `maxColumns`, for one scan at a time. */
  constructor(syntax: Syntax, maxColumns: number, starts: Int32Array = new Int32Array(maxColumns + 1)) {
    this.#delimiter = syntax.delimiter.charCodeAt(0);
    this.#quote = syntax.quote === null ? -1 : syntax.quote.charCodeAt(0);
    this.#hasBackslash = syntax.escape === 'backslash';
    this.#blanks = syntax.blanks;
    this.#bareEscape = this.#hasBackslash && this.#quote < 0 ? backslash : -1;
    this.#bare = kindBytes(
      [0, odd],
      [this.#quote, odd],
      [this.#bareEscape, odd],
      [lineFeed, endsLine],
      [carriageReturn, endsLine],
      [this.#delimiter, delimits],
    );
    this.#quoted = markBytes(0, lineFeed, carriageReturn, this.#quote, this.#hasBackslash ? backslash : -1);
    this.#maxColumns = maxColumns;
    this.starts = starts;
  }

  /** Scans the record at `from`; `isLast` says that no bytes come after `limit`, which must lie after `from`. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one hot loop, measured; calls per cell cost a third
  scan(bytes: Uint8Array, from: number, limit: number, isLast: boolean): Outcome {
    const { starts } = this;
    const bare = this.#bare;
    const quote = this.#quote;
    const skipsSpace = this.#blanks !== 'kept';
    const bareEscape = this.#bareEscape;
    let at = from;
    let width = 0;
    this.breaks = 0;
    this.flaws = 0;
    this.resume = -1;
    this.#opened = 0;
    for (;;) {
      starts[width++] = at;
      if (skipsSpace && at < limit && bytes[at] === space) {
        const start = textStart(bytes, at, limit, this.#blanks);
        if (start >= limit && !isLast) {
          this.openCell = at;
          return more;
        }
        if (start < limit && bytes[start] === quote) at = start;
      }
      if (at < limit && bytes[at] === quote) {
        const after = this.#passQuoted(bytes, at, limit, isLast);
        if (after < 0) {
          this.openCell = at;
          this.cellsBegun = width;
          return -after as Outcome;
        }
        at = after;
      }
      let kind: number;
      for (;;) {
        kind = text;
        while (at < limit) {
          kind = bare[bytes[at] as number] as number;
          if (kind !== text) break;
          at++;
        }
        if (kind !== odd) break;
        if (bytes[at] === 0) this.flaws |= nulFlaw;
        else if (bytes[at] === bareEscape) at = this.#passEscape(bytes, at, limit);
        else this.#passStray(bytes, at, limit, width);
        at++;
      }
      if (kind === endsLine) break;
      if (kind === text) {
        if (isLast) return this.#finish(width, at, at);
        this.openCell = starts[width - 1] as number;
        return more;
      }
      at++;
      if (width >= this.#maxColumns) {
        starts[width] = at;
        this.cellsBegun = width + 1;
        return crowded;
      }
    }
    let end = at + 1;
    if (bytes[at] === carriageReturn) {
      if (end < limit) {
        if (bytes[end] === lineFeed) end++;
      } else if (!isLast) {
        this.openCell = starts[width - 1] as number;
        return more;
      }
    }
    return this.#finish(width, at, end);
  }

  isQuote(byte: number): boolean {
    return byte === this.#quote;
  }

  /** True for a cell without text, be it in quotes. */
  isEmpty(bytes: Uint8Array, column: number): boolean {
    let start = this.starts[column] as number;
    let end = (this.starts[column + 1] as number) - 1;
    if (this.#blanks !== 'kept') {
      start = textStart(bytes, start, end, this.#blanks);
      end = textEnd(bytes, start, end, this.#blanks);
    }
    if (end - start !== 2) return end === start;
    return bytes[start] === this.#quote && bytes[start + 1] === this.#quote;
  }

  /** Where the text of a cell begins, its quote included. */
  textStart(bytes: Uint8Array, column: number): number {
    return textStart(
      bytes,
      this.starts[column] as number,
      (this.starts[column + 1] as number) - 1,
      this.#blanks,
    );
  }

  /** Where it ends. */
  textEnd(bytes: Uint8Array, column: number): number {
    return textEnd(
      bytes,
      this.textStart(bytes, column),
      (this.starts[column + 1] as number) - 1,
      this.#blanks,
    );
  }

  #finish(width: number, contentEnd: number, end: number): Outcome {
    this.starts[width] = contentEnd + 1;
    this.width = width;
    this.end = end;
    return done;
  }

  /** On what is escaped, or still on the backslash where it is text. */
  #passEscape(bytes: Uint8Array, at: number, limit: number): number {
    const next = at + 1 < limit ? bytes[at + 1] : 0;
    return next === this.#delimiter || next === backslash ? at + 1 : at;
  }

  /** A quote in a bare cell: `3/4" pipe` is text, `name"street, town"` has lost a delimiter. */
  #passStray(bytes: Uint8Array, at: number, limit: number, cell: number): void {
    const isAtEnd = this.#isClosing(bytes, at + 1, limit);
    if (!isAtEnd && bytes[at + 1] !== space && this.#opened === 0) this.#opened = cell;
    else if (isAtEnd && this.#opened > 0 && this.#opened < cell) this.flaws |= strayQuoteFlaw;
  }

  /** After the closing quote, or minus the outcome when there is none to be had. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one hot loop, measured
  #passQuoted(bytes: Uint8Array, open: number, limit: number, isLast: boolean): number {
    const quoted = this.#quoted;
    const quote = this.#quote;
    let at = open + 1;
    this.resume = -1;
    for (;;) {
      while (at < limit && quoted[bytes[at] as number] === 0) at++;
      if (at >= limit) return this.#runOut(limit, isLast);
      const byte = bytes[at] as number;
      at++;
      if (byte === quote) {
        if (this.isLenient && !this.#isClosing(bytes, at, limit)) continue;
        if (this.isLenient) return at;
        if (at < limit && bytes[at] === quote) {
          at++;
          continue;
        }
        at = this.#passPadding(bytes, at, limit);
        return at >= limit && !isLast ? this.#runOut(limit, false) : this.#close(bytes, at, limit);
      } else if (byte === lineFeed || byte === carriageReturn) {
        if (byte === carriageReturn && at < limit && bytes[at] === lineFeed) at++;
        this.breaks++;
        if (this.resume < 0) this.resume = at;
      } else if (byte === backslash) {
        if (at < limit && (bytes[at] === quote || bytes[at] === backslash)) at++;
      } else {
        this.flaws |= nulFlaw;
      }
    }
  }

  /** After the spaces that pad a cell. */
  #passPadding(bytes: Uint8Array, at: number, limit: number): number {
    return this.#blanks === 'around' ? textStart(bytes, at, limit, this.#blanks) : at;
  }

  #isClosing(bytes: Uint8Array, from: number, limit: number): boolean {
    const at = this.#passPadding(bytes, from, limit);
    const next = at < limit ? bytes[at] : lineFeed;
    return next === this.#delimiter || next === lineFeed || next === carriageReturn;
  }

  #isSuspect(until: number): boolean {
    return !this.isTolerant && this.resume >= 0 && until - this.resume > quoteWindow;
  }

  #runOut(limit: number, isLast: boolean): number {
    if (this.#isSuspect(limit)) return -torn;
    return isLast ? -unclosed : -more;
  }

  #close(bytes: Uint8Array, at: number, limit: number): number {
    if (this.#isSuspect(at)) return -torn;
    if (at >= limit) return at;
    const next = bytes[at];
    if (next === this.#delimiter || next === lineFeed || next === carriageReturn) return at;
    if (this.resume >= 0 && !this.isTolerant) return -torn;
    this.flaws |= textAfterQuoteFlaw;
    return at;
  }
}

/** How many lines the bytes begin after their first: LF, CR and CRLF each count once. */
export function countLineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) count++;
  }
  return count;
}

/** True for a record of one cell without anything but spaces and tabs, or the sign by which DOS ends a file. */
export function isBlankRecord(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x1a && byte !== lineFeed && byte !== carriageReturn)
      return false;
  }
  return true;
}
