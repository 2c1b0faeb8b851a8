// Counts what a check found, by rule and as a whole, so that a report, the figures that are kept and what a waiver changes in them
// are one sum. May not know what is waived: it gets what counts.

import type { CheckTotals } from '../../model/check.ts';
import type { RecordKey } from '../../model/identity.ts';
import type { Severity } from '../../model/rule.ts';
import type { CountedFinding, RuleRun } from '../../store/findings/findings.ts';
import { personsOf, sharedPlaces } from '../../store/findings/report-queries.ts';
import type { Store } from '../../store/open.ts';
import { countGroups } from './charts.ts';

/** What was found, in records, people and groups. */
export interface FoundCounts {
  readonly totals: Omit<CheckTotals, 'records'>;
  /** Rule → records; a rule that found nothing is not in it. */
  readonly rules: ReadonlyMap<string, number>;
  /** Rule that finds duplicates → groups. */
  readonly groups: ReadonlyMap<string, number>;
}

/** How many records some findings are about. */
type Count = (found: readonly CountedFinding[]) => number;

export function countFound(
  store: Store,
  found: readonly CountedFinding[],
  runs: readonly RuleRun[],
): FoundCounts {
  const count = recordCounter(sharedPlaces(store));
  const byRule = Map.groupBy(found, ({ rule }) => rule);
  const rules = new Map([...byRule].map(([rule, own]) => [rule, count(own)] as const));
  const groups = countGroups(found);
  const expired = (byRule.get('retention-expired') ?? []).map(({ recordKey }) => recordKey);
  return {
    rules,
    groups,
    totals: {
      recordsWithError: count(ofSeverity(byRule, runs, 'error')),
      recordsWithWarning: count(ofSeverity(byRule, runs, 'warning')),
      recordsPastRetention: rules.get('retention-expired') ?? 0,
      personsPastRetention: personsOf(store, expired),
      recordsInDuplicateGroup: rules.get('contact-duplicate') ?? 0,
      duplicateGroups: groups.get('contact-duplicate') ?? 0,
    },
  };
}

function ofSeverity(
  byRule: ReadonlyMap<string, readonly CountedFinding[]>,
  runs: readonly RuleRun[],
  severity: Severity,
): readonly CountedFinding[] {
  return runs.filter(run => run.severity === severity).flatMap(({ rule }) => byRule.get(rule) ?? []);
}

/** Records that share their id are one each where all of them have the finding; else it is about one, for a rule does not say which. */
function recordCounter(shared: ReadonlyMap<RecordKey, readonly unknown[]>): Count {
  return found => {
    const most = new Map<RecordKey, number>();
    for (const { recordKey, records } of found) {
      const places = shared.get(recordKey)?.length ?? 1;
      most.set(recordKey, Math.max(most.get(recordKey) ?? 0, records >= places ? places : 1));
    }
    return [...most.values()].reduce((total, records) => total + records, 0);
  };
}
