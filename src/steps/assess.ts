// assess: one life-cycle decision per person over all sources, one review per label. Gathers evidence; decides nothing itself.

import { type CivilDate, latest } from '../model/calendar.ts';
import type { Register } from '../model/register.ts';
import type { SignalType } from '../model/signal.ts';
import { reviewLabel } from '../retention/label-review.ts';
import { type Decision, decide, type PersonEvidence, purposeOfLabel } from '../retention/lifecycle.ts';
import {
  type AssessmentRow,
  assessmentWriters,
  type LifeRecord,
  labelRows,
  lifeRecords,
  type SignalRow,
  signalRows,
  uncertainPairs,
} from '../store/assessments.ts';
import { inTransaction, type Store } from '../store/open.ts';
import { keepRegister } from '../store/register.ts';
import type { Pulse } from './pulse.ts';

/** What an assessment rests on. */
export interface AssessOptions {
  readonly register: Register;
  readonly today: CivilDate;
  /** False in a one-off audit: its only import says nothing about when a record came. */
  readonly countsFirstImport: boolean;
  readonly pulse: Pulse;
}

/** An open activity of one of these types stands in the way of erasure. */
const BLOCKING: ReadonlySet<SignalType> = new Set(['ticket', 'invoice', 'contract', 'order', 'task']);

/** Assesses everybody; returns the number of persons. */
export async function assessPersons(store: Store, options: AssessOptions): Promise<number> {
  return inTransaction(store, async () => {
    keepRegister(store, options.register);
    const evidence = gather(store);
    const latestDates = latestDatePerRecord(evidence, options.register);
    const twins = twinDates(store, latestDates);
    const writers = assessmentWriters(store);
    const persons = groupByPerson(evidence.records);
    let done = 0;
    for (const [personKey, records] of persons) {
      const person = personEvidence(records, evidence, twins, options.countsFirstImport);
      const decision = decide(person, options.register, options.today);
      writers.person(assessmentRow(personKey, decision));
      for (const record of records)
        reviewLabels(record, { evidence, decision, options, write: writers.label });
      done += 1;
      if (done % 1024 === 0) await options.pulse.beat('assess', done, persons.size);
    }
    return persons.size;
  });
}

interface Evidence {
  readonly records: readonly LifeRecord[];
  readonly signals: ReadonlyMap<string, readonly SignalRow[]>;
  readonly labels: ReadonlyMap<number, readonly string[]>;
}

function gather(store: Store): Evidence {
  return {
    records: [...lifeRecords(store)],
    signals: Map.groupBy(signalRows(store), row => row.recordKey),
    labels: new Map(
      [...Map.groupBy(labelRows(store), row => row.recordId)].map(([id, rows]) => [
        id,
        rows.map(row => row.label),
      ]),
    ),
  };
}

function groupByPerson(records: readonly LifeRecord[]): ReadonlyMap<string, readonly LifeRecord[]> {
  return Map.groupBy(records, record => record.personKey);
}

function latestDatePerRecord(evidence: Evidence, register: Register): ReadonlyMap<number, CivilDate> {
  const dates = new Map<number, CivilDate>();
  for (const record of evidence.records) {
    const counted = (evidence.signals.get(record.recordKey) ?? []).filter(row =>
      register.countedSignals.has(row.type),
    );
    const date = latest(...counted.map(row => row.on)) ?? record.createdOn;
    if (date !== null) dates.set(record.recordId, date);
  }
  return dates;
}

/** For records in a pair that somebody must judge: the date of the other side. */
function twinDates(store: Store, dates: ReadonlyMap<number, CivilDate>): ReadonlyMap<number, CivilDate> {
  const twins = new Map<number, CivilDate>();
  const note = (record: number, other: number): void => {
    const date = latest(twins.get(record) ?? null, dates.get(other) ?? null);
    if (date !== null) twins.set(record, date);
  };
  for (const { a, b } of uncertainPairs(store)) {
    note(a, b);
    note(b, a);
  }
  return twins;
}

function personEvidence(
  records: readonly LifeRecord[],
  evidence: Evidence,
  twins: ReadonlyMap<number, CivilDate>,
  countsFirstImport: boolean,
): PersonEvidence {
  const signals = records.flatMap(record => evidence.signals.get(record.recordKey) ?? []);
  const imports = records.map(record => record.firstImportOn).sort();
  return {
    signals: signals.flatMap(row =>
      row.on === null ? [] : [{ type: row.type, source: row.source, on: row.on }],
    ),
    createdOn: latest(...records.map(record => record.createdOn)),
    firstImportOn: countsFirstImport ? (imports[0] ?? null) : null,
    labels: records.flatMap(({ recordId, source }) =>
      (evidence.labels.get(recordId) ?? []).map(label => ({ source, label })),
    ),
    hasUnreadableDate:
      records.some(record => record.unreadableDates !== null) || signals.some(row => row.on === null),
    openActivities: signals.filter(row => row.isOpen === 1 && BLOCKING.has(row.type)).map(row => row.type),
    uncertainTwinOn: latest(...records.map(record => twins.get(record.recordId) ?? null)),
  };
}

function reviewLabels(
  record: LifeRecord,
  work: {
    readonly evidence: Evidence;
    readonly decision: Decision;
    readonly options: AssessOptions;
    readonly write: ReturnType<typeof assessmentWriters>['label'];
  },
): void {
  const { register, today } = work.options;
  for (const label of work.evidence.labels.get(record.recordId) ?? []) {
    const purpose = purposeOfLabel(register, record.source, label);
    const review = reviewLabel(
      {
        assignedOn: record.labelAssignedOn,
        reviewedOn: record.labelReviewedOn,
        createdOn: record.createdOn,
        purpose,
        isInForce: work.decision.state === 'active',
      },
      today,
    );
    work.write({
      recordId: record.recordId,
      label,
      purposeId: purpose?.id ?? null,
      ...review,
      lapsesOn: null,
      reviewedBy: null,
    });
  }
}

function assessmentRow(personKey: string, decision: Decision): AssessmentRow {
  return {
    ...decision,
    personKey,
    lastSignalOn: decision.lastSignal?.on ?? null,
    lastSignalType: decision.lastSignal?.type ?? null,
    lastSignalSource: decision.lastSignal?.source ?? null,
    ...{ side: '', inactiveSince: null, reasons: null },
  };
}
