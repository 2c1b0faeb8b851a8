// Opens a file as a table with mapped columns, and guesses its date orders from its first rows. Stores nothing.

import { basename } from 'node:path';
import { type Mapping, mapColumns, type UserMap } from '../exchange/mapping.ts';
import type { CsvOverrides, CsvTable } from '../formats/csv/read.ts';
import { Fault } from '../model/fault.ts';
import { columnNames } from './convert.ts';
import { openTable, type SpoolFolder } from './open-table.ts';

/** What a caller may overrule. */
export interface OpenOptions {
  readonly userMap: UserMap;
  /** Settles date columns that fit two orders. */
  readonly dates: 'dmy' | 'mdy' | null;
  readonly overrides: CsvOverrides & { readonly sheet?: string };
  readonly spool: SpoolFolder;
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

/**
 * Opens a file to be imported. Faults: those of {@link lookAtFile}; E020 no column is known, E026 no header line and
 * nothing said about the columns.
 */
export async function openFile(path: string, options: OpenOptions): Promise<OpenedFile> {
  const file = await lookAtFile(path, options);
  const { table, mapping } = file;
  if (!table.hasHeader && options.userMap.size === 0)
    throw new Fault('E026', { file: path, line: table.headerLine });
  if (mapping.columns.every(column => column.field === null)) {
    throw new Fault('E020', { file: path, headers: columnNames(table) });
  }
  return file;
}

/** Opens a file whatever its columns are. Faults: those of openTable and mapColumns. */
export async function lookAtFile(path: string, options: OpenOptions): Promise<OpenedFile> {
  const table = await openTable(path, options.overrides, options.spool);
  const mapping = mapColumns(columnNames(table), options.userMap, path);
  return { path, name: basename(path), table, mapping, settledDates: options.dates };
}
