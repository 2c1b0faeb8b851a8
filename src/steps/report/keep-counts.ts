// Keeps what a check counted, and lets a waiver change what the last one did, so that history tells what its report tells. May not
// render.

import type { CivilDate } from '../../model/calendar.ts';
import { CHECK_TOTALS, type CheckTotals } from '../../model/check.ts';
import type { ReportModel } from '../../reports/model.ts';
import { checkFigures, keepFigures } from '../../store/findings/check-figures.ts';
import { type CountedFinding, findings, ruleRuns } from '../../store/findings/findings.ts';
import { waivedOn } from '../../store/findings/waivers.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import { countFound, type FoundCounts } from './count-found.ts';

/** Keeps the counts of the report that a check ends with. */
export function keepCounts(store: Store, runId: number, { totals, rules }: ReportModel): Promise<void> {
  const byRule = new Map(rules.map(({ id, records }) => [id, records]));
  return inTransaction(store, () => keepFigures(store, runId, { totals, rules: byRule }));
}

/**
 * Waives something of the last check, or ends that, and moves what was kept by what that changes. Moved, not counted anew: what was
 * erased since was found all the same.
 */
export function waiving(
  store: Store,
  last: { readonly runId: number; readonly today: CivilDate },
  waive: () => void,
): Promise<void> {
  const found = findings(store, last.runId);
  const runs = ruleRuns(store, last.runId);
  const count = (): FoundCounts => countFound(store, counting(store, found, last.today), runs);
  return inTransaction(store, () => {
    const before = count();
    waive();
    const after = count();
    const kept = checkFigures(store, last.runId);
    if (kept === null) return;
    const moved = (name: keyof CheckTotals): number =>
      name === 'records' ? kept.totals.records : kept.totals[name] + after.totals[name] - before.totals[name];
    keepFigures(store, last.runId, {
      totals: Object.fromEntries(CHECK_TOTALS.map(name => [name, moved(name)])) as CheckTotals,
      rules: new Map(
        kept.rules.flatMap(({ rule, records }) =>
          records === null
            ? []
            : [[rule, records + (after.rules.get(rule) ?? 0) - (before.rules.get(rule) ?? 0)]],
        ),
      ),
    });
  });
}

function counting(
  store: Store,
  found: readonly CountedFinding[],
  today: CivilDate,
): readonly CountedFinding[] {
  const waived = waivedOn(store, today);
  return found.filter(({ fingerprint }) => !waived.has(fingerprint));
}
