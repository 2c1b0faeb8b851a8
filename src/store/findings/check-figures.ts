// What each check counted, beside its run: figures outlive the findings they count. May not count.

import {
  CHECK_TOTALS,
  type CheckFigures,
  type CheckTotals,
  type RuleFigure,
  totalKey,
} from '../../model/check.ts';
import type { Store } from '../open.ts';
import { all, first, preparedNamed, run } from '../statement.ts';

/** What a check counted, of which each is to be kept. */
export interface NewFigures {
  readonly totals: CheckTotals;
  /** Rule → records. */
  readonly rules: ReadonlyMap<string, number>;
}

/** Notes that a run checks; it counts as a check once its figures are kept. */
export function addCheck(store: Store, runId: number, isWhole: boolean): void {
  run(store, 'insert into check_run (run_id, is_whole) values (?, ?)', [runId, isWhole ? 1 : 0]);
}

/** Keeps what a check counted. */
export function keepFigures(store: Store, runId: number, { totals, rules }: NewFigures): void {
  run(
    store,
    `update check_run set ${CHECK_TOTALS.map(name => `${totalKey(name)} = :${name}`).join(', ')} where run_id = :runId`,
    { runId, ...Object.fromEntries(CHECK_TOTALS.map(name => [name, totals[name]])) },
  );
  const keep = preparedNamed(
    store,
    `update rule_run set records = :records where run_id = :runId and rule = :rule and status = 'ran'`,
  );
  for (const [rule, records] of rules) keep({ runId, rule, records });
}

/** What a run counted; null: it is no check, or was broken off. */
export function checkFigures(store: Store, runId: number): CheckFigures | null {
  return checksWhere(store, 'run_id = :runId', { runId })[0] ?? null;
}

/** True for a run that checks, or checked, all rules. */
export function isWholeCheck(store: Store, runId: number): boolean {
  return first(store, 'select 1 from check_run where run_id = ? and is_whole = 1', [runId]) !== null;
}

/** All checks, the oldest first, also those of some rules only. */
export function allChecks(store: Store): readonly CheckFigures[] {
  return checksWhere(store, 'true order by run_id', {});
}

/** The last checks of all rules before a run, the oldest first. */
export function lastChecks(
  store: Store,
  { before, most }: { readonly before: number; readonly most: number },
): readonly CheckFigures[] {
  const where = 'is_whole = 1 and run_id < :before order by run_id desc limit :most';
  return checksWhere(store, where, { before, most }).reverse();
}

function checksWhere(
  store: Store,
  where: string,
  parameters: Readonly<Record<string, number>>,
): CheckFigures[] {
  type Row = Omit<CheckFigures, 'rules' | 'totals' | 'isWhole'> & CheckTotals & { readonly isWhole: number };
  const rows = all<Row>(
    store,
    `select run_id as runId, today as "on", is_whole as isWhole,
       ${CHECK_TOTALS.map(name => `${totalKey(name)} as ${name}`).join(', ')}
     from check_run join run using (run_id) where records is not null and ${where}`,
    parameters,
  );
  return rows.map(({ runId, on, isWhole, ...totals }) => ({
    ...{ runId, on, isWhole: isWhole === 1, totals },
    rules: ruleFigures(store, runId),
  }));
}

function ruleFigures(store: Store, runId: number): readonly RuleFigure[] {
  return all(store, 'select rule, severity, records, looked from rule_run where run_id = ? order by rule', [
    runId,
  ]);
}
