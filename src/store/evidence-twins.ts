// Who may be one person, for as long as nobody judged it: the pairs to check, with the date of each person. May not decide.

import type { CivilDate } from '../model/calendar.ts';
import { FACTS } from '../model/facts.ts';
import type { SignalType } from '../model/signal.ts';
import type { Store } from './open.ts';
import { iterateRows } from './statement.ts';

/** Two persons of whom some records may be one person's, and the date of each: latest counted signal, else creation. */
export type UncertainPair = readonly [
  personA: string,
  personB: string,
  aOn: CivilDate | null,
  bOn: CivilDate | null,
];

export function uncertainPairs(
  store: Store,
  counted: ReadonlySet<SignalType>,
): IterableIterator<UncertainPair> {
  return iterateRows(store, UNCERTAIN_PAIRS, { counted: JSON.stringify([...counted]) });
}

const POINTS = FACTS.contact.indexOf('points');

/**
 * The persons of the pairs are few: activities are passed once, and looked up among them. An activity counts for who has its id
 * or its address; where both are there and differ, for both, which can only keep more.
 */
const UNCERTAIN_PAIRS = `
with counted as materialized (select value as type from json_each(:counted)),
  person_pair as materialized (
    select distinct a.person_key as person_a, b.person_key as person_b
    from pair join person_member a on a.record_id = pair.record_a join person_member b on b.record_id = pair.record_b
    where pair.zone = 'check' and a.person_key <> b.person_key),
  person as materialized (select person_a as person_key from person_pair union select person_b from person_pair),
  side as materialized (
    select member.person_key, contact.record_id, contact.source_id, snapshot.source, contact.created_on, contact.email_key,
      (select max(occurred_on) from contact_signal
        where contact_signal.record_id = contact.record_id and type in (select type from counted)) as signal_on
    from person_member member
    join contact on contact.record_id = member.record_id
    join file on file.file_id = contact.file_id
    join snapshot on snapshot.snapshot_id = file.snapshot_id
    where member.person_key in (select person_key from person)),
  address as materialized (
    select person_key, email_key as key from side where email_key is not null
    union
    select side.person_key, item.value ->> 2
    from side join contact_record record on record.record_id = side.record_id,
      json_each(record.facts, '$[${POINTS}]') item
    where item.value ->> 2 is not null),
  happened as (
    select snapshot.source, activity.contact_id, activity.email_key, activity.occurred_on
    from activity
    join file on file.file_id = activity.file_id
    join snapshot on snapshot.snapshot_id = file.snapshot_id
    where snapshot.is_current = 1 and activity.type in (select type from counted)),
  told as (
    select person_key, signal_on as told_on from side
    union all
    select side.person_key, happened.occurred_on
    from happened cross join side on side.source_id = happened.contact_id and side.source = happened.source
    union all
    select address.person_key, happened.occurred_on
    from happened cross join address on address.key = happened.email_key),
  latest as materialized (select person_key, max(told_on) as told_on from told group by person_key),
  dated as materialized (
    select side.person_key, coalesce(latest.told_on, max(side.created_on)) as latest_on
    from side left join latest on latest.person_key = side.person_key
    group by side.person_key)
select person_pair.person_a, person_pair.person_b, a.latest_on, b.latest_on
from person_pair
join dated a on a.person_key = person_pair.person_a
join dated b on b.person_key = person_pair.person_b`;
