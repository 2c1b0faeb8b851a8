// The documented read API of rules: views over the current snapshots. Data only; docs/views.md is made from it. A column that
// is null is unknown, never "no". One list of views, so longer than a file of code may be.

import { CONTACT_TEXTS, ORGANISATION_TEXTS } from '../../model/facts.ts';
import { isMatchedSql } from '../schema/matching.ts';
import { ACTIONS_VIEW } from './actions.ts';
import { LAW_VIEWS } from './law.ts';
import { LIST_VIEWS } from './lists.ts';
import { MATCHING_VIEWS } from './matching.ts';
import { PURGE_VIEWS } from './purge.ts';
import { current, KEY, keyOf, SOURCE, type ViewSpec } from './view-spec.ts';

const ID = 'id in the source; starts with ~ when the source has no id column';
const AS_EXPORTED = 'text as exported';

const CONTACTS: ViewSpec = {
  name: 'contacts',
  about: 'One row per contact of the current snapshots.',
  columns: {
    record_key: KEY,
    source: SOURCE,
    source_id: ID,
    row: '1-based record number in its file',
    person_key: 'the person: record key of its oldest record',
    is_shared_id: '1 when another record of the snapshot has the same id',
    shows_active: '1 or 0 as the source shows it; null when it does not say',
    country: 'ISO 3166-1 alpha-2, of the record, else of the source',
    created_on: 'created in the source',
    label_assigned_on: 'date of its labels',
    label_reviewed_on: 'last review of its labels',
    modified_on: 'last modified in the source; no evidence of contact',
    birth_on: 'date of birth',
    unreadable_dates:
      'names of the dates a decision may rest on that could not be read, separated by spaces; null: none',
    address_confirmed_on: 'the address was last confirmed',
    email_bounces:
      '1 when the source marks the e-mail address as bouncing, 0 when not, null when it does not say',
    bounced_on: 'last bounce',
    ...Object.fromEntries(CONTACT_TEXTS.map(column => [column, AS_EXPORTED])),
  },
  select: `
select ${keyOf('contact', 'contact')} as record_key, snapshot.source, contact.source_id, contact.row,
  person_member.person_key, contact.is_shared_id, contact.shows_active,
  coalesce(contact.country, snapshot.country) as country, contact.created_on,
  contact.label_assigned_on, contact.label_reviewed_on, contact.modified_on, contact.birth_on, contact.unreadable_dates, contact.address_confirmed_on,
  contact.email_bounces, contact.bounced_on, ${CONTACT_TEXTS.map(column => `contact.${column}`).join(', ')}
${current('contact', 'contact')}
left join person_member on person_member.record_id = contact.record_id and ${isMatchedSql('contact')}`,
};

const ORGANISATIONS: ViewSpec = {
  name: 'organisations',
  about: 'One row per organisation of the current snapshots.',
  columns: {
    record_key: KEY,
    source: SOURCE,
    source_id: ID,
    row: '1-based record number in its file',
    organisation_key: 'the organisation: record key of its oldest record',
    is_shared_id: '1 when another record of the snapshot has the same id',
    country: 'ISO 3166-1 alpha-2, of the record, else of the source',
    created_on: 'created in the source',
    modified_on: 'last modified in the source',
    ...Object.fromEntries(ORGANISATION_TEXTS.map(column => [column, AS_EXPORTED])),
  },
  select: `
select ${keyOf('organisation', 'organisation')} as record_key, snapshot.source, organisation.source_id, organisation.row,
  organisation_member.organisation_key, organisation.is_shared_id, coalesce(organisation.country, snapshot.country) as country, organisation.created_on,
  organisation.modified_on,
  ${ORGANISATION_TEXTS.map(column => `organisation.${column}`).join(', ')}
${current('organisation', 'organisation')}
left join organisation_member on organisation_member.record_id = organisation.record_id and ${isMatchedSql('organisation')}`,
};

const CONTACT_POINTS: ViewSpec = {
  name: 'contact_points',
  about:
    'Further e-mail addresses and telephone numbers of a contact, beyond the first of each in `contacts`.',
  columns: {
    record_key: KEY,
    source: SOURCE,
    country: 'as in contacts',
    field: 'email, telephone or mobile',
    value: AS_EXPORTED,
  },
  select: `
select ${keyOf('contact', 'contact')} as record_key, snapshot.source, coalesce(contact.country, snapshot.country) as country,
  contact_point.field, contact_point.value
${current('contact', 'contact')}
join contact_point on contact_point.record_id = contact.record_id
where contact_point.value is not null`,
};

/** One arm of `cells`: the texts of one field of one table. */
const cellArm = (entity: 'contact' | 'organisation', field: string): string =>
  `select ${keyOf(entity, entity)} as record_key, snapshot.source, coalesce(${entity}.country, snapshot.country) as country,
  '${field}' as field, ${entity}.${field} as value
${current(entity, entity)}
where ${entity}.${field} is not null`;

const CELLS: ViewSpec = {
  name: 'cells',
  about:
    'One row per text of a contact or organisation that is not empty: all text columns of `contacts` and `organisations`, and the further ones of `contact_points`. Ask for some fields; the others then cost nothing.',
  columns: {
    record_key: KEY,
    source: SOURCE,
    country: 'as in contacts',
    field: 'canonical field',
    value: AS_EXPORTED,
  },
  select: [
    ...CONTACT_TEXTS.map(field => cellArm('contact', field)),
    CONTACT_POINTS.select.trim(),
    ...ORGANISATION_TEXTS.map(field => cellArm('organisation', field)),
  ].join('\nunion all\n'),
};

const SIGNALS: ViewSpec = {
  name: 'signals',
  about:
    'Evidence of contact: the last-contact columns of contacts, and activities that name a contact of the same source.',
  columns: {
    record_key: 'record key of the contact',
    source: SOURCE,
    type: 'order, reply, ticket, click, mail_open, last_contact …',
    told_by: 'contact: a column of the contact itself; activity: a record of its own',
    occurred_on: 'when; null when it could not be read',
    is_open: '1 open, 0 closed, null when that is not known or does not apply',
  },
  select: `
select ${keyOf('contact', 'contact')} as record_key, snapshot.source, contact_signal.type, 'contact' as told_by,
  contact_signal.occurred_on, null as is_open
${current('contact', 'contact')}
join contact_signal on contact_signal.record_id = contact.record_id
union all
select snapshot.source || '/contact/' || activity.contact_id, snapshot.source, activity.type, 'activity',
  activity.occurred_on, activity.is_open
${current('activity', 'activity')}
where activity.contact_id is not null`,
};

const COLUMNS: ViewSpec = {
  name: 'columns',
  about:
    'The catalogue of columns: every column of the current snapshots, what it was taken for, and the categories of the register it falls under.',
  columns: {
    source: SOURCE,
    entity: 'contact, organisation, activity, deal, consent, label_list or suppression',
    header: 'name of the column as exported',
    field: 'canonical field it was taken for; null when nobody knows',
    filled: 'cells that are not empty',
    categories: 'categories of the register, separated by commas; null when none holds the field',
  },
  select: `
select snapshot.source, snapshot.entity, item.value ->> 'header' as header, item.value ->> 'field' as field,
  sum(item.value ->> 'filled') as filled,
  (select group_concat(category, ',') from register_category where register_category.field = item.value ->> 'field') as categories
from file
join snapshot on snapshot.snapshot_id = file.snapshot_id and snapshot.is_current = 1, json_each(file.columns) item
group by snapshot.source, snapshot.entity, header, item.value ->> 'field'`,
};

const LOST_COLUMNS: ViewSpec = {
  name: 'lost_columns',
  about:
    'Columns that decisions rest on, that an earlier export of the list had and the last one lacks. Those that the config calls gone for good are left out.',
  columns: {
    source: SOURCE,
    entity: 'contact, organisation, activity, deal, consent, label_list or suppression',
    header: 'name of the column as it was exported',
    field: 'canonical field it was taken for',
    suggestion: 'unknown column of the last export that is like it; null when there is none',
    lost_on: 'day of the import that lacked it first',
  },
  select: `
select source, entity, header, field, suggestion, lost_on from lost_column
where not exists (
  select 1 from column_gone where column_gone.source = lost_column.source and column_gone.header = lost_column.header)`,
};

export const VIEWS: readonly ViewSpec[] = [
  COLUMNS,
  LOST_COLUMNS,
  CONTACTS,
  ORGANISATIONS,
  CONTACT_POINTS,
  CELLS,
  ...MATCHING_VIEWS,
  SIGNALS,
  ...LIST_VIEWS,
  ...LAW_VIEWS,
  ...PURGE_VIEWS,
  ACTIONS_VIEW,
];

/** Statements that make the views anew. */
export function viewStatements(): readonly string[] {
  return VIEWS.flatMap(({ name, select }) => [
    `drop view if exists ${name}`,
    `create view ${name} as ${select.trim()}`,
  ]);
}
