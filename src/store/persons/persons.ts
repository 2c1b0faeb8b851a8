// Persons: the records of one, as matching left them. May not judge.

import type { CivilDate } from '../../model/calendar.ts';
import { partsOf, type RecordKey } from '../../model/identity.ts';
import type { Store } from '../open.ts';
import { firstImportOf } from '../records/first-import.ts';
import { isMatchedSql } from '../schema/matching.ts';
import { all, first } from '../statement.ts';

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
       ${firstImportOf('contact', 'contact', 'snapshot.source')} as firstImportOn
     from person_member member join contact on contact.record_id = member.record_id
     join file on file.file_id = contact.file_id join snapshot on snapshot.snapshot_id = file.snapshot_id
     where member.person_key = ? order by contact.file_id, contact.source_id, contact.record_id`,
    [personKey],
  );
}

/** Finds the person of one record after another; null: it was not matched as it is now. */
export function personFinder(store: Store): (recordId: number) => string | null {
  const find = store.connection
    .prepare(`select person_key from person_member where record_id = ? and ${isMatchedSql('contact')}`)
    .pluck();
  return recordId => (find.get(recordId) as string | undefined) ?? null;
}

/** A record, as far as a purge asks. */
export interface RecordBytes {
  readonly sourceId: string;
  readonly isSharedId: 0 | 1;
  readonly raw: Uint8Array;
}

/** Finds one record after another. */
export function recordBytesFinder(store: Store): (recordId: number) => RecordBytes {
  const find = store.connection.prepare(
    'select source_id as sourceId, is_shared_id as isSharedId, raw from contact_record where record_id = ?',
  );
  return recordId => find.get(recordId) as RecordBytes;
}

/** All people: those with a record that is no legal person's. */
export function countPeople(store: Store): number {
  const found = first<{ people: number }>(
    store,
    `select count(distinct member.person_key) as people
     from person_member member join contact on contact.record_id = member.record_id
     where contact.is_legal_person is not 1`,
  );
  return found?.people ?? 0;
}

/** People per source: those with a record there that is no legal person's. */
export function peoplePerSource(store: Store): ReadonlyMap<string, number> {
  const rows = all<{ source: string; people: number }>(
    store,
    `select snapshot.source, count(distinct member.person_key) as people
     from person_member member join contact on contact.record_id = member.record_id
     join file on file.file_id = contact.file_id join snapshot on snapshot.snapshot_id = file.snapshot_id
     where contact.is_legal_person is not 1 group by snapshot.source order by snapshot.source`,
  );
  return new Map(rows.map(({ source, people }) => [source, people]));
}

/** Finds the person of one record after another; null: the record is not there. */
export function personsOfRecords(store: Store): (recordKey: RecordKey) => string | null {
  const find = store.connection
    .prepare(
      `select member.person_key from contact_record contact
       join file on file.file_id = contact.file_id join snapshot on snapshot.snapshot_id = file.snapshot_id
       join person_member member on member.record_id = contact.record_id and ${isMatchedSql('contact')}
       where contact.source_id = ? and snapshot.source = ? and snapshot.is_current = 1`,
    )
    .pluck();
  return key => {
    const { source, id } = partsOf(key);
    return (find.get(id, source) as string | undefined) ?? null;
  };
}
