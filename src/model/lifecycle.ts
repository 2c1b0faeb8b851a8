// Words of the life cycle of a person and of a label. May not decide: src/retention does.

/**
 * State of a person over all sources. `review_due`: in force, but a label is past its review. `inactive`: no purpose, and the
 * source shows it. `restricted`: past the ceiling, and a floor or hold keeps something somewhere. `retention_expired`: past
 * it everywhere.
 */
export const LIFE_STATES = [
  'active',
  'review_due',
  'no_purpose',
  'inactive',
  'restricted',
  'retention_expired',
  'undecided',
] as const;
export type LifeState = (typeof LIFE_STATES)[number];

/** What stands beside the state, in the order in which it is shown. */
export const SIDE_STATES = ['held', 'request_open', 'deceased', 'contested'] as const;
/** @public */
export type SideState = (typeof SIDE_STATES)[number];

/** State of what one system holds of a person, per group of fields. @public */
export type ScopeState = 'kept' | 'restricted' | 'retention_expired' | 'undecided';

/** Why a purpose ended for a person. */
export const END_REASONS = [
  'no_signal',
  'consent_withdrawn',
  'consent_expired',
  'objected',
  'deceased',
  'label_ended',
  'type_ended',
  'signal_too_old',
  'closed',
] as const;
/** @public */
export type EndReason = (typeof END_REASONS)[number];

/** Which date the period was counted from. */
export const COUNTED_FROM = ['signal', 'created', 'import'] as const;
export type CountedFrom = (typeof COUNTED_FROM)[number];

/** Why no decision could be made. */
export const UNDECIDED_REASONS = ['column_lost', 'no_date', 'unreadable_date', 'uncertain_twin'] as const;
export type UndecidedReason = (typeof UNDECIDED_REASONS)[number];

/**
 * State of a label assignment. `review_due`: to be reviewed within a month. `overdue`: past it. `expired`, `withdrawn`: the
 * consent behind it ran out, or was taken back. `review_unknown`: past its review date as far as this export shows, because only the
 * creation date of the record stands in for the age of the label. `orphan`: the label is not in the register.
 * `purpose_closed`: its purpose is no longer in force. `undated`: nothing says how old it is.
 */
export const LABEL_STATES = [
  'active',
  'review_due',
  'overdue',
  'review_unknown',
  'expired',
  'withdrawn',
  'orphan',
  'purpose_closed',
  'undated',
] as const;
export type LabelState = (typeof LABEL_STATES)[number];

/** Which date says how old a label is; `noticed`: the import that first saw it on a record that was there before. */
export const LABEL_AGES = ['assigned', 'reviewed', 'noticed', 'created'] as const;
export type LabelAge = (typeof LABEL_AGES)[number];

/** How sure a pair of records is one person: `sure` makes one person, `check` asks somebody. */
export const ZONES = ['sure', 'check'] as const;
export type Zone = (typeof ZONES)[number];
