// What an assessment writes, made batch by batch: read, decided, and laid out as rows. Writes nothing, so any thread may do it.

import type { CivilDate } from '../../model/calendar.ts';
import type { Decision, Scope } from '../../model/decision.ts';
import type { Register } from '../../model/register.ts';
import { LAW_PACK } from '../../register/law-pack.ts';
import { decide, withReview } from '../../retention/decide.ts';
import { purposeOfLabel } from '../../retention/label-purpose.ts';
import { type LabelReview, reviewLabel } from '../../retention/label-review.ts';
import type { Policy } from '../../retention/policy.ts';
import { reasonsOf } from '../../retention/reasons.ts';
import { refusalsOf } from '../../retention/refusals.ts';
import type { AssessedRows, AssessmentRow, DecisionKind, ScopeRow } from '../../store/law/assessments.ts';
import type { Life } from './life.ts';
import type { RecordLabel } from './life-records.ts';

/** What an assessment rests on. */
export interface AssessWork {
  readonly register: Register;
  readonly today: CivilDate;
  /** False in a one-off audit: its only import says nothing about when a record came. */
  readonly countsFirstImport: boolean;
}

const BATCH = 32;

/** The rows of persons, in their order. */
export function* assessedRows(lives: Iterable<Life>, work: AssessWork): Iterable<AssessedRows> {
  let rows = noRows();
  for (const life of lives) {
    layOut(rows, life, work);
    if (rows.assessment.length < BATCH) continue;
    yield rows;
    rows = noRows();
  }
  yield rows;
}

const noRows = (): AssessedRows => ({
  assessment_kind: [],
  assessment: [],
  assessment_scope: [],
  label_kind: [],
  label_assessment: [],
  refusal: [],
});

function layOut(rows: AssessedRows, life: Life, { register, today }: AssessWork): void {
  const { personKey, evidence } = life;
  const { decision, labels } = assess(life, register, today);
  rows.assessment.push(assessmentRow(life, decision, placeOf(kindOf(decision), rows.assessment_kind)));
  for (const scope of scopeRows(personKey, decision.scopes)) rows.assessment_scope.push(scope);
  for (const label of labels) {
    const kind = placeOf([label.source, label.purposeId, label.state, label.ageFrom], rows.label_kind);
    const { recordId, label: name, ageOn, reviewDueOn, lapsesOn, reviewedBy } = label;
    rows.label_assessment.push([recordId, kind, name, ageOn, reviewDueOn, lapsesOn, reviewedBy]);
  }
  for (const { channel, purposeId } of refusalsOf(evidence.consent, register))
    rows.refusal.push([personKey, channel, purposeId ?? '']);
}

/** The place of a kind among those of the batch, which are few: it is added when it is new. */
function placeOf<Kind extends readonly unknown[]>(kind: Kind, kinds: Kind[]): number {
  const known = kinds.findIndex(other => other.every((part, at) => part === kind[at]));
  return known === -1 ? kinds.push(kind) - 1 : known;
}

/** A label that is there, and its review. */
interface AssessedLabel
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

function kindOf(decision: Decision): DecisionKind {
  const { state, side, purposeId, lastSignal, countedFrom, blocker, undecidedReason } = decision;
  const { type = null, source = null } = lastSignal ?? {};
  return [state, side.join(' '), purposeId, type, source, countedFrom, blocker, undecidedReason];
}

function assessmentRow({ personKey, evidence }: Life, decision: Decision, kind: number): AssessmentRow {
  const { countedOn, noPurposeSince, deletableFrom, inactiveSince } = decision;
  const reasons = reasonsOf(decision, evidence.holds);
  return [personKey, kind, countedOn, noPurposeSince, deletableFrom, inactiveSince, reasons];
}

/** What is kept beyond the ceiling. What keeps several groups of a source keeps them equally long: they stand together. */
function scopeRows(personKey: string, scopes: readonly Scope[]): readonly ScopeRow[] {
  if (scopes.length === 0) return [];
  const kept = scopes.flatMap(scope => (scope.keptBy === null ? [] : [{ ...scope, keptBy: scope.keptBy }]));
  const together = Map.groupBy(kept, ({ source, keptBy }) => JSON.stringify([source, keptBy]));
  return [...together.values()].map((own): ScopeRow => {
    const { source, keptBy, state, deletableFrom } = own[0] as (typeof own)[number];
    const groups = JSON.stringify(own.map(({ fieldGroup }) => fieldGroup));
    return [personKey, source, keptBy, groups, state, deletableFrom];
  });
}
