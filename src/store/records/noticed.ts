// What only history knows of a contact: since which import it is shown inactive, refuses a channel, has or lost a label, was of another kind. Noted
// when a snapshot gives way to the next; the first import of a record says nothing of the kind. May not judge.

import type { CivilDate } from '../../model/calendar.ts';
import { FACTS } from '../../model/facts.ts';
import type { Store } from '../open.ts';
import { run } from '../statement.ts';

/** The snapshot that gives way, and the records that come in its place. */
export interface Succession {
  readonly source: string;
  readonly before: number;
  /** Records above it are the new ones. */
  readonly lastId: number;
  readonly on: CivilDate;
}

const index = (name: (typeof FACTS)['contact'][number]): number => FACTS.contact.indexOf(name);

/** Notes what changed between the two; call it before the old records go. */
export function noteChanges(store: Store, succession: Succession): void {
  store.connection.exec(
    'create temp table if not exists changed (old_id integer, new_id integer primary key, source_id text)',
  );
  run(store, 'delete from temp.changed');
  run(store, CHANGED, { before: succession.before, lastId: succession.lastId });
  const note = { source: succession.source, on: succession.on };
  run(store, INACTIVE, note);
  run(
    store,
    forget("noticed.what = 'inactive' and new.facts ->> $ is 1".replace('$', String(index('shows_active')))),
    {
      source: succession.source,
    },
  );
  run(store, listed('labels', "'label:' || item.value", 'true'), note);
  run(store, listed('channels', "'refused:' || (item.value ->> 0)", 'item.value ->> 1 = 0'), note);
  run(store, LABEL_GONE, note);
  run(store, TYPE_GONE, note);
  run(store, forget(`noticed.what = 'type-gone:' || (new.facts ->> ${index('record_type')})`), {
    source: succession.source,
  });
  run(store, BACK, { source: succession.source });
  run(store, 'delete from temp.changed');
}

const CHANGED = `
insert or ignore into temp.changed
select old.record_id, new.record_id, new.source_id
from contact_record new
join contact_record old on old.source_id = new.source_id and old.record_id <= :lastId
  and old.file_id in (select file_id from file where snapshot_id = :before)
where new.record_id > :lastId and old.raw <> new.raw`;

const BOTH = `
from temp.changed
join contact_record old on old.record_id = changed.old_id
join contact_record new on new.record_id = changed.new_id`;

const INACTIVE = `
insert or ignore into noticed
select :source, changed.source_id, 'inactive', :on ${BOTH}
where new.facts ->> ${index('shows_active')} = 0 and old.facts ->> ${index('shows_active')} is not 0`;

/** Items of a list that the new record has and the old one has not. */
function listed(list: 'labels' | 'channels', what: string, condition: string): string {
  return `
insert or replace into noticed
select :source, changed.source_id, ${what}, :on ${BOTH}
join json_each(new.facts, '$[${index(list)}]') item
where ${condition} and not exists (
  select 1 from json_each(old.facts, '$[${index(list)}]') was where was.value = item.value)`;
}

const LABEL_GONE = `
insert or replace into noticed
select :source, changed.source_id, 'label-gone:' || item.value, :on ${BOTH}
join json_each(old.facts, '$[${index('labels')}]') item
where not exists (select 1 from json_each(new.facts, '$[${index('labels')}]') is_now where is_now.value = item.value)`;

/** What kind of record it was until then: a member who left. */
const TYPE_GONE = `
insert or replace into noticed
select :source, changed.source_id, 'type-gone:' || (old.facts ->> ${index('record_type')}), :on ${BOTH}
where old.facts ->> ${index('record_type')} is not null
  and old.facts ->> ${index('record_type')} is not new.facts ->> ${index('record_type')}`;

/** A label that is back is not gone; one that is gone was not noticed as new. */
const BACK = `
delete from noticed
where source = :source and exists (
  select 1 from temp.changed join contact_record new on new.record_id = changed.new_id
  where changed.source_id = noticed.source_id and (
    (noticed.what like 'label-gone:%' and exists (
      select 1 from json_each(new.facts, '$[${index('labels')}]') item where 'label-gone:' || item.value = noticed.what))
    or (noticed.what like 'label:%' and not exists (
      select 1 from json_each(new.facts, '$[${index('labels')}]') item where 'label:' || item.value = noticed.what))))`;

function forget(condition: string): string {
  return `
delete from noticed
where source = :source and exists (
  select 1 from temp.changed join contact_record new on new.record_id = changed.new_id
  where changed.source_id = noticed.source_id and ${condition})`;
}
