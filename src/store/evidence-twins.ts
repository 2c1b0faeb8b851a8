// Who may be one person, for as long as nobody judged it: the pairs to check. May not decide.

import type { Store } from './open.ts';
import { iterateRows } from './statement.ts';

/** Two persons of whom some records may be one person's. */
export type UncertainPair = readonly [personA: string, personB: string];

/** Each pair once; of one person, or (null) of everybody. */
export function uncertainPairs(store: Store, personKey: string | null): IterableIterator<UncertainPair> {
  return iterateRows(
    store,
    `select distinct a.person_key, b.person_key
     from pair join person_member a on a.record_id = pair.record_a join person_member b on b.record_id = pair.record_b
     where pair.zone = 'check' and a.person_key <> b.person_key
       and (:personKey is null or :personKey in (a.person_key, b.person_key))`,
    { personKey },
  );
}
