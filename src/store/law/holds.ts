// Legal holds: placed on a record, for the whole person it belongs to. A hold is never deleted, it is released. May not judge.

import type { CivilDate } from '../../model/calendar.ts';
import type { HoldTerms } from '../../model/hold.ts';
import type { RecordKey } from '../../model/identity.ts';
import type { Store } from '../open.ts';
import { isMatchedNow } from '../persons/matched.ts';
import { all, first, run } from '../statement.ts';

/** A hold to place. */
export interface NewHold extends HoldTerms {
  readonly recordKey: RecordKey;
}

/** A hold as it stands. */
export interface Hold extends NewHold {
  readonly id: number;
  readonly releasedOn: CivilDate | null;
  readonly releasedBy: string | null;
}

const listText = (list: readonly string[] | null): string | null =>
  list === null ? null : JSON.stringify(list);

/** Places it; gives its number. */
export function addHold(store: Store, hold: NewHold): number {
  const { systems, categories, ...own } = hold;
  return run(
    store,
    `insert into hold (record_key, systems, categories, reason, basis, placed_on, placed_by, until_on)
     values (:recordKey, :systems, :categories, :reason, :basis, :placedOn, :placedBy, :until)`,
    { ...own, systems: listText(systems), categories: listText(categories) },
  ).id;
}

/** All holds, the released ones too, the oldest first. */
export function allHolds(store: Store): readonly Hold[] {
  type Row = Omit<Hold, 'systems' | 'categories'> & { systems: string | null; categories: string | null };
  return all<Row>(
    store,
    `select hold_id as id, record_key as recordKey, systems, categories, reason, basis, placed_on as placedOn,
       placed_by as placedBy, until_on as until, released_on as releasedOn, released_by as releasedBy
     from hold order by hold_id`,
  ).map(row => ({
    ...row,
    systems: row.systems === null ? null : (JSON.parse(row.systems) as string[]),
    categories: row.categories === null ? null : (JSON.parse(row.categories) as string[]),
  }));
}

/** Ends it; false: there is no such hold that still runs. */
export function releaseHold(
  store: Store,
  id: number,
  release: { readonly on: CivilDate; readonly by: string; readonly reason: string },
): boolean {
  return (
    run(
      store,
      `update hold set released_on = :on, released_by = :by, release_reason = :reason
       where hold_id = :id and released_on is null`,
      { id, ...release },
    ).changes > 0
  );
}

/**
 * Records of this source that nothing may happen to: of persons on whom a running hold was placed, or who are in quarantine. Null:
 * there are such and nobody was matched since the last import, so it is not known whose they are.
 */
export function heldRecords(store: Store, source: string, today: CivilDate): ReadonlySet<RecordKey> | null {
  const placed = all<{ recordKey: RecordKey }>(store, RUNNING_HOLDS, { source, today });
  if (placed.length === 0) return new Set();
  if (!hasPersons(store) && first(store, 'select 1 from contact_record limit 1') !== null) return null;
  const members = all<{ recordKey: RecordKey }>(store, MEMBERS_HELD, {
    source,
    keys: JSON.stringify(placed.map(({ recordKey }) => recordKey)),
  });
  return new Set([...placed, ...members].map(({ recordKey }) => recordKey));
}

const RUNNING_HOLDS = `
select record_key as recordKey
from hold
where released_on is null and placed_on <= :today and (until_on is null or until_on >= :today)
  and (systems is null or :source in (select value from json_each(systems)))
union all
select source || '/contact/' || source_id from reappearance where erased_for = 'erasure' and released_on is null`;

const MEMBERS_HELD = `
select record_key as recordKey
from contacts
where source = :source and person_key in (
  select person_key from contacts where record_key in (select value from json_each(:keys)))`;

/** The person a record belongs to, by record key, person key or an id that one record has; several: none is meant. */
export function findPerson(
  store: Store,
  name: string,
):
  | { readonly personKey: string; readonly recordKey: RecordKey }
  | { readonly candidates: readonly string[] } {
  const found = all<{ recordKey: RecordKey; personKey: string | null }>(
    store,
    `select record_key as recordKey, person_key as personKey from contacts
     where record_key = :name or source_id = :name order by record_key = :name desc, record_key limit 9`,
    { name },
  ).filter(row => row.personKey !== null);
  const exact = found.find(row => row.recordKey === name) ?? (found.length === 1 ? found[0] : undefined);
  if (exact?.personKey) return { personKey: exact.personKey, recordKey: exact.recordKey };
  const persons = new Set(found.map(row => row.personKey));
  const [one] = found;
  if (persons.size === 1 && one?.personKey) return { personKey: one.personKey, recordKey: one.recordKey };
  return { candidates: found.map(row => row.recordKey) };
}

/** True when somebody was matched and nothing imported since: persons have names. */
export function hasPersons(store: Store): boolean {
  return isMatchedNow(store, 'contact') && first(store, 'select 1 from person_member limit 1') !== null;
}
