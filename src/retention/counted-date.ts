// The date that silence is counted from: the last signal the register counts, else the creation, else the first import.

import type { CivilDate } from '../model/calendar.ts';
import type { CountedFrom } from '../model/lifecycle.ts';
import type { PersonEvidence, Signal } from '../model/person-evidence.ts';
import type { SignalType } from '../model/signal.ts';

/** The latest signal the register counts as contact; null when there is none. Of two on one day always the same one. */
export function lastCountedSignal(
  signals: readonly Signal[],
  counted: ReadonlySet<SignalType>,
): Signal | null {
  let best: Signal | null = null;
  for (const signal of signals)
    if (counted.has(signal.type) && (best === null || isLater(signal, best))) best = signal;
  return best;
}

function isLater(a: Signal, b: Signal): boolean {
  if (a.on !== b.on) return a.on > b.on;
  return a.type === b.type ? a.source < b.source : a.type < b.type;
}

/** Null: nothing dates this person. */
export function countedDate(
  evidence: PersonEvidence,
  lastSignal: Signal | null,
): { readonly from: CountedFrom; readonly on: CivilDate } | null {
  if (lastSignal !== null) return { from: 'signal', on: lastSignal.on };
  if (evidence.createdOn !== null) return { from: 'created', on: evidence.createdOn };
  if (evidence.firstImportOn !== null) return { from: 'import', on: evidence.firstImportOn };
  return null;
}
