// The truth beside the samples: which rule must hit which record on 2026-12-01. Judged from the plan of each record, not from the
// files, and without any help of src/ or rules/; a record is judged with the contact of every record of the same person.

import type { Contact, Source } from './contact.ts';
import { COURSES, type Rule } from './courses.ts';
import { dayOf } from './days.ts';
import type { Person } from './people.ts';
import { e164 } from './phones.ts';
import { joinCells } from './rows.ts';

/** A contact as row of a file. */
export interface SampleRow {
  readonly source: Source;
  readonly id: string;
  readonly contact: Contact;
}

/** One expected hit; `field` and `value` are empty where the rule has none. */
export interface Expected {
  readonly source: Source;
  readonly rule: Rule;
  readonly id: string;
  readonly field: string;
  readonly value: string;
}

/** today − 24 months: a contact on this day still counts (the last day of a period is inside it). */
const ACTIVE_FROM = dayOf('2024-12-01');
/** today − 24 − 24 months. */
const KEPT_FROM = dayOf('2022-12-01');
/** today − 1 year. */
const REVIEWED_FROM = dayOf('2025-12-01');

/** Day number of the last counted signal of one person; without any, the latest created date. */
function lastSignalOf(contacts: readonly Contact[]): number {
  const contacted = contacts.flatMap(({ times }) => times.contact ?? []);
  return Math.max(...(contacted.length > 0 ? contacted : contacts.map(({ times }) => times.created)));
}

/** The rules about time that hit a record, given the last signal of its person. */
function judgeTimes({ source, contact }: SampleRow, lastSignal: number): Rule[] {
  const { times, labels, courseName } = contact;
  if (lastSignal < KEPT_FROM) return ['retention-expired'];
  if (lastSignal < ACTIVE_FROM) {
    // The mailing tool has no column that could say otherwise.
    const shownActive = source === 'mailing-export' || !COURSES[courseName].closed;
    return shownActive ? ['contact-inactive'] : [];
  }
  const aged = Math.max(times.labelled ?? 0, times.reviewed ?? 0) || times.created;
  return labels.length > 0 && aged < REVIEWED_FROM ? ['label-overdue'] : [];
}

const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => number | string): Map<number | string, T[]> =>
  Map.groupBy(items, keyOf);

function expectDuplicates(rows: readonly SampleRow[]): Expected[] {
  const expected: Expected[] = [];
  const groups = groupBy(rows, row => `${row.source} ${row.contact.person.key}`);
  const numbers = new Map<Source, number>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const [index, { source, id }] of group.entries()) {
      const number = (numbers.get(source) ?? 0) + (index === 0 ? 1 : 0);
      numbers.set(source, number);
      expected.push({ source, rule: 'contact-duplicate', id, field: '', value: `g${number}` });
    }
  }
  return expected;
}

/**
 * The records of one human being that tell so by themselves: by one e-mail address or number. Father and son of one name share
 * their home, so one address is a question, and binds nobody.
 */
function boundRows(person: readonly SampleRow[]): readonly (readonly SampleRow[])[] {
  const bound: SampleRow[][] = [];
  for (const row of person) {
    const mine = bound.filter(group => group.some(other => isBound(row, other)));
    const apart = bound.filter(group => !mine.includes(group));
    bound.splice(0, bound.length, ...apart, [...mine.flat(), row]);
  }
  return bound;
}

function isBound(
  { contact: { person: one } }: SampleRow,
  { contact: { person: other } }: SampleRow,
): boolean {
  const numbers = numbersOf(other);
  return (
    (one.email !== '' && one.email === other.email) || numbersOf(one).some(phone => numbers.includes(phone))
  );
}

function numbersOf({ telephone, mobile }: Person): readonly string[] {
  return [telephone, mobile].flatMap(phone => (phone === null ? [] : e164(phone)));
}

/** Who is perhaps one person with somebody of whom something was heard is not expired. */
function expectTimes(rows: readonly SampleRow[]): Expected[] {
  return [...groupBy(rows, row => row.contact.person.key).values()].flatMap(person => {
    const isHeardOf = lastSignalOf(person.map(row => row.contact)) >= KEPT_FROM;
    return boundRows(person).flatMap(bound => {
      const lastSignal = lastSignalOf(bound.map(row => row.contact));
      return bound.flatMap(row =>
        judgeTimes(row, lastSignal)
          .filter(rule => rule !== 'retention-expired' || !isHeardOf)
          .map(rule => ({ source: row.source, rule, id: row.id, field: '', value: '' })),
      );
    });
  });
}

function expectTidying(rows: readonly SampleRow[]): Expected[] {
  return rows.flatMap(({ source, id, contact }) =>
    Object.entries(contact.fixes).map(([field, value]) => ({
      source,
      rule: 'value-untidy' as const,
      id,
      field,
      value,
    })),
  );
}

/** One place, however a source spells it; null without an address. */
function placeOf({ contact }: SampleRow): string | null {
  const { address } = contact.person;
  return address && [address.postcode, address.number, address.suffix].join(' ');
}

/** Sources of one person that have no address in common: every record with an address, in each of them. */
function expectContradictions(rows: readonly SampleRow[]): Expected[] {
  const placed = rows.filter(row => placeOf(row) !== null);
  return [...groupBy(placed, row => row.contact.person.key).values()].flatMap(person =>
    person.flatMap(row => {
      const own = new Set(person.filter(({ source }) => source === row.source).map(placeOf));
      const theirs = person.filter(({ source }) => source !== row.source).map(placeOf);
      if (theirs.length === 0 || theirs.some(place => own.has(place))) return [];
      return [
        { source: row.source, rule: 'cross-source-contradiction', id: row.id, field: 'street', value: '' },
      ];
    }),
  );
}

const sortKey = ({ source, rule, id, field }: Expected): string => `${source} ${rule} ${id} ${field}`;

/** Every hit in these rows, judged together: of one file, or of two files whose people are linked. Sorted by source, rule, id, field. */
export function expectHits(rows: readonly SampleRow[]): Expected[] {
  const expected = [
    ...expectDuplicates(rows),
    ...expectTimes(rows),
    ...expectTidying(rows),
    ...expectContradictions(rows),
  ];
  return expected.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

/** As a file (RFC 4180, UTF-8); the source is a column only where the truth is about more than one. */
export function writeExpected(expected: readonly Expected[], withSource: boolean): string {
  const header = ['rule', 'id', 'field', 'value'];
  const lines = expected.map(({ source, rule, id, field, value }) => {
    const cells = [rule, id, field, value];
    return withSource ? [source, ...cells] : cells;
  });
  return [withSource ? ['source', ...header] : header, ...lines]
    .map(cells => `${joinCells(cells, ',')}\r\n`)
    .join('');
}
