// Findings of runs long ago. May not touch those of the last check.

import type { CivilDate } from '../../model/calendar.ts';
import type { Store } from '../open.ts';
import { run } from '../statement.ts';

/** Removes findings of checks before that day, but for those of the last check. Gives the number. */
export function removeFindingsBefore(store: Store, day: CivilDate): number {
  return run(
    store,
    `delete from finding where run_id in (select run_id from run where today < :day)
       and run_id < (select max(run_id) from rule_run)`,
    { day },
  ).changes;
}
