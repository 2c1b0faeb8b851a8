// One life assessed: the decision about the person, and the reviews of the labels. Pure.

import type { CivilDate } from '../../model/calendar.ts';
import type { Decision } from '../../model/decision.ts';
import type { Register } from '../../model/register.ts';
import { LAW_PACK } from '../../register/law-pack.ts';
import { decide, withReview } from '../../retention/decide.ts';
import { purposeOfLabel } from '../../retention/label-purpose.ts';
import { type LabelReview, reviewLabel } from '../../retention/label-review.ts';
import type { Policy } from '../../retention/policy.ts';
import type { Life } from './life.ts';
import type { RecordLabel } from './life-records.ts';

/** A label that is there, and its review. */
export interface AssessedLabel
  extends LabelReview,
    Pick<RecordLabel, 'recordId' | 'source' | 'label' | 'reviewedBy'> {
  readonly purposeId: string | null;
}

/** The decision about one person, and the reviews of the labels that are there. */
export function assess(
  life: Pick<Life, 'evidence' | 'labels'>,
  register: Register,
  today: CivilDate,
): { readonly decision: Decision; readonly labels: readonly AssessedLabel[] } {
  const policy: Policy = { register, lawPack: LAW_PACK };
  const decision = decide(life.evidence, policy, today);
  const labels: AssessedLabel[] = [];
  for (const label of life.labels) {
    // Else it is gone from the export.
    if (label.endedOn === null || label.reviewedBy !== null)
      labels.push(assessLabel(label, decision, { register, today }));
  }
  const isOverdue = labels.some(({ state }) => state === 'overdue');
  return { decision: withReview(decision, isOverdue), labels };
}

function assessLabel(
  label: RecordLabel,
  { spans }: Decision,
  { register, today }: { readonly register: Register; readonly today: CivilDate },
): AssessedLabel {
  const purpose = purposeOfLabel(register, label.source, label.label);
  const span = spans.find(one => one.purpose === purpose);
  const isEnded = label.endedOn !== null;
  const review = reviewLabel(
    {
      assignedOn: label.assignedOn,
      reviewedOn: label.reviewedOn,
      noticedOn: label.noticedOn,
      createdOn: label.createdOn,
      purpose,
      isInForce: !isEnded && span?.isInForce === true,
      endedBy: isEnded ? 'label_ended' : (span?.endedBy ?? null),
    },
    today,
  );
  return {
    recordId: label.recordId,
    source: label.source,
    label: label.label,
    reviewedBy: label.reviewedBy,
    purposeId: purpose?.id ?? null,
    state: review.state,
    ageOn: review.ageOn,
    ageFrom: review.ageFrom,
    reviewDueOn: review.reviewDueOn,
    lapsesOn: review.lapsesOn,
  };
}
