// Improvement actions as they are kept: the runs in which they began and ended, between which the figure is looked up. May not judge.

import type { CivilDate } from '../../model/calendar.ts';
import type { Improvement, ImprovementFigure } from '../../model/improvement.ts';
import type { Store } from '../open.ts';
import { all, first, run } from '../statement.ts';

/** An improvement action that begins. */
export type NewImprovement = Pick<Improvement, 'what' | 'owner' | 'due' | 'rule' | 'target'>;

/** Its number. */
export function addImprovement(store: Store, added: NewImprovement, runId: number): number {
  return run(
    store,
    `insert into improvement (what, owner, due_on, rule, target, added_run)
     values (:what, :owner, :due, :rule, :target, :runId)`,
    { ...added, runId },
  ).id;
}

/** Ends it; false: there is none of that number that is open. */
export function closeImprovement(
  store: Store,
  id: number,
  { runId, outcome }: { readonly runId: number; readonly outcome: string | null },
): boolean {
  const ended =
    'update improvement set closed_run = ?, outcome = ? where improvement_id = ? and closed_run is null';
  return run(store, ended, [runId, outcome, id]).changes > 0;
}

/** All of them, in the order in which they began. */
export function improvements(store: Store): readonly Improvement[] {
  type Row = Omit<Improvement, 'before' | 'after'> & {
    readonly addedRun: number;
    readonly closedRun: number | null;
  };
  const rows = all<Row>(
    store,
    `select improvement_id as id, what, owner, due_on as due, improvement.rule, target, outcome, added_run as addedRun,
       closed_run as closedRun, added.today as addedOn, closed.today as closedOn
     from improvement join run added on added.run_id = added_run left join run closed on closed.run_id = closed_run
     order by improvement_id`,
  );
  return rows.map(({ addedRun, closedRun, ...row }) => {
    const before = figureOf(store, row.rule, { upTo: addedRun }) as ImprovementFigure;
    return { ...row, before, after: figureOf(store, row.rule, { after: addedRun, upTo: closedRun }) };
  });
}

/** What a rule counted in the last check of some runs in which it looked; null: it did in none. Without bounds of all. */
export function figureOf(
  store: Store,
  rule: string,
  { after = 0, upTo = null }: { readonly after?: number; readonly upTo?: number | null } = {},
): ImprovementFigure | null {
  return first<{ runId: number; on: CivilDate; records: number; looked: number }>(
    store,
    `select run_id as runId, run.today as "on", records, looked from rule_run join run using (run_id)
     where rule = :rule and records is not null and run_id > :after and run_id <= coalesce(:upTo, run_id)
     order by run_id desc limit 1`,
    { rule, after, upTo },
  );
}
