// The evidence of each person, gathered from the cursors of the store, one person at a time. Decides nothing.

import { type CivilDate, earliest, latest } from '../model/calendar.ts';
import type {
  Affair,
  ChannelWord,
  ConsentEvidence,
  LabelSeen,
  PersonEvidence,
  RunningHold,
  Signal,
} from '../model/person-evidence.ts';
import { OPEN_TYPES, type Register } from '../model/register.ts';
import {
  type AttestationRow,
  attestationRows,
  fileOrigins,
  holdRows,
  type LifeFacts,
  type NoticedRow,
  noticedRows,
  type RecordRow,
  recordRows,
  uncertainPairs,
} from '../store/evidence.ts';
import { type AffairRow, affairRows, type StatementRow, statementRows } from '../store/evidence-lists.ts';
import type { Store } from '../store/open.ts';
import { type Activity, activitiesOf, type Listed, type ListReading, listedOf } from './life-lists.ts';
import { type OrderedRows, orderedRows } from './ordered-rows.ts';

/** What the gathering rests on. */
export interface LifeOptions {
  readonly register: Register;
  readonly today: CivilDate;
  /** False in a one-off audit: its only import says nothing about when a record came. */
  readonly countsFirstImport: boolean;
  /** One person; null: everybody. */
  readonly personKey: string | null;
}

/** One label of one record, with what is known of its age. */
export interface RecordLabel extends LabelSeen {
  readonly recordId: number;
  readonly createdOn: CivilDate | null;
  readonly reviewedOn: CivilDate | null;
  readonly reviewedBy: string | null;
  readonly noticedOn: CivilDate | null;
}

/** A person with all that is known. */
export interface Life {
  readonly personKey: string;
  readonly evidence: PersonEvidence;
  readonly labels: readonly RecordLabel[];
}

/** The lives of all persons, in the order of their keys. Records of legal persons only are no person and are left out. */
export function* lives(store: Store, options: LifeOptions): Iterable<Life> {
  const work = openWork(store, options);
  const withStatus = Object.keys(options.register.labels).length > 0;
  for (const rows of personsOf(recordRows(store, options.personKey, withStatus))) {
    const [first] = rows;
    if (first === undefined) continue;
    const known = takeKnown(work, first[0]);
    const records = rows.map(row => readRecord(row, work, known));
    const persons = records.filter(record => !record.isLegalPerson);
    if (persons.length > 0) yield lifeOf(first[0], persons, { known, work });
  }
}

/** Rows of one person after another. */
function* personsOf(rows: IterableIterator<RecordRow>): Iterable<readonly RecordRow[]> {
  let own: RecordRow[] = [];
  for (const row of rows) {
    if (own[0] !== undefined && own[0][0] !== row[0]) {
      yield own;
      own = [];
    }
    own.push(row);
  }
  if (own.length > 0) yield own;
}

interface Work {
  readonly options: LifeOptions;
  readonly reading: ListReading;
  readonly affairs: OrderedRows<AffairRow>;
  readonly statements: OrderedRows<StatementRow>;
  readonly noticed: OrderedRows<NoticedRow>;
  readonly attested: OrderedRows<AttestationRow>;
  readonly holds: ReadonlyMap<string, readonly RunningHold[]>;
  readonly twins: ReadonlyMap<number, CivilDate>;
}

function openWork(store: Store, options: LifeOptions): Work {
  const { personKey, today, register, countsFirstImport } = options;
  const holds = Map.groupBy(holdRows(store, today), row => row.personKey);
  return {
    options,
    reading: { origins: fileOrigins(store), register, countsFirstImport },
    affairs: orderedRows(affairRows(store, personKey)),
    statements: orderedRows(statementRows(store, personKey)),
    noticed: orderedRows(noticedRows(store, personKey)),
    attested: orderedRows(attestationRows(store, personKey)),
    holds: new Map(
      [...holds].map(([key, rows]) => [
        key,
        rows.map(({ id, systems, categories, until }) => ({
          ...{ id, until },
          systems: systems === null ? null : (JSON.parse(systems) as string[]),
          categories: categories === null ? null : (JSON.parse(categories) as string[]),
        })),
      ]),
    ),
    twins: twinDates(uncertainPairs(store, register.countedSignals)),
  };
}

/** For records in a pair that somebody must judge: the date of the other side. */
function twinDates(pairs: ReturnType<typeof uncertainPairs>): ReadonlyMap<number, CivilDate> {
  const twins = new Map<number, CivilDate>();
  const note = (record: number, on: CivilDate | null): void => {
    const date = latest(twins.get(record) ?? null, on);
    if (date !== null) twins.set(record, date);
  };
  for (const [a, b, aOn, bOn] of pairs) {
    note(a, bOn);
    note(b, aOn);
  }
  return twins;
}

/** What is known of a person beside the records. */
interface Known {
  readonly activities: readonly Activity[];
  readonly listed: Listed;
  readonly noticed: readonly NoticedRow[];
  readonly attested: readonly AttestationRow[];
}

function takeKnown({ affairs, statements, noticed, attested, reading }: Work, personKey: string): Known {
  return {
    activities: activitiesOf(affairs.take(personKey), reading),
    listed: listedOf(statements.take(personKey), reading),
    noticed: noticed.take(personKey),
    attested: attested.take(personKey),
  };
}

interface LifeRecord {
  readonly recordId: number;
  readonly source: string;
  readonly facts: LifeFacts;
  readonly firstImportOn: CivilDate;
  readonly isLegalPerson: boolean;
  readonly labels: readonly RecordLabel[];
}

function readRecord(row: RecordRow, { reading, options }: Work, known: Known): LifeRecord {
  const [, recordId, fileId, text, firstImportOn] = row;
  const facts = JSON.parse(text) as LifeFacts;
  const { source = '', importedOn } = reading.origins.get(fileId) ?? {};
  const record = { recordId, source, facts };
  return {
    ...record,
    firstImportOn: firstImportOn ?? (importedOn as CivilDate),
    isLegalPerson: facts[13] === 1,
    labels: labelsOf(record, known, options.register),
  };
}

/** Labels that are there, and those that were; a status of a mailing tool is a label where the register maps it. */
function labelsOf(
  { recordId, source, facts }: Pick<LifeRecord, 'recordId' | 'source' | 'facts'>,
  { noticed, attested, listed }: Known,
  register: Register,
): readonly RecordLabel[] {
  const [createdOn, assignedOn, reviewedInSource, , , labels] = facts;
  const status = facts[14] ?? null;
  const isLabel = status !== null && register.labels[source]?.[status] !== undefined;
  const inRecord = isLabel ? [...labels, status] : labels;
  const named = listLabels(
    inRecord.map(label => ({ source, label, assignedOn, reviewedOn: reviewedInSource })),
    listed.labels.filter(one => one.recordId === recordId),
  );
  if (named.length === 0 && noticed.length === 0) return NONE;
  const changes = noticed.filter(row => row[1] === recordId);
  const since = (what: string): CivilDate | null => changes.find(row => row[2] === what)?.[3] ?? null;
  const gone = changes.flatMap(([, , what, on]) =>
    what.startsWith(GONE) ? [{ label: what.slice(GONE.length), on }] : [],
  );
  const there = named.map(({ label, ...own }) => {
    const said = attested.find(row => row[1] === recordId && row[2] === label);
    const [, , , decision, reviewedBy = null, saidOn = null] = said ?? [];
    return {
      ...{ recordId, source: own.source, label, assignedOn: own.assignedOn, createdOn, reviewedBy },
      noticedOn: since(`label:${label}`),
      reviewedOn: latest(own.reviewedOn, decision === 'keep' ? saidOn : null),
      endedOn: decision === 'end' ? saidOn : null,
    };
  });
  const base = {
    recordId,
    source,
    assignedOn: null,
    createdOn,
    reviewedBy: null,
    noticedOn: null,
    reviewedOn: null,
  };
  return gone.length === 0
    ? there
    : [...there, ...gone.map(({ label, on }) => ({ ...base, label, endedOn: on }))];
}

type NamedLabel = Pick<RecordLabel, 'source' | 'label' | 'assignedOn' | 'reviewedOn'>;

/** The labels of a record and those that lists give it; of one that is in both, the dates of the list. */
function listLabels(own: readonly NamedLabel[], listed: readonly NamedLabel[]): readonly NamedLabel[] {
  if (listed.length === 0) return own;
  const isSame = (a: NamedLabel, b: NamedLabel): boolean => a.source === b.source && a.label === b.label;
  const dated = own.map(one => {
    const { assignedOn, reviewedOn } = listed.find(other => isSame(one, other)) ?? one;
    return {
      ...one,
      assignedOn: assignedOn ?? one.assignedOn,
      reviewedOn: latest(one.reviewedOn, reviewedOn),
    };
  });
  return [...dated, ...listed.filter(one => !own.some(other => isSame(one, other)))];
}

const GONE = 'label-gone:';
const NONE: readonly never[] = [];

function lifeOf(
  personKey: string,
  records: readonly LifeRecord[],
  { known, work }: { readonly known: Known; readonly work: Work },
): Life {
  const { options, twins, holds } = work;
  const [first] = records;
  const labels = records.length === 1 && first ? first.labels : records.flatMap(record => record.labels);
  return {
    personKey,
    labels,
    evidence: {
      sources: [...new Set(records.map(({ source }) => source))].sort(),
      signals: signalsOf(records, known.activities),
      createdOn: latest(...records.map(({ facts }) => facts[0])),
      firstImportOn: options.countsFirstImport
        ? earliest(...records.map(record => record.firstImportOn))
        : null,
      labels,
      recordTypes: records.flatMap(({ facts }) => facts[12] ?? NONE),
      hasUnreadableDate:
        known.listed.hasUnreadableDate ||
        records.some(({ facts }) => facts[3] !== null) ||
        known.activities.some(({ facts }) => facts[1] === null && facts[0] !== 'deal'),
      affairs: known.activities.flatMap(affairOf),
      consent: consentOf(records, known, options.countsFirstImport),
      ...inactivityOf(records, known.noticed),
      holds: holds.get(personKey) ?? NONE,
      hasOpenRequest: false,
      isDeceased: records.some(({ facts }) => facts[11] === 1),
      isContested: false,
      uncertainTwinOn:
        twins.size === 0 ? null : latest(...records.map(({ recordId }) => twins.get(recordId) ?? null)),
    },
  };
}

function signalsOf(records: readonly LifeRecord[], activities: readonly Activity[]): readonly Signal[] {
  const signals: Signal[] = [];
  for (const { facts, source } of records)
    for (const [type, on] of facts[4]) signals.push({ type, source, on });
  for (const { source, facts } of activities) {
    const [type, on] = facts;
    if (on !== null && type !== 'deal') signals.push({ type, source, on });
  }
  return signals;
}

function affairOf({ source, facts: [type, , isOpen, closedOn] }: Activity): readonly Affair[] {
  const open = OPEN_TYPES.find(known => known === type);
  return open === undefined
    ? NONE
    : [{ type: open, source, isOpen: isOpen === null ? null : isOpen === 1, closedOn }];
}

function consentOf(
  records: readonly LifeRecord[],
  { noticed, listed }: Known,
  countsFirstImport: boolean,
): ConsentEvidence {
  const words = records.flatMap(({ recordId, facts, firstImportOn }) =>
    facts[6].map(([channel, isYes]): ChannelWord => {
      const since = noticed.find(row => row[1] === recordId && row[2] === `refused:${channel}`)?.[3];
      return {
        channel,
        isAllowed: isYes === 1,
        on: isYes === 1 ? null : (since ?? (countsFirstImport ? firstImportOn : null)),
      };
    }),
  );
  return {
    givenOn: latest(...records.map(({ facts }) => facts[7])),
    withdrawnOn: latest(...records.map(({ facts }) => facts[8])),
    expiresOn: earliest(...records.map(({ facts }) => facts[9])),
    words: [...words, ...listed.words, ...records.flatMap(unreadableEnd)],
    statements: listed.statements,
  };
}

/** A day of withdrawal that cannot be read is a withdrawal all the same, on an unknown day. */
function unreadableEnd({ facts }: LifeRecord): readonly ChannelWord[] {
  const isUnreadable = facts[3]?.split(' ').includes('consent_withdrawn_at') === true;
  return isUnreadable ? [{ channel: 'any', isAllowed: false, on: null }] : NONE;
}

/** Inactive where some source says so and none says active. */
function inactivityOf(
  records: readonly LifeRecord[],
  noticed: readonly NoticedRow[],
): Pick<PersonEvidence, 'isShownInactive' | 'inactiveSince'> {
  const flags = records.map(({ facts }) => facts[10]);
  const isShownInactive = flags.includes(0) && !flags.includes(1);
  const since = noticed.filter(row => row[2] === 'inactive').map(row => row[3]);
  return { isShownInactive, inactiveSince: isShownInactive ? latest(...since) : null };
}
