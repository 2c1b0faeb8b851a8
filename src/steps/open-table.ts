// Opens a file as a table, and turns what formats say is wrong with it into faults with a place and a remedy.

import { statSync } from 'node:fs';
import { CsvProblem } from '../formats/csv/problem.ts';
import { type CsvOverrides, type CsvTable, openCsv } from '../formats/csv/read.ts';
import { Fault } from '../model/fault.ts';

/** Where a workbook is written out as text to be read. */
export type SpoolFolder = () => string;

/**
 * Opens a CSV file, or a sheet of an XLSX workbook. Faults: E010 missing, E011 a folder, E012 empty, E013 binary, E016 an
 * encoding this version does not read, E017 over a limit, E019 no table, E050 not readable.
 */
export async function openTable(
  path: string,
  overrides: CsvOverrides & { readonly sheet?: string },
  _spool: SpoolFolder,
): Promise<CsvTable> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new Fault('E010', { file: path });
  if (stats.isDirectory()) throw new Fault('E011', { file: path });
  return translated(path, () => openCsv(path, overrides));
}

/** Runs work on a file; a problem with the file becomes a fault. */
export function translated<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw faultOf(path, error);
  }
}

function faultOf(file: string, error: unknown): unknown {
  if (isSystemError(error)) return new Fault('E050', { path: file, reason: error.code }, { cause: error });
  if (!(error instanceof CsvProblem)) return error;
  const line = error.line ?? 1;
  switch (error.kind) {
    case 'empty':
      return new Fault('E012', { file }, { cause: error });
    case 'binary':
      return new Fault(
        'E013',
        { file, looksLike: String(error.details['looksLike'] ?? 'binary') },
        { cause: error },
      );
    case 'wide-encoding':
    case 'broken-encoding':
      return new Fault(
        'E016',
        { file, encoding: String(error.details['encoding'] ?? '?') },
        { cause: error },
      );
    case 'no-table':
      return new Fault('E019', { file }, { cause: error });
    case 'limit-cell':
    case 'limit-columns':
      return new Fault(
        'E017',
        { file, line, limit: String(error.details['limit'] ?? error.kind) },
        { cause: error },
      );
  }
}

/** An error of the operating system, such as ENOSPC or EACCES. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
