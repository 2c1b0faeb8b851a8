// Twelve invented checks of the example, a month apart: a rule that did not look, one of which the whole grew, one that is gone, a
// fix, its hand-over and a purge. The last check is that of the example. May not hold a real figure.

import type { CivilDate } from '../../../src/model/calendar.ts';
import type { CheckFigures, Deed, RuleFigure } from '../../../src/model/check.ts';
import type { ReportModel, Trend } from '../../../src/reports/model.ts';
import { makeTrend } from '../../../src/reports/trend.ts';

const CHECKS = 12;
const runOf = (at: number): number => 3 * at + 1;
const dayOf = (at: number): CivilDate => `2026-${String(at + 1).padStart(2, '0')}-01` as CivilDate;

/** So much of what is counted now, `back` checks ago: more, and unevenly so. */
const earlier = (now: number, back: number): number =>
  Math.round(now * (1 + back * 0.06 + (back % 3) * 0.03));

function figureOf(rule: ReportModel['rules'][number], back: number): RuleFigure {
  const { id, severity, status, records, looked } = rule;
  const isGap = back > 0 && id === 'label-overdue' && back % 5 === 0;
  const known = status === 'ran' && !isGap ? earlier(records, back) : null;
  return { rule: id, severity, records: known, looked: id === 'value-untidy' ? looked - 40 * back : looked };
}

const deed = (kind: Deed['kind'], runId: number, on: string, more: Pick<Deed, 'rule' | 'count'>): Deed => ({
  ...{ kind, runId, on: on as CivilDate, ...more },
});

const DEEDS: readonly Deed[] = [
  deed('accepted', 5, '2026-02-09', { rule: 'value-untidy', count: 1257 }),
  deed('accepted', 5, '2026-02-09', { rule: 'contact-inactive', count: 12 }),
  deed('handed_over', 6, '2026-02-12', { rule: 'value-untidy', count: 57 }),
  deed('erased', 23, '2026-08-15', { rule: null, count: 211 }),
];

/** The trend that ends with a model. */
export function exampleTrend({ totals, rules }: Pick<ReportModel, 'totals' | 'rules'>): Trend {
  const checks = Array.from({ length: CHECKS }, (_, at): CheckFigures => {
    const back = CHECKS - 1 - at;
    const before = (name: keyof CheckFigures['totals']): number => earlier(totals[name], back);
    return {
      ...{ runId: runOf(at), on: dayOf(at), isWhole: true, rules: rules.map(rule => figureOf(rule, back)) },
      totals: {
        records: totals.records - 60 * back,
        recordsWithError: before('recordsWithError'),
        recordsWithWarning: before('recordsWithWarning'),
        recordsPastRetention: before('recordsPastRetention'),
        personsPastRetention: before('personsPastRetention'),
        recordsInDuplicateGroup: before('recordsInDuplicateGroup'),
        duplicateGroups: before('duplicateGroups'),
      },
    };
  });
  return makeTrend(checks, DEEDS);
}
