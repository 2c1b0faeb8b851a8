// The records that keys name: where each stands, and once it was read, the cells that files are made of. A record is read once,
// also for a full file, which passes all of them.

import { markColumns, type ReadCell } from '../../exchange/marking.ts';
import { isDerivedId } from '../../model/identity.ts';
import type { ActionToWrite } from '../../store/findings/actions.ts';
import type { Store } from '../../store/open.ts';
import { currentPlaces, rawRecords } from '../../store/records/raw-records.ts';
import { cellReaderOf, type Layout } from './layout.ts';

/** A record that was named. */
export interface Named {
  readonly id: string;
  readonly layout: Layout;
  readonly recordId: number;
  /** Reads one of the cells that were kept. RangeError: another cell, or the record was not read yet. */
  cell: ReadCell;
  /** What is to happen to it; empty once that was worked out. */
  open: readonly ActionToWrite[];
}

/** Id in the source → the record. Left out: an id made of bytes or shared by several. */
export type NamedRecords = ReadonlyMap<string, Named>;

const UNREAD: ReadCell = () => {
  throw new RangeError('the record was not read yet');
};

const NOTHING: readonly ActionToWrite[] = [];

/** Where the records of these ids stand in some files of one entity. */
export function findNamed(store: Store, layouts: readonly Layout[], ids: Iterable<string>): NamedRecords {
  const found = new Map<string, Named>();
  const usable = layouts.filter(({ idColumn, keyColumn }) => idColumn >= 0 && keyColumn >= 0);
  const wanted: string[] = [];
  for (const id of ids) if (!isDerivedId(id)) wanted.push(id);
  if (wanted.length === 0) return found;
  const places = currentPlaces(
    store,
    usable.map(({ file }) => file),
    wanted,
  );
  for (const { fileId, recordId, id } of places) {
    const layout = usable.find(({ file }) => file.fileId === fileId) as Layout;
    found.set(id, { id, layout, recordId, cell: UNREAD, open: NOTHING });
  }
  return found;
}

/** Reads what is needed of records into them. */
export interface RecordKeeper {
  /** Keeps the cells of a record; the bytes may go. */
  readonly keep: (record: Named, raw: Uint8Array) => void;
}

/** Keeps the key, what marks need, and the columns of some fields. */
export function makeKeeper(layouts: readonly Layout[], fields: ReadonlySet<string>): RecordKeeper {
  const plans = new Map(
    layouts.map(layout => {
      const { columns, keyColumn } = layout;
      const ofFields = columns.flatMap(({ field }, column) =>
        field !== null && fields.has(field) ? [column] : [],
      );
      const kept = [...new Set([keyColumn, ...markColumns(layout), ...ofFields])].sort((a, b) => a - b);
      const slots = new Map(kept.map((column, slot) => [column, slot]));
      return [layout, { kept, slots, read: cellReaderOf(layout) }] as const;
    }),
  );
  return {
    keep(record, raw) {
      const plan = plans.get(record.layout);
      if (plan === undefined) throw new RangeError('a record of another file');
      const { kept, slots, read } = plan;
      const cell = read(raw);
      const texts = kept.map(cell);
      record.cell = column => {
        const slot = slots.get(column);
        if (slot === undefined) throw new RangeError(`column ${column} was not kept`);
        return texts[slot] as string;
      };
    },
  };
}

/** Reads those that were not read yet, in the order they stand in. */
export function readUnread(store: Store, records: NamedRecords, keeper: RecordKeeper): void {
  const unread = [...records.values()].filter(({ cell }) => cell === UNREAD);
  for (const [, own] of Map.groupBy(unread, ({ layout }) => layout)) {
    const byId = new Map(own.map(record => [record.recordId, record]));
    const [first] = own;
    if (first === undefined) continue;
    for (const [recordId, raw] of rawRecords(store, first.layout.entity, [...byId.keys()]))
      keeper.keep(byId.get(recordId) as Named, raw);
  }
}

/** Items of files of one form, the first file speaking for all. */
export function byForm<Item>(
  items: Iterable<Item>,
  layoutOf: (item: Item) => Layout,
): readonly { readonly layout: Layout; readonly items: readonly Item[] }[] {
  const groups = Map.groupBy(items, item => layoutOf(item).form);
  return [...groups.values()].map(own => ({ layout: layoutOf(own[0] as Item), items: own }));
}
