// Management information of what was erased. May not hold a person.

import type { Store } from '../open.ts';
import { run } from '../statement.ts';

/** One cell. `organisation` empty: no legal person. `value` in the currency of the source. */
export interface RollUpRow {
  readonly organisation: string;
  readonly year: string;
  readonly type: string;
  readonly outcome: string;
  readonly count: number;
  readonly value: number;
}

export function addRollUp(store: Store, row: RollUpRow): void {
  run(
    store,
    `insert into roll_up values (:organisation, :year, :type, :outcome, :count, :value)
     on conflict do update set count = count + excluded.count, value = value + excluded.value`,
    { ...row },
  );
}
