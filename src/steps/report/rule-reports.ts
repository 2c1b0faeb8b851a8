// What a report says of each rule that ran, most severe first. Pure.

import { type AnyRule, SEVERITIES, type Severity } from '../../model/rule.ts';
import type { FindingRow, RuleReport } from '../../reports/model.ts';
import type { RuleRun } from '../../store/findings/findings.ts';
import { compareTexts } from '../../store/text-order.ts';
import type { FoundCounts } from './count-found.ts';

export function ruleReports(
  runs: readonly RuleRun[],
  found: readonly FindingRow[],
  context: { readonly rules: readonly AnyRule[]; readonly counts: FoundCounts },
): readonly RuleReport[] {
  const byRule = Map.groupBy(found, finding => finding.rule);
  const reports = runs.flatMap((run): RuleReport[] => {
    const rule = context.rules.find(candidate => candidate.meta.id === run.rule);
    if (!rule) return [];
    const words = (locale: 'nl' | 'en') => {
      const { title, meaning, remedy, habit } = rule.texts[locale];
      return { title, meaning, remedy, habit };
    };
    return [
      {
        id: run.rule,
        severity: run.severity,
        dimension: rule.meta.dimension,
        status: run.status,
        basis: rule.meta.basis,
        options: run.options,
        records: context.counts.rules.get(run.rule) ?? 0,
        findings: byRule.get(run.rule)?.length ?? 0,
        looked: run.looked,
        groups: context.counts.groups.get(run.rule) ?? null,
        notApplicable: run.notApplicable,
        texts: { nl: words('nl'), en: words('en') },
      },
    ];
  });
  const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
  return reports.sort(
    (a, b) => rank(a.severity) - rank(b.severity) || b.records - a.records || compareTexts(a.id, b.id),
  );
}
