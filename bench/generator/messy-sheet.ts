// A file in the making: lines of which it is known whether they are records, and how they are written. Renders it to bytes
// with the truth beside them: which physical lines hold which record. May not choose what to spoil.

import iconv from 'iconv-lite';

/** How cells become text. An empty `quote` means that nothing is quoted: cells must then be without delimiter and line end. */
export interface Dialect {
  delimiter: string;
  quote: '"' | "'" | '';
  escape: 'double' | 'backslash';
  quoting: 'minimal' | 'all' | 'text';
  lineEnd: string;
  /** Written after each delimiter, and no part of a cell. */
  space: '' | ' ';
}

export type WriteLine = (cells: readonly string[], dialect: Dialect) => string;

/** `stray`: text that is no record of the table. `lost`: what would be a silent loss when nobody were told (a second table). */
export interface Line {
  readonly kind: 'header' | 'record' | 'stray' | 'lost';
  /** What the line should read as. */
  cells: string[];
  /** Another reading that a person would accept as well: a stray quote kept as the letter that it may be. */
  or?: string[];
  /** True when it cannot be asked that it is read right: then it must be named. */
  damaged?: boolean;
  /** Other than the dialect says. */
  write?: WriteLine;
  /** Line end of this line only. */
  lineEnd?: string;
}

export interface Sheet {
  lines: Line[];
  readonly dialect: Dialect;
  /** How all lines are written that say nothing else. */
  write: (line: Line, dialect: Dialect) => string;
  encoding: string;
  bom: boolean;
  /** Put before everything, and no line of the table. */
  before: string;
  after: string;
  finalEnd: boolean;
  /** What the user has to say for a file that cannot tell it: an encoding. */
  say: { encoding?: string };
  /** Bytes after the encoding, to be spoilt. */
  spoilBytes?: (bytes: Buffer) => Buffer;
  /** Spaces around cells are padding in this file. */
  padded: boolean;
}

/** A line of the truth; lines are physical ones, counted over LF, CR and CRLF. */
export interface TrueLine {
  readonly kind: Line['kind'];
  readonly cells: readonly string[];
  readonly or: readonly string[] | null;
  readonly damaged: boolean;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface MessyFile {
  readonly pollution: string;
  readonly bytes: Buffer;
  readonly truth: readonly TrueLine[];
  readonly say: { readonly encoding?: string };
  readonly padded: boolean;
}

export function quoted(cell: string, { quote, escape: way }: Dialect): string {
  const mark = quote === '' ? '"' : quote;
  if (way === 'backslash') return mark + cell.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`) + mark;
  return mark + cell.replaceAll(mark, mark + mark) + mark;
}

export function writeCell(cell: string, dialect: Dialect): string {
  const { delimiter, quote, quoting, escape: way } = dialect;
  if (quote === '') return cell;
  const asks =
    cell.includes(delimiter.trim() || delimiter) ||
    cell.includes(quote) ||
    /[\r\n]/.test(cell) ||
    (way === 'backslash' && cell.includes('\\'));
  const isText = quoting === 'all' || (quoting === 'text' && !/^-?\d*(,\d+)?$/.test(cell));
  return asks || isText ? quoted(cell, dialect) : cell;
}

export function writeCells(cells: readonly string[], dialect: Dialect): string {
  return cells.map(cell => writeCell(cell, dialect)).join(dialect.delimiter + dialect.space);
}

const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** The bytes of a sheet, and which of its physical lines hold what. */
export function render(pollution: string, sheet: Sheet): MessyFile {
  const truth: TrueLine[] = [];
  let text = sheet.before;
  sheet.lines.forEach((line, index) => {
    const written = line.write?.(line.cells, sheet.dialect) ?? sheet.write(line, sheet.dialect);
    const from = 1 + breaksIn(text);
    const { kind, cells, damaged = false } = line;
    truth.push({
      kind,
      cells,
      or: line.or ?? null,
      damaged,
      from,
      to: from + breaksIn(written),
      text: written,
    });
    const isLast = index === sheet.lines.length - 1;
    text += written + (isLast && !sheet.finalEnd ? '' : (line.lineEnd ?? sheet.dialect.lineEnd));
  });
  text += sheet.after;
  const bytes = iconv.encode((sheet.bom ? '\ufeff' : '') + text, sheet.encoding, { addBOM: false });
  const { say, padded } = sheet;
  return { pollution, bytes: sheet.spoilBytes?.(bytes) ?? bytes, truth, say, padded };
}
