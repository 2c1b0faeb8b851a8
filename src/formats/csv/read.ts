// Opens a CSV file as a table: encoding, dialect, header, and its rows in order. May not know what columns mean.

import { collect } from './chunks.ts';
import { type DetectedEncoding, detectEncoding } from './detect-encoding.ts';
import type { Delimiter, Dialect, Quote } from './dialect.ts';
import { type Encoding, makeDecoder, textEncoding } from './encoding.ts';
import type { CsvLimits } from './limits.ts';
import { CsvProblem } from './problem.ts';
import type { SniffOverrides } from './readings.ts';
import { byteReader, openRows, type ReadBytes, type Rows, type RowsPlan } from './rows.ts';
import { countLineEnds } from './scan.ts';
import { type Sniffed, sniffDialect } from './sniff.ts';
import { stampOf } from './stamp.ts';
import { isWide, toWide } from './wide.ts';

export type { Encoding } from './encoding.ts';

/** The encodings that can be asked for, by the label people know: WHATWG's where it has one. */
export const ENCODING_LABELS: readonly (readonly [label: string, encoding: Encoding])[] = [
  ['utf-8', 'utf-8'],
  ['windows-1252', 'windows-1252'],
  ['cp850', 'ibm850'],
  ['macroman', 'macintosh'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['utf-32le', 'utf-32le'],
  ['utf-32be', 'utf-32be'],
];

/** Bytes of a table as they stand in its file. */
export function toFileBytes(bytes: Buffer, encoding: Encoding): Buffer {
  return isWide(encoding) ? toWide(bytes, encoding) : bytes;
}

/** The label of an encoding. */
export function encodingLabel(encoding: Encoding): string {
  return ENCODING_LABELS.find(([, known]) => known === encoding)?.[0] ?? encoding;
}

/** What somebody settled beforehand; the rest is found out. */
export interface CsvOverrides {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly quote?: Quote | null;
  readonly hasHeader?: boolean;
  /** 10 MB a cell and 2,000 columns unless told. */
  readonly limits?: Partial<CsvLimits>;
  /** Bytes read at a time, 1 MiB unless told. Nothing but speed depends on it. */
  readonly chunkBytes?: number;
}

/**
 * A CSV file as a table. Prefix, the bytes of all pieces in order, and suffix are the file, byte for byte; where the file is in
 * a wide encoding, they are the same in UTF-8, and toFileBytes gives it back.
 */
export interface CsvTable extends Rows {
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  readonly header: readonly string[];
  /** The bytes of each name, its quotes included; empty without a header. */
  readonly headerRaw: readonly Buffer[];
  readonly headerLine: number;
  readonly hasHeader: boolean;
  readonly columns: number;
  /** Mark, `sep=` line, lines before the table and header line. */
  readonly prefix: Buffer;
  readonly preambleLines: number;
  readonly sha256: string;
  /** Size of the file. */
  readonly bytes: number;
  /** What the encoding was taken from; with an override, what would have been taken. */
  readonly detected: DetectedEncoding;
  /** What the dialect was taken from. */
  readonly sniffed: Sniffed;
  /** The sheet of a workbook that this was, and others that hold something. */
  readonly sheet?: { readonly name: string; readonly unread: readonly string[] };
  /** What another thread needs to read the same rows. */
  readonly rows: RowsPlan;
}

const sampleBytes = 256 * 1024;
/** A first line longer than this is no line of a table. */
const largestSample = 16 * 1024 * 1024;

/** The first part of the file, cut at a line end; larger when that holds not even one line. */
function readSample(read: ReadBytes, from: number): { bytes: Buffer; isWhole: boolean } {
  for (let length = sampleBytes; ; length *= 4) {
    const bytes = collect(read({ start: from, end: from + length }));
    if (bytes.length < length) return { bytes, isWhole: true };
    const lineEnd = Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d, -2));
    if (lineEnd > 0) return { bytes: bytes.subarray(0, lineEnd + 1), isWhole: false };
    if (length >= largestSample)
      throw new CsvProblem('limit-cell', 1, { limit: 'cellBytes', allowed: length });
  }
}

/** True when the text begins with a byte order mark, as UTF-8 has it. */
function startsWithMark(read: ReadBytes, encoding: Encoding): boolean {
  if (textEncoding(encoding) !== 'utf-8') return false;
  return collect(read({ end: 3 })).toString('hex') === 'efbbbf';
}

/** Reads what the header needs and finds out the rest. Throws CsvProblem; pieces() throws it for cells and rows over a limit, and when the file changes. */
export function openCsv(path: string, overrides: CsvOverrides = {}): CsvTable {
  const stamp = stampOf(path);
  const detected = detectEncoding(path);
  const encoding = overrides.encoding ?? detected.encoding;
  const decode = makeDecoder(encoding);
  const read = byteReader(path, encoding);
  const markBytes = startsWithMark(read, encoding) ? 3 : 0;
  const sample = readSample(read, markBytes);
  const sniffed = sniffDialect(sample.bytes, decode, { ...settled(overrides), isWhole: sample.isWhole });
  const limits: CsvLimits = { cellBytes: 10_000_000, columns: 2000, ...overrides.limits };
  if (sniffed.columns > limits.columns) {
    throw new CsvProblem('limit-columns', sniffed.headerLine, { limit: 'columns', allowed: limits.columns });
  }
  const prefixBytes = markBytes + sniffed.prefixBytes;
  const prefix = collect(read({ end: prefixBytes }));
  const { chunkBytes } = overrides;
  const rows: RowsPlan = {
    ...{ path, stamp, encoding, dialect: sniffed.dialect, firstByte: prefixBytes, limits },
    columns: sniffed.columns,
    padding: sniffed.padding,
    filling: sniffed.filling,
    leastColumns: sniffed.leastColumns,
    unnamedFrom: sniffed.leastColumns,
    mayBreakUtf8: textEncoding(encoding) === 'utf-8' && !detected.isUtf8,
    firstLine: countLineEnds(prefix) + 1,
    headerBytes: sniffed.hasHeader ? Buffer.from(sniffed.headerLineRaw) : null,
    ...(chunkBytes === undefined ? {} : { chunkBytes }),
  };
  const { dialect, header, headerRaw, headerLine, hasHeader, columns, preambleLines } = sniffed;
  return {
    ...{
      encoding,
      dialect,
      header,
      headerRaw,
      headerLine,
      hasHeader,
      columns,
      prefix,
      preambleLines,
      detected,
      sniffed,
    },
    sha256: detected.sha256,
    bytes: detected.bytes,
    rows,
    ...openRows(rows),
  };
}

function settled({ delimiter, quote, hasHeader }: CsvOverrides): SniffOverrides {
  return {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(quote === undefined ? {} : { quote }),
    ...(hasHeader === undefined ? {} : { hasHeader }),
  };
}
