// Work lists: sheets that go to people and come back with a column filled in, as XLSX or CSV. Written so that nothing in them
// can run; read whatever a spreadsheet made of them. The one place for it; what the columns mean is known elsewhere.

import { statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { collect } from './csv/chunks.ts';
import { detectEncoding } from './csv/detect-encoding.ts';
import { makeDecoder } from './csv/encoding.ts';
import { unguardFormula, writePlainCsv } from './csv/plain.ts';
import { byteReader } from './csv/rows.ts';
import { readSheet } from './xlsx/read.ts';
import { type SheetToWrite, writeSheet } from './xlsx/write.ts';

export type WorkListForm = 'xlsx' | 'csv';

/** The form that a file name asks for; null: neither. */
export function workListForm(path: string): WorkListForm | null {
  const extension = /\.(xlsx|csv)$/i.exec(path)?.[1]?.toLowerCase();
  return extension === 'xlsx' || extension === 'csv' ? extension : null;
}

/** How a CSV is written: Excel opens it in columns only with the list separator of its country. */
export interface CsvHabit {
  readonly delimiter: ',' | ';';
}

/** The sheet as bytes. A CSV starts with a mark, or Excel would not take it for UTF-8. */
export function writeWorkList(sheet: SheetToWrite, form: WorkListForm, { delimiter }: CsvHabit): Buffer {
  if (form === 'xlsx') return writeSheet(sheet);
  return Buffer.from(`\ufeff${writePlainCsv([sheet.header, ...sheet.rows], delimiter)}`);
}

/** Column → the names it may have, in any language. */
export type WantedColumns<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** A row that came back. */
export interface WorkListRow<Key extends string> {
  /** 1-based, the header is 1: as a spreadsheet counts. */
  readonly row: number;
  readonly cells: Readonly<Record<Key, string>>;
}

/** A file that is no work list of this kind: `columns` names those that are missing, none for a file that is no table. */
export class WorkListProblem extends Error {
  readonly columns: readonly string[];

  constructor(columns: readonly string[], options?: ErrorOptions) {
    super('not a work list', options);
    this.name = 'WorkListProblem';
    this.columns = columns;
  }
}

const LARGEST = 200_000_000;

/**
 * Reads a list that came back: the wanted columns by name, in any order and among others; rows without a text are left out.
 * A CSV may have any of the usual delimiters and encodings. WorkListProblem, XlsxProblem, CsvProblem.
 */
export function readWorkList<Key extends string>(
  path: string,
  wanted: WantedColumns<Key>,
): readonly WorkListRow<Key>[] {
  if (statSync(path).size > LARGEST) throw new WorkListProblem([]);
  const tables = workListForm(path) === 'xlsx' ? [xlsxRows(path)] : csvReadings(path);
  const missing = tables.map(([header = []]) => missingFrom(header, wanted));
  const best = missing.findIndex(names => names.length === 0);
  const table = tables[best];
  if (table === undefined) throw new WorkListProblem(missing[0] ?? []);
  const [header = [], ...rows] = table;
  const places = (Object.keys(wanted) as Key[]).map(
    key => [key, header.findIndex(name => isNamed(name, wanted[key]))] as const,
  );
  return rows.flatMap((cells, index) =>
    cells.every(cell => cell.trim() === '') ? [] : [{ row: index + 2, cells: pick(places, cells) }],
  );
}

function pick<Key extends string>(
  places: readonly (readonly [Key, number])[],
  cells: readonly string[],
): Readonly<Record<Key, string>> {
  return Object.fromEntries(places.map(([key, column]) => [key, cells[column] ?? ''])) as Record<Key, string>;
}

function missingFrom(header: readonly string[], wanted: WantedColumns<string>): readonly string[] {
  return Object.values(wanted)
    .filter(names => !header.some(name => isNamed(name, names)))
    .map(names => names[0] ?? '');
}

const isNamed = (name: string, names: readonly string[]): boolean =>
  names.includes(name.trim().toLowerCase());

/** Empty rows stay, so that rows keep their number. */
const SHAPE = { relax_column_count: true, skip_empty_lines: false, bom: true } as const;

function xlsxRows(path: string): readonly string[][] {
  return parse(readSheet(path).csv, SHAPE) as string[][];
}

/** The text as each delimiter would have it. */
function csvReadings(path: string): readonly (readonly string[][])[] {
  const { encoding } = detectEncoding(path);
  const bytes = collect(byteReader(path, encoding)({}));
  const text = makeDecoder(encoding)(bytes, 0, bytes.length);
  const readings = [';', ',', '\t'].flatMap(delimiter => {
    try {
      const rows = parse(text, { ...SHAPE, delimiter }) as string[][];
      return [rows.map(row => row.map(unguardFormula))];
    } catch {
      return [];
    }
  });
  if (readings.length === 0) throw new WorkListProblem([]);
  return readings;
}
