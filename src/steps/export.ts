// export: what one source takes back, as bytes per file. Reads raw records and actions; writes nothing itself.

import { carriedColumns, deactivationList, deletionList } from '../exchange/marking.ts';
import { type OutTable, toParts } from '../exchange/out-table.ts';
import { type MergedPair, mergeTable, type UpdatedList, updateTables } from '../exchange/write-back.ts';
import type { ActionKind } from '../model/action.ts';
import type { Entity } from '../model/field.ts';
import { partsOf } from '../model/identity.ts';
import type { StoredAction } from '../store/actions.ts';
import type { Store } from '../store/open.ts';
import { currentFiles } from '../store/snapshots.ts';
import { encodeTable, type OutFile } from './encode-table.ts';
import { isWorkbook, type Layout, layoutOf } from './layout.ts';
import { byForm, findNamed, type Named, type NamedRecords } from './named-records.ts';
import { rejectFilesOf } from './reject-files.ts';
import { relinkTables } from './relink.ts';
import { type Sorted, sortOut, type WithheldWhy } from './sort-out.ts';

/** What an export holds, and the actions it carries. */
export interface ExportResult {
  readonly files: readonly OutFile[];
  /** Actions whose change stands in these files. */
  readonly carried: readonly StoredAction[];
  /** Actions whose change does not, and why. */
  readonly withheld: readonly WithheldWhy[];
  /** The same per list, with the records: what a full file is made from. */
  readonly lists: readonly SortedList[];
}

/** What to export, and how. */
export interface ExportPlan {
  readonly actions: readonly StoredAction[];
  /** Records that nothing may happen to. */
  readonly held: ReadonlySet<string>;
  /** As workbooks with cells of text instead of CSV. */
  readonly asWorkbooks?: boolean;
  /** Rows in one file; null: what the system takes. */
  readonly maxRows?: number | null;
}

/**
 * Makes the files of one source from some actions: corrections, merges, deactivations, deletions, rejected rows. A record
 * on the merge-loser, deactivate or delete list is never in the update file.
 */
export function exportSource(store: Store, source: string, plan: ExportPlan): ExportResult {
  const layouts = currentFiles(store)
    .filter(file => file.source === source)
    .map(layoutOf);
  const byEntity = Map.groupBy(
    plan.actions.filter(action => partsOf(action.recordKey).source === source),
    action => partsOf(action.recordKey).entity,
  );
  const sorted = [...Map.groupBy(layouts, ({ entity }) => entity)].map(([entity, of]) => {
    const actions = byEntity.get(entity) ?? [];
    const named = findNamed(store, of, actions.flatMap(idsOf));
    return { entity, named, ...sortOut({ actions, held: plan.held, named }) };
  });
  const tables = sorted.flatMap(list => tablesOf(store, { list, layouts, leaving: leavingOf(sorted) }));
  return {
    files: [...encodeAll(layouts, tables, plan), ...rejectFilesOf(store, layouts)],
    carried: sorted.flatMap(({ carried }) => carried),
    withheld: sorted.flatMap(({ withheld }) => withheld),
    lists: sorted,
  };
}

function idsOf({ recordKey, intoKey }: StoredAction): readonly string[] {
  return intoKey === null ? [partsOf(recordKey).id] : [partsOf(recordKey).id, partsOf(intoKey).id];
}

/** What is handed over of one list of the source. */
export interface SortedList extends Sorted {
  readonly entity: Entity;
  readonly named: NamedRecords;
}

/** `entity/id` of what is deleted or goes into another record. */
function leavingOf(lists: readonly SortedList[]): ReadonlySet<string> {
  const gone = lists.flatMap(({ carried }) =>
    carried.filter(({ kind }) => kind === 'erase' || kind === 'merge'),
  );
  return new Set(gone.map(({ recordKey }) => `${partsOf(recordKey).entity}/${partsOf(recordKey).id}`));
}

function tablesOf(
  store: Store,
  of: {
    readonly list: SortedList;
    readonly layouts: readonly Layout[];
    readonly leaving: ReadonlySet<string>;
  },
): readonly OutTable[] {
  const { list, layouts, leaving } = of;
  const { entity, carried, named } = list;
  const kind = (wanted: ActionKind): readonly StoredAction[] =>
    carried.filter(action => action.kind === wanted);
  const merges = kind('merge').flatMap(({ intoKey, recordKey }): readonly MergedPair[] =>
    intoKey === null ? [] : [{ winner: partsOf(intoKey).id, loser: partsOf(recordKey).id }],
  );
  const first = layouts.find(layout => layout.entity === entity);
  const recordsOf = (wanted: ActionKind): readonly Named[] =>
    kind(wanted).flatMap(({ recordKey }) => named.get(partsOf(recordKey).id) ?? []);
  const marked = (wanted: ActionKind, make: typeof deletionList): readonly OutTable[] =>
    byForm(recordsOf(wanted), ({ layout }) => layout).flatMap(
      ({ layout, items }) =>
        make(
          layout,
          items.map(({ cell }) => cell),
        ) ?? [],
    );
  const merged = first === undefined ? null : mergeTable(entity, first.writeBack.mergeHeaders, merges);
  return [
    ...changeTables(list),
    ...(merged === null ? [] : [merged]),
    ...relinkTables(store, { entity, merges, layouts, leaving }),
    ...marked('deactivate', deactivationList),
    ...marked('erase', deletionList),
  ];
}

/** What must become empty goes apart, in the form the system clears: an empty cell of an update may be ignored. */
function changeTables({ changes, named }: SortedList): readonly OutTable[] {
  const cells = new Map([...named].map(([id, { cell }]) => [id, cell]));
  const layoutOfChange = ({ sourceId }: (typeof changes)[number]): Layout =>
    named.get(sourceId)?.layout as Layout;
  const groups = byForm(changes, layoutOfChange);
  const tables = (kind: 'update' | 'clear'): readonly OutTable[] =>
    groups.flatMap(({ layout, items }) => {
      const { entity, columns, keyColumn, writeBack } = layout;
      const list: UpdatedList = { entity, columns, keyColumn, carried: carriedColumns(layout) };
      const own = items.filter(({ to }) => (to === '') === (kind === 'clear'));
      const empty = writeBack.clearWith ?? '';
      return updateTables(
        kind,
        list,
        kind === 'clear' ? own.map(change => ({ ...change, to: empty })) : own,
        cells,
      );
    });
  return [...tables('update'), ...tables('clear')];
}

/** Tables of a list take the dialect of its first file. */
function encodeAll(
  layouts: readonly Layout[],
  tables: readonly OutTable[],
  { asWorkbooks = false, maxRows = null }: ExportPlan,
): readonly OutFile[] {
  const firstOf = (entity: string): Layout => layouts.find(layout => layout.entity === entity) as Layout;
  return [...Map.groupBy(tables, ({ entity }) => entity)].flatMap(([entity, own]) => {
    const layout = firstOf(entity);
    const form = asWorkbooks || isWorkbook(layout) ? 'xlsx' : 'csv';
    return toParts(own, maxRows ?? layout.writeBack.maxRows ?? null).map(part =>
      encodeTable(layout, part, form),
    );
  });
}
