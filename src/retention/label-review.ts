// The yearly review of a label: how old it is, and whether it is due. Pure. (Design retention.md, section 2.)

import { addPeriod, type CivilDate, latest, type Period, subtractPeriod } from '../model/calendar.ts';
import type { EndReason, LabelAge, LabelState } from '../model/lifecycle.ts';
import type { Purpose } from '../model/register.ts';

/** What is known of one label of one record. */
export interface LabelEvidence {
  readonly assignedOn: CivilDate | null;
  /** Reviewed in the source, or attested here. */
  readonly reviewedOn: CivilDate | null;
  /** The import that first saw it on a record that had been imported before; null at the first import of a record. */
  readonly noticedOn: CivilDate | null;
  readonly createdOn: CivilDate | null;
  /** The purpose it stands for; null when the register does not know the label. */
  readonly purpose: Purpose | null;
  /** True while that purpose is in force for the person. */
  readonly isInForce: boolean;
  /** What ended that purpose; null while it is in force. */
  readonly endedBy: EndReason | null;
}

export interface LabelReview {
  readonly state: LabelState;
  readonly ageOn: CivilDate | null;
  readonly ageFrom: LabelAge | null;
  /** The last day on which it need not be reviewed; null when nothing says. */
  readonly reviewDueOn: CivilDate | null;
  /** The last day before the register proposes to end it for want of review; null when it does not. */
  readonly lapsesOn: CivilDate | null;
}

/** A work list can go out this long before the review is due. */
const AHEAD = 'P1M' as Period;

/** Age: the date of the label or its review, whichever is later; else when it was noticed; else the record's; else unknown. */
export function reviewLabel(evidence: LabelEvidence, today: CivilDate): LabelReview {
  const age = ageOf(evidence);
  const { review = null, reviewLapse = null } = evidence.purpose ?? {};
  const reviewDueOn = age.on && review ? addPeriod(age.on, review) : null;
  return {
    state: stateOf(evidence, age.from, reviewDueOn, today),
    ageOn: age.on,
    ageFrom: age.from,
    reviewDueOn,
    lapsesOn: reviewDueOn && reviewLapse ? addPeriod(reviewDueOn, reviewLapse) : null,
  };
}

function ageOf(evidence: LabelEvidence): { readonly on: CivilDate | null; readonly from: LabelAge | null } {
  const known = latest(evidence.assignedOn, evidence.reviewedOn);
  if (known !== null) return { on: known, from: known === evidence.reviewedOn ? 'reviewed' : 'assigned' };
  if (evidence.noticedOn !== null) return { on: evidence.noticedOn, from: 'noticed' };
  return { on: evidence.createdOn, from: evidence.createdOn ? 'created' : null };
}

function stateOf(
  evidence: LabelEvidence,
  ageFrom: LabelAge | null,
  reviewDueOn: CivilDate | null,
  today: CivilDate,
): LabelState {
  if (evidence.purpose === null) return 'orphan';
  if (!evidence.isInForce) return closedState(evidence.endedBy);
  if (evidence.purpose.review === null) return 'active';
  if (reviewDueOn === null) return 'undated';
  if (today <= reviewDueOn) return today >= subtractPeriod(reviewDueOn, AHEAD) ? 'review_due' : 'active';
  return ageFrom === 'created' ? 'review_unknown' : 'overdue';
}

function closedState(endedBy: EndReason | null): LabelState {
  if (endedBy === 'consent_withdrawn') return 'withdrawn';
  return endedBy === 'consent_expired' ? 'expired' : 'purpose_closed';
}
