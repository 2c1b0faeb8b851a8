// Persons: the keys that matching reads, and the pairs and clusters it writes. May not judge.

import type { CivilDate } from '../model/calendar.ts';
import type { Zone } from '../model/lifecycle.ts';
import type { Store } from './open.ts';
import { all, prepared, run } from './statement.ts';

/** Keys of one contact of the current snapshots. */
export interface ContactKeys {
  readonly recordId: number;
  readonly given: string | null;
  readonly initial: string | null;
  readonly family: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly address: string | null;
  readonly birthOn: string | null;
}

const CURRENT = `from contact
  join file on file.file_id = contact.file_id
  join snapshot on snapshot.snapshot_id = file.snapshot_id and snapshot.is_current = 1`;

/** Keys of all current contacts, oldest record first: its key names the person. */
export function contactKeys(store: Store): readonly ContactKeys[] {
  return all(
    store,
    `select record_id as recordId, given_key as given, initial_key as initial, family_key as family, email_key as email,
       phone_key as phone, mobile_key as mobile, address_key as address, birth_on as birthOn
     ${CURRENT} order by record_id`,
  );
}

/** Keys of further e-mail addresses and telephone numbers. */
export function furtherKeys(store: Store): readonly { recordId: number; field: string; key: string }[] {
  return all(
    store,
    `select contact_point.record_id as recordId, field, key ${CURRENT}
     join contact_point on contact_point.record_id = contact.record_id
     where key is not null order by contact_point.record_id, field, key`,
  );
}

/** Replaces all pairs and persons. */
export function replacePersons(
  store: Store,
  pairs: Iterable<{
    readonly a: number;
    readonly b: number;
    readonly zone: Zone;
    readonly evidence: readonly string[];
  }>,
  personOf: ReadonlyMap<number, number>,
): void {
  run(store, 'delete from pair');
  run(store, 'delete from person_member');
  const addPair = prepared(
    store,
    'insert into pair (record_a, record_b, zone, evidence) values (?, ?, ?, ?)',
  );
  for (const { a, b, zone, evidence } of pairs) addPair(a, b, zone, evidence.join(' '));
  const keys = new Map(
    all<{ recordId: number; key: string }>(
      store,
      `select record_id as recordId, source || '/contact/' || source_id as key ${CURRENT}`,
    ).map(row => [row.recordId, row.key]),
  );
  const addMember = prepared(store, 'insert into person_member (record_id, person_key) values (?, ?)');
  for (const [recordId, oldest] of personOf) addMember(recordId, keys.get(oldest) ?? String(oldest));
}

/** The records of one person, the oldest first. */
export function personRecords(
  store: Store,
  personKey: string,
): readonly {
  readonly recordKey: string;
  readonly source: string;
  readonly createdOn: CivilDate | null;
  readonly firstImportOn: CivilDate;
}[] {
  return all(
    store,
    `select snapshot.source || '/contact/' || contact.source_id as recordKey, snapshot.source, contact.created_on as createdOn,
       coalesce(first_seen.imported_on, snapshot.imported_on) as firstImportOn
     from person_member member join contact on contact.record_id = member.record_id
     join file on file.file_id = contact.file_id join snapshot on snapshot.snapshot_id = file.snapshot_id
     left join first_seen on first_seen.source = snapshot.source and first_seen.entity = 'contact'
       and first_seen.source_id = contact.source_id
     where member.person_key = ? order by contact.record_id`,
    [personKey],
  );
}
