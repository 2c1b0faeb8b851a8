// fix: accepts proposals, and takes that back. Changes nothing but the state of actions; the corrected files are made by export.

import { Fault } from '../../model/fault.ts';
import {
  actions,
  fixSteps,
  moveActions,
  type StoredAction,
  UNDER_WAY,
  undoStep,
} from '../../store/findings/actions.ts';
import { inTransaction, type Store } from '../../store/open.ts';

/** Proposals as people may decide about them. */
export interface OpenProposals {
  /** Deletions among them: those are the purge's. */
  readonly open: readonly StoredAction[];
  /** Corrections of records that are to go: proposed for deletion, or to be merged or made inactive by what is under way. */
  readonly waiting: readonly StoredAction[];
}

/**
 * A record that is proposed for deletion is not corrected: it is kept too long, and to load a correction would touch its date of
 * change. A merge or deactivation that nobody accepted stops no correction.
 */
export function openProposals(store: Store): OpenProposals {
  const all = actions(store, ['proposed', ...UNDER_WAY]);
  const going = new Set(
    all
      .filter(({ kind, state }) => kind === 'erase' || (kind !== 'correct' && state !== 'proposed'))
      .map(({ recordKey }) => recordKey),
  );
  const waits = ({ kind, recordKey }: StoredAction): boolean => kind === 'correct' && going.has(recordKey);
  const proposed = all.filter(({ state }) => state === 'proposed');
  return { open: proposed.filter(action => !waits(action)), waiting: proposed.filter(waits) };
}

/** What `fix` would accept, or did. */
export interface FixResult {
  readonly accepted: readonly StoredAction[];
  /** Proposals that stay for a person to judge. */
  readonly left: readonly StoredAction[];
  /** Corrections of records that are to go. */
  readonly waiting: readonly StoredAction[];
}

/** Safe corrections, or with a rule all proposals of that rule. Previews unless `apply`. */
export async function fixActions(
  store: Store,
  options: { readonly runId: number; readonly rule: string | null; readonly apply: boolean },
): Promise<FixResult> {
  const { open, waiting } = openProposals(store);
  const isChosen = (action: StoredAction): boolean =>
    options.rule === null
      ? action.confidence === 'safe' && action.kind !== 'erase'
      : action.rule === options.rule && action.kind !== 'erase';
  const accepted = open.filter(isChosen);
  const left = open.filter(action => !isChosen(action));
  if (options.apply) {
    const ids = accepted.map(action => action.actionId);
    await inTransaction(store, () => moveActions(store, ids, { state: 'accepted', runId: options.runId }));
  }
  const ofRule = waiting.filter(({ rule }) => options.rule === null || rule === options.rule);
  return { accepted, left, waiting: ofRule };
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
