// The grounds of a decision as JSON, for plans and reports. May not decide.

import type { Decision, FloorSpan, PurposeSpan } from '../model/decision.ts';
import type { RunningHold } from '../model/person-evidence.ts';

/** Null where the columns of the decision say it all: at most one purpose, ended by silence, no floor and no hold. */
export function reasonsOf(decision: Decision, holds: readonly RunningHold[]): string | null {
  const { spans, floors, countedOn } = decision;
  const isPlain = spans.every(
    ({ endedBy, countedOn: on }) => endedBy === null || (endedBy === 'no_signal' && on === countedOn),
  );
  if (isPlain && spans.length < 2 && floors.length === 0 && holds.length === 0) return null;
  return JSON.stringify([...spans.map(purposeReason), ...floors.map(floorReason), ...holds.map(holdReason)]);
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
