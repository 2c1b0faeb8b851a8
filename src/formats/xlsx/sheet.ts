// The cells of one sheet as rows of text (ECMA-376 part 1, 18.3). May not choose a sheet or know a header.

import { dateText, numberText, plainText } from './cell-value.ts';
import { XlsxProblem } from './problem.ts';
import type { Workbook } from './workbook.ts';
import { walkXml, type XmlVisitor } from './xml.ts';

/** Something about a sheet that its reader should know. */
export type SheetNote = 'formula-without-value' | 'error-cells' | 'merged-cells' | 'date-system-1904';

/** The cells of a sheet; rows may differ in length, an empty row is an empty list. */
export interface SheetRows {
  readonly rows: readonly (readonly string[])[];
  /** 0-based. */
  readonly hiddenColumns: readonly number[];
  readonly notes: readonly SheetNote[];
}

const mostColumns = 2000;
const mostRows = 1_048_576;
const mostCellCharacters = 10_000_000;

export function readSheetRows(xml: string, workbook: Workbook): SheetRows {
  const reader = new SheetReader(workbook);
  walkXml(xml, reader);
  const { rows, hiddenColumns, notes } = reader;
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return { rows, hiddenColumns, notes: [...notes] };
}

/** Gathers cells while the elements of a sheet pass by. */
class SheetReader implements XmlVisitor {
  readonly rows: string[][] = [];
  readonly hiddenColumns: number[] = [];
  readonly notes: Set<SheetNote> = new Set();
  readonly #workbook: Workbook;
  #row = 0;
  #column = -1;
  #cell = { type: 'n', style: 0, value: '', hasValue: false, hasFormula: false };
  #isValue = false;
  #phonetic = 0;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    if (workbook.countsFrom1904) this.notes.add('date-system-1904');
  }

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') this.#startRow(attributes['r']);
    else if (name === 'c') this.#startCell(attributes);
    else if (name === 'f') this.#cell.hasFormula = true;
    else if (name === 'rPh') this.#phonetic++;
    else if (name === 'mergeCell') this.notes.add('merged-cells');
    else if (name === 'col' && isTrue(attributes['hidden'])) noteHidden(this.hiddenColumns, attributes);
    this.#isValue = name === 'v' || (name === 't' && this.#phonetic === 0);
    if (this.#isValue) this.#cell.hasValue = true;
  };

  text = (part: string): void => {
    if (this.#isValue) this.#cell.value += part;
  };

  close = (name: string): void => {
    this.#isValue = false;
    if (name === 'rPh') this.#phonetic--;
    if (name === 'c') this.#endCell();
  };

  #startRow(number: string | undefined): void {
    this.#row = number === undefined ? this.#row + 1 : Number(number);
    refuseAbove('rows', this.#row, mostRows);
    while (this.rows.length < this.#row) this.rows.push([]);
    this.#column = -1;
  }

  #startCell({ r, t, s }: Readonly<Record<string, string>>): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    refuseAbove('columns', this.#column + 1, mostColumns);
    this.#cell = { type: t ?? 'n', style: Number(s ?? 0), value: '', hasValue: false, hasFormula: false };
  }

  #endCell(): void {
    const cell = this.#cell;
    if (cell.hasFormula && !cell.hasValue) this.notes.add('formula-without-value');
    if (cell.type === 'e') this.notes.add('error-cells');
    refuseAbove('cell', cell.value.length, mostCellCharacters);
    const text = cell.hasValue ? textOf(cell, this.#workbook) : '';
    const cells = this.rows[this.#row - 1];
    if (text === '' || cells === undefined) return;
    while (cells.length < this.#column) cells.push('');
    cells[this.#column] = text;
  }
}

function refuseAbove(limit: string, seen: number, allowed: number): void {
  if (seen > allowed) throw new XlsxProblem('limit', { limit, seen, allowed });
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

function noteHidden(hidden: number[], attributes: Readonly<Record<string, string>>): void {
  const last = Math.min(Number(attributes['max'] ?? 0), mostColumns);
  for (let column = Number(attributes['min'] ?? 1); column <= last; column++) hidden.push(column - 1);
}

function textOf(cell: { type: string; style: number; value: string }, workbook: Workbook): string {
  switch (cell.type) {
    case 's':
      return plainText(workbook.texts[Number(cell.value)] ?? '');
    case 'b':
      return cell.value === '1' ? 'TRUE' : 'FALSE';
    case 'n':
      return workbook.dateStyles[cell.style] === true
        ? dateText(cell.value, workbook.countsFrom1904)
        : numberText(cell.value);
    default:
      return plainText(cell.value);
  }
}
