// Lists of records to make inactive or to delete, in the form their system takes. Pure; may not decide who is on them.
// (Design exchange.md, "Writing back"; crm-formats.md D.)

import type { Field } from '../model/field.ts';
import type { FileKind, OutTable } from './out-table.ts';
import type { Marking, Names, WriteBack } from './profile.ts';

/** Labels to filter on where a system has neither a flag nor a list. */
export const INACTIVE_LABEL = 'datawasstraat-inactive';
export const DELETE_LABEL = 'datawasstraat-delete';

/** What the file of a list knows of itself. */
export interface MarkedList {
  readonly entity: string;
  readonly columns: readonly {
    readonly header: string;
    readonly field: Field | null;
    /** The texts that mean yes and no, of a boolean column. */
    readonly flag: { readonly yes: string | null; readonly no: string | null } | null;
  }[];
  /** The column the system finds a record by. */
  readonly keyColumn: number;
  readonly writeBack: WriteBack;
  /** Between several labels in one cell; null: not known. */
  readonly separator: string | null;
}

/** Reads a cell of one record. */
export type ReadCell = (column: number) => string;

/** The deletion list of some records of one list of a source; null without records. */
export function deletionList(list: MarkedList, records: Iterable<ReadCell>): OutTable | null {
  return markTable({ list, records, kind: 'delete', marking: list.writeBack.delete, label: DELETE_LABEL });
}

/** The list of records to make inactive: by a flag of the file itself where its words are known, else as the system takes it. */
export function deactivationList(list: MarkedList, records: Iterable<ReadCell>): OutTable | null {
  const kind = 'deactivate';
  const own = list.columns.findIndex(({ field, flag }) => inactiveText(field, flag) !== null);
  if (own < 0)
    return markTable({ list, records, kind, marking: list.writeBack.deactivate, label: INACTIVE_LABEL });
  const { field = null, flag = null, header = '' } = list.columns[own] ?? {};
  const text = inactiveText(field, flag) ?? '';
  return keyed(kind, list, { header, records, textOf: () => text });
}

interface ToMark {
  readonly list: MarkedList;
  /** Read more than once. */
  readonly records: Iterable<ReadCell>;
  readonly kind: FileKind;
  readonly marking: Marking;
  readonly label: string;
}

function markTable({ list, records, kind, marking, label }: ToMark): OutTable | null {
  if (marking.by === 'list') return keyed(kind, list, { header: null, records, textOf: () => '' });
  const column = columnAmong(list, marking.column);
  const header = headerOf(list, column, marking.column);
  if (marking.by === 'flag') {
    const text = wordFor(marking.words, records, column);
    return keyed(kind, list, { header, records, textOf: () => text });
  }
  const textOf = (cell: ReadCell): string =>
    column < 0 ? label : withLabel(cell(column), label, list.separator);
  return keyed(kind, list, { header, records, textOf });
}

/** The key, what every row needs beside it, and one column more unless `header` is null. */
function keyed(
  kind: FileKind,
  list: MarkedList,
  mark: {
    readonly header: string | null;
    readonly records: Iterable<ReadCell>;
    readonly textOf: (cell: ReadCell) => string;
  },
): OutTable | null {
  const beside = mark.header === null ? [] : carriedColumns(list);
  const kept = [list.keyColumn, ...beside];
  const extra = mark.header === null ? [] : [mark.header];
  const rows = Array.from(mark.records, cell => [
    ...kept.map(column => cell(column)),
    ...extra.map(() => mark.textOf(cell)),
  ]);
  if (rows.length === 0) return null;
  return {
    ...{ kind, entity: list.entity, rows },
    header: [...kept.map(column => list.columns[column]?.header ?? ''), ...extra],
  };
}

/** The columns that a list of marks or an update reads beside those it changes: what is carried along, flags and labels. */
export function markColumns(list: MarkedList): readonly number[] {
  const marked = [list.writeBack.deactivate, list.writeBack.delete].map(marking =>
    marking.by === 'list' ? -1 : columnAmong(list, marking.column),
  );
  return [...carriedColumns(list), ...marked.filter(column => column >= 0)];
}

/** Columns that every row of an update needs beside its key, as they came. */
export function carriedColumns({ columns, writeBack }: Pick<MarkedList, 'columns' | 'writeBack'>): number[] {
  const names = writeBack.carried?.split('|') ?? [];
  return columns.flatMap(({ header }, column) => (names.includes(header.trim()) ? [column] : []));
}

function columnAmong({ columns }: MarkedList, names: Names | null): number {
  const wanted = names?.split('|') ?? [];
  return columns.findIndex(({ header }) => wanted.includes(header.trim()));
}

function headerOf({ columns }: MarkedList, column: number, names: Names | null): string {
  return columns[column]?.header ?? names?.split('|')[0] ?? 'label';
}

/** The word for "not in use" in the language of the file. */
function wordFor(
  words: readonly (readonly [inUse: string, notInUse: string])[],
  records: Iterable<ReadCell>,
  column: number,
): string {
  const seen = new Set(column < 0 ? [] : Array.from(records, cell => cell(column)));
  const pair = words.find(([inUse, notInUse]) => seen.has(inUse) || seen.has(notInUse)) ?? words[0];
  return pair?.[1] ?? '';
}

/** A cell of labels with one more: what a record has already stays, for an import may replace the whole cell. */
function withLabel(cell: string, label: string, separator: string | null): string {
  if (cell.trim() === '') return label;
  const between = separator ?? ',';
  const added = /^"[^"]*"/.test(cell.trim()) ? `"${label}"` : label;
  return `${cell}${between}${added}`;
}

/** The text that means "inactive" in a column, in the words the file uses; null when that is not certain. */
function inactiveText(
  field: Field | null,
  flag: { readonly yes: string | null; readonly no: string | null } | null,
): string | null {
  if (flag === null || (field !== 'active' && field !== 'inactive' && field !== 'status')) return null;
  const wanted = field === 'inactive' ? flag.yes : flag.no;
  const other = field === 'inactive' ? flag.no : flag.yes;
  return wanted ?? (other === null ? null : (COUNTERPART.get(other) ?? null));
}

/** The other word of a pair, for a column in which only one of them occurs. */
const COUNTERPART: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Actief', 'Inactief'],
      ['actief', 'inactief'],
      ['Active', 'Inactive'],
      ['Ja', 'Nee'],
      ['ja', 'nee'],
      ['Yes', 'No'],
      ['yes', 'no'],
      ['true', 'false'],
      ['True', 'False'],
      ['TRUE', 'FALSE'],
      ['1', '0'],
      ['Y', 'N'],
      ['J', 'N'],
      ['Waar', 'Onwaar'],
      ['WAAR', 'ONWAAR'],
    ] as const
  ).flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
);
