// breach scope: who of the store stands in files that got out, and what else is in them. The files are in a store of their own. Reads only.

import { DETECTORS } from '../../detection/detect.ts';
import {
  type BreachedColumn,
  type BreachedPerson,
  type BreachScope,
  REACHED_BY,
  type ReachedBy,
} from '../../model/breach.ts';
import type { Detected, Note } from '../../model/detection.ts';
import { type RecordKey, recordKey } from '../../model/identity.ts';
import { type ContactKeys, type IdentifierKind, identifiersOf, isEnough } from '../../purging/identifiers.ts';
import type { Store } from '../../store/open.ts';
import { personFinder } from '../../store/persons/persons.ts';
import { keysOfAll } from '../../store/purge/tombstones.ts';
import { columnsHeld, iterateNotes, recordCounts } from '../../store/records/held-columns.ts';
import { contactKeysOf } from '../purge/markers.ts';

/** What more rows of the files have recognises nobody: a desk, a placeholder. */
const MOST_ROWS = 50;

/** `leaked`: the files, imported. A record of the same source with the same id is the same; else identifiers tell, as they do of who was erased. */
export function breachScope(store: Store, leaked: Store): BreachScope {
  const rowsBy = rowsByIdentifier(leaked);
  const personOf = personFinder(store);
  const known = new Set<number>();
  const people = new Map<string, { records: RecordKey[]; reached: Set<ReachedBy> }>();
  for (const row of keysOfAll(store)) {
    const keys = contactKeysOf(row);
    const own = recognised(keys, rowsBy);
    if (own.length === 0) continue;
    for (const leakedRow of own) known.add(leakedRow);
    const key = recordKey(keys.source, 'contact', keys.sourceId);
    const person = personOf(row[0]) ?? key;
    const found = people.get(person) ?? { records: [], reached: new Set() };
    found.records.push(key);
    for (const way of reachOf(keys)) found.reached.add(way);
    people.set(person, found);
  }
  const { contact: contacts = 0, ...others } = recordCounts(leaked);
  return {
    ...{ contacts, known: known.size, people: [...people].map(breached).sort(byKey) },
    others: Object.values(others).reduce((total, count) => total + count, 0),
    columns: columnsOf(leaked),
    notes: notesOf(leaked),
  };
}

function rowsByIdentifier(leaked: Store): ReadonlyMap<string, readonly number[]> {
  const rowsBy = new Map<string, number[]>();
  let at = 0;
  for (const row of keysOfAll(leaked)) {
    for (const { kind, text } of identifiersOf(contactKeysOf(row))) {
      const rows = rowsBy.get(`${kind} ${text}`);
      if (rows === undefined) rowsBy.set(`${kind} ${text}`, [at]);
      else rows.push(at);
    }
    at += 1;
  }
  return rowsBy;
}

/** Rows that are this contact. */
function recognised(keys: ContactKeys, rowsBy: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const kinds = new Map<number, Set<IdentifierKind>>();
  for (const { kind, text } of identifiersOf(keys)) {
    const rows = rowsBy.get(`${kind} ${text}`) ?? [];
    if (rows.length > MOST_ROWS) continue;
    for (const row of rows) kinds.set(row, (kinds.get(row) ?? new Set()).add(kind));
  }
  return [...kinds].flatMap(([row, own]) => (isEnough(own) ? [row] : []));
}

function reachOf({ emails, phones, addressKey }: ContactKeys): readonly ReachedBy[] {
  const has = { email: emails.length > 0, phone: phones.length > 0, post: addressKey !== null };
  return REACHED_BY.filter(way => has[way]);
}

function breached([person, { records, reached }]: [
  string,
  { records: RecordKey[]; reached: ReadonlySet<ReachedBy> },
]): BreachedPerson {
  return { person, records: records.sort(), reachedBy: REACHED_BY.filter(way => reached.has(way)) };
}

const byKey = (a: BreachedPerson, b: BreachedPerson): number => (a.person < b.person ? -1 : 1);

function columnsOf(leaked: Store): readonly BreachedColumn[] {
  return columnsHeld(leaked).map(({ header, field, filled }) => {
    const named = field === null ? DETECTORS.headers(header).map(({ what }) => what) : [];
    return { header, field, filled, named };
  });
}

function notesOf(leaked: Store): BreachScope['notes'] {
  const { numbers, categories, judgements } = DETECTORS;
  const rows = new Map<Detected, number>();
  const look = ({ value }: Note): void => {
    for (const { what, certainty } of [numbers, categories, judgements].flatMap(find => find(value)))
      if (certainty !== 'possible') rows.set(what, (rows.get(what) ?? 0) + 1);
  };
  for (const note of iterateNotes(leaked)) look(note);
  return [...rows].map(([what, count]) => ({ what, rows: count })).sort((a, b) => b.rows - a.rows);
}
