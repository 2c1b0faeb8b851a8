// The evidence of each person, gathered from the cursors of the store, one person at a time. Decides nothing.

import { type CivilDate, earliest, latest } from '../../model/calendar.ts';
import type { PersonEvidence, RunningHold } from '../../model/person-evidence.ts';
import type { Register } from '../../model/register.ts';
import {
  type AttestationRow,
  attestationRows,
  fileOrigins,
  holdRows,
  type NoticedRow,
  noticedRows,
  type RecordRow,
  recordRows,
  type Whose,
} from '../../store/law/evidence.ts';
import {
  type AffairRow,
  affairRows,
  type StatementRow,
  statementRows,
} from '../../store/law/evidence-lists.ts';
import { type PersonRequest, personRequests } from '../../store/law/requests.ts';
import type { Store } from '../../store/open.ts';
import { consentOf } from './life-consent.ts';
import { activitiesOf, type ListReading, listedOf } from './life-lists.ts';
import {
  isNaturalPerson,
  type Known,
  type LifeRecord,
  type ReadRecord,
  type RecordLabel,
  readRecord,
  withLabels,
} from './life-records.ts';
import { affairOf, inactivityOf, signalsOf } from './life-signals.ts';
import { NO_TWIN, type Twin, twinsOf } from './life-twins.ts';
import { type OrderedRows, orderedRows } from './ordered-rows.ts';

/** What the gathering rests on. */
export interface LifeOptions {
  readonly register: Register;
  readonly today: CivilDate;
  /** False in a one-off audit: its only import says nothing about when a record came. */
  readonly countsFirstImport: boolean;
  /** Keys of persons; null: everybody. */
  readonly people: readonly string[] | null;
}

/** A person with all that is known. */
export interface Life {
  readonly personKey: string;
  /** Those of natural persons, the oldest first. */
  readonly records: readonly ReadRecord[];
  readonly evidence: PersonEvidence;
  readonly labels: readonly RecordLabel[];
}

/** The lives of persons, in the order of their keys. Records of legal persons only are no person and are left out. */
export function lives(store: Store, options: LifeOptions): Iterable<Life> {
  const twins = twinsOf(store, options, whose => gather(store, options, { whose, twins: null }));
  return gather(store, options, { whose: options.people, twins });
}

/** Whose lives. */
interface Gathering {
  readonly whose: Whose;
  /** Null: these are looked at as the twins of others. A record of a legal person may be one too. */
  readonly twins: ReadonlyMap<string, Twin> | null;
}

function* gather(store: Store, options: LifeOptions, gathering: Gathering): Iterable<Life> {
  const work = openWork(store, options, gathering);
  const withStatus = Object.keys(options.register.labels).length > 0;
  try {
    for (const rows of personsOf(recordRows(store, gathering.whose, withStatus))) {
      const [first] = rows;
      if (first === undefined) continue;
      const read = rows.map(row => readRecord(row, work.reading));
      const persons = gathering.twins === null ? read : read.filter(isNaturalPerson);
      const known = takeKnown(work, first[0], persons);
      const records = persons.map(record => withLabels(record, known, work.reading.register));
      if (records.length > 0) yield lifeOf(first[0], records, { known, work });
    }
  } finally {
    for (const rows of [work.affairs, work.statements, work.noticed, work.attested]) rows.close();
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
  readonly requests: ReadonlyMap<string, readonly PersonRequest[]>;
  readonly twins: ReadonlyMap<string, Twin> | null;
}

function openWork(store: Store, options: LifeOptions, { whose, twins }: Gathering): Work {
  const { today, register, countsFirstImport } = options;
  const holds = Map.groupBy(holdRows(store, today), row => row.personKey);
  return {
    options,
    reading: { origins: fileOrigins(store), register, countsFirstImport },
    affairs: orderedRows(affairRows(store, whose)),
    statements: orderedRows(statementRows(store, whose)),
    noticed: orderedRows(noticedRows(store, whose)),
    attested: orderedRows(attestationRows(store, whose)),
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
    requests: Map.groupBy(personRequests(store, today), row => row.personKey),
    twins,
  };
}

function takeKnown(
  { affairs, statements, noticed, attested, reading }: Work,
  personKey: string,
  records: readonly ReadRecord[],
): Known {
  return {
    activities: activitiesOf(affairs.take(personKey), reading),
    listed: listedOf(statements.take(personKey), records, reading),
    noticed: noticed.take(personKey),
    attested: attested.take(personKey),
  };
}

const NONE: readonly never[] = [];
const TYPE_GONE = 'type-gone:';

/** While it is contested whether data are right, or may be used, they stay (AVG 16, 18). */
const CONTESTING: ReadonlySet<string> = new Set(['rectify', 'restrict']);

function lifeOf(
  personKey: string,
  records: readonly LifeRecord[],
  { known, work }: { readonly known: Known; readonly work: Work },
): Life {
  const { options, twins, holds } = work;
  const [first] = records;
  const requests = work.requests.get(personKey) ?? NONE;
  const isAlone = records.length === 1 && first !== undefined;
  const labels = isAlone ? first.labels : records.flatMap(record => record.labels);
  const { isShownInactive, inactiveSince } = inactivityOf(records, known.noticed);
  return {
    personKey,
    records,
    labels,
    evidence: {
      sources: isAlone ? [first.source] : [...new Set(records.map(({ source }) => source))].sort(),
      signals: signalsOf(records, known.activities),
      createdOn: latest(...records.map(({ facts }) => facts[0])),
      firstImportOn: options.countsFirstImport
        ? earliest(...records.map(record => record.firstImportOn))
        : null,
      labels,
      recordTypes: records.flatMap(({ facts }) => facts[12] ?? NONE),
      pastRecordTypes: known.noticed.flatMap(([, , what, endedOn]): PersonEvidence['pastRecordTypes'] =>
        what.startsWith(TYPE_GONE) ? [{ type: what.slice(TYPE_GONE.length), endedOn }] : NONE,
      ),
      hasUnreadableDate:
        known.listed.hasUnreadableDate ||
        records.some(({ facts }) => facts[3] !== null) ||
        known.activities.some(({ facts }) => facts[1] === null && facts[0] !== 'deal'),
      affairs: known.activities.flatMap(affairOf),
      consent: consentOf(records, known, { requests, countsFirstImport: options.countsFirstImport }),
      isShownInactive,
      inactiveSince,
      holds: holds.get(personKey) ?? NONE,
      hasOpenRequest: requests.some(({ isClosed }) => isClosed === 0),
      isDeceased: records.some(({ facts }) => facts[11] === 1),
      isContested: requests.some(({ type, isClosed }) => isClosed === 0 && CONTESTING.has(type)),
      ...(twins?.get(personKey) ?? NO_TWIN),
    },
  };
}
