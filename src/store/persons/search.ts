// Looking people up by text: trigrams of names, addresses, numbers and ids of the current contacts, made at the first search
// after an import. It holds traces of every value it was made of, so it is forgotten whole when records go. May not rank.

import { FACTS, type FactName } from '../../model/facts.ts';
import type { Store } from '../open.ts';
import { isMatchedSql } from '../schema/matching.ts';
import { all, first, iterateRows, prepared, run } from '../statement.ts';

/** What people are looked up by. */
const SEARCHED: readonly FactName<'contact'>[] = [
  'formatted_name',
  'given_name',
  'initials',
  'name_infix',
  'family_name',
  'email',
  'organisation_name',
  'locality',
  'phone_key',
  'mobile_key',
];

/** One contact, and its texts as a JSON list in the order of {@link SEARCHED}. */
export type SearchText = readonly [recordId: number, sourceId: string, texts: string];

const PATHS = SEARCHED.map(name => `'$[${FACTS.contact.indexOf(name)}]'`).join(', ');
const TEXTS = `select record.record_id, record.source_id, json_extract(record.facts, ${PATHS}) from contact_record record`;

/** True when the trigrams are those of the records that are there. */
export function isSearchReady(store: Store): boolean {
  if (first(store, "select 1 from sqlite_schema where name = 'contact_search'") === null) return false;
  const made = first<{ state: string }>(store, 'select state from contact_search_state');
  return made?.state === stateOf(store);
}

/** True when contacts were imported. */
export function hasRecords(store: Store): boolean {
  return first(store, 'select 1 from contact_record limit 1') !== null;
}

/** What the records are, in short: each import has a snapshot of its own, and an erasure leaves fewer. */
function stateOf(store: Store): string {
  const { count = 0, last = 0 } =
    first<{ count: number; last: number }>(
      store,
      'select count(*) as count, (select coalesce(max(snapshot_id), 0) from snapshot) as last from contact_record',
    ) ?? {};
  return `${count} ${last}`;
}

/** Takes the trigrams off the disk. Call it in the transaction in which records go. */
export function forgetSearch(store: Store): void {
  for (const table of ['contact_search', 'contact_search_gram', 'contact_search_state'])
    store.connection.exec(`drop table if exists ${table}`);
}

/** The next contacts, in the order in which they lie. */
export function searchTextsAfter(store: Store, after: number, limit: number): readonly SearchText[] {
  const sql = `${TEXTS} where record_id > :after order by record_id limit :limit`;
  return [...iterateRows<SearchText>(store, sql, { after, limit })];
}

export function searchTexts(store: Store, recordIds: readonly number[]): readonly SearchText[] {
  return [
    ...iterateRows<SearchText>(store, `${TEXTS} where record_id in (select value from json_each(:ids))`, {
      ids: JSON.stringify(recordIds),
    }),
  ];
}

/** Begins anew; the writer takes a record and the text it is found by, {@link finishSearch} ends it. */
export function beginSearch(store: Store): (recordId: number, text: string) => void {
  forgetSearch(store);
  // Content and places are left out: a hit is looked at in the record itself.
  store.connection.exec(
    `create virtual table contact_search using fts5(text, content='', columnsize=0, detail=none, tokenize='trigram');
     create table contact_search_gram (gram text primary key, records integer not null) strict, without rowid;
     create table contact_search_state (state text not null) strict`,
  );
  const write = prepared(store, 'insert into contact_search (rowid, text) values (?, ?)');
  return (recordId, text) => void write(recordId, text);
}

export function finishSearch(store: Store): void {
  store.connection.exec(
    `create virtual table temp.contact_search_term using fts5vocab(main, contact_search, row);
     insert into contact_search_gram select term, doc from temp.contact_search_term;
     drop table temp.contact_search_term`,
  );
  run(store, 'insert into contact_search_state values (?)', [stateOf(store)]);
}

/** In how many records each of these trigrams is; those that are nowhere are left out. */
export function gramCounts(store: Store, grams: readonly string[]): ReadonlyMap<string, number> {
  const rows = all<{ gram: string; records: number }>(
    store,
    'select gram, records from contact_search_gram where gram in (select value from json_each(?))',
    [JSON.stringify(grams)],
  );
  return new Map(rows.map(({ gram, records }) => [gram, records]));
}

/** Records that hold all of these trigrams, the first so many. */
export function recordsWithGrams(store: Store, grams: readonly string[], limit: number): readonly number[] {
  const wanted = grams.map(gram => `"${gram.replaceAll('"', '""')}"`).join(' AND ');
  return store.connection
    .prepare('select rowid from contact_search where contact_search match :wanted limit :limit')
    .pluck()
    .all({ wanted, limit }) as number[];
}

/** Whose a record is. */
export interface FoundRecord {
  readonly recordId: number;
  readonly recordKey: string;
  /** Null: nobody was matched since the import. */
  readonly personKey: string | null;
  readonly state: string | null;
}

export function foundRecords(store: Store, recordIds: readonly number[]): readonly FoundRecord[] {
  return all(store, FOUND, { ids: JSON.stringify(recordIds) });
}

const FOUND = `
select record.record_id as recordId, snapshot.source || '/contact/' || record.source_id as recordKey,
  member.person_key as personKey, kind.state
from contact_record record
join file on file.file_id = record.file_id
join snapshot on snapshot.snapshot_id = file.snapshot_id
left join person_member member on member.record_id = record.record_id and ${isMatchedSql('contact')}
left join assessment on assessment.person_key = member.person_key
left join assessment_kind kind on kind.kind_id = assessment.kind_id
where record.record_id in (select value from json_each(:ids))`;
