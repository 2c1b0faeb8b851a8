// Actions: what is proposed, accepted and handed over. May not judge which of them is safe.

import type { ActionKind, ActionState, Confidence, ProposedAction } from '../model/action.ts';
import type { Field } from '../model/field.ts';
import type { Fingerprint, RecordKey } from '../model/identity.ts';
import type { Store } from './open.ts';
import { all, prepared, run } from './statement.ts';

/** An action as it is kept. */
export interface StoredAction {
  readonly actionId: number;
  readonly recordKey: RecordKey;
  readonly kind: ActionKind;
  readonly state: ActionState;
  readonly confidence: Confidence;
  readonly rule: string;
  readonly field: Field | null;
  readonly fromText: string | null;
  readonly toText: string | null;
  readonly intoKey: RecordKey | null;
  readonly acceptedRun: number | null;
}

/** Proposals of earlier runs that nobody accepted go: each check proposes anew. */
export function clearProposals(store: Store): void {
  run(store, "delete from action where state = 'proposed'");
}

/** Proposes; what is already accepted or handed over stays as it is. */
export function actionWriter(
  store: Store,
  runId: number,
): (action: ProposedAction, rule: string, fingerprint: Fingerprint) => void {
  const insert = prepared(
    store,
    `insert or ignore into action
       (record_key, kind, state, confidence, rule, fingerprint, field, from_text, to_text, into_key, proposed_run)
     values (?, ?, 'proposed', ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (action, rule, fingerprint) => {
    const isCorrection = action.kind === 'correct';
    insert(
      ...[action.record, action.kind, action.confidence, rule, fingerprint],
      ...[
        isCorrection ? action.field : null,
        isCorrection ? action.from : null,
        isCorrection ? action.to : null,
      ],
      ...[action.kind === 'merge' ? action.into : null, runId],
    );
  };
}

/** Actions in some states, in a fixed order. */
export function actions(
  store: Store,
  states: readonly ActionState[],
  source?: string,
): readonly StoredAction[] {
  return all(
    store,
    `select action_id as actionId, record_key as recordKey, kind, state, confidence, rule, field, from_text as fromText,
       to_text as toText, into_key as intoKey, accepted_run as acceptedRun
     from action
     where state in (${states.map(() => '?').join(', ')}) ${source === undefined ? '' : "and record_key like ? escape '\\'"}
     order by record_key, kind, field, from_text, action_id`,
    source === undefined ? states : [...states, `${source.replace(/[\\%_]/g, '\\$&')}/%`],
  );
}

/** Moves actions to a state. */
export function moveActions(
  store: Store,
  ids: readonly number[],
  to: 'accepted' | 'handed_over' | 'proposed' | 'withdrawn' | 'landed' | 'not_landed',
  runId: number,
): void {
  const column =
    to === 'accepted' ? ', accepted_run = ?' : to === 'handed_over' ? ', handed_over_run = ?' : '';
  const move = prepared(store, `update action set state = ?${column} where action_id = ?`);
  for (const id of ids) column ? move(to, runId, id) : move(to, id);
}
