// Reads one sheet of a workbook as RFC 4180 text, so that the reader of CSV does the rest. Never fetches, never runs a macro.

import { RFC_4180 } from '../csv/dialect.ts';
import { makeEncoder } from '../csv/encoding.ts';
import { encodeRow } from '../csv/write.ts';
import { openArchive, type XlsxLimits } from './archive.ts';
import { XlsxProblem } from './problem.ts';
import { readSheetRows, type SheetNote, type SheetRows } from './sheet.ts';
import { readWorkbook, type SheetName } from './workbook.ts';

/** A sheet as text. */
export interface SheetText {
  readonly sheet: string;
  readonly sheets: readonly SheetName[];
  /** Names of visible sheets that hold something and were not read; empty where a sheet was named. */
  readonly unread: readonly string[];
  /** 0-based; they are read like the others. Dynamics 365 hides the three that its import needs. */
  readonly hiddenColumns: readonly number[];
  readonly notes: readonly SheetNote[];
  /** UTF-8, comma, LF; an empty row is a blank line. */
  readonly csv: Buffer;
}

/**
 * Reads the sheet of that name or number (from 1), else the first visible one with a header; one of a single column, such as a sheet of
 * explanations, only where there is no other. XlsxProblem: 'no-sheet' with the names there are, 'no-table', and those of openArchive.
 */
export function readSheet(
  path: string,
  options: { readonly sheet?: string; readonly limits?: XlsxLimits } = {},
): SheetText {
  const read = openArchive(path, options.limits);
  const workbook = readWorkbook(read);
  const { sheets } = workbook;
  const wanted = options.sheet;
  const candidates = wanted === undefined ? sheets.filter(sheet => sheet.isVisible) : named(sheets, wanted);
  let chosen: { readonly sheet: SheetName; readonly cells: SheetRows } | null = null;
  for (const sheet of candidates) {
    const xml = read(sheet.part);
    const cells = xml === null ? null : readSheetRows(xml, workbook);
    if (cells === null || (wanted === undefined && !hasHeader(cells))) continue;
    chosen ??= { sheet, cells };
    if (wanted === undefined && widthOf(cells) < 2) continue;
    chosen = { sheet, cells };
    break;
  }
  if (chosen === null) throw new XlsxProblem('no-table', { sheets: sheets.map(({ name }) => name) });
  const { sheet, cells } = chosen;
  const isUnread = (other: SheetName): boolean => other !== sheet && VALUE.test(read(other.part) ?? '');
  return {
    ...{ sheet: sheet.name, sheets },
    unread: wanted === undefined ? candidates.filter(isUnread).map(({ name }) => name) : [],
    ...{ hiddenColumns: cells.hiddenColumns, notes: cells.notes, csv: toCsv(cells) },
  };
}

function named(sheets: readonly SheetName[], wanted: string): readonly SheetName[] {
  const isNamed = ({ name }: SheetName): boolean => plain(name) === plain(wanted);
  const found =
    sheets.find(({ name }) => name === wanted) ?? sheets.find(isNamed) ?? sheets[Number(wanted) - 1];
  if (found === undefined)
    throw new XlsxProblem('no-sheet', { wanted, sheets: sheets.map(({ name }) => name) });
  return [found];
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}

const headerRows = 50;
/** A cell that is only drawn has neither a value nor a text. */
const VALUE = /<(?:\w+:)?(?:v|is)[\s>]/;

function widthOf({ rows }: SheetRows): number {
  return rows.reduce((most, cells) => Math.max(most, cells.length), 0);
}

/** A row of two texts near the top, or one column with a text at its head. */
function hasHeader({ rows }: SheetRows): boolean {
  const width = Math.max(0, ...rows.slice(0, headerRows).map(cells => cells.length));
  return rows
    .slice(0, headerRows)
    .some(cells => cells.filter(cell => /\p{L}/u.test(cell)).length >= Math.min(2, width));
}

function toCsv(sheet: SheetRows): Buffer {
  const { rows } = sheet;
  const encode = makeEncoder('utf-8');
  const width = widthOf(sheet);
  const lines = rows.map(cells => {
    if (cells.length === 0) return Buffer.from('\n');
    const padded = [...cells, ...new Array<string>(width - cells.length).fill('')];
    return (
      encodeRow(
        padded.map(cell => cell.toWellFormed()),
        RFC_4180,
        encode,
      ) ?? Buffer.from('\n')
    );
  });
  return Buffer.concat(lines);
}
