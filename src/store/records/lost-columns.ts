// Columns that an export no longer has and that decisions rest on, until they are back or somebody says they are gone for good. May
// not judge which they are.

import type { CivilDate } from '../../model/calendar.ts';
import type { Entity, Field } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { all, run } from '../statement.ts';

/** A list of a source: whole exports of one entity, or the parts that number their rows by the same column. */
export interface ListName {
  readonly source: string;
  readonly entity: Entity;
  /** Header of the column with the ids; empty for whole exports. */
  readonly list: string;
}

/** A column that is gone. */
export interface StoredLost {
  readonly header: string;
  readonly field: Field;
  readonly suggestion: string | null;
}

/** Those of a list, also the ones that are gone for good. */
export function lostOf(store: Store, list: ListName): readonly StoredLost[] {
  return all(
    store,
    `select header, field, suggestion from lost_column
     where source = :source and entity = :entity and list = :list order by header`,
    { ...list },
  );
}

/** Takes the place of what was noted of the list; who was gone before keeps its day. */
export function noteLost(store: Store, list: ListName, lost: readonly StoredLost[], on: CivilDate): void {
  run(
    store,
    `delete from lost_column where source = :source and entity = :entity and list = :list
       and header not in (select value from json_each(:headers))`,
    { ...list, headers: JSON.stringify(lost.map(({ header }) => header)) },
  );
  for (const { header, field, suggestion } of lost)
    run(
      store,
      `insert into lost_column (source, entity, list, header, field, suggestion, lost_on)
       values (:source, :entity, :list, :header, :field, :suggestion, :on)
       on conflict do update set suggestion = :suggestion`,
      { ...list, header, field, suggestion, on },
    );
}

/** Keeps which columns the config says are gone for good, by source. Writes only what is new. */
export function keepColumnsGone(store: Store, gone: Readonly<Record<string, readonly string[]>>): void {
  const wanted = JSON.stringify(
    Object.entries(gone).flatMap(([source, headers]) => headers.map(header => [source, header])),
  );
  const pairs = `select value ->> 0 as source, value ->> 1 as header from json_each(:wanted)`;
  const isSame =
    all(
      store,
      `select * from (${pairs} except select source, header from column_gone)
       union all select * from (select source, header from column_gone except ${pairs})`,
      { wanted },
    ).length === 0;
  if (isSame) return;
  run(store, 'delete from column_gone');
  run(store, `insert into column_gone ${pairs}`, { wanted });
}

/** Those that are not gone for good: all of a source, or of every source. */
export function openLost(
  store: Store,
  source: string | null = null,
): readonly (StoredLost & Pick<ListName, 'source' | 'entity'>)[] {
  return all(
    store,
    `select source, entity, header, field, suggestion from lost_column
     where (:source is null or source = :source)
       and not exists (select 1 from column_gone gone where gone.source = lost_column.source and gone.header = lost_column.header)
     order by source, entity, header`,
    { source },
  );
}
