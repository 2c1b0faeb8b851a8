// convert: what was read of a file, as RFC 4180 in UTF-8. Gives bytes row by row; writes no file itself.

import { RFC_4180 } from '../../formats/csv/dialect.ts';
import { makeDecoder, makeEncoder } from '../../formats/csv/encoding.ts';
import type { CsvTable } from '../../formats/csv/read.ts';
import { encodeRow } from '../../formats/csv/write.ts';
import type { Pulse } from '../pulse.ts';
import { translated } from './open-table.ts';

/** Where the rows go. */
export interface ConvertSink {
  readonly row: (bytes: Buffer) => void;
  /** A row that is no record of the table: its physical line, why, and its text as it stands. */
  readonly reject: (bytes: Buffer) => void;
}

/** read = written + rejected. */
export interface Converted {
  /** Lines above the header and below the last row: titles and totals. */
  readonly around: number;
  readonly read: number;
  readonly written: number;
  readonly rejected: number;
}

/** The names of the columns, made up for those of a file without a header. */
export function columnNames(table: CsvTable): readonly string[] {
  return table.hasHeader ? table.header : table.header.map((_, index) => `column_${index + 1}`);
}

/** Header first, then the records; rejected rows go to their own sink, which gets a header of its own before the first. */
export async function convertTable(
  table: CsvTable,
  sink: ConvertSink,
  options: { readonly path: string; readonly pulse: Pulse },
): Promise<Converted> {
  const encode = makeEncoder('utf-8');
  const write = (cells: readonly string[]): Buffer | null => encodeRow(cells, RFC_4180, encode);
  const decode = makeDecoder(table.encoding);
  const columns = table.header.map((_, column) => column);
  const counts = { read: 0, written: 0, rejected: 0 };
  const reject = (line: number, reason: string, raw: Buffer): void => {
    if (counts.rejected === 0) sink.reject(write(['line', 'reason', 'row']) ?? Buffer.alloc(0));
    counts.rejected += 1;
    const text = decode(raw, 0, raw.length).replace(/\r?\n$|\r$/, '');
    sink.reject(write([String(line), reason, text.toWellFormed()]) ?? Buffer.alloc(0));
  };
  sink.row(write(columnNames(table)) ?? Buffer.alloc(0));
  const pieces = table.pieces();
  const next = (): ReturnType<typeof pieces.next> => translated(options.path, () => pieces.next());
  for (let step = next(); !step.done; step = next()) {
    const piece = step.value;
    if (piece.kind === 'gap') continue;
    counts.read += 1;
    if (counts.read % 1024 === 0) await options.pulse.beat('convert', counts.read, null);
    if (piece.kind === 'reject') {
      reject(piece.line, piece.reason, piece.raw);
      continue;
    }
    const { record } = piece;
    const row = write(columns.map(column => record.text(column)));
    if (row === null) reject(record.line, 'not-text', record.bytes.subarray(record.start, record.end));
    else {
      sink.row(row);
      counts.written += 1;
    }
  }
  const suffix = table.suffix();
  const below = decode(suffix, 0, suffix.length)
    .split(/\r\n|\r|\n/)
    .filter(line => line !== '');
  return { ...counts, around: table.preambleLines + below.length };
}
