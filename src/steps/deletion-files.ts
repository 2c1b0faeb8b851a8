// The deletion lists of a source for records that are named, as bytes. Reads the records while they are still there; decides
// about nobody.

import { deletionList, type ReadCell } from '../exchange/marking.ts';
import { joinTables } from '../exchange/write-back.ts';
import { isDerivedId, partsOf, type RecordKey } from '../model/identity.ts';
import type { Store } from '../store/open.ts';
import { currentFiles } from '../store/snapshots.ts';
import { namedRecords } from '../store/texts.ts';
import { encodeTable, type OutFile } from './encode-table.ts';
import { cellReaderOf, type Layout, layoutOf } from './layout.ts';

/** Lists to write, and who could not be named in one. */
export interface DeletionFiles {
  readonly files: readonly OutFile[];
  /** Records without an id of their own, or without the key their system finds them by: delete them by hand. */
  readonly unnamed: readonly RecordKey[];
}

/** One list per entity of the source, in the form its system takes. Call it before the records are erased here. */
export function deletionFiles(store: Store, source: string, keys: readonly RecordKey[]): DeletionFiles {
  const own = keys.filter(key => partsOf(key).source === source);
  const layouts = currentFiles(store)
    .filter(file => file.source === source)
    .map(layoutOf);
  const found = new Set<RecordKey>();
  const made = layouts.flatMap(layout => {
    const named = namedIn(store, layout, own);
    for (const key of named.keys()) found.add(key);
    return { layout, table: deletionList(layout, [...named.values()]) };
  });
  const files = [...Map.groupBy(made, ({ layout }) => layout.entity).values()].flatMap(parts => {
    const [first] = parts;
    const tables = joinTables(parts.flatMap(({ table }) => table ?? []));
    return first === undefined ? [] : tables.map(table => encodeTable(first.layout, table));
  });
  return { files, unnamed: own.filter(key => !found.has(key)) };
}

function namedIn(store: Store, layout: Layout, keys: readonly RecordKey[]): ReadonlyMap<RecordKey, ReadCell> {
  const found = new Map<RecordKey, ReadCell>();
  if (layout.keyColumn < 0) return found;
  const byId = new Map(
    keys
      .map(key => [key, partsOf(key)] as const)
      .filter(([, { entity, id }]) => entity === layout.entity && !isDerivedId(id))
      .map(([key, { id }]) => [id, key]),
  );
  const read = cellReaderOf(layout);
  for (const [, id, raw] of namedRecords(store, layout.file, [...byId.keys()])) {
    const [key, cell] = [byId.get(id), read(raw)];
    if (key !== undefined && cell(layout.keyColumn).trim() !== '') found.set(key, cell);
  }
  return found;
}
