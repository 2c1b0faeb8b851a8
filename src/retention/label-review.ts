// The yearly review of a label: how old it is, and whether it is due. Pure. (Design retention.md, section 2.)

import { addPeriod, type CivilDate, latest } from '../model/calendar.ts';
import type { LabelAge, LabelState } from '../model/lifecycle.ts';
import type { Purpose } from '../model/register.ts';

/** What is known of one label of one record. */
export interface LabelEvidence {
  readonly assignedOn: CivilDate | null;
  readonly reviewedOn: CivilDate | null;
  readonly createdOn: CivilDate | null;
  /** The purpose it stands for; null when the register does not know the label. */
  readonly purpose: Purpose | null;
  /** True while that purpose is in force for the person. */
  readonly isInForce: boolean;
}

export interface LabelReview {
  readonly state: LabelState;
  readonly ageOn: CivilDate | null;
  readonly ageFrom: LabelAge | null;
  /** The last day on which it need not be reviewed; null when nothing says. */
  readonly reviewDueOn: CivilDate | null;
}

/** Age: the date of the label or its review, whichever is later; else the creation of the record; else unknown. */
export function reviewLabel(evidence: LabelEvidence, today: CivilDate): LabelReview {
  const age = ageOf(evidence);
  const review = evidence.purpose?.review ?? null;
  const reviewDueOn = age.on && review ? addPeriod(age.on, review) : null;
  return {
    state: stateOf(evidence, age.from, reviewDueOn, today),
    ageOn: age.on,
    ageFrom: age.from,
    reviewDueOn,
  };
}

function ageOf(evidence: LabelEvidence): { readonly on: CivilDate | null; readonly from: LabelAge | null } {
  const known = latest(evidence.assignedOn, evidence.reviewedOn);
  if (known !== null) return { on: known, from: known === evidence.reviewedOn ? 'reviewed' : 'assigned' };
  return { on: evidence.createdOn, from: evidence.createdOn ? 'created' : null };
}

function stateOf(
  evidence: LabelEvidence,
  ageFrom: LabelAge | null,
  reviewDueOn: CivilDate | null,
  today: CivilDate,
): LabelState {
  if (evidence.purpose === null) return 'orphan';
  if (!evidence.isInForce) return 'purpose_closed';
  if (evidence.purpose.review === null) return 'active';
  if (reviewDueOn === null) return 'undated';
  if (today <= reviewDueOn) return 'active';
  return ageFrom === 'created' ? 'review_unknown' : 'overdue';
}
