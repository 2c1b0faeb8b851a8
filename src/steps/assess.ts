// assess: one life-cycle decision per person over all sources, one review per label. Streams: a person at a time is read
// through a second connection, decided, and written. Decides nothing itself.

import type { CivilDate } from '../model/calendar.ts';
import type { Decision } from '../model/decision.ts';
import type { LawPack } from '../model/law-pack.ts';
import type { Register } from '../model/register.ts';
import { LAW_PACK } from '../register/law-pack.ts';
import { decide, withReview } from '../retention/decide.ts';
import { purposeOfLabel } from '../retention/label-purpose.ts';
import { reviewLabel } from '../retention/label-review.ts';
import { reasonsOf } from '../retention/reasons.ts';
import { refusalsOf } from '../retention/refusals.ts';
import { type AssessmentRow, assessmentWriters, type LabelRow } from '../store/assessments.ts';
import { closeStore, inTransaction, openStoreReadOnly, type Store } from '../store/open.ts';
import { keepRegister } from '../store/register.ts';
import { type Life, lives } from './life-evidence.ts';
import type { RecordLabel } from './life-records.ts';
import type { Pulse } from './pulse.ts';

/** What an assessment rests on. */
export interface AssessOptions {
  readonly register: Register;
  readonly today: CivilDate;
  /** False in a one-off audit: its only import says nothing about when a record came. */
  readonly countsFirstImport: boolean;
  readonly pulse: Pulse;
}

/** Persons between two looks at the event loop. */
const BEAT = 1024;

/** Assesses everybody; returns the number of persons. */
export async function assessPersons(store: Store, options: AssessOptions): Promise<number> {
  const reader = openStoreReadOnly(store.path);
  try {
    return await inTransaction(store, async () => {
      keepRegister(store, options.register);
      const writers = assessmentWriters(store);
      let done = 0;
      for (const life of lives(reader, { ...options, people: null })) {
        const { decision, labels } = assess(life, options.register, options.today);
        writers.person(assessmentRow(life, decision));
        for (const scope of decision.scopes) writers.scope(life.personKey, scope);
        for (const label of labels) writers.label(label);
        for (const refusal of refusalsOf(life.evidence.consent, options.register))
          writers.refusal(life.personKey, refusal);
        done += 1;
        if (done % BEAT === 0) await options.pulse.beat('assess', done, null);
      }
      return done;
    });
  } finally {
    closeStore(reader);
  }
}

/** The decision about one person, and the reviews of the labels that are there. */
export function assess(
  life: Pick<Life, 'evidence' | 'labels'>,
  register: Register,
  today: CivilDate,
): { readonly decision: Decision; readonly labels: readonly LabelRow[] } {
  const policy: { register: Register; lawPack: LawPack } = { register, lawPack: LAW_PACK };
  const decision = decide(life.evidence, policy, today);
  const labels = life.labels.flatMap(label => labelRow(label, decision, { register, today }) ?? []);
  const isOverdue = labels.some(([, , , , state]) => state === 'overdue');
  return { decision: withReview(decision, isOverdue), labels };
}

/** Null: the label is gone from the export. */
function labelRow(
  label: RecordLabel,
  { spans }: Decision,
  { register, today }: { readonly register: Register; readonly today: CivilDate },
): LabelRow[] | null {
  if (label.endedOn !== null && label.reviewedBy === null) return null;
  const purpose = purposeOfLabel(register, label.source, label.label);
  const span = spans.find(one => one.purpose === purpose);
  const isEnded = label.endedOn !== null;
  const review = reviewLabel(
    {
      ...{ assignedOn: label.assignedOn, reviewedOn: label.reviewedOn, noticedOn: label.noticedOn },
      ...{ createdOn: label.createdOn, purpose },
      isInForce: !isEnded && span?.isInForce === true,
      endedBy: isEnded ? 'label_ended' : (span?.endedBy ?? null),
    },
    today,
  );
  const { state, ageOn, ageFrom, reviewDueOn, lapsesOn } = review;
  return [
    [
      ...([label.recordId, label.source, label.label, purpose?.id ?? null, state] as const),
      ...([ageOn, ageFrom, reviewDueOn, lapsesOn, label.reviewedBy] as const),
    ],
  ];
}

function assessmentRow({ personKey, evidence }: Life, decision: Decision): AssessmentRow {
  const { lastSignal } = decision;
  return [
    ...([personKey, decision.state, decision.side.join(' '), decision.purposeId] as const),
    ...([lastSignal?.on ?? null, lastSignal?.type ?? null, lastSignal?.source ?? null] as const),
    ...([decision.countedFrom, decision.countedOn, decision.noPurposeSince] as const),
    ...([
      decision.deletableFrom,
      decision.inactiveSince,
      decision.blocker,
      decision.undecidedReason,
    ] as const),
    reasonsOf(decision, evidence.holds),
  ];
}
