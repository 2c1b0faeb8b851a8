// Tombstones: keyed hashes of who was erased, and the keys that are looked for among them. May not hash: hashes come from the caller.

import type { CivilDate } from '../../model/calendar.ts';
import { FACTS } from '../../model/facts.ts';
import type { ErasedFor } from '../../model/purge.ts';
import type { Store } from '../open.ts';
import { cameWith } from '../records/first-import.ts';
import { all, first, prepared, run } from '../statement.ts';

/** One identifier of somebody who was erased. */
export interface Tombstone {
  readonly hash: Uint8Array;
  readonly kind: string;
  readonly personGroup: Uint8Array;
  readonly erasedFor: ErasedFor;
}

/** What all tombstones of a plan share. */
export interface ErasedBy {
  readonly planId: string;
  readonly erasedOn: CivilDate;
  /** Sign of the key that the hashes were made with. */
  readonly keyCheck: string;
}

/** Writes tombstones of a plan; they stand when `finish` is called. */
export interface TombstoneWriter {
  readonly add: (tombstone: Tombstone) => void;
  readonly finish: (plan: ErasedBy) => void;
}

/** Hashes come in no order: they are put in order first, so that every page of the table is written once. */
export function tombstoneWriter(store: Store): TombstoneWriter {
  store.connection.exec(
    'create temp table made_tombstone (hash blob not null, kind text not null, person_group blob not null, erased_for text not null)',
  );
  const insert = prepared(store, 'insert into temp.made_tombstone values (?, ?, ?, ?)');
  return {
    add: ({ hash, kind, personGroup, erasedFor }) => void insert(hash, kind, personGroup, erasedFor),
    finish({ planId, erasedOn, keyCheck }) {
      run(
        store,
        `insert or ignore into tombstone (hash, kind, person_group, plan_id, erased_on, key_check, erased_for)
         select hash, kind, person_group, :planId, :erasedOn, :keyCheck, erased_for from temp.made_tombstone order by hash`,
        { planId, erasedOn, keyCheck },
      );
      store.connection.exec('drop table temp.made_tombstone');
    },
  };
}

export function hasTombstones(store: Store): boolean {
  return first(store, 'select 1 from tombstone limit 1') !== null;
}

/** After an ordinary retention purge they last until bin and backups are empty; the others have no end. */
export function expireTombstones(store: Store, planId: string, on: CivilDate): void {
  run(store, `update tombstone set expires_on = ? where plan_id = ? and erased_for = 'retention'`, [
    on,
    planId,
  ]);
}

/** Removes those that expired before that day. */
export function removeExpired(store: Store, today: CivilDate): number {
  return run(store, 'delete from tombstone where expires_on < ?', [today]).changes;
}

/** Sign of a key → the tombstones that rest on it. */
export function tombstonesPerKey(store: Store): ReadonlyMap<string, number> {
  const rows = all<{ keyCheck: string; count: number }>(
    store,
    'select key_check as keyCheck, count(*) as count from tombstone group by key_check',
  );
  return new Map(rows.map(({ keyCheck, count }) => [keyCheck, count]));
}

/** Removes those whose key is lost: they recognise nobody any more. Gives how many. */
export function removeTombstonesOf(store: Store, keyCheck: string): number {
  return run(store, 'delete from tombstone where key_check = ?', [keyCheck]).changes;
}

/** Somebody is recognised no more. */
export function removeTombstonesOfPerson(store: Store, personGroup: Uint8Array): void {
  run(store, 'delete from tombstone where person_group = ?', [personGroup]);
}

/** What is known of somebody by one identifier. */
export interface TombstoneHit {
  readonly kind: string;
  readonly personGroup: Uint8Array;
  readonly erasedOn: CivilDate;
  readonly erasedFor: ErasedFor;
}

export function tombstoneFinder(store: Store): (hash: Uint8Array) => readonly TombstoneHit[] {
  const find = store.connection.prepare(
    `select kind, person_group as personGroup, erased_on as erasedOn, erased_for as erasedFor
     from tombstone where hash = ?`,
  );
  return hash => find.all(hash) as TombstoneHit[];
}

const at = (name: (typeof FACTS)['contact'][number]): string => `'$[${FACTS.contact.indexOf(name)}]'`;

/** The keys of a contact by which it can be recognised, as JSON: points, IBAN, initial, family key, birth, address key, signals. */
export type KeysRow = readonly [recordId: number, source: string, sourceId: string, keys: string];

const KEYS = `json_extract(contact.facts, ${(
  [
    'email_key',
    'phone_key',
    'mobile_key',
    'points',
    'iban',
    'initial_key',
    'family_key',
    'birth_on',
    'address_key',
    'signals',
  ] as const
)
  .map(at)
  .join(', ')})`;

const BATCH = 1000;

/** Of the contacts named to be erased, some at a time: between them the connection may write. */
export function* keysOfErasedInBatches(
  store: Store,
): Iterable<readonly (readonly [...KeysRow, personGroup: Uint8Array, erasedFor: ErasedFor])[]> {
  const next = store.connection
    .prepare(
      `select contact.record_id, erased.source, erased.source_id, ${KEYS}, erased.person_group, erased.erased_for
       from temp.erased join contact_record contact using (record_id)
       where erased.record_id > ? order by erased.record_id limit ${BATCH}`,
    )
    .raw();
  for (let last = 0; ; ) {
    const rows = next.all(last) as (readonly [...KeysRow, Uint8Array, ErasedFor])[];
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.[0] ?? last;
  }
}

/** Of the contacts named to be erased. */
export function keysOfErased(store: Store): IterableIterator<KeysRow> {
  return rows(
    store,
    `select contact.record_id, erased.source, erased.source_id, ${KEYS}
    from temp.erased join contact_record contact using (record_id)`,
  );
}

/** Of everybody who is not named to be erased. */
export function keysOfOthers(store: Store): IterableIterator<KeysRow> {
  return rows(
    store,
    `select contact.record_id, snapshot.source, contact.source_id, ${KEYS}
    from contact_record contact join file using (file_id) join snapshot using (snapshot_id)
    where contact.record_id not in (select record_id from temp.erased)`,
  );
}

/**
 * Of contacts with an id that no export before held, in snapshots that were not looked at yet; of all of a source where the look
 * at an earlier export failed.
 */
export function keysOfNew(store: Store): IterableIterator<KeysRow> {
  return rows(
    store,
    `select contact.record_id, snapshot.source, contact.source_id, ${KEYS}
    from snapshot join file using (snapshot_id) join contact_record contact using (file_id)
    where snapshot.is_current = 1 and snapshot.returns_checked = 0 and snapshot.entity = 'contact'
      and (exists (select 1 from snapshot missed where missed.source = snapshot.source and missed.entity = 'contact'
          and missed.is_current = 0 and missed.returns_checked = 0)
        or ${cameWith('contact', 'contact', 'snapshot.source', 'snapshot.snapshot_id')})`,
  );
}

/** Of all contacts of the current snapshots. */
export function keysOfAll(store: Store): IterableIterator<KeysRow> {
  return rows(
    store,
    `select contact.record_id, snapshot.source, contact.source_id, ${KEYS}
    from snapshot join file using (snapshot_id) join contact_record contact using (file_id) where snapshot.is_current = 1`,
  );
}

function rows(store: Store, sql: string): IterableIterator<KeysRow> {
  return store.connection.prepare(sql).raw().iterate() as IterableIterator<KeysRow>;
}

/** All snapshots were looked at. */
export function markLookedAt(store: Store): void {
  run(store, 'update snapshot set returns_checked = 1 where returns_checked = 0');
}
