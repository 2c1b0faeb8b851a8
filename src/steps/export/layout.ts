// How a stored file was written: columns, dialect, encoding, and what its system takes back. May not read a record.

import { GENERIC_WRITE_BACK, type Profile, type WriteBack } from '../../exchange/profile.ts';
import { PROFILES } from '../../exchange/profiles/index.ts';
import { recogniseProfile } from '../../exchange/recognition.ts';
import type { Encode } from '../../formats/csv/code-page.ts';
import type { Dialect } from '../../formats/csv/dialect.ts';
import { type Encoding, makeDecoder, makeEncoder } from '../../formats/csv/encoding.ts';
import { makeRecordReader } from '../../formats/csv/one-record.ts';
import type { Field } from '../../model/field.ts';
import type { StoredFile } from '../../store/records/snapshots.ts';
import type { FileColumn } from '../read/file-columns.ts';

/** A stored file and how it is written. */
export interface Layout {
  readonly file: StoredFile;
  readonly columns: readonly FileColumn[];
  readonly headers: readonly string[];
  /** Field → its columns. */
  readonly places: ReadonlyMap<Field | null, readonly number[]>;
  readonly dialect: Dialect;
  /** True when the file came as a workbook; it is kept as the CSV it was read as. */
  readonly isWorkbook: boolean;
  readonly encoding: Encoding;
  readonly encode: Encode;
  /** Of record keys; -1: the file has none. */
  readonly idColumn: number;
  /** The column the system finds a record by: that of ids, in mailing tools the address; -1: the file has none. */
  readonly keyColumn: number;
  readonly entity: StoredFile['entity'];
  /** Equal for files of the same columns. */
  readonly form: string;
  /** False: no public source of this list of columns was seen, or the system is not known. */
  readonly isVerified: boolean;
  /** Null: no known system. */
  readonly profile: Profile | null;
  readonly writeBack: WriteBack;
  readonly separator: string | null;
}

export function layoutOf(file: StoredFile): Layout {
  const columns = JSON.parse(file.columns) as FileColumn[];
  const { isWorkbook = false, ...dialect } = JSON.parse(file.dialect) as Dialect & { isWorkbook?: boolean };
  const headers = columns.map(column => column.header);
  const profile = PROFILES.find(({ id }) => id === file.profile) ?? null;
  const idColumn = columns.findIndex(column => column.field === 'source_id');
  const list = recogniseProfile(headers, file.name)?.entity ?? null;
  const key = list?.key ?? 'source_id';
  return {
    ...{ file, columns, headers, profile, idColumn },
    places: Map.groupBy(columns.keys(), column => columns[column]?.field ?? null),
    ...{ dialect, isWorkbook },
    encoding: file.encoding as Encoding,
    encode: makeEncoder(file.encoding as Encoding),
    keyColumn: key === 'source_id' ? idColumn : columns.findIndex(column => column.field === key),
    entity: file.entity,
    form: JSON.stringify(columns.map(({ header, field }) => [header, field])),
    isVerified: profile !== null && list?.isVerified === true,
    writeBack: profile?.writeBack ?? GENERIC_WRITE_BACK,
    separator: profile?.separator ?? null,
  };
}

/** Reads single cells of raw records of a file. */
export function cellReaderOf({ dialect, encoding }: Layout): (raw: Uint8Array) => (column: number) => string {
  const read = makeRecordReader(dialect, makeDecoder(encoding));
  return raw => read(raw as Buffer);
}
