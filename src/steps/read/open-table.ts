// Opens a file as a table, and turns what formats say is wrong with it into faults with a place and a remedy.

import { createHash } from 'node:crypto';
import { closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { collect, readChunks } from '../../formats/csv/chunks.ts';
import { CsvProblem } from '../../formats/csv/problem.ts';
import { type CsvOverrides, type CsvTable, openCsv } from '../../formats/csv/read.ts';
import { isWrapped, unwrap } from '../../formats/csv/wrapped.ts';
import { XlsxProblem } from '../../formats/xlsx/problem.ts';
import { Fault } from '../../model/fault.ts';
import { isSystemError } from '../../model/system-error.ts';
import { closest } from '../../normalising/closest.ts';
import { readFault, refuseStream } from './read-text.ts';

/** What a caller may overrule: how text is read, and which sheet. */
export interface TableOverrides extends CsvOverrides {
  /** A file without sheets is refused. */
  readonly sheet?: string;
  /** Where the file is a workbook and no other is asked for. */
  readonly sheetOfWorkbook?: string | undefined;
}

/** Where a workbook, or a file that was saved as CSV twice, is written out as text to be read. */
export type SpoolFolder = () => string;

/**
 * Opens a CSV file, or a sheet of an XLSX workbook. Faults: E009 a delimiter that is not read, E010 missing, E011 a folder, E012 empty, E013 binary, E015 a
 * YAML file, E016 an encoding this version does not read, E017 over a limit, E019 no table, E053 not readable, E056 no such sheet, E062 a pipe.
 */
export async function openTable(
  path: string,
  overrides: TableOverrides,
  spool: SpoolFolder,
): Promise<CsvTable> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new Fault('E010', { file: path });
  if (stats.isDirectory()) throw new Fault('E011', { file: path });
  refuseStream(path);
  const { sheet, sheetOfWorkbook, ...settled } = overrides;
  if (/\.ya?ml$/i.test(path)) throw new Fault('E015', { file: path });
  if (isPacked(path)) return openWorkbook(path, sheet ?? sheetOfWorkbook, spool);
  if (sheet !== undefined)
    throw new Fault('E056', { file: path, wanted: sheet, sheets: [], suggestion: null });
  return translated(path, () => {
    const table = openCsv(path, settled);
    return isWrapped(path, settled) ? openUnwrapped(path, settled, { spool, outer: table }) : table;
  });
}

function spooledAs(path: string, spool: SpoolFolder): string {
  return join(spool(), `${createHash('sha256').update(path).digest('hex').slice(0, 16)}.csv`);
}

/** What is inside the outer quotes is read like any other file; the hash stays that of the file. */
function openUnwrapped(
  path: string,
  settled: CsvOverrides,
  { spool, outer }: { readonly spool: SpoolFolder; readonly outer: CsvTable },
): CsvTable {
  const spooled = spooledAs(path, spool);
  const out = openSync(spooled, 'w', 0o600);
  try {
    for (const part of unwrap(path, settled)) writeSync(out, part);
  } finally {
    closeSync(out);
  }
  return { ...openCsv(spooled, { ...settled, encoding: 'utf-8' }), sha256: outer.sha256 };
}

/** A zip file, or the compound file of an older or a locked workbook. */
function isPacked(path: string): boolean {
  const head = translated(path, () => collect(readChunks(path, { end: 8 })).toString('hex'));
  return head.startsWith('504b0304') || head === 'd0cf11e0a1b11ae1';
}

/** The sheet is written out as CSV beside nothing else, and read like any other; hash and size stay those of the workbook. */
async function openWorkbook(path: string, sheet: string | undefined, spool: SpoolFolder): Promise<CsvTable> {
  const { readSheet } = await import('../../formats/xlsx/read.ts');
  const text = translated(path, () => readSheet(path, sheet === undefined ? {} : { sheet }));
  const spooled = spooledAs(path, spool);
  writeFileSync(spooled, text.csv, { mode: 0o600 });
  const table = translated(path, () => openCsv(spooled, { encoding: 'utf-8', delimiter: ',', quote: '"' }));
  const hash = createHash('sha256');
  for (const chunk of readChunks(path)) hash.update(chunk);
  return { ...table, sha256: hash.digest('hex'), sheet: { name: text.sheet, unread: text.unread } };
}

/** Runs work on a file; a problem with the file becomes a fault. */
export function translated<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw faultOf(path, error);
  }
}

/** The same for work that takes its time. */
export async function translatedLater<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw faultOf(path, error);
  }
}

function faultOf(file: string, error: unknown): unknown {
  if (isSystemError(error)) return readFault(file, error);
  if (error instanceof XlsxProblem) return faultOfWorkbook(file, error);
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
    case 'changed':
      return new Fault('E018', { file, line }, { cause: error });
    case 'other-delimiter':
      return new Fault(
        'E009',
        { file, delimiter: String(error.details['delimiter'] ?? '') },
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

const WORKBOOK_LOOKS: Readonly<Record<string, string>> = {
  'old-excel': 'XLS (Excel 97–2003)',
  encrypted: 'XLSX with a password',
  'not-workbook': 'zip, not a workbook',
  damaged: 'XLSX, damaged',
};

function faultOfWorkbook(file: string, error: XlsxProblem): Fault {
  const { kind, details } = error;
  const sheets = (details['sheets'] ?? []) as readonly string[];
  if (kind === 'no-sheet') {
    const wanted = String(details['wanted']);
    return new Fault('E056', { file, wanted, sheets, suggestion: closest(wanted, sheets) }, { cause: error });
  }
  if (kind === 'no-table') return new Fault('E019', { file }, { cause: error });
  if (kind === 'limit') {
    const limit = `${details['limit']} ${details['seen']} > ${details['allowed']}`;
    return new Fault('E017', { file, line: 1, limit }, { cause: error });
  }
  return new Fault('E013', { file, looksLike: WORKBOOK_LOOKS[kind] ?? kind }, { cause: error });
}
