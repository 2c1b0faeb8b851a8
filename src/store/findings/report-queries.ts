// Counts and places that reports need, one query each. May not render, and reads no value of a personal field.

import type { CivilDate } from '../../model/calendar.ts';
import type { RecordKey } from '../../model/identity.ts';
import type { CountedFrom, UndecidedReason } from '../../model/lifecycle.ts';
import type { Store } from '../open.ts';
import { isMatchedSql } from '../schema/matching.ts';
import { all, first } from '../statement.ts';

/** Record key → 1-based record number in its file. */
export function recordPlaces(store: Store): ReadonlyMap<RecordKey, number> {
  const rows = all<{ key: RecordKey; row: number }>(
    store,
    ['contacts', 'organisations', 'deals', 'consents']
      .map(view => `select record_key as key, row from ${view}`)
      .join(' union all '),
  );
  return new Map(rows.map(({ key, row }) => [key, row]));
}

/** Where a record stands: 1-based number in a file. */
export interface RecordPlace {
  readonly file: string;
  readonly row: number;
}

/** The places of records that share their id, in the order of their files. */
export function sharedPlaces(store: Store): ReadonlyMap<RecordKey, readonly RecordPlace[]> {
  const entities = ['contact', 'organisation', 'deal'] as const;
  const rows = entities.flatMap(entity =>
    all<RecordPlace & { key: RecordKey }>(
      store,
      `select snapshot.source || '/${entity}/' || source_id as key, file.name as file, row
       from ${entity} join file using (file_id) join snapshot using (snapshot_id)
       where is_shared_id = 1 and is_current = 1 order by file_id, row`,
    ),
  );
  return Map.groupBy(rows, ({ key }) => key);
}

/** Persons in all, and those without a decision, by reason. */
export function undecidedPersons(store: Store): {
  readonly persons: number;
  readonly reasons: readonly { readonly reason: UndecidedReason; readonly persons: number }[];
} {
  return {
    persons: first<{ count: number }>(store, 'select count(*) as count from assessments')?.count ?? 0,
    reasons: all(
      store,
      `select undecided_reason as reason, count(*) as persons from assessments
       where undecided_reason is not null group by undecided_reason order by undecided_reason`,
    ),
  };
}

/** How many people contacts belong to. */
export function personsOf(store: Store, contacts: readonly RecordKey[]): number {
  if (contacts.length === 0) return 0;
  const counted = first<{ count: number }>(
    store,
    'select count(distinct person_key) as count from contacts where record_key in (select value from json_each(?))',
    [JSON.stringify(contacts)],
  );
  return counted?.count ?? 0;
}

/** Labels no purpose of the register knows. */
export function unknownLabels(store: Store): readonly string[] {
  return all<{ label: string }>(
    store,
    "select distinct label from labels where state = 'orphan' order by label limit 50",
  ).map(row => row.label);
}

/** What each contact was counted from. */
export function countedContacts(store: Store): readonly {
  readonly source: string;
  readonly countedFrom: CountedFrom | null;
  readonly countedOn: CivilDate | null;
  readonly records: number;
}[] {
  return all(
    store,
    `select contacts.source, assessments.counted_from as countedFrom, assessments.counted_on as countedOn, count(*) as records
     from contacts left join assessments on assessments.person_key = contacts.person_key
     group by contacts.source, assessments.counted_from, assessments.counted_on order by contacts.source, countedOn`,
  );
}

/** What stands in the way beside something open: a hold, a request, a dispute. */
const STANDS_IN_THE_WAY = ['held', 'request_open', 'contested']
  .map(side => `' ' || side || ' ' like '% ${side} %'`)
  .join(' or ');

/** Persons by purpose and the month in which they become deletable. */
export function deletableMonths(store: Store): readonly {
  readonly purposeId: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly persons: number;
  readonly blocked: number;
}[] {
  return all(
    store,
    `select purpose_id as purposeId, substr(deletable_from, 1, 7) as month, count(*) as persons,
       sum(state in ('retention_expired', 'restricted') and (blocker is not null or ${STANDS_IN_THE_WAY})) as blocked
     from assessments where deletable_from is not null and state <> 'undecided'
     group by purpose_id, month order by purpose_id, month`,
  );
}

/** What a contact has in the fields that duplicate groups compare. Holds values of personal fields, or keys of them. */
export interface ComparedContact {
  readonly key: RecordKey;
  /** 1-based record number in its file: records may share their id. */
  readonly row: number;
  readonly given: string | null;
  readonly family: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly postalCode: string | null;
}

/** Members of duplicate groups, with what may agree or differ: keys, and two texts as exported, which the report compares and never shows. */
export function duplicateMembers(
  store: Store,
): readonly (ComparedContact & { readonly lastSignalOn: CivilDate | null })[] {
  return all(
    store,
    `with member as (
       select id from (select record_a as id from pair union select record_b from pair) where ${isMatchedSql('contact')})
     select snapshot.source || '/contact/' || contact.source_id as key, contact.row, coalesce(given_name, given_key) as given,
       family_key as family, email_key as email, phone_key as phone, mobile_key as mobile, postal_code as postalCode,
       (select max(occurred_on) from contact_signal
         where contact_signal.record_id = contact.record_id and type not in ('mail_open', 'mail_sent')) as lastSignalOn
     from member join contact on contact.record_id = member.id
     join file using (file_id) join snapshot using (snapshot_id)`,
  );
}

/** The same of these contacts, as exported. */
export function contactValues(store: Store, keys: readonly RecordKey[]): readonly ComparedContact[] {
  return all(
    store,
    `select record_key as key, row, coalesce(given_name, initials, formatted_name) as given,
       trim(coalesce(name_infix, '') || ' ' || coalesce(family_name, '')) as family, email, telephone as phone, mobile,
       postal_code as postalCode
     from contacts where record_key in (select value from json_each(?))`,
    [JSON.stringify(keys)],
  );
}
