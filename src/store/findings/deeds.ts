// What was done between checks, as far as figures moved by it: how much and when, no record. May not judge whether it did.

import type { Deed } from '../../model/check.ts';
import type { Store } from '../open.ts';
import { all } from '../statement.ts';

/** What runs after the one and up to the other did, in their order. */
export function deedsBetween(
  store: Store,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): readonly Deed[] {
  return all(
    store,
    `with deed as (
       select 'accepted' as kind, accepted_run as run_id, rule, count(*) as count from action
       where accepted_run is not null and (state <> 'withdrawn' or handed_over_run is not null) group by accepted_run, rule
       union all
       select 'handed_over', handed_over_run, rule, count(*) from action
       where handed_over_run is not null group by handed_over_run, rule
       union all
       select 'erased', applied_run, null, erased_records from purge_plan where applied_run is not null)
     select kind, run_id as runId, today as "on", rule, count from deed join run using (run_id)
     where run_id > :after and run_id <= :upTo order by run_id, kind, rule`,
    { after, upTo },
  );
}
