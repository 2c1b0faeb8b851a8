// Opens a CSV file as a table: encoding, dialect, header, and its rows in order. May not know what columns mean.

import { statSync } from 'node:fs';
import { makeCellReader } from './cell-text.ts';
import { type ChunkRange, collect, readChunks } from './chunks.ts';
import type { Decode } from './code-page.ts';
import type { Delimiter, Dialect, Quote } from './dialect.ts';
import {
  type DetectedEncoding,
  detectEncoding,
  type Encoding,
  makeDecoder,
  textEncoding,
} from './encoding.ts';
import { findFooter, footerBytes, type HeldPiece } from './footer.ts';
import { type CsvLimits, PieceReader, type TableShape } from './pieces.ts';
import { CsvProblem } from './problem.ts';
import type { Piece } from './record.ts';
import { countLineEnds } from './scan.ts';
import { type Sniffed, type SniffOverrides, sniffDialect } from './sniff.ts';
import { isWide, readWideChunks, toWide } from './wide.ts';

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
export interface CsvTable {
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
  /** Reads the rows; each call starts anew. The cursor in a record is only good until the next piece. */
  pieces(): Generator<Piece>;
  /** The lines under the table; known when `pieces()` was read to its end, empty before. */
  suffix(): Buffer;
  footerLines(): number;
  /** Records taken although they had more cells than the header, all of them empty. */
  trailingEmptyCells(): number;
  /** True when the file is no longer the one that was opened, by its size, time or identity. */
  hasChanged(): boolean;
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

/** What changes when a file does; empty when it is gone. */
function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? '' : `${stats.dev} ${stats.ino} ${stats.size} ${stats.mtimeNs}`;
}

type ReadBytes = (range: ChunkRange) => Iterable<Buffer>;

/** True when the text begins with a byte order mark, as UTF-8 has it. */
function startsWithMark(read: ReadBytes, encoding: Encoding): boolean {
  if (textEncoding(encoding) !== 'utf-8') return false;
  return collect(read({ end: 3 })).toString('hex') === 'efbbbf';
}

/** Reads what the header needs and finds out the rest. Throws CsvProblem; pieces() throws it for cells and rows over a limit. */
export function openCsv(path: string, overrides: CsvOverrides = {}): CsvTable {
  const stamp = stampOf(path);
  const detected = detectEncoding(path);
  const encoding = overrides.encoding ?? detected.encoding;
  const decode = makeDecoder(encoding);
  const read: ReadBytes = isWide(encoding)
    ? range => readWideChunks(path, encoding, range)
    : range => readChunks(path, range);
  const markBytes = startsWithMark(read, encoding) ? 3 : 0;
  const sample = readSample(read, markBytes);
  const sniffed = sniffDialect(sample.bytes, decode, { ...settled(overrides), isWhole: sample.isWhole });
  const limits: CsvLimits = { cellBytes: 10_000_000, columns: 2000, ...overrides.limits };
  if (sniffed.columns > limits.columns) {
    throw new CsvProblem('limit-columns', sniffed.headerLine, { limit: 'columns', allowed: limits.columns });
  }
  const prefixBytes = markBytes + sniffed.prefixBytes;
  const prefix = collect(read({ end: prefixBytes }));
  const shape: TableShape = {
    columns: sniffed.columns,
    leastColumns: sniffed.hasHeader ? countToLastName(sniffed.header) : sniffed.columns,
    mayBreakUtf8: textEncoding(encoding) === 'utf-8' && !detected.isUtf8,
    dialect: sniffed.dialect,
    readCell: makeCellReader(sniffed.dialect, decode),
    isUtf8: textEncoding(encoding) === 'utf-8',
    decode,
    firstLine: countLineEnds(prefix) + 1,
    headerBytes: sniffed.hasHeader ? Buffer.from(sniffed.headerLineRaw) : null,
    limits,
  };
  const { dialect, header, headerRaw, headerLine, hasHeader, columns, preambleLines } = sniffed;
  const ending = new Ending();
  const range = {
    start: prefixBytes,
    ...(overrides.chunkBytes === undefined ? {} : { chunkBytes: overrides.chunkBytes }),
  };
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
    pieces: () => readPieces(new PieceReader(read(range), shape), ending, decode),
    suffix: () => ending.suffix,
    footerLines: () => ending.footerLines,
    trailingEmptyCells: () => ending.trailingEmptyCells,
    hasChanged: () => stampOf(path) !== stamp,
  };
}

function settled({ delimiter, quote, hasHeader }: CsvOverrides): SniffOverrides {
  return {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(quote === undefined ? {} : { quote }),
    ...(hasHeader === undefined ? {} : { hasHeader }),
  };
}

function countToLastName(header: readonly string[]): number {
  return Math.max(1, header.findLastIndex(name => name.trim() !== '') + 1);
}

/** What is only known at the end of the file. */
class Ending {
  suffix: Buffer = Buffer.alloc(0);
  footerLines = 0;
  trailingEmptyCells = 0;
}

/** Holds back what may turn out to be a footer until a record or the end shows what it is. */
function* readPieces(reader: PieceReader, ending: Ending, decode: Decode): Generator<Piece> {
  Object.assign(ending, new Ending());
  let held: HeldPiece[] = [];
  let heldBytes = 0;
  let hasRecords = false;
  let hasGapsBetweenRecords = false;
  try {
    for (let piece = reader.next(); piece !== null; piece = reader.next()) {
      if (piece.kind === 'record') {
        if (heldBytes > 0) {
          hasGapsBetweenRecords ||= hasRecords && held.some(({ kind }) => kind === 'gap');
          yield* held;
          held = [];
          heldBytes = 0;
        }
        hasRecords = true;
        yield piece;
        continue;
      }
      held.push(piece);
      heldBytes += piece.raw.length;
      if (heldBytes > footerBytes) {
        yield* held;
        held = [];
        heldBytes = 0;
      }
    }
    const first = findFooter(held, raw => decode(raw, 0, raw.length), hasGapsBetweenRecords);
    ending.suffix = Buffer.concat(held.slice(first).map(({ raw }) => raw));
    ending.footerLines = countLines(ending.suffix);
    ending.trailingEmptyCells = reader.trailingEmptyCells;
    yield* held.slice(0, first);
  } finally {
    reader.close();
  }
}

function countLines(bytes: Buffer): number {
  const last = bytes[bytes.length - 1];
  const endsOpen = last !== undefined && last !== 0x0a && last !== 0x0d;
  return countLineEnds(bytes) + (endsOpen ? 1 : 0);
}
