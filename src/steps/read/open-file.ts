// Opens a file as a table with mapped columns, and guesses its date orders from its first rows. Stores nothing.

import { basename } from 'node:path';
import type { ColumnBy } from '../../exchange/column.ts';
import { type Mapping, mapColumns, type UserMap } from '../../exchange/mapping.ts';
import { headerHash, type MappingFile } from '../../exchange/mapping-file.ts';
import type { CsvTable } from '../../formats/csv/read.ts';
import { Fault } from '../../model/fault.ts';
import { isStored } from '../../model/field.ts';
import { columnNames } from './convert.ts';
import { openTable, type SpoolFolder, type TableOverrides } from './open-table.ts';

/** What a caller may overrule. */
export interface OpenOptions {
  readonly userMap: UserMap;
  /** Settles date columns that fit two orders. */
  readonly dates: 'dmy' | 'mdy' | null;
  /** Mappings kept for a header, by its hash. */
  readonly mappings: ReadonlyMap<string, MappingFile>;
  /** A mapping that must fit, whatever the header: a column it names and the file lacks is a fault. */
  readonly mapping: MappingFile | null;
  /** True: a suggestion that is clear is applied. */
  readonly applySuggestions: boolean;
  readonly overrides: TableOverrides;
  readonly spool: SpoolFolder;
}

/** A file, its table, and what its columns are taken for. */
export interface OpenedFile {
  readonly path: string;
  readonly name: string;
  readonly table: CsvTable;
  readonly mapping: Mapping<ColumnBy>;
  /** Settles date columns that fit two orders. */
  readonly settledDates: 'dmy' | 'mdy' | null;
}

/**
 * Opens a file to be imported. Faults: those of {@link lookAtFile}; E020 no column is known, E027 a kind of list that is
 * not imported, E026 no header line and
 * nothing said about the columns.
 */
export async function openFile(path: string, options: OpenOptions): Promise<OpenedFile> {
  const file = await lookAtFile(path, options);
  const { table, mapping } = file;
  if (!table.hasHeader && options.userMap.size === 0)
    throw new Fault('E026', { file: path, line: table.headerLine });
  if (!isStored(mapping.detected)) throw new Fault('E027', { file: path, entity: mapping.detected });
  if (mapping.columns.every(column => column.field === null)) {
    throw new Fault('E020', { file: path, headers: columnNames(table) });
  }
  return file;
}

/** Opens a file whatever its columns are. Faults: those of openTable and mapColumns; E028 a mapping for another header. */
export async function lookAtFile(path: string, options: OpenOptions): Promise<OpenedFile> {
  const table = await openTable(path, options.overrides, options.spool);
  const names = columnNames(table);
  const saved = options.mapping ?? options.mappings.get(headerHash(names)) ?? null;
  if (options.mapping !== null) refuseOtherHeader(path, options.mapping, names);
  const { applySuggestions } = options;
  const mapping = mapColumns(names, options.userMap, path, { saved, applySuggestions });
  const settledDates = options.dates ?? saved?.dateOrder ?? null;
  return { path, name: basename(path), table, mapping, settledDates };
}

function refuseOtherHeader(file: string, mapping: MappingFile, names: readonly string[]): void {
  if (mapping.headerSha256 === headerHash(names)) return;
  const missing = Object.keys(mapping.columns).filter(name => !names.includes(name));
  const added = names.filter(name => !Object.hasOwn(mapping.columns, name));
  throw new Fault('E028', { file, missing, added });
}
