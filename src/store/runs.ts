// Runs: one row per command that wrote. May not know what the command did.

import type { CivilDate, Instant } from '../model/calendar.ts';
import type { Store } from './open.ts';
import { first, run } from './statement.ts';

export function startRun(
  store: Store,
  start: {
    readonly command: string;
    readonly startedAt: Instant;
    readonly today: CivilDate;
    readonly toolVersion: string;
  },
): number {
  return run(
    store,
    'insert into run (command, started_at, today, tool_version) values (:command, :startedAt, :today, :toolVersion)',
    { ...start },
  ).id;
}

export function finishRun(store: Store, runId: number, finishedAt: Instant): void {
  run(store, 'update run set finished_at = ? where run_id = ?', [finishedAt, runId]);
}

/** The last run that checked; null when none did, or when something was imported since. */
export function lastCheck(store: Store): { readonly runId: number; readonly today: CivilDate } | null {
  return first(
    store,
    'select run_id as runId, today from run where run_id = (select max(run_id) from rule_run) and run_id >= (select max(run_id) from snapshot)',
  );
}
