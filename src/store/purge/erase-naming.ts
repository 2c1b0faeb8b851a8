// Who is to be erased, named in temporary tables. Erases nothing: erase.ts does.

import { FACTS, type FactName } from '../../model/facts.ts';
import type { Store } from '../open.ts';
import { prepared, run } from '../statement.ts';

/** A contact to erase. */
export interface ErasedContact {
  readonly recordId: number;
  readonly source: string;
  readonly sourceId: string;
}

/** Whose contact it is: the random number of the person, and the purpose by which it goes. */
export interface ErasedOf {
  readonly personGroup: Uint8Array;
  readonly purpose: string;
}

/** Lists of rows about a contact. */
export const ABOUT = ['activity', 'deal', 'consent', 'label_list', 'suppression'] as const;
export type About = (typeof ABOUT)[number];

const fact = <Of extends keyof typeof FACTS>(entity: Of, name: FactName<Of>, alias: string): string =>
  `${alias}.facts ->> ${(FACTS[entity] as readonly string[]).indexOf(name)}`;

/** Names the contacts of one person who is to be erased, and nothing else yet: call {@link nameAbout} when all are named. */
export function contactNamer(
  store: Store,
): (contacts: readonly ErasedContact[], of: ErasedOf | null) => void {
  store.connection.exec(NAMED);
  const add = prepared(
    store,
    'insert or ignore into temp.erased (record_id, source, source_id, person_group, purpose) values (?, ?, ?, ?, ?)',
  );
  return (contacts, of) => {
    for (const { recordId, source, sourceId } of contacts)
      add(recordId, source, sourceId, of?.personGroup ?? null, of?.purpose ?? null);
  };
}

/** Finds the rows that are about the contacts named. Nothing is erased yet. */
export function nameAbout(store: Store): void {
  store.connection.exec(EMAILS);
  for (const entity of ABOUT) run(store, findAbout(entity));
  store.connection.exec(KEYS);
  for (const [erasedFor, type] of [
    ['objection', 'object'],
    ['erasure', 'erase'],
  ] as const)
    run(store, ERASED_FOR, { erasedFor, type });
}

/** Names contacts, whoever they belong to, and the rows that are about them. */
export function nameErased(store: Store, contacts: readonly ErasedContact[]): void {
  contactNamer(store)(contacts, null);
  nameAbout(store);
}

/** Nobody is named any more. */
export function forgetNamed(store: Store): void {
  store.connection.exec(FORGET);
}

/** Requests that were granted, at least partly, about any record of the person: the graver last. */
const ERASED_FOR = `
update temp.erased set erased_for = :erasedFor where record_id in (
  select member.record_id
  from request
  cross join contact_record asked
    on asked.source_id = substr(request.record_key, instr(request.record_key, '/contact/') + length('/contact/'))
  cross join file on file.file_id = asked.file_id
  cross join snapshot on snapshot.snapshot_id = file.snapshot_id and snapshot.is_current = 1
    and snapshot.source = substr(request.record_key, 1, instr(request.record_key, '/') - 1)
  cross join person_member whose on whose.record_id = asked.record_id
  cross join person_member member on member.person_key = whose.person_key
  where request.type = :type and request.answer in ('granted', 'partly'))`;

const FORGET = `
drop table if exists temp.erased;
drop table if exists temp.erased_row;
drop table if exists temp.erased_key;
drop table if exists temp.erased_email;`;

const NAMED = `${FORGET}
create temp table erased (record_id integer primary key, source text not null, source_id text not null, person_group blob, purpose text, erased_for text not null default 'retention');
create temp table erased_row (entity text, record_id integer, source text, source_id text, primary key (entity, record_id)) without rowid;
create temp table erased_key (key text primary key) without rowid;
create temp table erased_email (source text, email_key text, primary key (source, email_key)) without rowid`;

/**
 * Addresses that nobody who stays has: in that source, or (source `*`) in any. Rows that name a contact by its address alone are
 * about these; so is a row of a source in which the person has no record.
 */
const EMAILS = `
create index temp.erased_id on erased (source, source_id);
insert or ignore into temp.erased_email
select erased.source, item.value ->> 2
from temp.erased join contact_record contact using (record_id), json_each(contact.facts, '$[${FACTS.contact.indexOf('points')}]') item
where item.value ->> 0 = 'email' and item.value ->> 2 is not null;
insert or ignore into temp.erased_email
select erased.source, ${fact('contact', 'email_key', 'contact')}
from temp.erased join contact_record contact using (record_id)
where ${fact('contact', 'email_key', 'contact')} is not null;
insert or ignore into temp.erased_email select '*', email_key from temp.erased_email;
delete from temp.erased_email where (source, email_key) in (
  select held.source, held.email_key
  from contact_record contact
  cross join file on file.file_id = contact.file_id
  cross join snapshot on snapshot.snapshot_id = file.snapshot_id
  cross join temp.erased_email held on held.source in (snapshot.source, '*')
    and held.email_key = ${fact('contact', 'email_key', 'contact')}
  where contact.record_id not in (select record_id from temp.erased)
  union all
  select held.source, held.email_key
  from contact_record contact
  cross join json_each(contact.facts, '$[${FACTS.contact.indexOf('points')}]') item
  cross join file on file.file_id = contact.file_id
  cross join snapshot on snapshot.snapshot_id = file.snapshot_id
  cross join temp.erased_email held on held.source in (snapshot.source, '*') and held.email_key = item.value ->> 2
  where contact.facts -> '$[${FACTS.contact.indexOf('points')}][0]' is not null
    and item.value ->> 0 = 'email' and contact.record_id not in (select record_id from temp.erased))`;

/** Rows that name an erased contact by its id, or by its address alone. */
function findAbout(entity: About): string {
  const contactId = fact(entity, 'contact_id' as never, 'about');
  return `
insert or ignore into temp.erased_row
select '${entity}', about.record_id, snapshot.source, about.source_id
from ${entity}_record about join file using (file_id) join snapshot using (snapshot_id)
where exists (select 1 from temp.erased
    where erased.source = snapshot.source and erased.source_id = ${contactId})
  or (${contactId} is null and exists (select 1 from temp.erased_email
    where erased_email.source in (snapshot.source, '*')
      and erased_email.email_key = ${fact(entity, 'email_key' as never, 'about')}))`;
}

const KEYS = `
insert or ignore into temp.erased_key select source || '/contact/' || source_id from temp.erased;
insert or ignore into temp.erased_key select source || '/' || entity || '/' || source_id from temp.erased_row`;
