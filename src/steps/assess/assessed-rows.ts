// What an assessment writes, made batch by batch: read, decided, and laid out as rows. Writes nothing, so any thread may do it.

import type { CivilDate } from '../../model/calendar.ts';
import type { Decision } from '../../model/decision.ts';
import type { Register } from '../../model/register.ts';
import { LAW_PACK } from '../../register/law-pack.ts';
import { decide, withReview } from '../../retention/decide.ts';
import { purposeOfLabel } from '../../retention/label-purpose.ts';
import { reviewLabel } from '../../retention/label-review.ts';
import type { Policy } from '../../retention/policy.ts';
import { reasonsOf } from '../../retention/reasons.ts';
import { refusalsOf } from '../../retention/refusals.ts';
import type { AssessedRows, AssessmentRow, LabelRow } from '../../store/law/assessments.ts';
import type { Store } from '../../store/open.ts';
import { type Life, lives } from './life-evidence.ts';
import type { RecordLabel } from './life-records.ts';

/** What an assessment rests on. */
export interface AssessWork {
  readonly register: Register;
  readonly today: CivilDate;
  /** False in a one-off audit: its only import says nothing about when a record came. */
  readonly countsFirstImport: boolean;
}

const BATCH = 128;

/** The rows of all persons, in the order of their keys. */
export function* assessedRows(store: Store, work: AssessWork): Iterable<AssessedRows> {
  let rows = noRows();
  for (const life of lives(store, { ...work, people: null })) {
    const { personKey } = life;
    const { decision, labels } = assess(life, work.register, work.today);
    rows.assessment.push(assessmentRow(life, decision));
    for (const { source, fieldGroup, state, deletableFrom, keptBy } of decision.scopes)
      rows.assessment_scope.push([personKey, source, fieldGroup, state, deletableFrom, keptBy]);
    for (const label of labels) rows.label_assessment.push(label);
    for (const { channel, purposeId } of refusalsOf(life.evidence.consent, work.register))
      rows.refusal.push([personKey, channel, purposeId ?? '']);
    if (rows.assessment.length < BATCH) continue;
    yield rows;
    rows = noRows();
  }
  yield rows;
}

const noRows = (): AssessedRows => ({
  assessment: [],
  assessment_scope: [],
  label_assessment: [],
  refusal: [],
});

/** The decision about one person, and the reviews of the labels that are there. */
export function assess(
  life: Pick<Life, 'evidence' | 'labels'>,
  register: Register,
  today: CivilDate,
): { readonly decision: Decision; readonly labels: readonly LabelRow[] } {
  const policy: Policy = { register, lawPack: LAW_PACK };
  const decision = decide(life.evidence, policy, today);
  const labels: LabelRow[] = [];
  for (const label of life.labels) {
    const row = labelRow(label, decision, { register, today });
    if (row !== null) labels.push(row);
  }
  const isOverdue = labels.some(([, , , , state]) => state === 'overdue');
  return { decision: withReview(decision, isOverdue), labels };
}

/** Null: the label is gone from the export. */
function labelRow(
  label: RecordLabel,
  { spans }: Decision,
  { register, today }: { readonly register: Register; readonly today: CivilDate },
): LabelRow | null {
  if (label.endedOn !== null && label.reviewedBy === null) return null;
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
  const { state, ageOn, ageFrom, reviewDueOn, lapsesOn } = review;
  const { recordId, source, label: name, reviewedBy } = label;
  const purposeId = purpose?.id ?? null;
  return [recordId, source, name, purposeId, state, ageOn, ageFrom, reviewDueOn, lapsesOn, reviewedBy];
}

function assessmentRow({ personKey, evidence }: Life, decision: Decision): AssessmentRow {
  const { lastSignal } = decision;
  return [
    personKey,
    decision.state,
    decision.side.join(' '),
    decision.purposeId,
    lastSignal?.on ?? null,
    lastSignal?.type ?? null,
    lastSignal?.source ?? null,
    decision.countedFrom,
    decision.countedOn,
    decision.noPurposeSince,
    decision.deletableFrom,
    decision.inactiveSince,
    decision.blocker,
    decision.undecidedReason,
    reasonsOf(decision, evidence.holds),
  ];
}
