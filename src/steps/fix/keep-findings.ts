// Keeps what a run of the rules found, and of what they propose what stands: no finding is lost, no hold is touched. Runs no rule.

import { proposable } from '../../actions/strongest.ts';
import type { ProposedAction } from '../../model/action.ts';
import type { CivilDate } from '../../model/calendar.ts';
import { fingerprintOf } from '../../model/identity.ts';
import type { Finding } from '../../model/rule.ts';
import {
  actions,
  actionWriter,
  clearProposals,
  proposalOf,
  UNDER_WAY,
} from '../../store/findings/actions.ts';
import { addCheck } from '../../store/findings/check-figures.ts';
import { addRuleRun, findingWriter, type RuleRun } from '../../store/findings/findings.ts';
import { waivedOn } from '../../store/findings/waivers.ts';
import { heldRecords } from '../../store/law/holds.ts';
import type { Store } from '../../store/open.ts';
import { currentSources } from '../../store/records/snapshots.ts';

export type AnyFinding = Finding<Record<string, object>>;

/** How a rule went, and what it found. */
export interface RuleOutcome {
  readonly run: RuleRun;
  readonly findings: readonly AnyFinding[];
}

/** `isOnlySome`: proposals of other rules stay. */
export function keepFindings(
  store: Store,
  {
    runId,
    today,
    isOnlySome = false,
  }: { readonly runId: number; readonly today: CivilDate; readonly isOnlySome?: boolean },
  outcomes: readonly RuleOutcome[],
): void {
  addCheck(store, runId, !isOnlySome);
  clearProposals(store, isOnlySome ? outcomes.map(({ run }) => run.rule) : null);
  const addFinding = findingWriter(store, runId);
  const waived = waivedOn(store, today);
  const proposals = outcomes.flatMap(({ run, findings }) => {
    addRuleRun(store, runId, run);
    return findings.flatMap(finding => {
      const fingerprint = fingerprintOf(run.rule, finding.subject.key, finding.field ?? null);
      addFinding({
        fingerprint,
        rule: run.rule,
        recordKey: finding.subject.key,
        field: finding.field ?? null,
        message: finding.message,
        data: finding.data,
        related: (finding.related ?? []).map(subject => subject.key),
        restsOn: finding.restsOn ?? null,
      });
      // What is tolerated is kept, and nothing is proposed for it.
      return waived.has(fingerprint)
        ? []
        : finding.actions.map(action => ({ action, rule: run.rule, fingerprint }));
    });
  });
  const addAction = actionWriter(store, runId);
  // Proposals of rules that did not run count too.
  const isHeld = holdsOn(store, today);
  const earlier = actions(store, ['proposed']).map(proposalOf);
  const all = [...earlier, ...proposals.map(({ action }) => action)];
  const standing = new Set(proposable(all, actions(store, UNDER_WAY).map(proposalOf)));
  for (const { action, rule, fingerprint } of proposals)
    if (standing.has(action) && !isHeld(action)) addAction(action, rule, fingerprint);
}

/** True for an action on a record that a legal hold protects, or that would take another record into one. */
function holdsOn(store: Store, today: CivilDate): (action: ProposedAction) => boolean {
  const held = new Set(
    currentSources(store).flatMap(source => [...(heldRecords(store, source, today) ?? [])]),
  );
  return action => held.has(action.record) || (action.kind === 'merge' && held.has(action.into));
}
