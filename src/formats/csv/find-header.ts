// Finds where the table begins and whether its first row names the columns. May not know what names mean.

import type { CellType } from './cell-type.ts';
import type { SampleRecord, SampleTable } from './sample.ts';

/** How many records before the table may be titles, and how many below the header are looked at. */
const titleRecords = 50;
const rowsLookedAt = 200;

function filledCells(table: SampleTable, record: SampleRecord): number {
  let filled = 0;
  for (let column = 0; column < record.width; column++) {
    if (table.type(record, column) !== 'empty') filled++;
  }
  return filled;
}

/** Cells up to and including the last that holds something. */
function usedWidth(table: SampleTable, record: SampleRecord): number {
  let used = record.width;
  while (used > 0 && table.type(record, used - 1) === 'empty') used--;
  return used;
}

function looksLikeNames(table: SampleTable, record: SampleRecord): boolean {
  if (record.isFlawed) return false;
  for (let column = 0; column < record.width; column++) {
    const type = table.type(record, column);
    if (type !== 'text') return false;
  }
  return true;
}

/** A row just above the rows can be their header with another width: rows may all have empty cells more, or lack the last ones. */
function isHeaderOfAnotherWidth(table: SampleTable, index: number, width: number): boolean {
  const above = table.records[index];
  const below = table.records.slice(index + 1).find(row => !row.isBlank);
  if (above === undefined || below === undefined || above.isBlank || above.width < 2) return false;
  if (!looksLikeNames(table, above)) {
    return above.width > width && !above.isFlawed && usedWidth(table, above) === width;
  }
  if (above.width > width) return !looksLikeNames(table, below);
  const rows = table.records.slice(index + 1, index + 1 + rowsLookedAt).filter(row => row.width === width);
  return rows.every(row => usedWidth(table, row) <= above.width);
}

/** Titles that a spreadsheet padded to the width of the table: one filled cell, and a fuller row soon after. */
function isPaddedTitle(table: SampleTable, index: number, width: number): boolean {
  const record = table.records[index] as SampleRecord;
  if (width < 3 || filledCells(table, record) > 1) return false;
  const next = table.records.slice(index + 1, index + 20);
  return next.some(row => row.width === width && filledCells(table, row) > width / 2);
}

/** A row that groups the names below it: some of its cells are empty, and under it stands a name for each column of numbers. */
function isGroupRow(table: SampleTable, index: number, width: number): boolean {
  const record = table.records[index] as SampleRecord;
  const next = table.records.findIndex((row, other) => other > index && !row.isBlank);
  const below = table.records[next];
  if (below === undefined || below.width !== width || filledCells(table, record) === width) return false;
  const rows = table.records.slice(next + 1, next + 1 + rowsLookedAt).filter(row => row.width === width);
  const isUsed = (column: number): boolean => rows.some(row => table.type(row, column) !== 'empty');
  const columns = Array.from({ length: width }, (_, column) => column).filter(isUsed);
  if (!columns.every(column => ['text', 'mixture'].includes(table.type(below, column)))) return false;
  return columns.some(column => isMeasuredColumn(table, rows, column));
}

/** Index of the first record of the table: its header, or its first row; -1 when no record has that width. */
export function findTableStart(table: SampleTable, width: number): number {
  const { records } = table;
  let first = records.findIndex(record => !record.isBlank && !record.isFlawed && record.width === width);
  if (first < 0) return records.findIndex(record => !record.isBlank);
  const above = records.findLastIndex((record, index) => index < first && !record.isBlank);
  if (width > 1 && above >= 0 && isHeaderOfAnotherWidth(table, above, width)) return above;
  const last = Math.min(records.length - 1, first + titleRecords);
  while (first < last && (isPaddedTitle(table, first, width) || isGroupRow(table, first, width))) {
    const next = records.findIndex(
      (record, index) => index > first && !record.isBlank && record.width === width,
    );
    if (next < 0) break;
    first = next;
  }
  return first;
}

function isMeasured(type: CellType): boolean {
  return type === 'number' || type === 'date';
}

const yearForm = /^(19|20)\d{2}$/;

/** True when most filled cells below are numbers or dates, as this one. */
function isMeasuredColumn(table: SampleTable, rows: readonly SampleRecord[], column: number): boolean {
  const types = rows.filter(row => column < row.width).map(row => table.type(row, column));
  const filled = types.filter(type => type !== 'empty');
  return filled.length > 0 && filled.filter(isMeasured).length >= filled.length * 0.8;
}

const letters = /\p{L}+/gu;
const digits = /\d+/g;
const blanks = /[\s_]+/g;
/** Signs that a name hardly ever has, or only without a digit beside them. */
const tellingSigns = /[<>="@;|/%]|9.*[-:+]|[-:+].*9/;

/** The kinds of sign in a text, each once: `a` for letters, `9` for digits, the others as they are. */
function signsOf(text: string): string {
  const signs = text.replace(digits, '9').replace(letters, 'a').replace(blanks, '');
  return [...new Set(signs)].sort().join('');
}

/** True when the cell has the same signs as most cells below it, and those tell: a code over codes, a number over numbers. */
function looksLikeBelow(table: SampleTable, header: SampleRecord, rows: readonly SampleRecord[]): boolean {
  return Array.from({ length: header.width }, (_, column) => column).some(column => {
    const signs = signsOf(table.text(header, column));
    if (!tellingSigns.test(signs)) return false;
    const filled = rows.filter(row => table.type(row, column) !== 'empty');
    const alike = filled.filter(row => signsOf(table.text(row, column)) === signs);
    return filled.length > 1 && alike.length >= filled.length * 0.8;
  });
}

/**
 * True when that record names the columns. An e-mail or web address names none; a number or date over a column of them
 * speaks against, a word over such a column for it, and years may be names.
 */
export function hasNames(table: SampleTable, index: number): boolean {
  const header = table.records[index] as SampleRecord;
  const rows = table.records
    .slice(index + 1, index + 1 + rowsLookedAt)
    .filter(row => !row.isBlank && row.width === header.width);
  const types = Array.from({ length: header.width }, (_, column) => table.type(header, column));
  if (types.some(type => type === 'email' || type === 'address')) return false;
  const isYear = (column: number): boolean => yearForm.test(table.text(header, column).trim());
  // A single line that holds a number or a date is a row.
  if (rows.length === 0 && types.some((type, column) => isMeasured(type) && !isYear(column))) return false;
  const isAllText = types.every(type => !isMeasured(type));
  if (isAllText && looksLikeBelow(table, header, rows)) return false;
  const overMeasures = types.map((type, column) => type !== 'empty' && isMeasuredColumn(table, rows, column));
  const inFavour = types.some((type, column) => overMeasures[column] === true && !isMeasured(type));
  const against = types.some((type, column) => {
    return overMeasures[column] === true && isMeasured(type) && !isYear(column);
  });
  const hasWords = types.some(type => type === 'text' || type === 'mixture');
  if (!hasWords)
    return rows.length > 0 && types.some(isMeasured) ? !against : types.every(type => type === 'empty');
  return inFavour || !against;
}
