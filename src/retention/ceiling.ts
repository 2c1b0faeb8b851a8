// The ceiling: the last day any purpose allows keeping (storage limitation, AVG 5(1)(e)). Null is never due.

import { type CivilDate, latestOf } from '../model/calendar.ts';
import type { PurposeSpan } from '../model/decision.ts';

/** What the spans of a person come to. */
export interface Ceiling {
  /** The purpose that keeps longest. */
  readonly keeper: PurposeSpan | null;
  /** Last day of the last purpose; null: one does not end, its day is unknown, or there is none. */
  readonly endsOn: CivilDate | null;
  readonly keptThrough: CivilDate | null;
}

/** A purpose whose end is unknown keeps longest of all. */
export function ceilingOf(spans: readonly PurposeSpan[]): Ceiling {
  const endless = spans.find(({ endsOn }) => endsOn === null);
  if (endless !== undefined) return { keeper: endless, endsOn: null, keptThrough: null };
  let keeper: PurposeSpan | null = null;
  for (const span of spans)
    if (keeper === null || (span.keptThrough ?? '') > (keeper.keptThrough ?? '')) keeper = span;
  return {
    keeper,
    endsOn: latestOf(spans, ({ endsOn }) => endsOn),
    keptThrough: keeper?.keptThrough ?? null,
  };
}
