// Holds and requests are placed on one record, for the whole person. When that record goes, they go on from another of the
// person's. May not judge: what they protect is read in evidence.ts and requests.ts.

import type { CivilDate } from '../../model/calendar.ts';
import type { Store } from '../open.ts';
import { all, run } from '../statement.ts';

const TABLES = ['hold', 'request'] as const;

/** Moves those on a record that goes to the first of the others. `goes`: a condition on `record_key`; `others`: SQL of the keys. */
export function moveProtections(store: Store, { goes, others }: { goes: string; others: string }): void {
  for (const table of TABLES) {
    const heirs = others.replaceAll('$own', `${table}.record_key`);
    run(
      store,
      `update ${table} set record_key = (select min(key) from (${heirs}))
       where ${goes.replaceAll('$own', `${table}.record_key`)} and exists (${heirs})`,
    );
  }
}

/** The current record of a key `source/contact/id`, by the index of ids. */
const THERE = `select 1 from contact_record contact
  join file on file.file_id = contact.file_id
  join snapshot on snapshot.snapshot_id = file.snapshot_id and snapshot.is_current = 1
  where contact.source_id = substr($key, instr($key, '/contact/') + 9)
    and snapshot.source = substr($key, 1, instr($key, '/contact/') - 1)`;
const isThere = (key: string): string => `exists (${THERE.replaceAll('$key', key)})`;

/** When an export no longer holds the record: those whom the last matching took for the same person. Ask it before the next is kept. */
export function moveFromGone(store: Store): void {
  moveProtections(store, {
    goes: `not ${isThere('$own')}`,
    others: `select heir.record_key as key from known_member gone
      join known_member heir on heir.entity = 'contact' and heir.cluster_key = gone.cluster_key
      where gone.entity = 'contact' and gone.record_key = $own and ${isThere('heir.record_key')}`,
  });
}

/** Those that run and have no record: whom they protect is not known. `hold 3`, `request 5`. */
export function strayProtections(store: Store, today: CivilDate): readonly string[] {
  return all<{ name: string }>(
    store,
    `select 'hold ' || hold_id as name from hold
     where released_on is null and (until_on is null or until_on >= :today) and not ${isThere('hold.record_key')}
     union all
     select 'request ' || request_id from request where closed_on is null and not ${isThere('request.record_key')}`,
    { today },
  ).map(({ name }) => name);
}
