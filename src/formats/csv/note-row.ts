// Tells rows of full width that are no records: lines that a spreadsheet padded with delimiters (titles of groups, totals, notes,
// nothing at all), and the header of another table. May not cost a look at each cell of each row.

import type { ReadCell } from './cell-text.ts';
import { type CellType, cellType } from './cell-type.ts';
import type { Filling } from './filling.ts';
import { isReportLabel } from './footer.ts';
import { isKey } from './key-column.ts';
import type { RecordScanner } from './scan.ts';

const mostOfNote = 2;
/** Nothing can be said where fewer columns are always filled. */
const fewestAlways = 3;
/** Always filled columns that are looked at in every row; only where one of them is empty, the row is looked at closer. */
const gateColumns = 3;
/** So many columns of ids, numbers, dates or addresses that all hold words are those of another table. */
const fewestTells = 3;
/** The words before a total are no more than that; longer is prose of somebody. */
const longestLabel = 40;

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
  readonly #filling: Filling;
  readonly #gates: readonly number[];
  readonly #readCell: ReadCell;
  readonly #columns: number;

  constructor({ filling, readCell, columns }: NoteShape) {
    this.#filling = filling;
    const lead = filling.kinds[0]?.[0];
    this.#gates = filling.always.filter(column => column !== lead).slice(0, gateColumns);
    this.#readCell = readCell;
    this.#columns = columns;
  }

  /** A quick look: false for a row that holds what every row has; only of the others more is asked. */
  isSuspect({ scanner, bytes }: ScannedRow): boolean {
    const { width } = scanner;
    for (const column of this.#gates) if (column >= width || scanner.isEmpty(bytes, column)) return true;
    const [lead] = this.#filling.kinds;
    if (lead === undefined || lead[1] === 'email') return false;
    const start = scanner.textStart(bytes, lead[0]);
    const first = bytes[start] as number;
    return !mayBeginNumber(scanner.isQuote(first) ? (bytes[start + 1] as number) : first);
  }

  /**
   * True when next to nothing is filled in where every other row has something. What has an id or an e-mail address is a record,
   * however little else it has.
   */
  isNote(row: ScannedRow): boolean {
    const filled = this.#filledCells(row);
    if (filled.length > mostOfNote) return false;
    const { always, key } = this.#filling;
    const isTold = key !== null || always.length >= fewestAlways;
    const [first, second] = filled;
    if (first === undefined) return isTold;
    if (this.#isKnown(row, filled)) return false;
    if (this.#lacksAny(row, filled) && this.#isLabelled(row, filled)) return true;
    if (!isTold) return false;
    if (second === undefined) return this.#isLoneNote(row, first);
    return key !== null && always.filter(column => !filled.includes(column)).length * 2 >= always.length;
  }

  /** A title or note stands first, a total anywhere; a number first, where the table has numbers, is more likely an id. */
  #isLoneNote(row: ScannedRow, column: number): boolean {
    const type = this.#type(row, column);
    if (column > 0) return this.#filling.key !== null || type !== 'text';
    return !this.#filling.kinds.some(([kinded, kind]) => kinded === 0 && kind === type);
  }

  /** True when one of the filled cells is what records are known by; a number after a word or alone may be a total. */
  #isKnown(row: ScannedRow, filled: readonly number[]): boolean {
    const { key } = this.#filling;
    if (filled.some(column => this.#type(row, column) === 'email')) return true;
    if (key === null || !filled.includes(key.column) || !isKey(this.#text(row, key.column), key))
      return false;
    const [first = key.column] = filled;
    if (first === key.column) return first === 0 || filled.length > 1 || key.shape !== '9';
    return key.shape !== '9' || !this.#isLabelled(row, filled);
  }

  /** True when the first filled cell is a note, or in few words says what the other one is. */
  #isLabelled(row: ScannedRow, filled: readonly number[]): boolean {
    const text = this.#text(row, filled[0] as number);
    return (filled.length === 1 || text.length <= longestLabel) && isReportLabel(text);
  }

  #lacksAny(row: ScannedRow, filled: readonly number[]): boolean {
    const { always, kinds } = this.#filling;
    const [lead] = kinds;
    if (lead !== undefined && this.#type(row, lead[0]) !== lead[1]) return true;
    return always.some(column => !filled.includes(column));
  }

  /** False where a column of one kind holds another, so that something has moved. */
  isOfKind(row: ScannedRow, column: number): boolean {
    const known = this.#filling.kinds.find(([kinded]) => kinded === column);
    return known === undefined || this.#type(row, column) === known[1];
  }

  /**
   * True when words stand in all cells, also where the table has ids, numbers, dates or addresses. Right under a record more of these
   * must be contradicted than under a blank line: `isBroken`.
   */
  isOtherHeader(row: ScannedRow, isBroken: boolean): boolean {
    const { kinds, key } = this.#filling;
    if (row.scanner.width !== this.#columns) return false;
    const tells = new Set([...kinds.map(([column]) => column), ...(key === null ? [] : [key.column])]).size;
    if (tells < (isBroken ? 1 : fewestTells)) return false;
    if (key !== null && isKey(this.#text(row, key.column), key)) return false;
    for (let column = 0; column < this.#columns; column++)
      if (this.#type(row, column) !== 'text') return false;
    return true;
  }

  /** True when the row holds what this table has, and that is more than ids and other numbers, which stand in any table. */
  isOfThisTable(row: ScannedRow): boolean {
    const { kinds, key } = this.#filling;
    if (key?.column === 0 && key.shape === '9' && kinds.every(([, kind]) => kind === 'number')) return false;
    if (key !== null && !isKey(this.#text(row, key.column), key)) return false;
    return kinds.every(([column, kind]) => this.#type(row, column) === kind);
  }

  /** Stops when there are too many for a note. */
  #filledCells({ scanner, bytes }: ScannedRow): number[] {
    const filled: number[] = [];
    for (let column = 0; column < scanner.width && filled.length <= mostOfNote; column++)
      if (!scanner.isEmpty(bytes, column)) filled.push(column);
    return filled;
  }

  #text({ scanner, bytes }: ScannedRow, column: number): string {
    return this.#readCell(bytes, scanner.textStart(bytes, column), scanner.textEnd(bytes, column)).trim();
  }

  #type(row: ScannedRow, column: number): CellType {
    return column < row.scanner.width ? cellType(this.#text(row, column), true) : 'empty';
  }
}
