// Who is named to be erased, as the temporary tables of erase-naming.ts hold them: counted, or some at a time. May not name
// anybody.

import type { Store } from '../open.ts';
import { all, iterate } from '../statement.ts';

/** Source → its records that go. */
export function erasedPerSource(store: Store): ReadonlyMap<string, number> {
  const rows = all<{ source: string; count: number }>(
    store,
    'select source, count(*) as count from temp.erased group by source order by source',
  );
  return new Map(rows.map(({ source, count }) => [source, count]));
}

/** People who go by one purpose from the same sources. */
export interface ErasedPeople {
  readonly purpose: string;
  readonly sources: readonly string[];
  readonly people: number;
}

export function erasedPeople(store: Store): readonly ErasedPeople[] {
  return all<Omit<ErasedPeople, 'sources'> & { readonly sources: string }>(
    store,
    `select purpose, sources, count(*) as people
     from (select purpose, json_group_array(distinct source order by source) as sources
       from temp.erased group by person_group, purpose)
     group by purpose, sources`,
  ).map(({ sources, ...own }) => ({ ...own, sources: JSON.parse(sources) as string[] }));
}

const BATCH = 4096;

/** Ids of a source in the order of its records, some at a time: between them the connection is free. */
export function* erasedIds(store: Store, source: string): Iterable<readonly string[]> {
  const next = store.connection
    .prepare(
      `select record_id, source_id from temp.erased where source = ? and record_id > ? order by record_id limit ${BATCH}`,
    )
    .raw();
  for (let last = 0; ; ) {
    const rows = next.all(source, last) as (readonly [number, string])[];
    if (rows.length === 0) return;
    yield rows.map(([, id]) => id);
    last = rows.at(-1)?.[0] ?? last;
  }
}

/** Every contact that goes; the connection may not write meanwhile. */
export function erasedContacts(
  store: Store,
): Iterable<{ readonly source: string; readonly sourceId: string }> {
  return iterate(store, 'select source, source_id as sourceId from temp.erased order by record_id');
}
