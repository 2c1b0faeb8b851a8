// What a report says of each rule that ran, most severe first. Pure.

import { type AnyRule, SEVERITIES, type Severity } from '../../model/rule.ts';
import type { FindingRow, RuleReport } from '../../reports/model.ts';
import type { StoredAction } from '../../store/findings/actions.ts';
import type { RuleRun } from '../../store/findings/findings.ts';
import { compareTexts } from '../../store/text-order.ts';
import type { FoundCounts } from './count-found.ts';

export function ruleReports(
  runs: readonly RuleRun[],
  found: readonly FindingRow[],
  context: {
    readonly rules: readonly AnyRule[];
    readonly counts: FoundCounts;
    /** Actions that are proposed or accepted. */
    readonly open: readonly StoredAction[];
  },
): readonly RuleReport[] {
  const byRule = Map.groupBy(found, finding => finding.rule);
  const openOf = Map.groupBy(context.open, action => action.rule);
  const reports = runs.flatMap((run): RuleReport[] => {
    const rule = context.rules.find(candidate => candidate.meta.id === run.rule);
    if (!rule) return [];
    const words = (locale: 'nl' | 'en') => {
      const { title, meaning, remedy, habit } = rule.texts[locale];
      return { title, meaning, remedy, habit };
    };
    const open = openOf.get(run.rule) ?? [];
    const safe = open.filter(({ confidence }) => confidence === 'safe').length;
    return [
      {
        id: run.rule,
        severity: run.severity,
        dimension: rule.meta.dimension,
        entities: rule.meta.entities,
        status: run.status,
        basis: rule.meta.basis,
        options: run.options,
        records: context.counts.rules.get(run.rule) ?? 0,
        findings: byRule.get(run.rule)?.length ?? 0,
        looked: run.looked,
        groups: context.counts.groups.get(run.rule) ?? null,
        notApplicable: run.notApplicable,
        proposals: { safe, likely: open.length - safe },
        texts: { nl: words('nl'), en: words('en') },
      },
    ];
  });
  const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
  return reports.sort(
    (a, b) => rank(a.severity) - rank(b.severity) || b.records - a.records || compareTexts(a.id, b.id),
  );
}
