// The evidence of each person, gathered from the cursors of the store, one person at a time. Decides nothing.

import type { CivilDate } from '../../model/calendar.ts';
import type { RunningHold } from '../../model/person-evidence.ts';
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
} from '../../store/law/evidence.ts';
import {
  type AffairRow,
  affairRows,
  type StatementRow,
  statementRows,
} from '../../store/law/evidence-lists.ts';
import { type PersonRequest, personRequests } from '../../store/law/requests.ts';
import type { Store } from '../../store/open.ts';
import { type Life, lifeOf } from './life.ts';
import { activitiesOf, type ListReading, listedOf } from './life-lists.ts';
import { isNaturalPerson, type Known, type ReadRecord, readRecord, withLabels } from './life-records.ts';
import { type Twin, type Twins, twinOf, twinsOf } from './life-twins.ts';
import { type LostField, lostFields } from './lost-fields.ts';
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

/** The lives of persons, in the order of their keys. Records of legal persons only are no person and are left out. */
export function lives(store: Store, options: LifeOptions): Iterable<Life> {
  const twins = twinsAmong(store, options);
  return openLives(store, options)(twins);
}

/** Who may be somebody else as well, by record. */
export function twinsAmong(store: Store, options: LifeOptions): Twins {
  return twinsOf(store, options, whose => gather(openWork(store, { ...options, people: whose }), null));
}

/** The same as {@link lives}, with every list put in order at once, so that the twins may be found on another thread meanwhile. */
export function openLives(store: Store, options: LifeOptions): (twins: Twins) => Iterable<Life> {
  const work = openWork(store, options);
  return twins => gather(work, twins);
}

/** No twins: these are looked at as the twins of others. A record of a legal person may be one too. */
function* gather(work: Work, twins: Twins | null): Iterable<Life> {
  try {
    for (const rows of personsOf(work.records)) {
      const [first] = rows;
      if (first === undefined) continue;
      const read = rows.map(row => readRecord(row, work.reading));
      const persons = twins === null ? read : read.filter(isNaturalPerson);
      const known = takeKnown(work, persons, { personKey: first[0], twin: twinOf(read, twins) });
      const records = persons.map(record => withLabels(record, known, work.reading.register));
      if (records.length > 0) yield lifeOf(first[0], records, known);
    }
  } finally {
    for (const rows of [work.affairs, work.statements, work.noticed, work.attested]) rows.close();
  }
}

/** Rows of one person after another. */
function* personsOf(rows: Iterable<RecordRow>): Iterable<readonly RecordRow[]> {
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
  readonly reading: ListReading;
  readonly records: Iterable<RecordRow>;
  readonly affairs: OrderedRows<AffairRow>;
  readonly statements: OrderedRows<StatementRow>;
  readonly noticed: OrderedRows<NoticedRow>;
  readonly attested: OrderedRows<AttestationRow>;
  readonly holds: ReadonlyMap<string, readonly RunningHold[]>;
  readonly requests: ReadonlyMap<string, readonly PersonRequest[]>;
  readonly lost: readonly LostField[];
}

function openWork(store: Store, options: LifeOptions): Work {
  const { today, register, countsFirstImport, people: whose } = options;
  const withStatus = Object.keys(register.labels).length > 0;
  return {
    reading: { origins: fileOrigins(store), register, countsFirstImport },
    records: recordRows(store, whose, withStatus),
    affairs: orderedRows(affairRows(store, whose)),
    statements: orderedRows(statementRows(store, whose)),
    noticed: orderedRows(noticedRows(store, whose)),
    attested: orderedRows(attestationRows(store, whose)),
    holds: holdsOf(store, today),
    requests: Map.groupBy(personRequests(store, today), row => row.personKey),
    lost: lostFields(store),
  };
}

function holdsOf(store: Store, today: CivilDate): ReadonlyMap<string, readonly RunningHold[]> {
  const holds = new Map<string, RunningHold[]>();
  for (const { personKey, id, systems, categories, until } of holdRows(store, today)) {
    const own = holds.get(personKey) ?? [];
    own.push({
      ...{ id, until },
      systems: systems === null ? null : (JSON.parse(systems) as string[]),
      categories: categories === null ? null : (JSON.parse(categories) as string[]),
    });
    holds.set(personKey, own);
  }
  return holds;
}

/** `persons`: the records of natural persons. */
function takeKnown(
  work: Work,
  persons: readonly ReadRecord[],
  { personKey, twin }: { readonly personKey: string; readonly twin: Twin },
): Known {
  const { reading } = work;
  return {
    activities: activitiesOf(work.affairs.take(personKey), reading),
    listed: listedOf(work.statements.take(personKey), persons, reading),
    noticed: work.noticed.take(personKey),
    attested: work.attested.take(personKey),
    holds: work.holds.get(personKey) ?? NONE,
    requests: work.requests.get(personKey) ?? NONE,
    twin,
    lost: work.lost,
    countsFirstImport: reading.countsFirstImport,
  };
}

const NONE: readonly never[] = [];
