// Merges that a decision of `review` accepts or takes back, as rows of the actions. May not decide.

import type { RecordKey } from '../../model/identity.ts';
import type { Store } from '../open.ts';
import { all, preparedNamed, run } from '../statement.ts';

/** A merge that is proposed or accepted, as it stands in the table. */
export type MergeRow = Readonly<Record<string, string | number | null>>;

/** Merges of these records that are not handed over yet. */
export function openMerges(store: Store, records: readonly RecordKey[]): readonly MergeRow[] {
  return all(store, `select * from action where ${OPEN_MERGES} order by action_id`, {
    records: JSON.stringify(records),
  });
}

/** Puts merges in the place of those that these records have: to accept some, or to take that back. */
export function replaceMerges(store: Store, records: readonly RecordKey[], rows: readonly MergeRow[]): void {
  run(store, `delete from action where ${OPEN_MERGES}`, { records: JSON.stringify(records) });
  const insert = preparedNamed(
    store,
    `insert into action (kind, ${KEPT.join(', ')}) values ('merge', ${KEPT.map(name => `:${name}`).join(', ')})`,
  );
  for (const row of rows) insert(Object.fromEntries(KEPT.map(name => [name, row[name] ?? null])));
}

/** What a merge has filled. */
const KEPT = [
  'record_key',
  'state',
  'confidence',
  'rule',
  'fingerprint',
  'into_key',
  'proposed_run',
  'accepted_run',
];

const OPEN_MERGES = `kind = 'merge' and state in ('proposed', 'accepted')
  and record_key in (select value from json_each(:records))`;
