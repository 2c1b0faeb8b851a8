// Who may be one person, for as long as nobody judged it: the pairs to check. May not decide.

import type { Store } from '../open.ts';
import { iterateRows } from '../statement.ts';
import { bound, type Whose } from './evidence.ts';

/** Two records that may be one person's, and whose they are now. */
export type UncertainPair = readonly [recordA: number, personA: string, recordB: number, personB: string];

export function uncertainPairs(store: Store, whose: Whose): IterableIterator<UncertainPair> {
  const among = 'in (select value from json_each(:people))';
  return iterateRows(
    store,
    `select a.record_id, a.person_key, b.record_id, b.person_key
     from pair join person_member a on a.record_id = pair.record_a join person_member b on b.record_id = pair.record_b
     where pair.zone = 'check' and a.person_key <> b.person_key
       ${whose === null ? '' : `and (a.person_key ${among} or b.person_key ${among})`}`,
    bound(whose),
  );
}
