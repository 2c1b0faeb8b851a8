// For somebody of whom a record may be another person's as well: the latest date of that other. Decides nothing.

import { type CivilDate, latest } from '../model/calendar.ts';
import type { SignalType } from '../model/signal.ts';
import { uncertainPairs } from '../store/evidence-twins.ts';
import type { Store } from '../store/open.ts';

/** Person key → the latest date of those who may be the same person. */
export function twinDates(store: Store, counted: ReadonlySet<SignalType>): ReadonlyMap<string, CivilDate> {
  const twins = new Map<string, CivilDate>();
  const note = (personKey: string, on: CivilDate | null): void => {
    const date = latest(twins.get(personKey) ?? null, on);
    if (date !== null) twins.set(personKey, date);
  };
  for (const [a, b, aOn, bOn] of uncertainPairs(store, counted)) {
    note(a, bOn);
    note(b, aOn);
  }
  return twins;
}
