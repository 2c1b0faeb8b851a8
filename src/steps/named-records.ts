// The records that keys name, each with the file it stands in: fetched once, their cells read when they are asked for.

import type { ReadCell } from '../exchange/marking.ts';
import { isDerivedId } from '../model/identity.ts';
import type { Store } from '../store/open.ts';
import { namedRecords } from '../store/texts.ts';
import { cellReaderOf, type Layout } from './layout.ts';

/** A record that was named, and where it stands. */
export interface Named {
  readonly layout: Layout;
  readonly recordId: number;
  readonly raw: Uint8Array;
  readonly cell: ReadCell;
}

/** Id in the source → the record. Left out: an id made of bytes or shared by several, a record without the key of its system. */
export type NamedRecords = ReadonlyMap<string, Named>;

/** The records of some files of one entity. */
export function findNamed(store: Store, layouts: readonly Layout[], ids: Iterable<string>): NamedRecords {
  const wanted = [...new Set(ids)].filter(id => !isDerivedId(id));
  const found = new Map<string, Named>();
  if (wanted.length === 0) return found;
  for (const layout of layouts) {
    if (layout.idColumn < 0 || layout.keyColumn < 0) continue;
    const read = cellReaderOf(layout);
    for (const [recordId, id, raw] of namedRecords(store, layout.file, wanted)) {
      const cell = read(raw);
      if (cell(layout.keyColumn).trim() !== '') found.set(id, { layout, recordId, raw, cell });
    }
  }
  return found;
}

/** Records that stand in files of one form, the first file speaking for all. */
export function byForm<Item>(
  items: Iterable<Item>,
  layoutOf: (item: Item) => Layout,
): readonly { readonly layout: Layout; readonly items: readonly Item[] }[] {
  const groups = Map.groupBy(items, item => layoutOf(item).form);
  return [...groups.values()].map(own => ({ layout: layoutOf(own[0] as Item), items: own }));
}
