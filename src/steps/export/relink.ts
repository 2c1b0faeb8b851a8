// Re-link files: rows that hang on the loser of a merge, with the winner in its place. Changes nothing.

import type { OutTable } from '../../exchange/out-table.ts';
import { type Child, type MergedPair, relinkTable } from '../../exchange/write-back.ts';
import type { Entity } from '../../model/field.ts';
import { isDerivedId } from '../../model/identity.ts';
import type { Store } from '../../store/open.ts';
import { CHILD_ENTITIES, childrenIn, type ParentField } from '../../store/records/children.ts';
import { cellReaderOf, type Layout } from './layout.ts';

const PARENT_OF: Readonly<Partial<Record<Entity, ParentField>>> = {
  contact: 'contact_id',
  organisation: 'organisation_id',
};

/** What is merged, all files of the source, and the records that leave it: no file that is loaded names those. */
export interface ToRelink {
  readonly entity: Entity;
  readonly merges: readonly MergedPair[];
  readonly layouts: readonly Layout[];
  readonly leaving: ReadonlySet<string>;
}

/** A table per file whose rows name a loser by its id. */
export function relinkTables(
  store: Store,
  { entity, merges, layouts, leaving }: ToRelink,
): readonly OutTable[] {
  const field = PARENT_OF[entity];
  if (field === undefined || merges.length === 0) return [];
  const winners = new Map(merges.map(({ loser, winner }) => [loser, winner]));
  const children = layouts.filter(layout => CHILD_ENTITIES[field].includes(layout.entity));
  return children.flatMap(layout => {
    const parent = layout.columns.find(column => column.field === field);
    if (parent === undefined || layout.keyColumn < 0) return [];
    const rows = childrenOf(store, layout, { field, winners, leaving });
    const key = layout.columns[layout.keyColumn]?.header ?? '';
    return relinkTable(layout.entity, { key, parent: parent.header }, rows) ?? [];
  });
}

function childrenOf(
  store: Store,
  layout: Layout,
  {
    field,
    winners,
    leaving,
  }: { field: ParentField; winners: ReadonlyMap<string, string>; leaving: ReadonlySet<string> },
): readonly Child[] {
  const read = cellReaderOf(layout);
  const found: Child[] = [];
  for (const [id, parent, raw] of childrenIn(store, layout.file, { field, ids: [...winners.keys()] })) {
    const winner = winners.get(parent);
    const key = read(raw)(layout.keyColumn);
    const isLeaving = leaving.has(`${layout.entity}/${id}`);
    if (winner !== undefined && key.trim() !== '' && !isDerivedId(id) && !isLeaving)
      found.push({ key, winner });
  }
  return found;
}
