// What only history knows of a contact: since which import it is shown inactive, refuses a channel, has or lost a label, was of another kind. Noted
// when a snapshot gives way to the next; the first import of a record says nothing of the kind. May not judge.

import type { CivilDate } from '../../model/calendar.ts';
import { FACTS } from '../../model/facts.ts';
import type { Store } from '../open.ts';
import { run } from '../statement.ts';
import { isOld, oneOldOf, type Snapshots } from './followed.ts';

/** The snapshot that gives way, and the one that comes in its place. */
export interface Succession extends Snapshots {
  readonly source: string;
  readonly on: CivilDate;
}

/** What is noted of, in the order in which `was` and `now` of a changed record hold it. */
const NOTED = ['shows_active', 'labels', 'channels', 'record_type'] as const;
const [ACTIVE, LABELS, CHANNELS, TYPE] = [0, 1, 2, 3] as const;

/** Notes what changed between the two; call it before the old records go. */
export function noteChanges(store: Store, { source, on, ...both }: Succession): void {
  store.connection.exec(
    'create temp table if not exists changed (new_id integer primary key, source_id text, was text, now text)',
  );
  run(store, 'delete from temp.changed');
  run(store, CHANGED, both);
  run(store, CHANGED_SHARED, both);
  run(store, INACTIVE, { source, on });
  run(store, forget(`noticed.what = 'inactive' and now ->> ${ACTIVE} is 1`), { source });
  run(store, listed(LABELS, "'label:' || item.value", 'true'), { source, on });
  run(store, listed(CHANNELS, "'refused:' || (item.value ->> 0)", 'item.value ->> 1 = 0'), { source, on });
  run(store, LABEL_GONE, { source, on });
  run(store, TYPE_GONE, { source, on });
  run(store, forget(`noticed.what = 'type-gone:' || (now ->> ${TYPE})`), { source });
  run(store, BACK, { source });
  run(store, 'delete from temp.changed');
}

const noted = (record: string): string =>
  `json_extract(${record}.facts, ${NOTED.map(name => `'$[${FACTS.contact.indexOf(name)}]'`).join(', ')})`;

const NOTE = `
insert or ignore into temp.changed
select new.record_id, new.source_id, ${noted('old')}, ${noted('new')}`;

/** Each record is read once: they lie all over the file. */
const CHANGED = `${NOTE}
from contact_record new
cross join contact_record old on old.record_id = ${oneOldOf('contact', 'new')}
where new.record_id > :lastId and old.is_shared_id = 0 and old.raw <> new.raw`;

/** Which of several records with one id it is held against does not depend on where they lie. */
const CHANGED_SHARED = `
with held as materialized (
  select source_id, record_id, min(raw) from contact_record one where is_shared_id = 1 and ${isOld('one')} group by source_id)
${NOTE}
from held
cross join contact_record old on old.record_id = held.record_id
cross join contact_record new on new.source_id = held.source_id and new.record_id > :lastId
where old.raw <> new.raw`;

const INACTIVE = `
insert or ignore into noticed
select :source, source_id, 'inactive', :on
from temp.changed
where now ->> ${ACTIVE} = 0 and was ->> ${ACTIVE} is not 0`;

/** Items of a list that the new record has and the old one has not. */
function listed(list: typeof LABELS | typeof CHANNELS, what: string, condition: string): string {
  return `
insert or replace into noticed
select :source, changed.source_id, ${what}, :on
from temp.changed, json_each(changed.now, '$[${list}]') item
where ${condition} and not exists (
  select 1 from json_each(changed.was, '$[${list}]') old where old.value = item.value)`;
}

const LABEL_GONE = `
insert or replace into noticed
select :source, changed.source_id, 'label-gone:' || item.value, :on
from temp.changed, json_each(changed.was, '$[${LABELS}]') item
where not exists (select 1 from json_each(changed.now, '$[${LABELS}]') new where new.value = item.value)`;

/** What kind of record it was until then: a member who left. */
const TYPE_GONE = `
insert or replace into noticed
select :source, source_id, 'type-gone:' || (was ->> ${TYPE}), :on
from temp.changed
where was ->> ${TYPE} is not null and was ->> ${TYPE} is not now ->> ${TYPE}`;

/** A label that is back is not gone; one that is gone was not noticed as new. */
const BACK = forget(`(
    (noticed.what like 'label-gone:%' and exists (
      select 1 from json_each(changed.now, '$[${LABELS}]') item where 'label-gone:' || item.value = noticed.what))
    or (noticed.what like 'label:%' and not exists (
      select 1 from json_each(changed.now, '$[${LABELS}]') item where 'label:' || item.value = noticed.what)))`);

function forget(condition: string): string {
  return `
delete from noticed
where source = :source and exists (
  select 1 from temp.changed where changed.source_id = noticed.source_id and ${condition})`;
}
