// The one idea for every change: the action. May not carry it out.

import type { Field } from './field.ts';
import type { RecordKey } from './identity.ts';

/** What an action would do; strongest first: two actions on one record, the stronger wins. */
export const ACTION_KINDS = ['erase', 'merge', 'deactivate', 'correct'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** The life of an action. `withdrawn`: it no longer fits what the source exports, or somebody declined it. */
export const ACTION_STATES = [
  'proposed',
  'accepted',
  'handed_over',
  'landed',
  'not_landed',
  'withdrawn',
] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/**
 * Why an action was withdrawn, or did not land. `changed`: the source did something else with it; `gone`: the record is no longer
 * there; `other_way`: merged, but the other record stayed; `declined`: somebody said no, so it is not proposed again;
 * `came_back`: it had landed, and the record is there again; `refusal_lost`: merged, but an opt-out of the loser does not stand on
 * the winner.
 */
export type ActionOutcome = 'changed' | 'gone' | 'other_way' | 'declined' | 'came_back' | 'refusal_lost';

/** `safe`: certain enough for `fix --apply`; `likely`: a person decides. */
export type Confidence = 'safe' | 'likely';

interface Proposal {
  readonly record: RecordKey;
  readonly confidence: Confidence;
}

/** Replaces the text of one cell. `from` is the cell as the source exported it. */
export interface CorrectAction extends Proposal {
  readonly kind: 'correct';
  readonly field: Field;
  readonly from: string;
  readonly to: string;
}

/** `record` is merged into `into`, which stays. */
export interface MergeAction extends Proposal {
  readonly kind: 'merge';
  readonly into: RecordKey;
}

/** The source should no longer show the record as active. */
export interface DeactivateAction extends Proposal {
  readonly kind: 'deactivate';
}

/** The source should delete the record. */
export interface EraseAction extends Proposal {
  readonly kind: 'erase';
}

export type ProposedAction = CorrectAction | MergeAction | DeactivateAction | EraseAction;
