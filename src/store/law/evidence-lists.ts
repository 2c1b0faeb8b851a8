// What lists beside the contacts say of persons: consents, opt-outs, labels, and what ran with them. As rows in the order of
// persons. A row is about the contact of its own source that it names by id; where it names none, about everybody who has its
// e-mail address or telephone number, in its own source or any other. May not decide.

import { FACTS } from '../../model/facts.ts';
import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { firstImportOf, HAS_HISTORY } from '../records/first-import.ts';
import { first, iterateRows } from '../statement.ts';
import { bound, type JsonRows, NO_ROWS, only, type Whose } from './evidence.ts';

const SELECTED = {
  activity: ['type', 'occurred_on', 'is_open', 'closed_on', 'status_unread'],
  deal: ['is_open', 'closed_on', 'status_unread'],
  consent: [
    ...(['consent_purpose', 'channels', 'given_on', 'withdrawn_on', 'expires_on'] as const),
    ...(['unreadable_dates', 'consent_channel'] as const),
  ],
  suppression: ['channels', 'withdrawn_on'],
  label_list: ['labels', 'assigned_on', 'reviewed_on', 'unreadable_dates'],
} as const;
type ListEntity = keyof typeof SELECTED;

/** Activities and deals, in the order of persons. */
export function affairRows(store: Store, whose: Whose): JsonRows {
  return listRows(store, ['activity', 'deal'], whose);
}

/** Consents, suppressions and lists of labels, in the order of persons. */
export function statementRows(store: Store, whose: Whose): JsonRows {
  return listRows(store, ['consent', 'suppression', 'label_list'], whose);
}

const placeOf = (entity: Entity, fact: string): number => (FACTS[entity] as readonly string[]).indexOf(fact);
const factOf = (entity: Entity, fact: string, of = 'own'): string =>
  `${of}.facts ->> ${placeOf(entity, fact)}`;

function factsOf(entity: ListEntity): string {
  const names = SELECTED[entity];
  if (entity === 'deal')
    return `json_array('deal', null, ${names.map(name => factOf(entity, name)).join(', ')})`;
  return `json_extract(own.facts, ${names.map(name => `'$[${placeOf(entity, name)}]'`).join(', ')})`;
}

/** A number is looked for where a list of opt-outs names no address. */
const keyOf = (entity: ListEntity): string =>
  entity === 'suppression'
    ? `coalesce(${factOf(entity, 'email_key')}, ${factOf(entity, 'phone_key')})`
    : factOf(entity, 'email_key');

function listRows(store: Store, entities: readonly ListEntity[], whose: Whose): JsonRows {
  const used = entities.filter(entity => first(store, `select 1 from ${entity}_record limit 1`) !== null);
  if (used.length === 0) return NO_ROWS();
  const byKey = used.filter(entity => namesByKey(store, entity));
  const parts = [
    ...used.map(entity => byId(entity, seenJoin(store, entity), whose)),
    ...byKey.map(entity => byAddress(entity, seenJoin(store, entity))),
  ];
  return iterateRows(
    store,
    `with ${[...used.map(entity => namedCte(entity, whose)), ...(byKey.length === 0 ? [] : [reached(byKey, whose)])].join(', ')}
     ${parts.join(' union all ')} order by 1`,
    bound(whose),
  );
}

/** Where no column holds an address, no row need be looked at to see that none does. */
function namesByKey(store: Store, entity: ListEntity): boolean {
  const sql = `select 1 where exists (
      select 1 from file join snapshot using (snapshot_id), json_each(file.columns) item
      where snapshot.entity = ? and item.value ->> 'field' in ('contact_email', 'email', 'telephone'))
    and exists (select 1 from ${entity}_record own where ${keyOf(entity)} is not null)`;
  return first(store, sql, [entity]) !== null;
}

/** Only opt-outs ask since when they stand; where nothing was imported twice, the day of the file says it. */
function seenJoin(store: Store, entity: ListEntity): string | null {
  if (entity !== 'suppression') return null;
  return first(store, HAS_HISTORY, [entity]) === null ? null : SEEN;
}

const SEEN = `join file own_file on own_file.file_id = own.file_id
  join snapshot own_snapshot on own_snapshot.snapshot_id = own_file.snapshot_id`;

/** Sorted by the id it names, each look-up lies beside the one before: five times as fast among a million contacts. */
const namedCte = (entity: ListEntity, whose: Whose): string => `${entity}_by_id as materialized (
  select ${entity === 'suppression' ? 'own.record_id, ' : ''}own.file_id, own.source_id, ${factOf(entity, 'contact_id')} as contact_id, ${factsOf(entity)} as facts
  from ${entity}_record own
  where ${factOf(entity, 'contact_id')} ${whose === null ? 'is not null' : `in (select source_id from ${contactsOf(whose)})`}
  order by contact_id)`;

/** The contacts to look among. */
const contactsOf = (whose: Whose): string =>
  whose === null
    ? 'contact_record'
    : `(select contact.* from contact_record contact join person_member member using (record_id) ${only(whose)})`;

/** `facts` is JSON already: to make the row by `json_array` would read it again. */
const rowOf = (
  entity: ListEntity,
  found: 'contact' | 'reached',
  facts: string,
  seen: string | null,
): string =>
  `'[' || json_quote(person_key) || ',"${entity}",' || own.file_id || ',' || ${found}.file_id || ',' || ${found}.record_id
    || ',${found === 'contact' ? 1 : 0},' || ${facts} || ',' || ${seen ? `json_quote(${firstImportOf(entity, 'own', 'own_snapshot.source')})` : "'null'"} || ']'`;

function byId(entity: ListEntity, seen: string | null, whose: Whose): string {
  return `select member.person_key, ${rowOf(entity, 'contact', 'own.facts', seen)}
  from ${entity}_by_id own
  cross join contact_record contact on contact.source_id = own.contact_id
  cross join person_member member on member.record_id = contact.record_id ${seen ?? ''} ${only(whose)}`;
}

function byAddress(entity: ListEntity, seen: string | null): string {
  return `select reached.person_key, ${rowOf(entity, 'reached', factsOf(entity), seen)}
  from ${entity}_record own join reached on reached.key = ${keyOf(entity)} ${seen ?? ''}
  where ${unnamed(entity)}`;
}

/** True of a row whose id, if it has one, is that of no contact of its source. */
const unnamed = (entity: ListEntity): string => `not exists (
    select 1 from contact_record named join file using (file_id) join snapshot using (snapshot_id)
    where named.source_id = ${factOf(entity, 'contact_id')} and snapshot.source = (
      select source from file join snapshot using (snapshot_id) where file.file_id = own.file_id))`;

/** Records of persons by the addresses and numbers that lists name, and by no others. */
function reached(entities: readonly ListEntity[], whose: Whose): string {
  const wanted = entities.map(
    entity => `select ${keyOf(entity)} from ${entity}_record own where ${unnamed(entity)}`,
  );
  const keys = ['email_key', 'phone_key', 'mobile_key'].map(key => factOf('contact', key, 'contact'));
  const points = placeOf('contact', 'points');
  const contacts = contactsOf(whose);
  const found = [
    ...keys.map(
      key => `select ${key} as key, record_id, file_id from ${contacts} contact where ${key} in wanted`,
    ),
    `select item.value ->> 2, record_id, file_id
      from ${contacts} contact, json_each(contact.facts, '$[${points}]') item
      where contact.facts -> '$[${points}][0]' is not null and item.value ->> 2 in wanted`,
  ];
  return `wanted(key) as materialized (${wanted.join(' union ')}),
  reached as materialized (
    select distinct member.person_key, found.key, found.record_id, found.file_id
    from (${found.join(' union all ')}) found
    join person_member member on member.record_id = found.record_id)`;
}
