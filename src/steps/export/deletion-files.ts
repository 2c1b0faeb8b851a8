// The deletion lists of a source for records that are named, as bytes. Reads the records while they are still there; decides
// about nobody.

import { deletionList } from '../../exchange/marking.ts';
import { toParts } from '../../exchange/out-table.ts';
import type { Entity } from '../../model/field.ts';
import { partsOf, type RecordKey } from '../../model/identity.ts';
import type { Store } from '../../store/open.ts';
import { currentFiles } from '../../store/records/snapshots.ts';
import { encodeTable, type OutFile } from './encode-table.ts';
import { isWorkbook, type Layout, layoutOf } from './layout.ts';
import { byForm, findNamed, makeKeeper, readUnread } from './named-records.ts';

/** Lists to write, and who could not be named in one. */
export interface DeletionFiles {
  readonly files: readonly OutFile[];
  /** Records without an id of their own, or without the key their system finds them by: delete them by hand. */
  readonly unnamed: readonly RecordKey[];
}

/**
 * One list per entity of the source, in the form its system takes. Call it before the records are erased here; `withPapers` adds
 * what to click.
 */
export function deletionFiles(store: Store, source: string, keys: readonly RecordKey[]): DeletionFiles {
  const own = keys.filter(key => partsOf(key).source === source);
  const layouts = currentFiles(store)
    .filter(file => file.source === source)
    .map(layoutOf);
  const made = [...Map.groupBy(layouts, ({ entity }) => entity)].map(([entity, of]) =>
    listOf(store, of as [Layout, ...Layout[]], idsOf(own, entity)),
  );
  const named = new Set(made.flatMap(({ keys }) => keys));
  return { files: made.flatMap(({ files }) => files), unnamed: own.filter(key => !named.has(key)) };
}

type IdsOf = ReadonlyMap<string, RecordKey>;

function idsOf(keys: readonly RecordKey[], entity: Entity): IdsOf {
  return new Map(
    keys.filter(key => partsOf(key).entity === entity).map(key => [partsOf(key).id, key] as const),
  );
}

function listOf(
  store: Store,
  layouts: readonly [Layout, ...Layout[]],
  ids: IdsOf,
): { readonly files: readonly OutFile[]; readonly keys: readonly RecordKey[] } {
  const keeper = makeKeeper(layouts, new Set());
  const all = findNamed(store, layouts, ids.keys());
  readUnread(store, all, keeper);
  const found = new Map([...all].filter(([, { layout, cell }]) => cell(layout.keyColumn).trim() !== ''));
  const tables = byForm(found.values(), ({ layout }) => layout).flatMap(
    ({ layout, items }) =>
      deletionList(
        layout,
        items.map(({ cell }) => cell),
      ) ?? [],
  );
  const [layout] = layouts;
  const form = isWorkbook(layout) ? 'xlsx' : 'csv';
  return {
    files: toParts(tables, layout.writeBack.maxRows ?? null).map(part => encodeTable(layout, part, form)),
    keys: [...found.keys()].flatMap(id => ids.get(id) ?? []),
  };
}
