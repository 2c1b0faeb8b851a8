// Writes rows the way a file is written, and replaces single cells in one. May not touch any other byte.

import type { Splice } from '../splice.ts';
import { isBlankText, writeCell } from './cell-text.ts';
import type { Encode } from './code-page.ts';
import type { Dialect } from './dialect.ts';
import { scanRecord } from './one-record.ts';

/**
 * One row with its line end ('mixed' gives CRLF), quoted after RFC 4180 or with the backslash of the dialect; null when a
 * character is not in the encoding, or a cell needs quotes and the dialect has none.
 */
export function encodeRow(cells: readonly string[], dialect: Dialect, encode: Encode): Buffer | null {
  const text = rowText(cells, dialect);
  return text === null ? null : encode(text);
}

/** The same of many rows, in parts; null as for one. */
export function encodeRows(
  rows: readonly (readonly string[])[],
  dialect: Dialect,
  encode: Encode,
): Buffer | null {
  const parts: Buffer[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const texts = rows.slice(from, from + ROWS_AT_ONCE).map(row => rowText(row, dialect));
    const part = texts.includes(null) ? null : encode(texts.join(''));
    if (part === null) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** An encoder costs per call. */
const ROWS_AT_ONCE = 1000;

function rowText(cells: readonly string[], dialect: Dialect): string | null {
  const isAlone = cells.length === 1;
  const written: string[] = [];
  for (const text of cells) {
    const cell = writeCell(text, dialect, dialect.quoting === 'all' || (isAlone && isBlankText(text)));
    if (cell === null || (isAlone && isBlankText(cell))) return null;
    written.push(cell);
  }
  return (
    written.join(dialect.blanks === 'initial' ? `${dialect.delimiter} ` : dialect.delimiter) +
    (dialect.lineEnding === 'mixed' ? '\r\n' : dialect.lineEnding)
  );
}

/**
 * What replaces the cells in `changes` (by column, from 0) in the bytes of a record. A quoted cell stays quoted, a bare one
 * gets quotes when it needs them. Null as encodeRow. `raw` must be one record of a table
 * in that dialect: a column beyond it, or bytes that are none, is a RangeError.
 */
export function replaceCells(
  raw: Buffer,
  dialect: Dialect,
  encode: Encode,
  changes: ReadonlyMap<number, string>,
): readonly Splice[] | null {
  const scanner = scanRecord(raw, dialect);
  const { width } = scanner;
  const splices: Splice[] = [];
  for (const column of [...changes.keys()].sort((left, right) => left - right)) {
    if (column < 0 || column >= width) throw new RangeError(`no column ${column} in a record of ${width}`);
    const start = scanner.textStart(raw, column);
    const end = scanner.textEnd(raw, column);
    const text = changes.get(column) as string;
    const isQuoted = start < end && scanner.isQuote(raw[start] as number);
    const cell = writeCell(text, dialect, isQuoted || (width === 1 && isBlankText(text)));
    if (cell === null || (width === 1 && isBlankText(cell))) return null;
    const by = encode(cell);
    if (by === null) return null;
    splices.push({ start, end, by });
  }
  return splices;
}

/** True when a row of that dialect and encoding can hold the text: it has quotes where it needs them, and all characters. */
export function canWriteCell(text: string, dialect: Dialect, encode: Encode): boolean {
  const cell = writeCell(text, dialect, false);
  return cell !== null && encode(cell) !== null;
}
