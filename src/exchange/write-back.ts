// What a source takes back, as rows: which columns, which texts. Pure: gets records and actions, gives tables; the bytes
// are written elsewhere. (Design exchange.md, "Writing back"; crm-formats.md D.)

import type { Field } from '../model/field.ts';
import type { WriteBack } from './profile.ts';

/** A file to write: header and rows as texts, in the dialect of the file that came in. */
export interface OutTable {
  /** File name without folder, such as `contact-update.csv`. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A correction of one cell of a record. */
export interface CellChange {
  readonly sourceId: string;
  readonly column: number;
  readonly to: string;
}

/** Id, the changed columns, the changed rows. An unchanged cell of a changed column keeps its text: an empty one may clear. */
export function updateTable(
  name: string,
  layout: { readonly idColumn: number; readonly headers: readonly string[] },
  changes: readonly CellChange[],
  cellOf: (sourceId: string, column: number) => string,
): OutTable | null {
  if (changes.length === 0) return null;
  const columns = [...new Set(changes.map(change => change.column))].sort((a, b) => a - b);
  const byRecord = Map.groupBy(changes, change => change.sourceId);
  const rows = [...byRecord].map(([sourceId, own]) => {
    const to = new Map(own.map(change => [change.column, change.to]));
    return [sourceId, ...columns.map(column => to.get(column) ?? cellOf(sourceId, column))];
  });
  const header = [layout.idColumn, ...columns].map(column => layout.headers[column] ?? '');
  return { name, header, rows };
}

/** Winner, then its losers; as many losers a row as the system takes. */
export function mergeTable(
  name: string,
  headers: WriteBack['mergeHeaders'],
  merges: readonly { readonly winner: string; readonly loser: string }[],
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
  return { name, header: headers, rows };
}

/** The label to filter on where a source has no inactive flag. */
export const INACTIVE_LABEL = 'datawasstraat-inactive';

/** The inactive flag of the source where it has one, else a label to filter on. */
export function deactivateTable(
  name: string,
  idHeader: string,
  flag: { readonly header: string; readonly text: string } | null,
  ids: readonly string[],
): OutTable | null {
  if (ids.length === 0) return null;
  const [header, text] = flag ? [flag.header, flag.text] : ['label', INACTIVE_LABEL];
  return { name, header: [idHeader, header], rows: ids.map(id => [id, text]) };
}

/** One column of ids where the system deletes by list, else id and a label to filter on. */
export function deleteTable(
  name: string,
  idHeader: string,
  writeBack: WriteBack,
  ids: readonly string[],
): OutTable | null {
  if (ids.length === 0) return null;
  if (writeBack.deleteColumn !== null)
    return { name, header: [writeBack.deleteColumn], rows: ids.map(id => [id]) };
  return { name, header: [idHeader, 'label'], rows: ids.map(id => [id, 'datawasstraat-delete']) };
}

/** The text that means "inactive" in a column, in the words the file uses; null when that is not certain. */
export function inactiveText(
  field: Field | null,
  flag: { readonly yes: string | null; readonly no: string | null } | null,
): string | null {
  if (flag === null || (field !== 'active' && field !== 'inactive' && field !== 'status')) return null;
  const wanted = field === 'inactive' ? flag.yes : flag.no;
  const other = field === 'inactive' ? flag.no : flag.yes;
  return wanted ?? (other === null ? null : (COUNTERPART[other] ?? null));
}

/** The other word of a pair, for a column in which only one of them occurs. */
const COUNTERPART: Readonly<Record<string, string>> = {
  ...{
    Actief: 'Inactief',
    actief: 'inactief',
    Active: 'Inactive',
    active: 'inactive',
    Ja: 'Nee',
    Nee: 'Ja',
    ja: 'nee',
  },
  ...{
    nee: 'ja',
    Yes: 'No',
    No: 'Yes',
    yes: 'no',
    no: 'yes',
    true: 'false',
    false: 'true',
    TRUE: 'FALSE',
    FALSE: 'TRUE',
  },
  ...{
    '1': '0',
    '0': '1',
    J: 'N',
    N: 'J',
    Y: 'N',
    Waar: 'Onwaar',
    Onwaar: 'Waar',
    WAAR: 'ONWAAR',
    ONWAAR: 'WAAR',
  },
};
