// The records of one person as the life cycle reads them, with their labels: those that are there, and those that were. Decides
// nothing.

import { type CivilDate, latest } from '../../model/calendar.ts';
import type { LabelSeen, RunningHold } from '../../model/person-evidence.ts';
import type { Register } from '../../model/register.ts';
import type { AttestationRow, NoticedRow } from '../../store/law/evidence.ts';
import type { LifeFacts, RecordRow } from '../../store/law/evidence-records.ts';
import type { PersonRequest } from '../../store/law/requests.ts';
import type { Activity, Listed, ListReading } from './life-lists.ts';
import type { Twin } from './life-twins.ts';
import type { LostField } from './lost-fields.ts';

/** One label of one record, with what is known of its age. */
export interface RecordLabel extends LabelSeen {
  readonly recordId: number;
  readonly createdOn: CivilDate | null;
  readonly reviewedOn: CivilDate | null;
  readonly reviewedBy: string | null;
  readonly noticedOn: CivilDate | null;
}

/** What is known of a person beside the records. */
export interface Known {
  readonly activities: readonly Activity[];
  readonly listed: Listed;
  readonly noticed: readonly NoticedRow[];
  readonly attested: readonly AttestationRow[];
  readonly holds: readonly RunningHold[];
  readonly requests: readonly PersonRequest[];
  readonly twin: Twin;
  /** Fields without their column, of all sources. */
  readonly lost: readonly LostField[];
  /** False: the day of an import says nothing about when a record came. */
  readonly countsFirstImport: boolean;
}

/** A record, read. */
export interface ReadRecord {
  readonly recordId: number;
  readonly source: string;
  readonly facts: LifeFacts;
  readonly firstImportOn: CivilDate;
}

/** With its labels, those of lists too. */
export interface LifeRecord extends ReadRecord {
  readonly labels: readonly RecordLabel[];
}

export function readRecord(row: RecordRow, { origins }: ListReading): ReadRecord {
  const [, recordId, fileId, facts, firstImportOn] = row;
  const { source = '', importedOn } = origins.get(fileId) ?? {};
  return {
    recordId,
    source,
    facts,
    firstImportOn: firstImportOn ?? (importedOn as CivilDate),
  };
}

export function isNaturalPerson({ facts }: ReadRecord): boolean {
  return facts[13] !== 1;
}

export function withLabels(record: ReadRecord, known: Known, register: Register): LifeRecord {
  const { recordId, source, facts, firstImportOn } = record;
  return { recordId, source, facts, firstImportOn, labels: labelsOf(record, known, register) };
}

/** Labels that are there, and those that were; a status of a mailing tool is a label where the register maps it. */
function labelsOf(
  { recordId, source, facts }: ReadRecord,
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
  const there = named.map(own => {
    const { label } = own;
    const said = attested.find(
      ([, about, by, name]) => about === recordId && by === own.source && name === label,
    );
    return {
      recordId,
      source: own.source,
      label,
      assignedOn: own.assignedOn,
      createdOn,
      reviewedBy: said?.[5] ?? null,
      // What was noticed is about the labels of the record itself.
      noticedOn: own.source === source && changes.length > 0 ? since(`label:${label}`) : null,
      reviewedOn: latest(own.reviewedOn, said?.[4] === 'keep' ? said[6] : null),
      endedOn: said?.[4] === 'end' ? said[6] : null,
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

/** The labels of a record and those that lists give it; of one that is told more than once, the latest days. */
function listLabels(own: readonly NamedLabel[], listed: readonly NamedLabel[]): readonly NamedLabel[] {
  if (listed.length === 0) return own;
  const together = Map.groupBy([...own, ...listed], ({ source, label }) => JSON.stringify([source, label]));
  return [...together.values()].map(([first, ...more]) => ({
    ...(first as NamedLabel),
    assignedOn: latest(first?.assignedOn ?? null, ...more.map(one => one.assignedOn)),
    reviewedOn: latest(first?.reviewedOn ?? null, ...more.map(one => one.reviewedOn)),
  }));
}

const NONE: readonly never[] = [];
const GONE = 'label-gone:';
