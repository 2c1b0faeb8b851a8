// The evidence of each person, gathered from the pages of the store, one person at a time. Decides nothing.

import type { CivilDate } from '../../model/calendar.ts';
import type { RunningHold } from '../../model/person-evidence.ts';
import type { Register } from '../../model/register.ts';
import { type AttestationRow, fileOrigins, holdRows, type NoticedRow } from '../../store/law/evidence.ts';
import { type Evidence, type EvidencePage, evidencePages, readPage } from '../../store/law/evidence-pages.ts';
import type { RecordRow } from '../../store/law/evidence-records.ts';
import type { AffairRow, StatementRow } from '../../store/law/list-rows.ts';
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
  return allLives(store, options, twinsAmong(store, options));
}

/** Who may be somebody else as well, by record. */
export function twinsAmong(store: Store, options: LifeOptions): Twins {
  return twinsOf(store, options, people => allLives(store, { ...options, people }, null));
}

function* allLives(store: Store, options: LifeOptions, twins: Twins | null): Iterable<Life> {
  const common = commonEvidence(store, options);
  for (const page of pagesOf(store, options)) yield* livesIn(readPage(page), common, twins);
}

export function pagesOf(store: Store, { people, register }: LifeOptions): Generator<EvidencePage, void> {
  // A status of a mailing tool is a label where the register maps some status to a purpose.
  return evidencePages(store, people, Object.keys(register.labels).length > 0);
}

/**
 * The lives of the persons of a page. No twins: these are looked at as the twins of others. A record of a legal person may be one
 * too.
 */
export function* livesIn(evidence: Evidence, common: CommonEvidence, twins: Twins | null): Iterable<Life> {
  const lists: Lists = {
    affairs: orderedRows(evidence.affairs),
    statements: orderedRows(evidence.statements),
    noticed: orderedRows(evidence.noticed),
    attested: orderedRows(evidence.attested),
  };
  for (const rows of personsOf(evidence.records)) {
    const [first] = rows;
    if (first === undefined) continue;
    const read = rows.map(row => readRecord(row, common.reading));
    const persons = twins === null ? read : read.filter(isNaturalPerson);
    const known = takeKnown(lists, persons, { common, personKey: first[0], twin: twinOf(read, twins) });
    const labelled = persons.map(record => withLabels(record, known, common.reading.register));
    if (labelled.length > 0) yield lifeOf(first[0], labelled, known);
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

/** What is known of a person page by page. */
interface Lists {
  readonly affairs: OrderedRows<AffairRow>;
  readonly statements: OrderedRows<StatementRow>;
  readonly noticed: OrderedRows<NoticedRow>;
  readonly attested: OrderedRows<AttestationRow>;
}

/** What there is little of, of everybody, and how to read the rest. */
export interface CommonEvidence {
  readonly reading: ListReading;
  readonly holds: ReadonlyMap<string, readonly RunningHold[]>;
  readonly requests: ReadonlyMap<string, readonly PersonRequest[]>;
  readonly lost: readonly LostField[];
}

export function commonEvidence(store: Store, options: Omit<LifeOptions, 'people'>): CommonEvidence {
  const { today, register, countsFirstImport } = options;
  return {
    reading: { origins: fileOrigins(store), register, countsFirstImport },
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
  lists: Lists,
  persons: readonly ReadRecord[],
  {
    common,
    personKey,
    twin,
  }: { readonly common: CommonEvidence; readonly personKey: string; readonly twin: Twin },
): Known {
  const { reading } = common;
  return {
    activities: activitiesOf(lists.affairs.take(personKey), reading),
    listed: listedOf(lists.statements.take(personKey), persons, reading),
    noticed: lists.noticed.take(personKey),
    attested: lists.attested.take(personKey),
    holds: common.holds.get(personKey) ?? NONE,
    requests: common.requests.get(personKey) ?? NONE,
    twin,
    lost: common.lost,
    countsFirstImport: reading.countsFirstImport,
  };
}

const NONE: readonly never[] = [];
