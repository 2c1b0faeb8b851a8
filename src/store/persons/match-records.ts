// What matching reads: the current records of an entity, in the order of their keys, and the facts it compares. May not
// compare.

import type { Store } from '../open.ts';
import { firstImportOf, wasThereAt } from '../records/first-import.ts';
import { MATCHED, type MatchedEntity } from '../schema/matching.ts';
import { all, first, iterateRows, jsonList } from '../statement.ts';

/** Records by rank: the order of their record keys, which no shuffling of rows changes. */
export interface RankedRecords {
  readonly size: number;
  readonly recordIds: Int32Array;
}

/** Files of a source that are current. The order of the keys of a source is that of its ids, which have an index: nothing is to be sorted. */
const filesOf = (entity: MatchedEntity): string => `
  select file_id from file join snapshot using (snapshot_id)
  where is_current = 1 and source = :source and entity = '${entity}'`;

/** Sources in the order of their keys. */
function sourcesOf(store: Store, entity: MatchedEntity): readonly string[] {
  return all<{ source: string }>(
    store,
    "select source from snapshot where entity = ? and is_current = 1 order by source || '/'",
    [entity],
  ).map(({ source }) => source);
}

export function rankedRecords(store: Store, entity: MatchedEntity): RankedRecords {
  const ids = store.connection
    .prepare(
      `select record_id from ${entity}_record where file_id in (${filesOf(entity)})
       order by source_id, file_id, record_id`,
    )
    .pluck();
  const recordIds = Int32Array.from(
    sourcesOf(store, entity).flatMap(source => ids.all({ source }) as number[]),
  );
  return { size: recordIds.length, recordIds };
}

/** The records that the last matching gave a cluster and that are still there. */
export interface MembersLeft {
  readonly count: number;
  /** Their highest id, 0 for none. While that record is there SQLite gives a new one a higher id, so an id below it never went to another. */
  readonly highest: number;
  /** True where there are no others. */
  readonly areAll: boolean;
}

export function membersLeft(store: Store, entity: MatchedEntity): MembersLeft {
  const { members } = MATCHED[entity];
  const left = first<Record<'count' | 'highest' | 'records', number>>(
    store,
    `select (select count(*) from ${members}) as count, (select coalesce(max(record_id), 0) from ${members}) as highest,
       (select count(*) from ${entity}_record) as records`,
  );
  const { count = 0, highest = 0, records = 0 } = left ?? {};
  return { count, highest, areAll: records === count };
}

/** What names records, and since when they are known; by their place in a list. */
export interface KeyedRecords {
  readonly keys: readonly string[];
  /** Day of the first import as yyyymmdd. */
  readonly days: readonly number[];
  /** 1 for a record that was there when matching was done last. */
  readonly seen: readonly (0 | 1)[];
}

/**
 * Of some records, by rank. Where they are not few, it is told from the index of ids alone: the records themselves lie all over the
 * file.
 */
export function keyedRecords(
  store: Store,
  entity: MatchedEntity,
  recordIds: Int32Array,
  { areFew }: { readonly areFew: boolean },
): KeyedRecords {
  const ids = jsonList(recordIds);
  const sql = keyedSql(entity, areFew ? FEW : '+record.record_id in (select value from json_each(:ids))');
  const found = sourcesOf(store, entity).map(source =>
    first<Record<keyof KeyedRecords, string>>(store, sql, { entity, source, ids }),
  );
  const listOf = <Name extends keyof KeyedRecords>(name: Name): KeyedRecords[Name] =>
    found.flatMap(rows => JSON.parse(rows?.[name] ?? '[]')) as unknown as KeyedRecords[Name];
  return { keys: listOf('keys'), days: listOf('days'), seen: listOf('seen') };
}

const FEW = 'record.record_id in (select value from json_each(:ids))';

/** A plus keeps SQLite from looking each record up. */
const keyedSql = (entity: MatchedEntity, which: string): string => `
select json_group_array(snapshot.source || '/${entity}/' || record.source_id) as keys,
  json_group_array(cast(replace(${firstImportOf(entity, 'record', ':source')}, '-', '') as integer)) as days,
  json_group_array(${wasThereAt(entity, 'record', ':source', 'coalesce(last_snapshot, 0)')}) as seen
from (
  select source_id, file_id, record_id from ${entity}_record record
  where ${which} and file_id in (${filesOf(entity)})
  order by source_id, file_id, record_id) record
cross join file on file.file_id = record.file_id
cross join snapshot on snapshot.snapshot_id = file.snapshot_id
left join match_model on match_model.entity = :entity`;

/** Facts of records as JSONB, one behind another. */
export interface FactsPage {
  readonly bytes: Uint8Array;
  readonly count: number;
}

/** A row of its own for each record would take as long as ten that come together. */
const PAGE = 512;

type PageRow = readonly [bytes: Uint8Array | null, count: number, last: number | null];

const PAGE_COLUMNS = "cast(group_concat(facts, '') as blob), count(*), max(place)";

/** The facts of all current records, in the order of record ids: how they lie in the store. */
export function* allFacts(store: Store, entity: MatchedEntity): Generator<FactsPage> {
  const page = store.connection
    .prepare(
      `select ${PAGE_COLUMNS} from (
         select record_id as place, facts from ${entity}_record
         where record_id > ? and file_id in (select file_id from file join snapshot using (snapshot_id) where is_current = 1)
         order by record_id limit ${PAGE})`,
    )
    .raw();
  for (let last = -1; ; ) {
    const [bytes, count, next] = page.get(last) as PageRow;
    if (bytes === null || next === null) return;
    yield { bytes, count };
    last = next;
  }
}

/** The facts of some records, in that order. */
export function* someFacts(store: Store, entity: MatchedEntity, recordIds: Int32Array): Generator<FactsPage> {
  for (let start = 0; start < recordIds.length; start += PAGE) {
    const ids = jsonList(recordIds.subarray(start, start + PAGE));
    const rows = iterateRows<PageRow>(
      store,
      `select ${PAGE_COLUMNS} from (
         select item.key as place, facts from json_each(?) item
         cross join ${entity}_record record on record.record_id = item.value order by item.key)`,
      [ids],
    );
    for (const [bytes, count] of rows) if (bytes !== null) yield { bytes, count };
  }
}
