// fix: accepts proposals. Changes nothing but the state of actions; the corrected files are made by export.

import type { StoredAction } from '../store/actions.ts';
import { actions, moveActions } from '../store/actions.ts';
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
      ? action.confidence === 'safe'
      : action.rule === options.rule && action.kind !== 'erase';
  const accepted = proposed.filter(isChosen);
  const left = proposed.filter(action => !isChosen(action));
  if (options.apply) {
    const ids = accepted.map(action => action.actionId);
    await inTransaction(store, () => moveActions(store, ids, { state: 'accepted', runId: options.runId }));
  }
  return { accepted, left };
}
