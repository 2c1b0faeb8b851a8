// A table for a source as bytes: in the dialect, the encoding and with the mark of the file that came in. Writes nothing.

import type { OutTable } from '../exchange/write-back.ts';
import { makeEncoder } from '../formats/csv/encoding.ts';
import { toFileBytes } from '../formats/csv/read.ts';
import { encodeRow } from '../formats/csv/write.ts';
import { stripGuard } from '../normalising/guard.ts';
import type { StoredFile } from '../store/snapshots.ts';
import type { Layout } from './layout.ts';

/** A file to write, complete. */
export interface OutFile {
  readonly source: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly rows: number;
}

export function encodeTable(layout: Layout, table: OutTable): OutFile {
  const encode = makeEncoder(layout.encoding);
  // A system that guards its exports with an apostrophe holds the text without it.
  const own = layout.profile?.hasFormulaGuard
    ? table.rows.map(row => row.map(text => (text.startsWith("'") ? stripGuard(text) : text)))
    : table.rows;
  const rows = [table.header, ...own].map(row => encodeRow(row, layout.dialect, encode));
  const text = Buffer.concat([markOf(layout.file), ...rows.filter(row => row !== null)]);
  const bytes = toFileBytes(text, layout.encoding);
  return { source: layout.file.source, name: table.name, bytes, rows: table.rows.length };
}

/** The byte-order mark the file came in with. */
export function markOf(file: StoredFile): Buffer {
  const start = Buffer.from(file.prefix.subarray(0, 3));
  return start.equals(Buffer.from([0xef, 0xbb, 0xbf])) ? start : Buffer.alloc(0);
}
