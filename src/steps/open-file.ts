// Opens a file as a table with mapped columns, and guesses its date orders from its first rows. Stores nothing.

import { basename } from 'node:path';
import { type Mapping, mapColumns, type UserMap } from '../exchange/mapping.ts';
import type { CsvTable } from '../formats/csv/read.ts';
import { Fault } from '../model/fault.ts';
import { openTable } from './open-table.ts';

/** What a caller may overrule. */
export interface OpenOptions {
  readonly userMap: UserMap;
  /** Settles date columns that fit two orders. */
  readonly dates: 'dmy' | 'mdy' | null;
}

/** A file, its table, and what its columns are taken for. */
export interface OpenedFile {
  readonly path: string;
  readonly name: string;
  readonly table: CsvTable;
  readonly mapping: Mapping;
  /** Settles date columns that fit two orders. */
  readonly settledDates: 'dmy' | 'mdy' | null;
}

/** Opens a file. Faults: those of {@link openTable} and mapColumns; E020 no column is known. */
export function openFile(path: string, options: OpenOptions): OpenedFile {
  const table = openTable(path);
  const mapping = mapColumns(table.header, options.userMap, path);
  if (mapping.columns.every(column => column.field === null)) {
    throw new Fault('E020', { file: path, headers: table.header });
  }
  return { path, name: basename(path), table, mapping, settledDates: options.dates };
}
