// Reads the rows of a table whose shape is known. May not guess: read.ts does, once a file.

import { makeCellReader } from './cell-text.ts';
import { type ChunkRange, readChunks } from './chunks.ts';
import type { Decode } from './code-page.ts';
import type { Dialect } from './dialect.ts';
import { type Encoding, makeDecoder, textEncoding } from './encoding.ts';
import { findFooter, footerBytes, type HeldPiece } from './footer.ts';
import type { CsvLimits } from './limits.ts';
import { PieceReader } from './pieces.ts';
import type { Piece } from './record.ts';
import type { RowShape } from './row-check.ts';
import { countLineEnds } from './scan.ts';
import { stampOf } from './stamp.ts';
import { isWide, readWideChunks } from './wide.ts';

/** All that reading the rows of a file needs, as data: it may be sent to another thread. */
export interface RowsPlan extends RowShape {
  readonly path: string;
  /** Of the file when it was opened: it is refused when it changes. */
  readonly stamp: string;
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  /** Where the rows begin: bytes, in UTF-8 where the encoding is wide, and the physical line. */
  readonly firstByte: number;
  readonly firstLine: number;
  /** The header without its line end; null without a header. */
  readonly headerBytes: Uint8Array | null;
  readonly limits: CsvLimits;
  /** Bytes read at a time. */
  readonly chunkBytes?: number;
}

/** The rows of a table. */
export interface Rows {
  /** Reads the rows; each call starts anew. The cursor in a record is only good until the next piece. */
  pieces(): Generator<Piece>;
  /** The lines under the table; known when `pieces()` was read to its end, empty before. */
  suffix(): Buffer;
  footerLines(): number;
  /** Records taken although they had more cells than the header, all of them empty. */
  trailingEmptyCells(): number;
}

/** Reads bytes of a file, as UTF-8 where its encoding is wide. */
export type ReadBytes = (range: ChunkRange) => Iterable<Buffer>;

export function byteReader(path: string, encoding: Encoding): ReadBytes {
  if (isWide(encoding)) return range => readWideChunks(path, encoding, range);
  return range => readChunks(path, range);
}

/** Throws CsvProblem for cells and rows over a limit, and when the file changes while it is read. */
export function openRows(plan: RowsPlan): Rows {
  const { path, stamp, encoding, dialect, firstByte, chunkBytes, headerBytes } = plan;
  const decode = makeDecoder(encoding);
  const shape = {
    ...plan,
    headerBytes: headerBytes === null ? null : Buffer.from(headerBytes),
    readCell: makeCellReader(dialect, decode),
    decode,
    isUtf8: textEncoding(encoding) === 'utf-8',
    hasChanged: () => stampOf(path) !== stamp,
  };
  const read = byteReader(path, encoding);
  const range = { start: firstByte, ...(chunkBytes === undefined ? {} : { chunkBytes }) };
  const ending = new Ending();
  return {
    pieces: () => readPieces(new PieceReader(read(range), shape), ending, decode),
    suffix: () => ending.suffix,
    footerLines: () => ending.footerLines,
    trailingEmptyCells: () => ending.trailingEmptyCells,
  };
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
