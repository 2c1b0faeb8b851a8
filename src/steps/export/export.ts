// export: what one source takes back, as bytes per file. Reads raw records and actions; writes nothing itself.

import { carriedColumns, deactivationList, deletionList } from '../../exchange/marking.ts';
import { type OutTable, toParts } from '../../exchange/out-table.ts';
import { type MergedPair, mergeTable, type UpdatedList, updateTables } from '../../exchange/write-back.ts';
import { fitsSheet, MOST_SHEET_ROWS } from '../../formats/xlsx/write.ts';
import type { ActionKind } from '../../model/action.ts';
import { partsOf } from '../../model/identity.ts';
import type { ActionToWrite } from '../../store/findings/actions.ts';
import type { Store } from '../../store/open.ts';
import { completeDraft, type DraftList, draftExport, type ExportDraft, type ExportPlan } from './draft.ts';
import { encodeTable, type OutFile } from './encode-table.ts';
import type { Layout } from './layout.ts';
import { byForm, type Named } from './named-records.ts';
import { rejectFilesOf } from './reject-files.ts';
import { relinkTables } from './relink.ts';
import { isLeaving, type WithheldWhy } from './sort-out.ts';

/** What an export holds, and the actions it carries. */
export interface ExportResult {
  readonly files: readonly OutFile[];
  /** Actions whose change stands in these files. */
  readonly carried: readonly ActionToWrite[];
  /** Actions whose change does not, and why. */
  readonly withheld: readonly WithheldWhy[];
}

/**
 * Makes the files of one source from some actions: corrections, merges, deactivations, deletions, rejected rows. A record
 * on the merge-loser, deactivate or delete list is never in the update file.
 */
export function exportSource(store: Store, source: string, plan: ExportPlan): ExportResult {
  return finishExport(store, draftExport(store, source, plan));
}

/** The files of a draft, after those that are written from it in full. */
export function finishExport(store: Store, draft: ExportDraft): ExportResult {
  completeDraft(store, draft);
  const { lists, layouts, plan } = draft;
  const leaving = leavingOf(lists);
  const tables = lists.flatMap(list => tablesOf(store, list, { layouts, leaving }));
  return {
    files: [...encodeAll(layouts, tables, plan), ...rejectFilesOf(store, layouts)],
    carried: lists.flatMap(({ carried }) => carried),
    withheld: lists.flatMap(({ withheld }) => withheld),
  };
}

/** `entity/id` of what is deleted or goes into another record. */
function leavingOf(lists: readonly DraftList[]): ReadonlySet<string> {
  const gone = lists.flatMap(({ carried }) => carried.filter(isLeaving));
  return new Set(gone.map(({ recordKey }) => `${partsOf(recordKey).entity}/${partsOf(recordKey).id}`));
}

function tablesOf(
  store: Store,
  list: DraftList,
  source: { readonly layouts: readonly Layout[]; readonly leaving: ReadonlySet<string> },
): readonly OutTable[] {
  const { entity, carried, named, layouts } = list;
  const kind = (wanted: ActionKind): readonly ActionToWrite[] =>
    carried.filter(action => action.kind === wanted);
  const merges = kind('merge').flatMap(({ intoKey, recordKey }): readonly MergedPair[] =>
    intoKey === null ? [] : [{ winner: partsOf(intoKey).id, loser: partsOf(recordKey).id }],
  );
  const marked = (wanted: ActionKind, make: typeof deletionList): readonly OutTable[] => {
    const records = kind(wanted).flatMap(({ recordKey }) => named.get(partsOf(recordKey).id) ?? []);
    return byForm(records, ({ layout }) => layout).flatMap(
      ({ layout, items }) => make(layout, items.map(cellOf)) ?? [],
    );
  };
  const headers = layouts[0]?.writeBack.mergeHeaders;
  const merged = headers === undefined ? null : mergeTable(entity, headers, merges);
  return [
    ...changeTables(list),
    ...(merged === null ? [] : [merged]),
    ...relinkTables(store, { entity, merges, ...source }),
    ...marked('deactivate', deactivationList),
    ...marked('erase', deletionList),
  ];
}

const cellOf = ({ cell }: Named): Named['cell'] => cell;

/** What must become empty goes apart, in the form the system clears: an empty cell of an update may be ignored. */
function changeTables({ changes, named }: DraftList): readonly OutTable[] {
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
        named,
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
    const isSheet = asWorkbooks || layout.isWorkbook;
    const most = Math.min(
      maxRows ?? layout.writeBack.maxRows ?? Number.POSITIVE_INFINITY,
      isSheet ? MOST_SHEET_ROWS : Number.POSITIVE_INFINITY,
    );
    // A text that a sheet would cut goes back as CSV: what is loaded must be whole.
    return toParts(own, most).map(part =>
      encodeTable(layout, part, isSheet && fitsSheet(part.rows) ? 'xlsx' : 'csv'),
    );
  });
}
