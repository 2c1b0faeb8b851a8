// The parts of a workbook: a zip file (ECMA-376 part 2), opened with hard limits on size, entries and ratio. Nothing is unpacked
// that was not asked for, and no more than its directory said.

import { readFileSync, statSync } from 'node:fs';
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { XlsxProblem } from './problem.ts';

/** Above these a workbook is refused. */
export interface XlsxLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly entries: number;
  /** Unpacked bytes per packed byte, for parts over 10 MB. */
  readonly ratio: number;
}

export const XLSX_LIMITS: XlsxLimits = {
  fileBytes: 100_000_000,
  unpackedBytes: 400_000_000,
  entries: 10_000,
  ratio: 200,
};

/** Parts so small cannot hurt, however well they are packed. */
const ratioFreeBytes = 10_000_000;

/** Gives the text of a part; null when there is none of that name. */
export type ReadPart = (name: string) => string | null;

/** Opens the zip file. XlsxProblem 'old-excel', 'encrypted', 'not-workbook', 'damaged' or 'limit'. */
export function openArchive(path: string, limits: XlsxLimits = XLSX_LIMITS): ReadPart {
  const { size } = statSync(path);
  refuse('fileBytes', size, limits);
  const bytes = readFileSync(path);
  refuseOldExcel(bytes);
  const entries = listEntries(bytes);
  refuse('entries', entries.length, limits);
  refuse(
    'unpackedBytes',
    entries.reduce((sum, { originalSize }) => sum + originalSize, 0),
    limits,
  );
  for (const entry of entries) {
    if (entry.originalSize > ratioFreeBytes)
      refuse('ratio', Math.round(entry.originalSize / Math.max(1, entry.size)), limits);
  }
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new XlsxProblem('not-workbook');
  return name => unpack(bytes, name);
}

function refuse(limit: keyof XlsxLimits, seen: number, limits: XlsxLimits): void {
  if (seen > limits[limit]) throw new XlsxProblem('limit', { limit, seen, allowed: limits[limit] });
}

const compoundFile = 'd0cf11e0a1b11ae1';

/** A compound file is an XLS, or an XLSX behind a password (MS-OFFCRYPTO): its names are UTF-16. */
function refuseOldExcel(bytes: Buffer): void {
  if (bytes.toString('hex', 0, 8) !== compoundFile) return;
  const isEncrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  throw new XlsxProblem(isEncrypted ? 'encrypted' : 'old-excel');
}

function listEntries(bytes: Buffer): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  damagedUnless(() =>
    unzipSync(bytes, {
      filter(entry) {
        entries.push(entry);
        return false;
      },
    }),
  );
  return entries;
}

function unpack(bytes: Buffer, name: string): string | null {
  const parts = damagedUnless(() => unzipSync(bytes, { filter: entry => entry.name === name }));
  const part = parts[name];
  return part === undefined ? null : strFromU8(part);
}

function damagedUnless<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new XlsxProblem('damaged', {}, { cause: error });
  }
}
