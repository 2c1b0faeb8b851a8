// The lists a purge leaves: per source what it has to delete, in the form it takes, and whom else the law wants told (AVG 19).
// Made before the records go; writes nothing.

import { deletionList, type ReadCell } from '../exchange/marking.ts';
import type { OutTable } from '../exchange/write-back.ts';
import type { Register } from '../model/register.ts';
import type { Store } from '../store/open.ts';
import { currentFiles } from '../store/snapshots.ts';
import { namedRecords } from '../store/texts.ts';
import { encodeTable, type OutFile } from './encode-table.ts';
import { cellReaderOf, type Layout, layoutOf } from './layout.ts';

/** One file per source, and one for those its system cannot find by its own key. */
export function deletionFiles(
  store: Store,
  records: readonly { readonly source: string; readonly sourceId: string }[],
): readonly OutFile[] {
  const files = currentFiles(store).filter(({ entity }) => entity === 'contact');
  return [...Map.groupBy(records, ({ source }) => source)].flatMap(([source, own]) => {
    const layouts = files.filter(file => file.source === source).map(layoutOf);
    const ids = own.map(({ sourceId }) => sourceId);
    return filesOfSource(store, layouts, ids);
  });
}

function filesOfSource(store: Store, layouts: readonly Layout[], ids: readonly string[]): readonly OutFile[] {
  const [layout] = layouts;
  if (layout === undefined) return [];
  const cells: ReadCell[] = [];
  const byHand: string[] = [];
  for (const one of layouts) {
    const read = cellReaderOf(one);
    for (const [, sourceId, raw] of namedRecords(store, one.file, ids)) {
      const cell = read(raw);
      if (one.keyColumn >= 0 && cell(one.keyColumn).trim() !== '') cells.push(cell);
      else byHand.push(sourceId);
    }
  }
  const tables = [deletionList(layout, cells), byHandTable(layout, byHand)];
  return tables.flatMap(table => (table === null ? [] : [encodeTable(layout, table)]));
}

/** Records that lack the key their system finds them by. */
function byHandTable({ headers, idColumn }: Layout, ids: readonly string[]): OutTable | null {
  if (ids.length === 0) return null;
  return {
    name: 'contact-delete-by-hand.csv',
    header: [headers[idColumn] ?? 'id'],
    rows: ids.map(id => [id]),
  };
}

/** A recipient that was given data of people who are erased (AVG 19). */
export interface Recipient {
  readonly recipient: string;
  readonly purposes: readonly string[];
  readonly people: number;
}

/** Whom to tell: recipients of the purposes of those who go, and the processors of the systems they go from. */
export function recipientsToTell(
  register: Register,
  people: readonly { readonly purpose: string; readonly sources: readonly string[] }[],
): readonly Recipient[] {
  const told = new Map<string, { purposes: Set<string>; people: number }>();
  const purposes = new Map(register.purposes.map(purpose => [purpose.id, purpose]));
  for (const { purpose, sources } of people) {
    const processors = sources.flatMap(source => register.systems[source]?.processor ?? []);
    for (const name of new Set([...(purposes.get(purpose)?.recipients.items ?? []), ...processors])) {
      const before = told.get(name) ?? { purposes: new Set<string>(), people: 0 };
      before.purposes.add(purpose);
      told.set(name, { purposes: before.purposes, people: before.people + 1 });
    }
  }
  return [...told]
    .map(([recipient, own]) => ({ recipient, purposes: [...own.purposes].sort(), people: own.people }))
    .sort((a, b) => (a.recipient < b.recipient ? -1 : 1));
}
