// The trend of a report: the checks before its own, and its own as the report counts it. Reads only.

import type { CivilDate } from '../../model/calendar.ts';
import type { CheckTotals } from '../../model/check.ts';
import type { Trend } from '../../reports/model.ts';
import { CHECKS_SHOWN, makeTrend } from '../../reports/trend.ts';
import { isWholeCheck, lastChecks } from '../../store/findings/check-figures.ts';
import { deedsBetween } from '../../store/findings/deeds.ts';
import type { RuleRun } from '../../store/findings/findings.ts';
import type { Store } from '../../store/open.ts';

/** What the report says of its own check. */
export interface OwnCheck {
  readonly runId: number;
  readonly today: CivilDate;
  readonly totals: CheckTotals;
  readonly runs: readonly RuleRun[];
  /** Rule → records; none: it found nothing. */
  readonly records: ReadonlyMap<string, number>;
}

/** Null: there is no check of all rules before it, or it is none itself. */
export function reportTrend(store: Store, { runId, today, totals, runs, records }: OwnCheck): Trend | null {
  const before = lastChecks(store, { before: runId, most: CHECKS_SHOWN - 1 });
  const [first] = before;
  if (first === undefined || !isWholeCheck(store, runId)) return null;
  const rules = runs.map(({ rule, severity, looked, status }) => ({
    ...{ rule, severity, looked },
    records: status === 'ran' ? (records.get(rule) ?? 0) : null,
  }));
  const deeds = deedsBetween(store, { after: first.runId, upTo: runId });
  return makeTrend([...before, { runId, on: today, isWhole: true, totals, rules }], deeds);
}
