// Rows as they are printed, piece by piece: a table on a terminal, tabs in a pipe, CSV, JSON. Never all rows at once. May not know
// where they come from.

import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { writePlainCsv } from '../../formats/csv/plain.ts';
import { inertText } from '../../reports/terminal/inert.ts';
import { tableLines } from '../../reports/terminal/table.ts';

/** Forms in which rows are printed; text is a table on a terminal, else tabs. */
export const ROW_FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/** A value of a cell. */
export type CellValue = string | number | null | Uint8Array;

/** Columns and rows, and the width of the terminal; null: it is none. */
export interface Printed {
  readonly names: readonly string[];
  readonly rows: Iterable<readonly CellValue[]>;
  readonly columns: number | null;
}

/** Rows that are laid out together: a table of a terminal has one head for so many. */
const TOGETHER = 500;
/** Columns of a terminal that a column of a table needs to be read. */
const LEAST_WIDTH = 8;
/** Letters of a cell on a terminal. */
const MOST_LETTERS = 120;

/** The texts to print, in order, each with its line ends. What cannot give its first rows prints nothing. */
export function* printedRows(format: RowFormat, printed: Printed): Generator<string> {
  const batches = inBatches(printed.rows);
  const first = batches.next();
  yield headOf(format, printed);
  let isFirst = true;
  for (let batch = first; batch.done !== true; batch = batches.next()) {
    yield FORMS[format](batch.value, printed, isFirst);
    isFirst = false;
  }
  if (format === 'json') yield `${isFirst ? '' : '\n  '}]\n}\n`;
}

function headOf(format: RowFormat, { names, columns }: Printed): string {
  if (format === 'csv') return writePlainCsv([names]);
  if (format === 'json') return `{\n  "schema_version": 1,\n  "rows": [`;
  return format === 'text' && columns === null ? `${names.map(plain).join('\t')}\n` : '';
}

type Batch = readonly (readonly CellValue[])[];

/** How rows that are printed together are written. */
const FORMS: Readonly<Record<RowFormat, (rows: Batch, printed: Printed, isFirst: boolean) => string>> = {
  text: textLines,
  csv: rows => writePlainCsv(rows.map(row => row.map(textOf))),
  ndjson: (rows, { names }) => {
    const keys = keysOf(names);
    return rows.map(row => `${objectOf(keys, row)}\n`).join('');
  },
  json: (rows, { names }, isFirst) => {
    const keys = keysOf(names);
    return rows.map((row, at) => `${isFirst && at === 0 ? '' : ','}\n    ${objectOf(keys, row)}`).join('');
  },
};

function* inBatches(rows: Iterable<readonly CellValue[]>): Generator<Batch, undefined> {
  let batch: (readonly CellValue[])[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < TOGETHER) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  return undefined;
}

function textLines(rows: Batch, { names, columns }: Printed): string {
  if (columns === null)
    return rows.map(row => `${row.map(value => plain(textOf(value))).join('\t')}\n`).join('');
  const cells = rows.map(row => row.map(value => inertText(textOf(value), MOST_LETTERS)));
  if (names.length * LEAST_WIDTH > columns) return cells.map(row => underEachOther(names, row)).join('');
  const aligns = names.map((_, at) => (rows.every(row => typeof row[at] !== 'string') ? 'right' : 'left'));
  return `${tableLines(names.map(plain), cells, { columns, aligns }).join('\n')}\n`;
}

/** A row that is too wide for a table: a line for each value that there is. */
function underEachOther(names: readonly string[], cells: readonly string[]): string {
  const width = Math.max(...names.map(name => name.length));
  const lines = cells.flatMap((cell, at) =>
    cell === '' ? [] : [`${plain(names[at] ?? '').padEnd(width)}  ${cell}\n`],
  );
  return `${lines.join('')}\n`;
}

/** As it may stand between tabs. Most texts have nothing that need be looked at. */
const plain = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : inertText(text, Number.POSITIVE_INFINITY);

function textOf(value: CellValue): string {
  if (value === null) return '';
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value);
}

/** Names as keys of JSON; one that stands there twice gets a number, so that no value is lost. */
function keysOf(names: readonly string[]): readonly string[] {
  return names.map((name, at) => {
    const earlier = names.slice(0, at).filter(one => one === name).length;
    return JSON.stringify(earlier === 0 ? name : `${name}_${earlier + 1}`);
  });
}

/** A row as JSON on one line. */
function objectOf(keys: readonly string[], row: readonly CellValue[]): string {
  const pairs = row.map(
    (value, at) => `${keys[at]}: ${JSON.stringify(value instanceof Uint8Array ? textOf(value) : value)}`,
  );
  return `{${pairs.join(', ')}}`;
}

/** Prints them to stdout as fast as they are taken; a pipe that was closed is heard between two. */
export async function printAll(texts: Iterable<string>): Promise<void> {
  for (const text of texts) {
    if (text === '') continue;
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    await setImmediate();
  }
}
