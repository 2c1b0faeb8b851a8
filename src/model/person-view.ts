// Everything known of one person, for a reader: the records side by side, and one timeline over all sources. Types only.

import type { CivilDate } from './calendar.ts';
import type { Explanation } from './explanation.ts';
import type { Field } from './field.ts';

/**
 * What happened. `signal`: by its type; `opened` and `closed`: something that ran; `created`, `imported`: a record;
 * `label_given`, `label_ended`, `reviewed`; `consent_given`, `consent_refused`; `held`; `request`, `answered`; `expires` and
 * `deletable` lie ahead.
 */
export type TouchpointKind =
  | 'signal'
  | 'closed'
  | 'created'
  | 'imported'
  | 'label_given'
  | 'label_reviewed'
  | 'label_ended'
  | 'consent_given'
  | 'consent_refused'
  | 'inactive'
  | 'held'
  | 'request'
  | 'answered'
  | 'purpose_ends'
  | 'deletable';

/** One day on the timeline. */
export interface Touchpoint {
  readonly on: CivilDate;
  readonly kind: TouchpointKind;
  /** Type of signal or affair, label, channel, id of a purpose, number of a hold or request; null: the kind says it. */
  readonly what: string | null;
  /** Null: noted here, not told by a source. */
  readonly source: string | null;
  /** The purpose it belongs to; null: the register ties it to none. */
  readonly purposeId: string | null;
}

/** One record with its values. */
export interface ShownRecord {
  readonly recordKey: string;
  readonly source: string;
  /** 1 or 0 as the source shows it; null: it does not say. */
  readonly showsActive: 0 | 1 | null;
  readonly createdOn: CivilDate | null;
  readonly owner: string | null;
  /** Texts as exported, those that are not empty, and the birth date as it was read. */
  readonly values: ReadonlyMap<Field, string>;
}

export interface PersonView {
  readonly explanation: Explanation;
  readonly records: readonly ShownRecord[];
  /** The newest first. */
  readonly timeline: readonly Touchpoint[];
  /** Findings of the last check about these records: rule, and how many. */
  readonly findings: readonly { readonly rule: string; readonly count: number }[];
}
