// A table for a source as bytes: in the dialect, the encoding and with the mark of the file that came in, or as a workbook of
// texts. Writes nothing.

import type { FileAbout } from '../../exchange/manifest.ts';
import { fileNameOf, type TablePart } from '../../exchange/out-table.ts';
import { makeEncoder } from '../../formats/csv/encoding.ts';
import { toFileBytes } from '../../formats/csv/read.ts';
import { encodeRows } from '../../formats/csv/write.ts';
import { writeSheet } from '../../formats/xlsx/write.ts';
import { stripGuard } from '../../normalising/guard.ts';
import type { StoredFile } from '../../store/records/snapshots.ts';
import type { Layout } from './layout.ts';

/** A file to write. `bytes` in parts are made as they are asked for: the file may be larger than memory. */
export interface OutFile {
  readonly source: string;
  readonly name: string;
  readonly bytes: string | Buffer | Iterable<Uint8Array>;
  readonly rows: number;
  /** Null: it is a paper about other files. */
  readonly about: FileAbout | null;
}

export function encodeTable(layout: Layout, table: TablePart, form: 'csv' | 'xlsx'): OutFile {
  // A system that guards its exports with an apostrophe holds the text without it.
  const rows = layout.profile?.hasFormulaGuard
    ? table.rows.map(row => row.map(text => (text.startsWith("'") ? stripGuard(text) : text)))
    : table.rows;
  return {
    ...{ source: layout.file.source, name: fileNameOf(table, form), rows: rows.length },
    bytes:
      form === 'xlsx'
        ? writeSheet({ name: table.entity, header: table.header, rows })
        : csvBytes(layout, [table.header, ...rows]),
    about: aboutTable(table),
  };
}

function csvBytes(layout: Layout, rows: readonly (readonly string[])[]): Buffer {
  const encode = makeEncoder(layout.encoding);
  const lines = encodeRows(rows, layout.dialect, encode);
  if (lines === null) throw new RangeError('a row that the file it came from has no form for');
  return toFileBytes(Buffer.concat([markOf(layout.file), lines]), layout.encoding);
}

/** What the papers say of a table. */
function aboutTable({ kind, entity, part, parts, header, isNumbered = false }: TablePart): FileAbout {
  return { ...{ kind, entity, part, parts, columns: header, isNumbered }, keyColumn: header[0] ?? null };
}

/** The byte-order mark the file came in with. */
export function markOf(file: StoredFile): Buffer {
  const start = Buffer.from(file.prefix.subarray(0, 3));
  return start.equals(Buffer.from([0xef, 0xbb, 0xbf])) ? start : Buffer.alloc(0);
}
