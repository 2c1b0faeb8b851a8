// What history and people say of records, for the life cycle, as rows in the order of persons. May not decide.

import type { CivilDate } from '../../model/calendar.ts';
import type { Store } from '../open.ts';
import { all, first, iterateRows } from '../statement.ts';

/** Rows in the order of persons: whose it is, and the row itself as JSON, so that it may be handed on unread. */
export type JsonRows = IterableIterator<readonly [personKey: string, row: string]>;

/** The order of persons costs a pass over all of them, also where there is nothing to order. */
export const NO_ROWS = (): JsonRows => [].values();

/** Whose evidence: that of the persons of these keys, or null for everybody's. */
export type Whose = readonly string[] | null;

/** The condition on `member` that leaves those persons, and what it binds. */
export const only = (whose: Whose): string =>
  whose === null ? '' : 'where member.person_key in (select value from json_each(:people))';
export const bound = (whose: Whose): Record<string, string> =>
  whose === null ? {} : { people: JSON.stringify(whose) };

/** Where a contact came from. */
export const FILES: string = `join file on file.file_id = contact.file_id
  join snapshot on snapshot.snapshot_id = file.snapshot_id`;

/** What only history knows of a record: `inactive`, `refused:email`, `label:…`, `label-gone:…`, `type-gone:…`, `merged:email:…`, and since which import. */
export type NoticedRow = readonly [personKey: string, recordId: number, what: string, noticedOn: CivilDate];

export function noticedRows(store: Store, whose: Whose): JsonRows {
  if (first(store, 'select 1 from noticed limit 1') === null) return NO_ROWS();
  return iterateRows(
    store,
    `select member.person_key, json_array(member.person_key, contact.record_id, noticed.what, noticed.noticed_on)
     from noticed
     join contact_record contact on contact.source_id = noticed.source_id
     ${FILES} and snapshot.source = noticed.source and snapshot.is_current = 1
     join person_member member on member.record_id = contact.record_id
     ${only(whose)}
     order by member.person_key`,
    bound(whose),
  );
}

/** What an owner said of a label; the latest word on each. */
export type AttestationRow = readonly [
  personKey: string,
  recordId: number,
  /** The source that gives it: of the record, or of a list. */
  labelSource: string,
  label: string,
  decision: 'keep' | 'end',
  reviewedBy: string,
  reviewedOn: CivilDate,
];

export function attestationRows(store: Store, whose: Whose): JsonRows {
  if (first(store, 'select 1 from label_attestation limit 1') === null) return NO_ROWS();
  return iterateRows(
    store,
    `select person_key, json_array(person_key, record_id, label_source, label, decision, reviewed_by, reviewed_on) from (
       select member.person_key, contact.record_id, said.label_source, said.label, said.decision, said.reviewed_by,
         max(said.reviewed_on) as reviewed_on
     from label_attestation said
     join contact_record contact on contact.source_id = said.source_id
     ${FILES} and snapshot.source = said.source and snapshot.is_current = 1
     join person_member member on member.record_id = contact.record_id
     ${only(whose)}
     group by member.person_key, contact.record_id, said.label_source, said.label)
     order by person_key`,
    bound(whose),
  );
}

/** A hold that runs, by person. */
export interface HoldRow {
  readonly personKey: string;
  readonly id: number;
  readonly systems: string | null;
  readonly categories: string | null;
  readonly until: CivilDate | null;
}

/** Holds that run on that day, of persons whose record is there. There are few. */
export function holdRows(store: Store, today: CivilDate): readonly HoldRow[] {
  return all(
    store,
    `select member.person_key as personKey, hold.hold_id as id, hold.systems, hold.categories, hold.until_on as until
     from hold join contacts member on member.record_key = hold.record_key
     where hold.released_on is null and hold.placed_on <= :today and (hold.until_on is null or hold.until_on >= :today)
     order by hold.hold_id`,
    { today },
  );
}

/** File → its source and the day it was imported. */
export function fileOrigins(
  store: Store,
): ReadonlyMap<number, { readonly source: string; readonly importedOn: CivilDate }> {
  const rows = all<{ fileId: number; source: string; importedOn: CivilDate }>(
    store,
    `select file_id as fileId, source, imported_on as importedOn from file join snapshot using (snapshot_id)
     where is_current = 1`,
  );
  return new Map(rows.map(({ fileId, ...origin }) => [fileId, origin]));
}
