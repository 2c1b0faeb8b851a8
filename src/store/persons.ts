// Persons: the records of one, as matching left them. May not judge.

import type { CivilDate } from '../model/calendar.ts';
import type { Store } from './open.ts';
import { all } from './statement.ts';

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
