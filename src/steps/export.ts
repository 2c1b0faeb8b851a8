// export: what one source takes back, as bytes per file. Reads raw records and actions; writes nothing itself.

import { carriedColumns, deactivationList, deletionList, type ReadCell } from '../exchange/marking.ts';
import { type CellChange, mergeTable, type OutTable, updateTable } from '../exchange/write-back.ts';
import { makeEncoder } from '../formats/csv/encoding.ts';
import { toFileBytes } from '../formats/csv/read.ts';
import { encodeRow } from '../formats/csv/write.ts';
import type { ActionKind } from '../model/action.ts';
import { partsOf } from '../model/identity.ts';
import type { StoredAction } from '../store/actions.ts';
import type { Store } from '../store/open.ts';
import { currentFiles, type StoredFile } from '../store/snapshots.ts';
import { namedRecords, rejects } from '../store/texts.ts';
import { encodeTable, markOf, type OutFile } from './encode-table.ts';
import { cellReaderOf, type Layout, layoutOf } from './layout.ts';
import { type Cells, type Sorted, sortOut, type WithheldWhy } from './sort-out.ts';

/** What an export holds, and the actions it carries. */
export interface ExportResult {
  readonly files: readonly OutFile[];
  /** Actions whose change stands in these files. */
  readonly carried: readonly number[];
  /** Actions whose change does not, and why. */
  readonly withheld: readonly WithheldWhy[];
}

/**
 * Makes the files of one source from some actions: corrections, merges, deactivations, deletions, rejected rows. A record
 * on the merge-loser, deactivate or delete list is never in the update file. `held`: records that nothing may happen to.
 */
export function exportSource(
  store: Store,
  source: string,
  plan: { readonly actions: readonly StoredAction[]; readonly held: ReadonlySet<string> },
): ExportResult {
  const own = plan.actions.filter(action => partsOf(action.recordKey).source === source);
  const groups = Map.groupBy(
    currentFiles(store).filter(file => file.source === source),
    file => file.entity,
  );
  const made = [...groups].map(([entity, members]) =>
    exportEntity(store, members, {
      actions: own.filter(action => partsOf(action.recordKey).entity === entity),
      held: plan.held,
    }),
  );
  return {
    files: made.flatMap(part => part.files),
    carried: made.flatMap(part => part.carried),
    withheld: made.flatMap(part => part.withheld),
  };
}

function exportEntity(
  store: Store,
  members: readonly StoredFile[],
  plan: { readonly actions: readonly StoredAction[]; readonly held: ReadonlySet<string> },
): ExportResult {
  const layouts = members.map(layoutOf);
  const [layout] = layouts;
  if (!layout) return { files: [], carried: [], withheld: plan.actions.map(() => 'no_id' as const) };
  const rejected = layouts.flatMap(one => rejectFile(store, one) ?? []);
  const cells =
    layout.idColumn < 0 || layout.keyColumn < 0 ? new Map() : cellsOf(store, layouts, plan.actions);
  const sorted = sortOut(layout, { ...plan, cells });
  return {
    files: [...tablesOf(layout, sorted, cells).map(table => encodeTable(layout, table)), ...rejected],
    carried: sorted.carried.map(action => action.actionId),
    withheld: sorted.withheld,
  };
}

/** Readers of the raw cells of the records that actions name; records without an id of their own are left out. */
function cellsOf(store: Store, layouts: readonly Layout[], actions: readonly StoredAction[]): Cells {
  const ids = new Set(
    actions.flatMap(({ recordKey, intoKey }) =>
      [recordKey, ...(intoKey === null ? [] : [intoKey])].map(key => partsOf(key).id),
    ),
  );
  const cells = new Map<string, ReadCell>();
  if (ids.size === 0) return cells;
  for (const layout of layouts) {
    const read = cellReaderOf(layout);
    for (const [, sourceId, raw] of namedRecords(store, layout.file, [...ids])) {
      const cell = read(raw);
      if (cell(layout.keyColumn).trim() !== '') cells.set(sourceId, cell);
    }
  }
  return cells;
}

function tablesOf(layout: Layout, { carried, changes }: Sorted, cells: Cells): readonly OutTable[] {
  const { entity, headers, keyColumn, writeBack } = layout;
  const of = (kind: ActionKind): readonly StoredAction[] => carried.filter(action => action.kind === kind);
  const recordsOf = (kind: ActionKind): readonly ReadCell[] =>
    of(kind).flatMap(action => cells.get(partsOf(action.recordKey).id) ?? []);
  const merges = of('merge').flatMap(({ intoKey, recordKey }) =>
    intoKey === null ? [] : [{ winner: partsOf(intoKey).id, loser: partsOf(recordKey).id }],
  );
  const { updates, clears } = updatesAndClears(changes, writeBack.clearWith);
  const update = (name: string, of: readonly CellChange[]): OutTable | null =>
    updateTable(name, { keyColumn, headers, carried: carriedColumns(layout) }, of, cells);
  return [
    update(`${entity}-update.csv`, updates),
    update(`${entity}-clear.csv`, clears),
    mergeTable(`${entity}-merge.csv`, writeBack.mergeHeaders, merges),
    deactivationList(layout, recordsOf('deactivate')),
    deletionList(layout, recordsOf('erase')),
  ].filter(table => table !== null);
}

/** What must become empty goes apart, in the form the system clears: an empty cell of an update may be ignored. */
function updatesAndClears(
  changes: readonly CellChange[],
  clearWith: string | null,
): { readonly updates: readonly CellChange[]; readonly clears: readonly CellChange[] } {
  return {
    updates: changes.filter(change => change.to !== ''),
    clears: changes.filter(change => change.to === '').map(change => ({ ...change, to: clearWith ?? '' })),
  };
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
