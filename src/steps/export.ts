// export: what one source takes back, as bytes per file. Reads raw records and actions; writes nothing itself.

import { GENERIC_WRITE_BACK, type WriteBack } from '../exchange/profile.ts';
import { PROFILES } from '../exchange/profiles/index.ts';
import {
  type CellChange,
  deactivateTable,
  deleteTable,
  inactiveText,
  mergeTable,
  type OutTable,
  updateTable,
} from '../exchange/write-back.ts';
import type { Dialect } from '../formats/csv/dialect.ts';
import { type Encoding, makeDecoder, makeEncoder } from '../formats/csv/encoding.ts';
import { makeRecordReader } from '../formats/csv/one-record.ts';
import { toFileBytes } from '../formats/csv/read.ts';
import { encodeRow } from '../formats/csv/write.ts';
import type { ActionKind } from '../model/action.ts';
import { isDerivedId, partsOf } from '../model/identity.ts';
import type { StoredAction } from '../store/actions.ts';
import type { Store } from '../store/open.ts';
import { currentFiles, type StoredFile } from '../store/snapshots.ts';
import { namedRecords, rejects } from '../store/texts.ts';
import type { FileColumn } from './file-columns.ts';

/** A file to write, complete. */
export interface OutFile {
  readonly source: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly rows: number;
}

/** What an export holds, and the actions it carries. */
export interface ExportResult {
  readonly files: readonly OutFile[];
  readonly carried: readonly number[];
  /** Actions on records that cannot be written back: no id column, or an id that several records share. */
  readonly withheld: number;
}

/**
 * Makes the files of one source from some actions: corrections, merges, deactivations, deletions, rejected rows. A record
 * on the merge-loser, deactivate or delete list is never in the update file.
 */
export function exportSource(store: Store, source: string, actions: readonly StoredAction[]): ExportResult {
  const own = actions.filter(action => partsOf(action.recordKey).source === source);
  const groups = Map.groupBy(
    currentFiles(store).filter(file => file.source === source),
    file => file.entity,
  );
  const made = [...groups].map(([entity, members]) =>
    exportEntity(
      store,
      members,
      own.filter(action => partsOf(action.recordKey).entity === entity),
    ),
  );
  return {
    files: made.flatMap(part => part.files),
    carried: made.flatMap(part => part.carried),
    withheld: made.reduce((total, part) => total + part.withheld, 0),
  };
}

/** A stored file and how it is written. */
export interface Layout {
  readonly file: StoredFile;
  readonly columns: readonly FileColumn[];
  readonly headers: readonly string[];
  readonly dialect: Dialect;
  readonly encoding: Encoding;
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

function exportEntity(
  store: Store,
  members: readonly StoredFile[],
  actions: readonly StoredAction[],
): ExportResult {
  const layouts = members.map(layoutOf);
  const [layout] = layouts;
  if (!layout) return { files: [], carried: [], withheld: actions.length };
  const rejected = layouts.flatMap(one => rejectFile(store, one) ?? []);
  if (layout.idColumn < 0) return { files: rejected, carried: [], withheld: actions.length };
  const cells = cellsOf(store, layouts, actions);
  const usable = actions.filter(
    action =>
      cells.has(partsOf(action.recordKey).id) &&
      (action.intoKey === null || !isDerivedId(partsOf(action.intoKey).id)),
  );
  const tables = tablesOf(layout, usable, cells);
  return {
    files: [...tables.flatMap(table => encodeTable(layout, table)), ...rejected],
    carried: usable.map(action => action.actionId),
    withheld: actions.length - usable.length,
  };
}

type Cells = ReadonlyMap<string, (column: number) => string>;

/** Readers of the raw cells of the records that actions name; records without an id of their own are left out. */
function cellsOf(store: Store, layouts: readonly Layout[], actions: readonly StoredAction[]): Cells {
  const ids = new Set(actions.map(action => partsOf(action.recordKey).id));
  const wanted = [...ids].filter(id => !isDerivedId(id));
  const cells = new Map<string, (column: number) => string>();
  if (wanted.length === 0) return cells;
  for (const { file, dialect, encoding } of layouts) {
    const read = makeRecordReader(dialect, makeDecoder(encoding));
    for (const [, sourceId, raw] of namedRecords(store, file, wanted))
      cells.set(sourceId, read(raw as Buffer));
  }
  return cells;
}

function tablesOf(layout: Layout, actions: readonly StoredAction[], cells: Cells): readonly OutTable[] {
  const { file, headers, idColumn, writeBack } = layout;
  const of = (kind: ActionKind): readonly StoredAction[] => actions.filter(action => action.kind === kind);
  const idsOf = (kind: ActionKind): readonly string[] => of(kind).map(action => partsOf(action.recordKey).id);
  const gone = new Set([...idsOf('merge'), ...idsOf('deactivate'), ...idsOf('erase')]);
  const changes = of('correct')
    .flatMap(action => changeOf(layout, action, cells.get(partsOf(action.recordKey).id) ?? (() => '')))
    .filter(change => !gone.has(change.sourceId));
  const idHeader = headers[idColumn] ?? '';
  const flagColumn = layout.columns.find(column => inactiveText(column.field, column.flag) !== null);
  const flag = flagColumn && {
    header: flagColumn.header,
    text: inactiveText(flagColumn.field, flagColumn.flag) ?? '',
  };
  const merges = of('merge').flatMap(({ intoKey, recordKey }) =>
    intoKey === null ? [] : [{ winner: partsOf(intoKey).id, loser: partsOf(recordKey).id }],
  );
  const cellOf = (id: string, column: number): string => cells.get(id)?.(column) ?? '';
  // What must become empty goes apart, in the form the system clears: an empty cell of an update may be ignored.
  const [clears, updates] = [
    changes.filter(change => change.to === ''),
    changes.filter(change => change.to !== ''),
  ];
  const emptied = clears.map(change => ({ ...change, to: writeBack.clearWith ?? '' }));
  return [
    updateTable(`${file.entity}-update.csv`, { idColumn, headers }, updates, cellOf),
    updateTable(`${file.entity}-clear.csv`, { idColumn, headers }, emptied, cellOf),
    mergeTable(`${file.entity}-merge.csv`, writeBack.mergeHeaders, merges),
    deactivateTable(`${file.entity}-deactivate.csv`, idHeader, flag ?? null, idsOf('deactivate')),
    deleteTable(`${file.entity}-delete.csv`, idHeader, writeBack, idsOf('erase')),
  ].filter(table => table !== null);
}

/** The column that still holds what the correction starts from; none when the source changed it meanwhile. */
export function changeOf(
  layout: Layout,
  action: StoredAction,
  cell: (column: number) => string,
): readonly CellChange[] {
  const sourceId = partsOf(action.recordKey).id;
  if (action.toText === null) return [];
  const to = action.toText;
  return layout.columns.flatMap((column, index) =>
    column.field === action.field && cell(index) === action.fromText ? [{ sourceId, column: index, to }] : [],
  );
}

function encodeTable(layout: Layout, table: OutTable): readonly OutFile[] {
  const encode = makeEncoder(layout.encoding);
  const rows = [table.header, ...table.rows].map(row => encodeRow(row, layout.dialect, encode));
  const text = Buffer.concat([markOf(layout.file), ...rows.filter(row => row !== null)]);
  const bytes = toFileBytes(text, layout.encoding);
  return [{ source: layout.file.source, name: table.name, bytes, rows: table.rows.length }];
}

/** The byte-order mark the file came in with. */
function markOf(file: StoredFile): Buffer {
  const start = Buffer.from(file.prefix.subarray(0, 3));
  return start.equals(Buffer.from([0xef, 0xbb, 0xbf])) ? start : Buffer.alloc(0);
}

/** Files of the rejected rows of a source, one per file that has any. */
export function rejectFiles(store: Store, source: string): readonly OutFile[] {
  return currentFiles(store)
    .filter(file => file.source === source)
    .flatMap(file => rejectFile(store, layoutOf(file)) ?? []);
}

/** The rejected rows as they came, under the header as it came: repair them and import them. */
function rejectFile(store: Store, layout: Layout): OutFile | null {
  const rows = [...rejects(store, layout.file.fileId)];
  if (rows.length === 0) return null;
  const header = encodeRow(layout.headers, layout.dialect, makeEncoder(layout.encoding)) ?? Buffer.alloc(0);
  const text = Buffer.concat([markOf(layout.file), header, ...rows.map(row => Buffer.from(row.raw))]);
  const bytes = toFileBytes(text, layout.encoding);
  return { source: layout.file.source, name: `${layout.file.entity}-rejects.csv`, bytes, rows: rows.length };
}
