// Reads the first part of a file in one candidate syntax, for the guessing of a dialect. May not choose between them.

import { textStart } from './blanks.ts';
import { makeCellReader } from './cell-text.ts';
import { type CellType, cellType } from './cell-type.ts';
import type { Decode } from './code-page.ts';
import type { Syntax } from './dialect.ts';
import { crowded, done, isBlankRecord, more, type Outcome, RecordScanner, torn } from './scan.ts';

/** The widest sheet Excel makes; the limit proper is checked when rows are read. */
export const mostColumns: number = 16_384;

/** The bytes guessed from, after the mark; `isWhole` when nothing follows them. */
export interface Sample {
  readonly bytes: Buffer;
  readonly isWhole: boolean;
  readonly decode: Decode;
}

/** One record of a sample; `starts` as in the scanner, one longer than `width`. */
export interface SampleRecord {
  readonly start: number;
  readonly end: number;
  /** Lines it takes. */
  readonly lines: number;
  readonly width: number;
  readonly starts: Int32Array;
  readonly isBlank: boolean;
  /** Text after a closing quote, a NUL, or quotes that never close. */
  readonly isFlawed: boolean;
}

/** A sample cut up by one syntax. */
export interface SampleTable {
  readonly syntax: Syntax;
  readonly records: readonly SampleRecord[];
  /** Where a record begins that has more cells than any sheet; null without one. What follows was not cut up. */
  readonly crowdedAt: number | null;
  text(record: SampleRecord, column: number): string;
  isQuoted(record: SampleRecord, column: number): boolean;
  /** True when the cell begins with a space, be it one that belongs to the delimiter; or ends with one, where cells are padded. */
  isSpaced(record: SampleRecord, column: number): boolean;
  type(record: SampleRecord, column: number): CellType;
}

const linesLookedAt = 16;
const space = 0x20;

/** Under a row of several cells, lines that hardly ever have as many are those of one long cell, not rows after a lost quote. */
function isLongCell(scanner: RecordScanner, bytes: Buffer, from: number, width: number): boolean {
  if (width < 2) return false;
  let [start, lines, rows] = [from, 0, 0];
  while (lines < linesLookedAt && start < bytes.length) {
    if (scanner.scan(bytes, start, bytes.length, false) !== done) break;
    lines++;
    if (scanner.width === width) rows++;
    start = scanner.end;
  }
  return lines > 0 && rows * 4 < lines;
}

/** Scans one row; `above`: cells of the row above it. */
function scanRow(
  { scanner, lookAhead }: { readonly scanner: RecordScanner; readonly lookAhead: RecordScanner },
  { bytes, isWhole, start }: Pick<Sample, 'bytes' | 'isWhole'> & { readonly start: number },
  above: number,
): Outcome {
  const outcome = scanner.scan(bytes, start, bytes.length, isWhole);
  if (outcome !== torn || !isLongCell(lookAhead, bytes, scanner.resume, above)) return outcome;
  scanner.isTolerant = true;
  const whole = scanner.scan(bytes, start, bytes.length, isWhole);
  scanner.isTolerant = false;
  return whole;
}

const noCells = new Int32Array([0, 1]);
/** Where all samples are scanned, one row at a time: dozens of syntaxes are tried on a file. */
const scanned = new Int32Array(mostColumns + 1);

/** Cuts the sample from byte `from` on. A record that the end of a part cuts through is left out. */
export function readSample(sample: Sample, syntax: Syntax, from: number): SampleTable {
  const { bytes, isWhole, decode } = sample;
  const scanner = new RecordScanner(syntax, mostColumns, scanned);
  const lookAhead = new RecordScanner(syntax, mostColumns, scanned);
  const records: SampleRecord[] = [];
  let start = from;
  let crowdedAt: number | null = null;
  while (start < bytes.length) {
    const above = records.at(-1)?.width ?? 1;
    const outcome = scanRow({ scanner, lookAhead }, { bytes, isWhole, start }, above);
    if (outcome === crowded) crowdedAt = start;
    if (outcome === more || outcome === crowded) break;
    if (outcome === done) {
      const { width, end, breaks } = scanner;
      const isBlank = width === 1 && isBlankRecord(bytes, start, end);
      const starts = scanner.starts.slice(0, width + 1);
      records.push({ start, end, lines: breaks + 1, width, starts, isBlank, isFlawed: scanner.flaws !== 0 });
      start = end;
    } else {
      const end = scanner.resume < 0 ? bytes.length : scanner.resume;
      records.push({ start, end, lines: 1, width: 1, starts: noCells, isBlank: false, isFlawed: true });
      start = end;
    }
  }
  const readCell = makeCellReader(syntax, decode);
  const quote = syntax.quote === null ? -1 : syntax.quote.charCodeAt(0);
  const endOf = (record: SampleRecord, column: number): number => (record.starts[column + 1] as number) - 1;
  const startOf = (record: SampleRecord, column: number): number =>
    textStart(bytes, record.starts[column] as number, endOf(record, column), syntax.blanks);
  const text: SampleTable['text'] = (record, column) =>
    readCell(bytes, startOf(record, column), endOf(record, column));
  const isQuoted: SampleTable['isQuoted'] = (record, column) =>
    startOf(record, column) < endOf(record, column) && bytes[startOf(record, column)] === quote;
  const isSpaced: SampleTable['isSpaced'] = (record, column) =>
    bytes[record.starts[column] as number] === space ||
    (syntax.blanks === 'around' && bytes[endOf(record, column) - 1] === space);
  return {
    syntax,
    records,
    crowdedAt,
    text,
    isQuoted,
    isSpaced,
    type: (record, column) => cellType(text(record, column), isQuoted(record, column)),
  };
}
