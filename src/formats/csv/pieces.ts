// Cuts the bytes after a header into records, rejects and gaps. May not lose a byte or move a cell to another column.
// One reader over one window, whose parts share its place in the bytes, so longer than a file of code may be.

import { ByteWindow } from './byte-window.ts';
import { MovingCursor } from './cursor.ts';
import { isHeaderAgain } from './header-again.ts';
import { readsLeniently } from './lenient.ts';
import { checkCells, refuseOver } from './limits.ts';
import { NoteCheck, type ScannedRow } from './note-row.ts';
import { CsvProblem } from './problem.ts';
import type { Piece, RejectReason } from './record.ts';
import { findFault } from './row-check.ts';
import {
  countLineEnds,
  crowded,
  done,
  isBlankRecord,
  more,
  quoteWindow,
  RecordScanner,
  torn,
} from './scan.ts';
import type { TableShape } from './table-shape.ts';
import { readsAsRows } from './unclosed-quote.ts';

/** Bytes fetched at once for a record that is not whole: doubling without end would hold twice the largest cell. */
const mostFetched = 1024 * 1024;

/** Gives the pieces one by one; the cursor of a record is moved by the next call. */
export class PieceReader {
  /** Records so far that had more cells than the header, all of them empty. */
  trailingEmptyCells = 0;
  readonly #window: ByteWindow;
  readonly #shape: TableShape;
  readonly #scanner: RecordScanner;
  readonly #lookAhead: RecordScanner;
  readonly #cursor: MovingCursor;
  readonly #recordPiece: Piece;
  readonly #notes: NoteCheck;
  /** True after anything but a record. */
  #isBroken = false;
  #isOtherTable = false;
  #line: number;
  #position = 0;

  constructor(chunks: Iterable<Buffer>, shape: TableShape) {
    this.#window = new ByteWindow(chunks);
    this.#shape = shape;
    this.#scanner = new RecordScanner(shape.dialect, shape.limits.columns);
    this.#lookAhead = new RecordScanner(shape.dialect, shape.limits.columns);
    this.#cursor = new MovingCursor(this.#scanner.starts, shape);
    this.#recordPiece = { kind: 'record', record: this.#cursor };
    this.#notes = new NoteCheck(shape);
    this.#line = shape.firstLine;
  }

  /** The next piece, null at the end. Throws CsvProblem 'limit-cell', 'limit-columns' and 'changed' with the line of the record. */
  next(): Piece | null {
    const window = this.#window;
    const scanner = this.#scanner;
    scanner.isTolerant = false;
    for (;;) {
      if (window.start === window.end && !window.isLast) this.#fetch(1);
      if (window.start === window.end) return null;
      const outcome = scanner.scan(window.bytes, window.start, window.end, window.isLast);
      if (outcome === done) return this.#take();
      if (outcome === crowded) {
        this.#checkCells(scanner.cellsBegun - 1);
        refuseOver('columns', this.#shape.limits, this.#line);
      }
      if (outcome === more) this.#fetchMore();
      else if (outcome !== torn || this.#isLineOfItsOwn() || this.#isQuoteLost())
        return this.#takeDamagedLine();
    }
  }

  /** Throws CsvProblem 'changed': what was read before and after does not belong together. */
  #fetch(count: number): void {
    this.#window.fill(count);
    if (this.#shape.hasChanged()) throw new CsvProblem('changed', this.#line);
  }

  #fetchMore(): void {
    const window = this.#window;
    const { resume, openCell, isTolerant } = this.#scanner;
    // Quotes that span lines may turn out to be lost, and then only their first line counts.
    if (resume < 0 || isTolerant) this.#checkOpenCell(openCell, window.end);
    const held = window.end - window.start;
    this.#fetch(held + Math.min(held, mostFetched) + 1);
  }

  /** Refuses a cell of which so much was seen. Two more than the limit, because a line end may be among the bytes. */
  #checkOpenCell(start: number, end: number): void {
    const { limits } = this.#shape;
    if (end - start > limits.cellBytes + 2) refuseOver('cellBytes', limits, this.#line);
  }

  /** A line that is a record when quotes in the middle of text are letters is not the first of a longer one. */
  #isLineOfItsOwn(): boolean {
    const { bytes, start } = this.#window;
    const stretch = { bytes, start, end: this.#scanner.resume, isLast: true };
    return readsLeniently(this.#lookAhead, stretch, this.#shape);
  }

  /** When false, the record can be scanned again: with more bytes, or its quotes taken as they come. */
  #isQuoteLost(): boolean {
    const { bytes, start, end, isLast } = this.#window;
    const { resume } = this.#scanner;
    // One byte more than is looked at, so that it is known whether the file ends there.
    if (!isLast && end - resume <= quoteWindow) {
      this.#fetch(resume - start + quoteWindow + 1);
      return false;
    }
    const isLost = readsAsRows(this.#lookAhead, { bytes, start: resume, end, isLast }, this.#shape);
    if (!isLost) this.#scanner.isTolerant = true;
    return isLost;
  }

  /** Closes the file when it is left before its end. */
  close(): void {
    this.#window.close();
  }

  #take(): Piece {
    const scanner = this.#scanner;
    const window = this.#window;
    const { bytes, start } = window;
    if (scanner.end - start > this.#shape.limits.cellBytes) this.#checkCells(scanner.width);
    if (scanner.width === 1 && isBlankRecord(bytes, start, scanner.end)) {
      const raw = this.#cut(scanner.end);
      this.#line++;
      this.#isBroken = true;
      return { kind: 'gap', position: ++this.#position, raw };
    }
    const reason = this.#findReason() ?? this.#findStranger({ scanner, bytes });
    if (reason !== null) return this.#reject(reason, scanner.end, scanner.width);
    return this.#takeRecord();
  }

  /** A row of full width that is no record of this table. The rows of another one go on until the header comes back. */
  #findStranger(row: ScannedRow): RejectReason | null {
    if (this.#isOtherTable && !this.#notes.isOfThisTable(row)) return 'other-table';
    this.#isOtherTable = false;
    const { columns, padding } = this.#shape;
    if (this.#scanner.width > columns && padding === 'filled' && !this.#notes.isOfKind(row, columns - 1))
      return 'too-wide';
    const isSuspect = this.#notes.isSuspect(row);
    if (isSuspect && this.#notes.isNote(row)) return 'note';
    if (!isSuspect && !this.#isBroken) return null;
    this.#isOtherTable = this.#notes.isOtherHeader(row, this.#isBroken);
    return this.#isOtherTable ? 'other-table' : null;
  }

  #findReason(): RejectReason | null {
    if (isHeaderAgain(this.#scanner, this.#window, this.#shape)) {
      this.#isOtherTable = false;
      return 'repeated-header';
    }
    const reason = findFault(this.#scanner, this.#window, this.#shape);
    return reason === 'text-after-quote' && this.#isSoundLine(this.#scanner.end) ? null : reason;
  }

  /** True when the line up to there is a record once quotes in the middle of text are letters; it is then scanned so. */
  #isSoundLine(end: number): boolean {
    const { bytes, start } = this.#window;
    return readsLeniently(this.#lookAhead, { bytes, start, end, isLast: true }, this.#shape)
      ? readsLeniently(this.#scanner, { bytes, start, end, isLast: true }, this.#shape)
      : false;
  }

  #takeRecord(): Piece {
    const scanner = this.#scanner;
    const window = this.#window;
    const { bytes, start } = window;
    if (scanner.width > this.#shape.columns) this.trailingEmptyCells++;
    const cursor = this.#cursor;
    cursor.bytes = bytes;
    cursor.start = start;
    cursor.end = scanner.end;
    cursor.line = this.#line;
    cursor.position = ++this.#position;
    cursor.width = scanner.width;
    window.start = scanner.end;
    this.#isBroken = false;
    this.#line += scanner.breaks + 1;
    return this.#recordPiece;
  }

  /** The line on which quotes open that nothing closes, with what the record holds before it; reading resumes after it. */
  #takeDamagedLine(): Piece {
    const { resume, openCell, isTolerant, cellsBegun } = this.#scanner;
    const { end } = this.#window;
    this.#checkCells(cellsBegun - 1);
    this.#checkOpenCell(openCell, resume < 0 || isTolerant ? end : resume);
    if (this.#isSoundLine(resume < 0 ? end : resume)) return this.#takeRecord();
    return this.#reject('unclosed-quote', resume < 0 ? end : resume, cellsBegun);
  }

  #reject(reason: RejectReason, end: number, width: number): Piece {
    const raw = this.#cut(end);
    this.#isBroken = true;
    const line = this.#line;
    this.#line += countLineEnds(raw);
    return { kind: 'reject', position: ++this.#position, line, reason, width, raw };
  }

  #cut(end: number): Buffer {
    const raw = Buffer.from(this.#window.bytes.subarray(this.#window.start, end));
    this.#window.start = end;
    return raw;
  }

  #checkCells(count: number): void {
    checkCells(this.#scanner, count, this.#shape.limits, this.#line);
  }
}
