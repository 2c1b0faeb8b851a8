// How a stored file was written: columns, dialect, encoding, and what its system takes back. May not read a record.

import { GENERIC_WRITE_BACK, type WriteBack } from '../exchange/profile.ts';
import { PROFILES } from '../exchange/profiles/index.ts';
import type { Dialect } from '../formats/csv/dialect.ts';
import { type Encoding, makeDecoder } from '../formats/csv/encoding.ts';
import { makeRecordReader } from '../formats/csv/one-record.ts';
import type { StoredFile } from '../store/snapshots.ts';
import type { FileColumn } from './file-columns.ts';

/** A stored file and how it is written. */
export interface Layout {
  readonly file: StoredFile;
  readonly columns: readonly FileColumn[];
  readonly headers: readonly string[];
  readonly dialect: Dialect;
  readonly encoding: Encoding;
  /** -1: the file has none. */
  readonly idColumn: number;
  readonly writeBack: WriteBack;
}

export function layoutOf(file: StoredFile): Layout {
  const columns = JSON.parse(file.columns) as FileColumn[];
  return {
    file,
    columns,
    headers: columns.map(column => column.header),
    dialect: JSON.parse(file.dialect) as Dialect,
    encoding: file.encoding as Encoding,
    idColumn: columns.findIndex(column => column.field === 'source_id'),
    writeBack: PROFILES.find(profile => profile.id === file.profile)?.writeBack ?? GENERIC_WRITE_BACK,
  };
}

/** Reads single cells of raw records of a file. */
export function cellReaderOf({ dialect, encoding }: Layout): (raw: Uint8Array) => (column: number) => string {
  const read = makeRecordReader(dialect, makeDecoder(encoding));
  return raw => read(raw as Buffer);
}
