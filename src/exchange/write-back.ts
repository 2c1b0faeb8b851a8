// What a source takes back, as rows: which columns, which texts. Pure: gets records and actions, gives tables; the bytes
// are written elsewhere. (Design exchange.md, "Writing back"; crm-formats.md D.)

import { type Field, kindOf } from '../model/field.ts';
import type { OutTable } from './out-table.ts';
import type { WriteBack } from './profile.ts';

/** A correction of one cell of a record. */
export interface CellChange {
  readonly sourceId: string;
  readonly column: number;
  readonly to: string;
}

/** The file that is updated. */
export interface UpdatedList {
  readonly entity: string;
  readonly columns: readonly { readonly header: string; readonly field: Field | null }[];
  /** The column the system finds a record by. */
  readonly keyColumn: number;
  /** Columns that every row needs beside the key, as they came. */
  readonly carried: readonly number[];
}

/** The cells of the records that change, by id. */
export type ChangedRecords = ReadonlyMap<string, { readonly cell: (column: number) => string }>;

/**
 * The key, the changed columns, the changed rows. An unchanged cell of a changed column keeps its text: an empty one may clear.
 * A column of yes and no goes apart, with the rows that change it and no other: an empty cell there means no (EspoCRM), and
 * would lift an opt-out that was given since the export.
 */
export function updateTables(
  kind: 'update' | 'clear',
  list: UpdatedList,
  changes: readonly CellChange[],
  records: ChangedRecords,
): readonly OutTable[] {
  const isApart = (column: number): boolean => {
    const field = list.columns[column]?.field ?? null;
    return field !== null && kindOf(field) === 'boolean';
  };
  const groups = Map.groupBy(changes, ({ column }) => (isApart(column) ? column : -1));
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([, own]) => updateTable(kind, list, own, records));
}

function updateTable(
  kind: 'update' | 'clear',
  list: UpdatedList,
  changes: readonly CellChange[],
  records: ChangedRecords,
): OutTable {
  const fixed = [list.keyColumn, ...list.carried];
  const columns = [...new Set(changes.map(change => change.column))].sort((a, b) => a - b);
  const all = [...fixed, ...columns];
  const places = new Map(columns.map((column, index) => [column, fixed.length + index]));
  const rows = new Map<string, string[]>();
  for (const { sourceId, column, to } of changes) {
    const row = rows.get(sourceId) ?? all.map(column => records.get(sourceId)?.cell(column) ?? '');
    row[places.get(column) as number] = to;
    rows.set(sourceId, row);
  }
  const named = columns.map(column => nameOf(list, column));
  const header = [
    ...fixed.map(column => list.columns[column]?.header ?? ''),
    ...named.map(({ name }) => name),
  ];
  const isNumbered = named.some(one => one.isNumbered);
  return {
    ...{ kind, entity: list.entity, header, rows: [...rows.values()] },
    ...(isNumbered ? { isNumbered } : {}),
  };
}

/** Of columns of one name which it is stands behind it, for an update has not all of them: a system takes one for the other. */
function nameOf(
  { columns }: UpdatedList,
  column: number,
): { readonly name: string; readonly isNumbered: boolean } {
  const name = columns[column]?.header ?? '';
  const same = [...columns.keys()].filter(at => columns[at]?.header === name);
  const isNumbered = same.length > 1;
  return { name: isNumbered ? `${name} (${same.indexOf(column) + 1})` : name, isNumbered };
}

/** A record that goes, and the one it goes into; ids of the source. */
export interface MergedPair {
  readonly winner: string;
  readonly loser: string;
}

/** Winner, then its losers; as many losers a row as the system takes. */
export function mergeTable(
  entity: string,
  headers: WriteBack['mergeHeaders'],
  merges: readonly MergedPair[],
): OutTable | null {
  if (merges.length === 0) return null;
  const perRow = headers.length - 1;
  const rows = [...Map.groupBy(merges, merge => merge.winner)].flatMap(([winner, own]) => {
    const losers = own.map(merge => merge.loser);
    const parts = Array.from({ length: Math.ceil(losers.length / perRow) }, (_, part) =>
      losers.slice(part * perRow, (part + 1) * perRow),
    );
    return parts.map(part => [winner, ...part, ...Array.from({ length: perRow - part.length }, () => '')]);
  });
  return { kind: 'merge', entity, header: headers, rows };
}

/** A row that names a loser: its own key, and which record it is to hang on. */
export interface Child {
  readonly key: string;
  readonly winner: string;
}

/** Children of losers, each with the winner in the place of the loser; null without any. */
export function relinkTable(
  entity: string,
  headers: { readonly key: string; readonly parent: string },
  children: readonly Child[],
): OutTable | null {
  if (children.length === 0) return null;
  const rows = children.map(({ key, winner }) => [key, winner]);
  return { kind: 'relink', entity, header: [headers.key, headers.parent], rows };
}
