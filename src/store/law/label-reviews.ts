// Labels to review, and what their owners said of them. An attestation stays when a snapshot gives way. Holds values of personal
// fields. May not judge.

import type { CivilDate } from '../../model/calendar.ts';
import type { RecordKey } from '../../model/identity.ts';
import type { LabelState } from '../../model/lifecycle.ts';
import type { Store } from '../open.ts';
import { all, preparedNamed } from '../statement.ts';

/** One label of one record, whose review is due, past, or cannot be dated. */
export interface LabelToReview {
  readonly recordKey: RecordKey;
  /** The source that gives it: of the record, or of a list. */
  readonly labelSource: string;
  readonly label: string;
  readonly purpose: string;
  readonly state: LabelState;
  readonly ageOn: CivilDate | null;
  readonly dueOn: CivilDate | null;
  /** The owner of the record, else who answers for the purpose, else its department; empty: nobody. */
  readonly owner: string;
}

/** In the order of their owners, the longest overdue first. */
export function labelsToReview(store: Store): readonly LabelToReview[] {
  return all(store, TO_REVIEW);
}

const TO_REVIEW = `
select labels.record_key as recordKey, labels.label_source as labelSource, labels.label, purposes.title as purpose, labels.state, labels.age_on as ageOn,
  labels.review_due_on as dueOn,
  coalesce(nullif(trim(contacts.owner), ''), purposes.person, purposes.department, '') as owner
from labels
join contacts on contacts.record_key = labels.record_key
join purposes on purposes.purpose_id = labels.purpose_id
where labels.state in ('review_due', 'overdue', 'review_unknown', 'undated') and purposes.review is not null
order by owner, dueOn, recordKey, label, labelSource`;

/** Everybody who can be the owner of a row on a work list: of a record, of a purpose, or a department. */
export function ownersOf(store: Store): readonly string[] {
  return all<{ owner: string }>(store, OWNERS).map(({ owner }) => owner);
}

const OWNERS = `
select trim(owner) as owner from contacts where trim(owner) <> ''
union select trim(owner) from organisations where trim(owner) <> ''
union select person from purposes where person is not null
union select department from purposes where department is not null`;

/** How the labels of each purpose stand. */
export interface LabelStanding {
  readonly purpose: string;
  readonly department: string | null;
  readonly state: LabelState;
  readonly count: number;
}

export function labelStandings(store: Store): readonly LabelStanding[] {
  return all(
    store,
    `select purposes.title as purpose, purposes.department, labels.state, count(*) as count
     from labels join purposes on purposes.purpose_id = labels.purpose_id
     group by purposes.purpose_id, labels.state order by purposes.title, labels.state`,
  );
}

/** What an owner said. */
export interface Attestation {
  readonly source: string;
  readonly sourceId: string;
  readonly labelSource: string;
  readonly label: string;
  readonly decision: 'keep' | 'end';
  readonly reviewedBy: string;
  readonly reviewedOn: CivilDate;
  readonly reason: string | null;
}

/** Of one day the last word counts. */
export function keepAttestations(store: Store, attestations: readonly Attestation[]): void {
  const keep = preparedNamed(
    store,
    `insert or replace into label_attestation (source, source_id, label_source, label, decision, reviewed_by, reviewed_on, reason)
     values (:source, :sourceId, :labelSource, :label, :decision, :reviewedBy, :reviewedOn, :reason)`,
  );
  for (const attestation of attestations) keep({ ...attestation });
}
