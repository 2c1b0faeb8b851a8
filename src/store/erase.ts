// The one place where a person is erased: everything the store holds of some contacts goes, inside one transaction of the
// caller. May not decide whom: that is the plan's. (Design retention.md, section 6, "Erasing means".)

import { FACTS, type FactName } from '../model/facts.ts';
import type { Store } from './open.ts';
import { forgetSearch } from './search.ts';
import { all, first, iterate, preparedNamed, run } from './statement.ts';

/** A contact to erase. */
export interface ErasedContact {
  readonly recordId: number;
  readonly source: string;
  readonly sourceId: string;
}

/** What went, in rows. */
export interface ErasedRows {
  readonly contacts: number;
  /** Activities, deals, consents, label lists, suppressions. */
  readonly about: number;
  /** Rejected rows that name one of them. */
  readonly rejected: number;
}

/** Lists of rows about a contact. */
const ABOUT = ['activity', 'deal', 'consent', 'label_list', 'suppression'] as const;
type About = (typeof ABOUT)[number];

const fact = <Of extends keyof typeof FACTS>(entity: Of, name: FactName<Of>, alias: string): string =>
  `${alias}.facts ->> ${(FACTS[entity] as readonly string[]).indexOf(name)}`;

/** Names the contacts to erase, and finds the rows that are about them. Nothing is erased yet. */
export function nameErased(store: Store, contacts: Iterable<ErasedContact>): void {
  store.connection.exec(NAMED);
  const add = preparedNamed(
    store,
    'insert or ignore into temp.erased (record_id, source, source_id) values (:recordId, :source, :sourceId)',
  );
  for (const contact of contacts) add({ ...contact });
  store.connection.exec(EMAILS);
  for (const entity of ABOUT) run(store, findAbout(entity));
  store.connection.exec(KEYS);
}

const NAMED = `
drop table if exists temp.erased;
drop table if exists temp.erased_row;
drop table if exists temp.erased_key;
drop table if exists temp.erased_email;
create temp table erased (record_id integer primary key, source text not null, source_id text not null);
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
  where contact.record_id not in (select record_id from temp.erased))`;

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

/** The raw bytes of all that was named. */
export function* erasedRaw(store: Store): Iterable<Uint8Array> {
  const of = (sql: string): IterableIterator<Uint8Array> =>
    store.connection.prepare(sql).pluck().iterate() as IterableIterator<Uint8Array>;
  yield* of('select raw from temp.erased join contact_record using (record_id)');
  for (const entity of ABOUT)
    yield* of(
      `select raw from temp.erased_row named join ${entity}_record using (record_id) where named.entity = '${entity}'`,
    );
}

/** Addresses in rows that stay and are no contacts: organisations, and what names somebody else by it. */
export function* emailsThatStay(store: Store): Iterable<string> {
  const of = (sql: string): IterableIterator<string> =>
    store.connection.prepare(sql).pluck().iterate() as IterableIterator<string>;
  yield* of('select lower(email) from organisation where email is not null');
  for (const entity of ABOUT)
    yield* of(
      `select email_key from ${entity} where email_key is not null
         and record_id not in (select record_id from temp.erased_row where entity = '${entity}')`,
    );
}

/** A deal or activity of somebody who goes, as far as management information asks. */
export interface ErasedBusiness {
  readonly type: string;
  readonly organisation: string | null;
  readonly happenedOn: string | null;
  readonly isWon: number | null;
  readonly isOpen: number | null;
  readonly amount: string | null;
}

/** Deals and activities about those named, before they go. */
export function businessOf(store: Store): IterableIterator<ErasedBusiness> {
  return iterate(
    store,
    `select 'deal' as type, deal.organisation_name as organisation, coalesce(deal.closed_on, deal.created_on) as happenedOn,
       deal.is_won as isWon, deal.is_open as isOpen, deal.amount
     from temp.erased_row named join deal on named.entity = 'deal' and deal.record_id = named.record_id
     union all
     select activity.type, contact.organisation_name, activity.occurred_on, null, activity.is_open, null
     from temp.erased_row named join activity on named.entity = 'activity' and activity.record_id = named.record_id
     join temp.erased on erased.source = named.source and erased.source_id = activity.contact_id
     join contact on contact.record_id = erased.record_id`,
  );
}

/** Erases those that were named. */
export function eraseNamed(store: Store): ErasedRows {
  forgetSearch(store);
  for (const table of ['hold', 'request'] as const) run(store, moveToOther(table));
  forgetSearch(store);
  const rejected = eraseRejected(store);
  // Each row that goes is looked for among those that refer to it; without this the pairs are read for each.
  store.connection.exec('create index pair_other on pair (record_b)');
  for (const statement of ERASE) run(store, statement);
  for (const [entity, named] of [['contact', 'erased'], ...ABOUT.map(name => [name, 'erased_row'])] as const)
    run(store, countErased(entity, named));
  let about = 0;
  for (const entity of ABOUT) {
    about += run(
      store,
      `delete from ${entity}_record where record_id in (select record_id from temp.erased_row where entity = '${entity}')`,
    ).changes;
  }
  const contacts = run(
    store,
    'delete from contact_record where record_id in (select record_id from temp.erased)',
  ).changes;
  store.connection.exec(`drop index pair_other;
    drop table temp.erased; drop table temp.erased_row; drop table temp.erased_key; drop table temp.erased_email`);
  return { contacts, about, rejected };
}

/** Each file notes how many of its records went, so that what was read still adds up. */
function countErased(entity: string, named: string): string {
  const own = named === 'erased' ? '' : `and named.entity = '${entity}'`;
  return `
update file set erased_count = erased_count + gone.count
from (select record.file_id, count(*) as count from temp.${named} named
  join ${entity}_record record on record.record_id = named.record_id ${own} group by record.file_id) gone
where gone.file_id = file.file_id`;
}

/** A hold or request is about the whole person: it goes on from a record that stays. */
function moveToOther(table: 'hold' | 'request'): string {
  const others = `from contacts
  where contacts.person_key = (select person_key from contacts own where own.record_key = ${table}.record_key)
    and contacts.record_key not in (select key from temp.erased_key)`;
  return `
update ${table} set record_key = (select contacts.record_key ${others} order by contacts.record_key limit 1)
where record_key in (select key from temp.erased_key) and exists (select 1 ${others})`;
}

const BY_KEY = 'in (select key from temp.erased_key)';
const BY_ID = '(select source, source_id from temp.erased)';
const PERSONS = `(select person_key from person_member where record_id in (select record_id from temp.erased))`;
const RECORDS = '(select record_id from temp.erased)';

/** In this order: what rests on others first. A person of whom something stays is matched and judged anew. */
const ERASE: readonly string[] = [
  `delete from waiver where record_key ${BY_KEY}`,
  `delete from finding where record_key ${BY_KEY}`,
  `delete from finding where related <> '[]' and exists (
     select 1 from json_each(finding.related) item
     where item.value ${BY_KEY})`,
  `delete from action where record_key ${BY_KEY} or into_key ${BY_KEY}`,
  `delete from first_seen where (source, source_id) in ${BY_ID} and entity = 'contact'`,
  `delete from first_seen where (entity, source, source_id) in (select entity, source, source_id from temp.erased_row)`,
  `delete from noticed where (source, source_id) in ${BY_ID}`,
  `delete from label_attestation where (source, source_id) in ${BY_ID}`,
  `delete from hold where record_key ${BY_KEY}`,
  `delete from request where record_key ${BY_KEY}`,
  `delete from judgement where entity = 'contact' and ((source_a, id_a) in ${BY_ID} or (source_b, id_b) in ${BY_ID})`,
  `delete from known_member where record_key ${BY_KEY} or cluster_key ${BY_KEY}`,
  `delete from cluster_change where cluster_key ${BY_KEY} or from_key ${BY_KEY}`,
  `delete from reappearance where (source, source_id) in ${BY_ID}`,
  `delete from label_assessment where record_id in ${RECORDS}`,
  `delete from assessment_scope where person_key in ${PERSONS}`,
  `delete from assessment where person_key in ${PERSONS}`,
  `delete from pair where record_a in ${RECORDS} or record_b in ${RECORDS}`,
  `delete from person_member where person_key in ${PERSONS}`,
];

/** Rejected rows are kept as bytes: those that hold the id or the address of somebody who goes, go as well. */
function eraseRejected(store: Store): number {
  if (first(store, 'select 1 from other_piece where reason is not null limit 1') === null) return 0;
  const named = new Set([
    ...all<{ id: string }>(store, 'select source_id as id from temp.erased').map(({ id }) => id),
    ...all<{ id: string }>(store, 'select email_key as id from temp.erased_email').map(({ id }) => id),
  ]);
  const rows = all<{ fileId: number; position: number; raw: Uint8Array }>(
    store,
    'select file_id as fileId, position, raw from other_piece where reason is not null',
  );
  const erase = store.connection.prepare('delete from other_piece where file_id = ? and position = ?');
  let count = 0;
  for (const { fileId, position, raw } of rows) {
    const cells = Buffer.from(raw)
      .toString('latin1')
      .split(/[,;|\t"\r\n]/);
    if (!cells.some(cell => named.has(cell.trim()) || named.has(cell.trim().toLowerCase()))) continue;
    count += erase.run(fileId, position).changes;
  }
  return count;
}
