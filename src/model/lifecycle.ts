// Words of the life cycle of a person and of a label. May not decide: src/retention does.

/** State of a person over all sources. */
export const LIFE_STATES = ['active', 'no_purpose', 'retention_expired', 'undecided'] as const;
export type LifeState = (typeof LIFE_STATES)[number];

/** Which date the period was counted from. */
export const COUNTED_FROM = ['signal', 'created', 'import'] as const;
export type CountedFrom = (typeof COUNTED_FROM)[number];

/** Why no decision could be made. */
export const UNDECIDED_REASONS = ['no_date', 'unreadable_date', 'uncertain_twin'] as const;
export type UndecidedReason = (typeof UNDECIDED_REASONS)[number];

/**
 * State of a label assignment. `review_unknown`: past its review date as far as this export shows, because only the
 * creation date of the record stands in for the age of the label. `orphan`: the label is not in the register.
 * `purpose_closed`: its purpose is no longer in force. `undated`: nothing says how old it is.
 */
export const LABEL_STATES = [
  'active',
  'overdue',
  'review_unknown',
  'orphan',
  'purpose_closed',
  'undated',
] as const;
export type LabelState = (typeof LABEL_STATES)[number];

/** Which date says how old a label is. */
export const LABEL_AGES = ['assigned', 'reviewed', 'created'] as const;
export type LabelAge = (typeof LABEL_AGES)[number];

/** How sure a pair of records is one person: `sure` makes one person, `check` asks somebody. */
export const ZONES = ['sure', 'check'] as const;
export type Zone = (typeof ZONES)[number];
