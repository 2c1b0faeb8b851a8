// fix: accepts proposals, and takes that back. Changes nothing but the state of actions; the corrected files are made by export.

import { Fault } from '../model/fault.ts';
import { actions, fixSteps, moveActions, type StoredAction, undoStep } from '../store/actions.ts';
import { inTransaction, type Store } from '../store/open.ts';

/** What `fix` would accept, or did. */
export interface FixResult {
  readonly accepted: readonly StoredAction[];
  /** Proposals that stay for a person to judge. */
  readonly left: readonly StoredAction[];
}

/** Safe corrections, or with a rule all proposals of that rule. Previews unless `apply`. */
export async function fixActions(
  store: Store,
  options: { readonly runId: number; readonly rule: string | null; readonly apply: boolean },
): Promise<FixResult> {
  const proposed = actions(store, ['proposed']);
  const isChosen = (action: StoredAction): boolean =>
    options.rule === null
      ? action.confidence === 'safe' && action.kind !== 'erase'
      : action.rule === options.rule && action.kind !== 'erase';
  const accepted = proposed.filter(isChosen);
  const left = proposed.filter(action => !isChosen(action));
  if (options.apply) {
    const ids = accepted.map(action => action.actionId);
    await inTransaction(store, () => moveActions(store, ids, { state: 'accepted', runId: options.runId }));
  }
  return { accepted, left };
}

/**
 * Takes back what one step accepted or declined: it is proposed again. Gives the number. Faults: E183 no such step, E184 part of it
 * was handed over, so the source may have it already.
 */
export function undoFix(store: Store, step: number): Promise<number> {
  return inTransaction(store, () => {
    const known = fixSteps(store);
    const found = known.find(one => one.step === step);
    if (found === undefined)
      throw new Fault('E183', {
        step,
        known: known.filter(one => one.handedOver === 0).map(one => one.step),
      });
    if (found.handedOver > 0) throw new Fault('E184', { step, count: found.handedOver });
    return undoStep(store, step);
  });
}
