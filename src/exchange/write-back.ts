// What a source takes back, as rows: which columns, which texts. Pure: gets records and actions, gives tables; the bytes
// are written elsewhere. (Design exchange.md, "Writing back"; crm-formats.md D.)

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

/** The key, what every row needs beside it, the changed columns, the changed rows. An unchanged cell of a changed column keeps its text: an empty one may clear. */
export function updateTable(
  name: string,
  layout: {
    readonly keyColumn: number;
    readonly headers: readonly string[];
    readonly carried: readonly number[];
  },
  changes: readonly CellChange[],
  cells: ReadonlyMap<string, (column: number) => string>,
): OutTable | null {
  if (changes.length === 0) return null;
  const fixed = [layout.keyColumn, ...layout.carried];
  const columns = [...new Set(changes.map(change => change.column))].sort((a, b) => a - b);
  const byRecord = Map.groupBy(changes, change => change.sourceId);
  const rows = [...byRecord].map(([sourceId, own]) => {
    const to = new Map(own.map(change => [change.column, change.to]));
    const cellOf = cells.get(sourceId) ?? (() => '');
    return [...fixed.map(cellOf), ...columns.map(column => to.get(column) ?? cellOf(column))];
  });
  const header = [...fixed, ...columns].map(column => layout.headers[column] ?? '');
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

/**
 * Tables of one name become one where their headers are the same: files of one list may differ (Mailchimp: one per status). What
 * differs is numbered: `contact-update-1.csv`.
 */
export function joinTables(tables: readonly OutTable[]): readonly OutTable[] {
  return [...Map.groupBy(tables, table => table.name)].flatMap(([name, same]) => {
    const byHeader = [...Map.groupBy(same, table => JSON.stringify(table.header)).values()];
    return byHeader.map((own, index) => ({
      name: byHeader.length === 1 ? name : numbered(name, index + 1),
      header: own[0]?.header ?? [],
      rows: own.flatMap(table => table.rows),
    }));
  });
}

function numbered(name: string, number: number): string {
  return name.replace(/(\.[^.]*)?$/, `-${number}$1`);
}
