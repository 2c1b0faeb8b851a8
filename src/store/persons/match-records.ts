// What matching reads: the current records of an entity, in the order of their keys, and the texts it compares. May not
// compare.

import { FACTS, type FactName } from '../../model/facts.ts';
import type { Store } from '../open.ts';
import type { MatchedEntity } from '../schema/matching.ts';
import { first, iterateRows } from '../statement.ts';

/** Records by rank: the order of their record keys, which no shuffling of rows changes. */
export interface RankedRecords {
  readonly size: number;
  readonly recordIds: Int32Array;
  /** Day of the first import as yyyymmdd. */
  readonly firstImport: Int32Array;
}

const current = (entity: MatchedEntity): string => `from ${entity}_record record
  join file on file.file_id = record.file_id
  join snapshot on snapshot.snapshot_id = file.snapshot_id and snapshot.is_current = 1`;

export function rankedRecords(store: Store, entity: MatchedEntity): RankedRecords {
  const size = first<{ size: number }>(store, `select count(*) as size ${current(entity)}`)?.size ?? 0;
  const recordIds = new Int32Array(size);
  const firstImport = new Int32Array(size);
  const rows = iterateRows<readonly [number, number]>(
    store,
    `select record.record_id, cast(replace(coalesce(seen.imported_on, snapshot.imported_on), '-', '') as integer)
     ${current(entity)}
     left join first_seen seen on seen.source = snapshot.source and seen.entity = :entity and seen.source_id = record.source_id
     order by snapshot.source || '/' || record.source_id, record.record_id`,
    { entity },
  );
  let rank = 0;
  for (const [recordId, day] of rows) {
    recordIds[rank] = recordId;
    firstImport[rank++] = day;
  }
  return { size, recordIds, firstImport };
}

/** Some facts of every current record as JSON, in the order of record ids: how they lie in the store. */
export function matchFacts<Of extends MatchedEntity>(
  store: Store,
  entity: Of,
  names: readonly FactName<Of>[],
): IterableIterator<readonly [recordId: number, facts: string]> {
  const paths = names.map(name => `'$[${FACTS[entity].indexOf(name as never)}]'`).join(', ');
  return iterateRows(
    store,
    `select record.record_id, json_extract(record.facts, ${paths}) ${current(entity)} order by record.record_id`,
  );
}
