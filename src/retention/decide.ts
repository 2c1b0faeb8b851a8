// decide(): the life cycle of one person, over all sources. Pure: evidence, policy and day in; state, dates and reasons out.
// May not read a store or a clock. (Design retention.md, section 3; AVG 5(1)(e), storage limitation.)

import { type CivilDate, dayAfter } from '../model/calendar.ts';
import type { Decision, PurposeSpan, Scope } from '../model/decision.ts';
import { mayEndPurposes } from '../model/decisive-fields.ts';
import type { LifeState, UndecidedReason } from '../model/lifecycle.ts';
import type { PersonEvidence } from '../model/person-evidence.ts';
import { blockerOf, sideStates } from './blockers.ts';
import { type Ceiling, ceilingOf } from './ceiling.ts';
import { countedDate, lastCountedSignal } from './counted-date.ts';
import { floorSpans } from './floors.ts';
import type { Policy } from './policy.ts';
import { purposeSpans } from './purposes-in-force.ts';
import { scopesOf } from './scopes.ts';

/**
 * Decides about one person. A column that is lost decides nothing, and a date that is missing, unreadable or perhaps somebody else's is never due: then it is
 * undecided. Whether a label is past its review is not seen here ({@link withReview} adds it).
 */
export function decide(evidence: PersonEvidence, policy: Policy, today: CivilDate): Decision {
  const lastSignal = lastCountedSignal(evidence.signals, policy.register.countedSignals);
  const counted = countedDate(evidence, lastSignal);
  const spans = purposeSpans(evidence, policy.register, { countedOn: counted?.on ?? null, today });
  const floors = floorSpans(evidence, policy, today);
  const ceiling = ceilingOf(spans);
  const { keptThrough } = ceiling;
  const scopes = keptThrough === null ? [] : scopesOf(evidence, floors, { ceiling: keptThrough, today });
  const verdict = judge(evidence, { spans, ceiling, scopes, countedOn: counted?.on ?? null, today });
  return {
    state: verdict.state,
    undecidedReason: verdict.undecidedReason,
    side: sideStates(evidence),
    purposeId: ceiling.keeper?.purpose.id ?? null,
    lastSignal,
    countedFrom: counted?.from ?? null,
    countedOn: counted?.on ?? null,
    noPurposeSince: ceiling.endsOn === null ? null : dayAfter(ceiling.endsOn),
    deletableFrom: keptThrough === null ? null : dayAfter(keptThrough),
    inactiveSince: evidence.inactiveSince,
    blocker: blockerOf(evidence, today),
    spans,
    floors,
    scopes: verdict.state === 'undecided' ? [] : scopes,
  };
}

interface Grounds {
  readonly spans: readonly PurposeSpan[];
  readonly ceiling: Ceiling;
  readonly scopes: readonly Scope[];
  readonly countedOn: CivilDate | null;
  readonly today: CivilDate;
}

interface Verdict {
  readonly state: LifeState;
  readonly undecidedReason: UndecidedReason | null;
}

function judge(evidence: PersonEvidence, grounds: Grounds): Verdict {
  const { spans, ceiling, countedOn, today } = grounds;
  if (isBlind(evidence, spans)) return undecided('column_lost');
  if (spans.length === 0) return decided(idleState(evidence));
  if (spans.some(({ isInForce }) => isInForce)) return decided('active');
  const { keptThrough } = ceiling;
  if (countedOn === null && keptThrough === null) return undecided('no_date');
  if (evidence.hasUnreadableDate) return undecided('unreadable_date');
  if (keptThrough === null || today <= keptThrough) return decided(idleState(evidence));
  if (evidence.isTwinKept || hasLaterTwin(evidence, countedOn)) return undecided('uncertain_twin');
  return decided(
    grounds.scopes.some(({ state }) => state === 'restricted') ? 'restricted' : 'retention_expired',
  );
}

/** Dates that are lost make nobody seem covered who is not; a lost refusal or label may. */
function isBlind({ lostFields }: PersonEvidence, spans: readonly PurposeSpan[]): boolean {
  if (lostFields.length === 0) return false;
  return lostFields.some(mayEndPurposes) || !spans.some(({ isInForce }) => isInForce);
}

const decided = (state: LifeState): Verdict => ({ state, undecidedReason: null });
const undecided = (undecidedReason: UndecidedReason): Verdict => ({ state: 'undecided', undecidedReason });

function idleState({ isShownInactive }: PersonEvidence): LifeState {
  return isShownInactive ? 'inactive' : 'no_purpose';
}

function hasLaterTwin({ uncertainTwinOn }: PersonEvidence, countedOn: CivilDate | null): boolean {
  return uncertainTwinOn !== null && uncertainTwinOn > (countedOn ?? '');
}

/** An active person with a label past its review is due for review. */
export function withReview(decision: Decision, isOverdue: boolean): Decision {
  return isOverdue && decision.state === 'active' ? { ...decision, state: 'review_due' } : decision;
}
