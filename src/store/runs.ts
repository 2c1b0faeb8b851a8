// Runs: one row per command that wrote. May not know what the command did.

import type { CivilDate, Instant } from '../model/calendar.ts';
import type { Store } from './open.ts';
import { all, first, run } from './statement.ts';

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

/** A run as history tells it. */
export interface RunInHistory {
  readonly runId: number;
  readonly on: CivilDate;
  /** As it was typed, such as `purge apply`. */
  readonly command: string;
  /** False: it was broken off, or it still runs. */
  readonly isFinished: boolean;
  /** Sources of which an export came in, and how many records these held; 0: none did. */
  readonly sources: number;
  readonly records: number;
  /** It imported, checked, decided about proposals, handed over or erased; else it only looked, or noted something. */
  readonly isWork: boolean;
}

/** All runs, the last one last. */
export function runHistory(store: Store): readonly RunInHistory[] {
  return all<Omit<RunInHistory, 'isFinished' | 'isWork'> & { isFinished: number; isWork: number }>(
    store,
    `with came as (
       select run_id, count(distinct source) as sources, sum(added + changed + unchanged) as records from snapshot group by run_id),
     decided as (
       select accepted_run as run_id from action union select handed_over_run from action union select settled_run from action)
     select run.run_id as runId, today as "on", command, finished_at is not null as isFinished,
       coalesce(sources, 0) as sources, coalesce(records, 0) as records,
       came.run_id is not null or run.run_id in (select run_id from decided where run_id is not null)
         or run.run_id in (select run_id from check_run)
         or run.run_id in (select applied_run from purge_plan where applied_run is not null) as isWork
     from run left join came using (run_id) order by run.run_id`,
  ).map(row => ({ ...row, isFinished: row.isFinished === 1, isWork: row.isWork === 1 }));
}
