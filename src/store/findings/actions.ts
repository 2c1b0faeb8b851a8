// Actions: what is proposed, accepted and handed over, and what came of it. May not judge which of them is safe.

import type {
  ActionKind,
  ActionOutcome,
  ActionState,
  Confidence,
  ProposedAction,
} from '../../model/action.ts';
import type { CivilDate, Instant } from '../../model/calendar.ts';
import type { Field } from '../../model/field.ts';
import type { Fingerprint, RecordKey } from '../../model/identity.ts';
import type { Store } from '../open.ts';
import { all, prepared, run } from '../statement.ts';

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
  /** When the run began that handed it over last; null: never. */
  readonly handedOverAt: Instant | null;
}

/** What files for the sources are made of. */
export type ActionToWrite = Pick<
  StoredAction,
  'actionId' | 'recordKey' | 'kind' | 'confidence' | 'field' | 'fromText' | 'toText' | 'intoKey'
>;

/** What is under way: a person or a rule said yes, and no export has settled it yet. */
export const UNDER_WAY: readonly ActionState[] = ['accepted', 'handed_over', 'not_landed'];

/** A stored action in the shape rules propose it. */
export function proposalOf(stored: ActionToWrite): ProposedAction {
  const { recordKey: record, kind, confidence, field, fromText, toText, intoKey } = stored;
  if (kind === 'correct')
    return { kind, record, confidence, field: field as Field, from: fromText ?? '', to: toText ?? '' };
  return kind === 'merge'
    ? { kind, record, confidence, into: intoKey as RecordKey }
    : { kind, record, confidence };
}

/** Proposals of earlier runs that nobody accepted go: each check proposes anew. With `rules`, only those of these rules. */
export function clearProposals(store: Store, rules: readonly string[] | null): void {
  run(
    store,
    `delete from action where state = 'proposed' and (:rules is null or rule in (select value from json_each(:rules)))`,
    { rules: rules === null ? null : JSON.stringify(rules) },
  );
}

/** Proposes; what is already accepted, handed over or declined stays as it is. */
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
       to_text as toText, into_key as intoKey, accepted_run as acceptedRun, run.started_at as handedOverAt
     from action left join run on run.run_id = action.handed_over_run
     where state in (${states.map(() => '?').join(', ')}) ${source === undefined ? '' : "and record_key like ? escape '\\'"}
     order by record_key, kind, field, from_text, action_id`,
    source === undefined ? states : [...states, `${source.replace(/[\\%_]/g, '\\$&')}/%`],
  );
}

/** What is under way in a source, as far as files are made of it: there may be very many. A lost opt-out is set by people. */
export function actionsToWrite(store: Store, source: string): readonly ActionToWrite[] {
  return all(
    store,
    `select action_id as actionId, record_key as recordKey, kind, confidence, field, from_text as fromText, to_text as toText,
       into_key as intoKey
     from action
     where state in (select value from json_each(:states)) and outcome is not 'refusal_lost' and record_key > :source || '/' and record_key < :source || '0'
     order by record_key, kind, field, from_text, action_id`,
    { states: JSON.stringify(UNDER_WAY), source },
  );
}

/** Which run noted it, in the column of each state. */
const RUN_COLUMN: Readonly<Record<ActionState, string>> = {
  proposed: 'proposed_run',
  accepted: 'accepted_run',
  handed_over: 'handed_over_run',
  landed: 'settled_run',
  not_landed: 'settled_run',
  withdrawn: 'settled_run',
};

/** Moves actions to a state. */
export function moveActions(
  store: Store,
  ids: readonly number[],
  to: { readonly state: ActionState; readonly outcome?: ActionOutcome | null; readonly runId: number },
): void {
  run(
    store,
    `update action set state = :state, outcome = :outcome, ${RUN_COLUMN[to.state]} = :runId
     where action_id in (select value from json_each(:ids))`,
    { state: to.state, outcome: to.outcome ?? null, runId: to.runId, ids: JSON.stringify(ids) },
  );
}

/** A run that decided about actions. */
export interface FixStep {
  readonly step: number;
  readonly on: CivilDate;
  readonly accepted: number;
  readonly declined: number;
  /** Of these how many were handed over since. */
  readonly handedOver: number;
}

/** Steps of which something stands, the latest first. */
export function fixSteps(store: Store): readonly FixStep[] {
  return all(
    store,
    `with decided as (
       select accepted_run as step, 1 as is_yes, handed_over_run is not null as is_out from action
       where accepted_run is not null and (state <> 'withdrawn' or handed_over_run is not null)
       union all
       select settled_run, 0, 0 from action where outcome = 'declined')
     select step, run.today as "on", sum(is_yes) as accepted, sum(1 - is_yes) as declined, sum(is_out) as handedOver
     from decided join run on run.run_id = decided.step
     group by step order by step desc`,
  );
}

/** Makes proposals again of what a step accepted or declined. Gives the number. */
export function undoStep(store: Store, step: number): number {
  return run(
    store,
    `update action set state = 'proposed', outcome = null, accepted_run = null, settled_run = null
     where (state = 'accepted' and accepted_run = :step) or (outcome = 'declined' and settled_run = :step)`,
    { step },
  ).changes;
}
