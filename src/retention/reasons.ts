// The grounds of a decision, as they stand in the view `assessments`. May not decide.

import type { CivilDate } from '../model/calendar.ts';
import type { Decision, FloorSpan, PurposeSpan } from '../model/decision.ts';
import type { RunningHold } from '../model/person-evidence.ts';

/** What a decision rests on beside its own columns. */
export interface Grounds {
  /** Empty where the columns of the decision say it all: at most one, ended by silence. */
  readonly spans: readonly PurposeSpan[];
  readonly floors: readonly FloorSpan[];
  readonly holds: readonly RunningHold[];
}

/** Null where the columns of the decision say it all. */
export function groundsOf(decision: Decision, holds: readonly RunningHold[]): Grounds | null {
  const { floors } = decision;
  const spans = isPlain(decision) ? NONE : decision.spans;
  return spans.length === 0 && floors.length === 0 && holds.length === 0 ? null : { spans, floors, holds };
}

/** What tells grounds from others under the same register and on the same day; the rest follows from it. */
export function groundParts({ spans, floors, holds }: Grounds): readonly unknown[] {
  const parts: unknown[] = [spans.length, floors.length];
  for (const { purpose, isInForce, endsOn, endedBy, countedOn } of spans)
    parts.push(purpose, isInForce, endsOn, endedBy, countedOn);
  for (const { floor, countedOn } of floors) parts.push(floor, countedOn);
  for (const { id } of holds) parts.push(id);
  return parts;
}

/** One for each purpose, as items of a JSON list without its brackets; null: none. */
export function purposeReasons({ spans }: Grounds): string | null {
  return itemsOf(spans.map(purposeReason));
}

/** One for each floor and hold, likewise. */
export function otherReasons({ floors, holds }: Grounds): string | null {
  return itemsOf([...floors.map(floorReason), ...holds.map(holdReason)]);
}

const itemsOf = (reasons: readonly object[]): string | null =>
  reasons.length === 0 ? null : JSON.stringify(reasons).slice(1, -1);

/** The view `assessments` makes the same of the columns. */
function isPlain({ spans, state }: Decision): boolean {
  const [span, other] = spans;
  if (span === undefined) return true;
  const isEnding = span.endsOn !== null;
  return (
    other === undefined &&
    span.isInForce === (state === 'active' || state === 'review_due') &&
    span.endedBy === (isEnding ? 'no_signal' : null) &&
    (isEnding || span.countedOn === null)
  );
}

/** What the end of the only purpose is counted from, where that is not the last signal: a label or consent that came after. Else null. */
export function silentSince({ spans, countedOn }: Decision): CivilDate | null {
  const [span, other] = spans;
  if (span === undefined || other !== undefined || span.countedOn === countedOn) return null;
  return span.countedOn;
}

function purposeReason({ purpose, isInForce, endsOn, endedBy, countedOn, keptThrough }: PurposeSpan): object {
  return {
    purpose: purpose.id,
    in_force: isInForce,
    ends_on: endsOn,
    ended_by: endedBy,
    counted_on: countedOn,
    kept_through: keptThrough,
  };
}

function floorReason({ floor, countedOn, keptThrough }: FloorSpan): object {
  return {
    floor: floor.id,
    law: floor.law,
    systems: floor.systems,
    keeps: floor.keeps,
    counted_on: countedOn,
    kept_through: keptThrough,
  };
}

function holdReason({ id, systems, categories, until }: RunningHold): object {
  return { hold: id, systems, keeps: categories, kept_through: until };
}

const NONE: readonly never[] = [];
