// The records of one person with their values, and what the last check found about them. May not judge.

import { CONTACT_TEXTS } from '../../model/facts.ts';
import type { Field } from '../../model/field.ts';
import type { ShownRecord } from '../../model/person-view.ts';
import type { Store } from '../open.ts';
import { all } from '../statement.ts';

/** Facts, and the fields they are shown as; who owns the record is said beside it. */
const SHOWN: readonly (readonly [fact: string, field: Field])[] = [
  ...CONTACT_TEXTS.flatMap(name => (name === 'owner' ? [] : [[name, name] as const])),
  ['birth_on', 'birth_date'],
];

type Row = Omit<ShownRecord, 'values'> & { readonly [field: string]: string | number | null };

/** The oldest first. */
export function shownRecords(store: Store, personKey: string): readonly ShownRecord[] {
  const texts = CONTACT_TEXTS.map(name => `contact.${name}`).join(', ');
  return all<Row>(
    store,
    `select snapshot.source || '/contact/' || contact.source_id as recordKey, snapshot.source,
       contact.shows_active as showsActive, contact.created_on as createdOn, contact.birth_on, ${texts}
     from person_member member join contact on contact.record_id = member.record_id
     join file on file.file_id = contact.file_id join snapshot on snapshot.snapshot_id = file.snapshot_id
     where member.person_key = ? order by contact.file_id, contact.source_id, contact.record_id`,
    [personKey],
  ).map(row => ({
    ...{
      recordKey: row.recordKey,
      source: row.source,
      showsActive: row.showsActive,
      createdOn: row.createdOn,
    },
    owner: row['owner'] === null ? null : String(row['owner']),
    values: new Map(
      SHOWN.flatMap(([name, field]): [Field, string][] => {
        const text = row[name] ?? '';
        return text === '' ? [] : [[field, String(text)]];
      }),
    ),
  }));
}

/** How many findings of each rule are about these records. */
export function findingCounts(
  store: Store,
  runId: number,
  recordKeys: readonly string[],
): readonly { readonly rule: string; readonly count: number }[] {
  return all(
    store,
    `select rule, count(*) as count from finding
     where run_id = ? and record_key in (select value from json_each(?)) group by rule order by rule`,
    [runId, JSON.stringify(recordKeys)],
  );
}
