// Tells rows of full width that are no records: lines that a spreadsheet padded with delimiters (titles of groups, totals, notes,
// nothing at all), and the header of another table. May not cost a look at each cell of each row.

import type { ReadCell } from './cell-text.ts';
import { type CellType, cellType } from './cell-type.ts';
import type { Filling } from './filling.ts';
import { speaksOfReport } from './footer.ts';
import { isEmptyCell } from './row-check.ts';
import type { RecordScanner } from './scan.ts';

const mostOfNote = 2;
/** Nothing can be said where fewer columns are always filled. */
const fewestAlways = 3;
/** Always filled columns that are looked at in every row; only where one of them is empty, the row is looked at closer. */
const gateColumns = 3;

/** The row that was just scanned. */
export interface ScannedRow {
  readonly scanner: RecordScanner;
  readonly bytes: Buffer;
}

/** A digit, a sign or a blank: how most numbers and dates begin. Of another byte the cell is looked at as a whole. */
function mayBeginNumber(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x20;
}

/** What is known of the table. */
interface NoteShape {
  readonly filling: Filling;
  readonly readCell: ReadCell;
  readonly columns: number;
}

/** Judges rows of one table. */
export class NoteCheck {
  readonly #always: readonly number[];
  readonly #kinds: Filling['kinds'];
  readonly #gates: readonly number[];
  readonly #readCell: ReadCell;
  readonly #columns: number;

  constructor({ filling, readCell, columns }: NoteShape) {
    const { always, kinds } = filling;
    this.#always = always;
    this.#kinds = kinds;
    const lead = kinds[0]?.[0];
    this.#gates = always.filter(column => column !== lead).slice(0, gateColumns);
    this.#readCell = readCell;
    this.#columns = columns;
  }

  /** True when next to nothing is filled in where every other row has something. */
  isNote(row: ScannedRow): boolean {
    if (!this.#mayBeNote(row)) return false;
    const filled = this.#filledCells(row);
    if (filled.length > mostOfNote) return false;
    const [first] = filled;
    if (first === undefined) return this.#always.length >= fewestAlways;
    const [lead] = this.#kinds;
    const hasLead = lead !== undefined && this.#type(row, lead[0]) === lead[1];
    const missing = this.#always.filter(column => !filled.includes(column)).length;
    if ((missing > 0 || (lead !== undefined && !hasLead)) && speaksOfReport(this.#text(row, first)))
      return true;
    if (filled.length === 1) {
      if (lead === undefined || (hasLead && first > 0)) return this.#always.length >= fewestAlways;
      return !hasLead;
    }
    return (
      lead !== undefined &&
      !hasLead &&
      this.#always.length >= fewestAlways &&
      missing * 2 >= this.#always.length
    );
  }

  /** False where a column of one kind holds another, so that something has moved. */
  isOfKind(row: ScannedRow, column: number): boolean {
    const known = this.#kinds.find(([kinded]) => kinded === column);
    return known === undefined || this.#type(row, column) === known[1];
  }

  /** True when words stand in all cells, also where the table has numbers, dates or addresses. */
  isOtherHeader(row: ScannedRow): boolean {
    if (this.#kinds.length === 0 || row.scanner.width !== this.#columns) return false;
    for (let column = 0; column < this.#columns; column++)
      if (this.#type(row, column) !== 'text') return false;
    return true;
  }

  #mayBeNote({ scanner, bytes }: ScannedRow): boolean {
    const { starts, width } = scanner;
    for (const column of this.#gates) if (column >= width || isEmptyCell(scanner, bytes, column)) return true;
    const [lead] = this.#kinds;
    if (lead === undefined || lead[1] === 'email') return false;
    const start = starts[lead[0]] as number;
    const first = bytes[start] as number;
    return !mayBeginNumber(scanner.isQuote(first) ? (bytes[start + 1] as number) : first);
  }

  /** Stops when there are too many for a note. */
  #filledCells({ scanner, bytes }: ScannedRow): number[] {
    const filled: number[] = [];
    for (let column = 0; column < scanner.width && filled.length <= mostOfNote; column++)
      if (!isEmptyCell(scanner, bytes, column)) filled.push(column);
    return filled;
  }

  #text({ scanner, bytes }: ScannedRow, column: number): string {
    const end = (scanner.starts[column + 1] as number) - 1;
    return this.#readCell(bytes, scanner.textStart(bytes, scanner.starts[column] as number, end), end);
  }

  #type(row: ScannedRow, column: number): CellType {
    return column < row.scanner.width ? cellType(this.#text(row, column), true) : 'empty';
  }
}
