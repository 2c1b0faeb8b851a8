// decide(): the life cycle of one person, over all sources. Pure: evidence, register and day in; state, dates and reasons
// out. May not read a store or a clock. (Design retention.md, section 3; AVG 5(1)(e) storage limitation.)

import { addPeriod, type CivilDate, dayAfter } from '../model/calendar.ts';
import type { CountedFrom, LifeState, UndecidedReason } from '../model/lifecycle.ts';
import { type Purpose, type Register, silenceOf } from '../model/register.ts';
import type { SignalType } from '../model/signal.ts';

/** The latest signal of a type in a source. */
export interface Signal {
  readonly type: SignalType;
  readonly source: string;
  readonly on: CivilDate;
}

/** What is known of a person: all records of all sources together. */
export interface PersonEvidence {
  readonly signals: readonly Signal[];
  /** Latest creation date over the records; null when no source gives one. */
  readonly createdOn: CivilDate | null;
  /** First import of the oldest record; null where there is no history (a one-off audit). */
  readonly firstImportOn: CivilDate | null;
  /** Labels as the sources name them. */
  readonly labels: readonly { readonly source: string; readonly label: string }[];
  /** A date column that matters held a text that is no date. */
  readonly hasUnreadableDate: boolean;
  /** Activities still open: ticket, deal, invoice, contract. */
  readonly openActivities: readonly SignalType[];
  /** Latest counted date of a record that is perhaps this person; null when there is none. */
  readonly uncertainTwinOn: CivilDate | null;
}

/** What was decided, and on which dates. */
export interface Decision {
  readonly state: LifeState;
  /** The purpose that lasts longest; null when none applies. */
  readonly purposeId: string | null;
  readonly lastSignal: Signal | null;
  readonly countedFrom: CountedFrom | null;
  readonly countedOn: CivilDate | null;
  /** The day after the last purpose ended or will end; null when it does not end. */
  readonly noPurposeSince: CivilDate | null;
  /** First day after the retention period; null when no purpose says. */
  readonly deletableFrom: CivilDate | null;
  /** Open activity that stands in the way of erasure. */
  readonly blocker: SignalType | null;
  readonly undecidedReason: UndecidedReason | null;
}

/** The latest signal the register counts as contact; null when there is none. */
export function lastCountedSignal(
  signals: readonly Signal[],
  counted: ReadonlySet<SignalType>,
): Signal | null {
  let best: Signal | null = null;
  for (const signal of signals) {
    if (!counted.has(signal.type)) continue;
    if (best === null || signal.on > best.on || (signal.on === best.on && orderOf(signal) < orderOf(best)))
      best = signal;
  }
  return best;
}

/** Ties are broken by name, so that the order of imports does not matter. */
function orderOf(signal: Signal): string {
  return `${signal.type}\u0000${signal.source}`;
}

/** The purpose a label of a source stands for; null when the register does not know the label. */
export function purposeOfLabel(register: Register, source: string, label: string): Purpose | null {
  const id = register.labels[source]?.[label];
  if (id !== undefined) return register.purposes.find(purpose => purpose.id === id) ?? null;
  return register.anyLabel ? (register.purposes[0] ?? null) : null;
}

/** Decides the state of a person on a day. Never due on a date that is unknown or unreadable: then it is undecided. */
export function decide(evidence: PersonEvidence, register: Register, today: CivilDate): Decision {
  const lastSignal = lastCountedSignal(evidence.signals, register.countedSignals);
  const counted = countedDate(evidence, lastSignal);
  const span = longestSpan(purposesOf(evidence, register), counted?.on ?? null);
  const base = {
    purposeId: span?.purpose.id ?? null,
    lastSignal,
    countedFrom: counted?.from ?? null,
    countedOn: counted?.on ?? null,
    noPurposeSince: span?.endsOn ? dayAfter(span.endsOn) : null,
    deletableFrom: span?.keptThrough ? dayAfter(span.keptThrough) : null,
    blocker: [...evidence.openActivities].sort()[0] ?? null,
    undecidedReason: null,
  };
  if (span === null) return { ...base, state: 'no_purpose' };
  if (counted === null) return { ...base, state: 'undecided', undecidedReason: 'no_date' };
  if (span.endsOn === null || today <= span.endsOn) return { ...base, state: 'active' };
  if (evidence.hasUnreadableDate) return { ...base, state: 'undecided', undecidedReason: 'unreadable_date' };
  const isPast = span.keptThrough !== null && today > span.keptThrough;
  if (!isPast) return { ...base, state: 'no_purpose' };
  return hasLaterTwin(evidence, counted.on)
    ? { ...base, state: 'undecided', undecidedReason: 'uncertain_twin' }
    : { ...base, state: 'retention_expired' };
}

function hasLaterTwin(evidence: PersonEvidence, countedOn: CivilDate): boolean {
  return evidence.uncertainTwinOn !== null && evidence.uncertainTwinOn > countedOn;
}

/** No signal at all: the created date counts, else the first import. */
function countedDate(
  evidence: PersonEvidence,
  lastSignal: Signal | null,
): { readonly from: CountedFrom; readonly on: CivilDate } | null {
  if (lastSignal) return { from: 'signal', on: lastSignal.on };
  if (evidence.createdOn) return { from: 'created', on: evidence.createdOn };
  if (evidence.firstImportOn) return { from: 'import', on: evidence.firstImportOn };
  return null;
}

/** Purposes that the labels, or the mere record, give. */
function purposesOf(evidence: PersonEvidence, register: Register): readonly Purpose[] {
  const byLabel = new Set(
    evidence.labels.map(({ source, label }) => purposeOfLabel(register, source, label)?.id),
  );
  return register.purposes.filter(({ id, appliesWhen }) =>
    appliesWhen.some(({ kind }) => kind === 'record' || (kind === 'label' && byLabel.has(id))),
  );
}

interface Span {
  readonly purpose: Purpose;
  /** Last day of the purpose; null when it does not end by silence, or its date is unknown. */
  readonly endsOn: CivilDate | null;
  /** Last day of the retention period; null when the purpose does not end. */
  readonly keptThrough: CivilDate | null;
}

/** The span of the purpose that keeps the person longest; null when no purpose applies. */
function longestSpan(purposes: readonly Purpose[], countedOn: CivilDate | null): Span | null {
  const spans = purposes.map((purpose): Span => {
    const silence = silenceOf(purpose);
    if (silence === null || countedOn === null) return { purpose, endsOn: null, keptThrough: null };
    const endsOn = addPeriod(countedOn, silence);
    return { purpose, endsOn, keptThrough: addPeriod(endsOn, purpose.retention.period) };
  });
  const lasting = spans.find(span => span.endsOn === null);
  if (lasting) return lasting;
  const endsOn = maximum(spans.map(span => span.endsOn));
  const keeper = [...spans].sort((a, b) => compare(b.keptThrough, a.keptThrough))[0];
  return keeper ? { ...keeper, endsOn } : null;
}

function compare(a: CivilDate | null, b: CivilDate | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}

function maximum(dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.reduce((best, date) => (compare(date, best) > 0 ? date : best), null);
}
