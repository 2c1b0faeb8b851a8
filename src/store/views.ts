// The documented read API of rules and of `sql`: views over the current snapshots. Data only; docs/views.md is made from
// it. A column that is null is unknown, never "no".

/** One documented view. */
export interface ViewSpec {
  readonly name: string;
  readonly about: string;
  /** Column name → what it holds, in the order of the view. */
  readonly columns: Readonly<Record<string, string>>;
  readonly select: string;
}

const KEY = 'record key, source/entity/id';
const SOURCE = 'name of the source';
const ID = 'id in the source; starts with ~ when the source has no id column';
const AS_EXPORTED = 'text as exported';

/** Joins a record table to its current snapshot. */
function current(table: string, alias: string): string {
  return `from ${table} ${alias}
join file on file.file_id = ${alias}.file_id
join snapshot on snapshot.snapshot_id = file.snapshot_id and snapshot.is_current = 1`;
}

function keyOf(entity: string, alias: string): string {
  return `snapshot.source || '/${entity}/' || ${alias}.source_id`;
}

const TEXT_COLUMNS = [
  'honorific_prefix',
  'initials',
  'given_name',
  'additional_name',
  'name_infix',
  'family_name',
  'formatted_name',
  'email',
  'telephone',
  'mobile',
  'street',
  'house_number',
  'house_number_suffix',
  'postal_code',
  'locality',
  'organisation_id',
  'organisation_name',
  'owner',
  'department',
  'kvk_number',
  'vat_id',
  'iban',
  'subscription_status',
] as const;

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
    address_confirmed_on: 'the address was last confirmed',
    email_bounces:
      '1 when the source marks the e-mail address as bouncing, 0 when not, null when it does not say',
    bounced_on: 'last bounce',
    ...Object.fromEntries(TEXT_COLUMNS.map(column => [column, AS_EXPORTED])),
  },
  select: `
select ${keyOf('contact', 'contact')} as record_key, snapshot.source, contact.source_id, contact.row,
  person_member.person_key, contact.is_shared_id, contact.shows_active,
  coalesce(contact.country, snapshot.country) as country, contact.created_on,
  contact.label_assigned_on, contact.label_reviewed_on, contact.modified_on, contact.birth_on, contact.address_confirmed_on,
  contact.email_bounces, contact.bounced_on, ${TEXT_COLUMNS.map(column => `contact.${column}`).join(', ')}
${current('contact', 'contact')}
left join person_member on person_member.record_id = contact.record_id`,
};

const ORGANISATION_COLUMNS = [
  'organisation_name',
  'email',
  'telephone',
  'street',
  'house_number',
  'house_number_suffix',
  'postal_code',
  'locality',
  'owner',
  'kvk_number',
  'vat_id',
  'iban',
] as const;

const ORGANISATIONS: ViewSpec = {
  name: 'organisations',
  about: 'One row per organisation of the current snapshots.',
  columns: {
    record_key: KEY,
    source: SOURCE,
    source_id: ID,
    row: '1-based record number in its file',
    is_shared_id: '1 when another record of the snapshot has the same id',
    country: 'ISO 3166-1 alpha-2, of the record, else of the source',
    created_on: 'created in the source',
    modified_on: 'last modified in the source',
    ...Object.fromEntries(ORGANISATION_COLUMNS.map(column => [column, AS_EXPORTED])),
  },
  select: `
select ${keyOf('organisation', 'organisation')} as record_key, snapshot.source, organisation.source_id, organisation.row,
  organisation.is_shared_id, coalesce(organisation.country, snapshot.country) as country, organisation.created_on,
  organisation.modified_on,
  ${ORGANISATION_COLUMNS.map(column => `organisation.${column}`).join(', ')}
${current('organisation', 'organisation')}`,
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
    ...TEXT_COLUMNS.map(field => cellArm('contact', field)),
    CONTACT_POINTS.select.trim(),
    ...ORGANISATION_COLUMNS.map(field => cellArm('organisation', field)),
  ].join('\nunion all\n'),
};

const PAIRS: ViewSpec = {
  name: 'pairs',
  about: 'Pairs of contacts that are one person, surely or perhaps. Lower record first.',
  columns: {
    record_key_a: KEY,
    record_key_b: KEY,
    source_a: SOURCE,
    source_b: SOURCE,
    zone: 'sure or check',
    evidence: 'what agrees, separated by spaces: email phone address given initial',
  },
  select: `
select snapshot.source || '/contact/' || a.source_id as record_key_a, snapshot_b.source || '/contact/' || b.source_id as record_key_b,
  snapshot.source as source_a, snapshot_b.source as source_b, pair.zone, pair.evidence
${current('contact', 'a')}
join pair on pair.record_a = a.record_id
join contact b on b.record_id = pair.record_b
join file file_b on file_b.file_id = b.file_id
join snapshot snapshot_b on snapshot_b.snapshot_id = file_b.snapshot_id and snapshot_b.is_current = 1`,
};

const ASSESSMENTS: ViewSpec = {
  name: 'assessments',
  about: 'The life cycle of each person over all sources, as of the day of the run.',
  columns: {
    person_key: 'the person',
    state: 'active, no_purpose, retention_expired or undecided',
    purpose_id: 'the purpose that lasts longest; null when none applies',
    last_signal_on: 'latest counted signal',
    last_signal_type: 'its type',
    last_signal_source: 'its source',
    counted_from: 'signal, created or import: what the period was counted from',
    counted_on: 'the date it was counted from',
    no_purpose_since: 'the day after the last purpose ended',
    deletable_from: 'the first day after the retention period',
    blocker: 'activity type that is still open and stands in the way of deletion; null when none',
    undecided_reason: 'no_date, unreadable_date or uncertain_twin',
  },
  select: `
select person_key, state, purpose_id, last_signal_on, last_signal_type, last_signal_source, counted_from, counted_on,
  no_purpose_since, deletable_from, blocker, undecided_reason
from assessment`,
};

const LABELS: ViewSpec = {
  name: 'labels',
  about: 'One row per contact and label.',
  columns: {
    record_key: KEY,
    source: SOURCE,
    label: 'the label as exported',
    purpose_id: 'the purpose the register maps it to; null when it maps to none',
    state: 'active, overdue, review_unknown, orphan, purpose_closed or undated',
    age_on: 'the date that says how old it is',
    age_from: 'assigned, reviewed or created: which date stood in',
    review_due_on: 'last day on which it need not be reviewed',
  },
  select: `
select ${keyOf('contact', 'contact')} as record_key, snapshot.source, label_assessment.label, label_assessment.purpose_id,
  label_assessment.state, label_assessment.age_on, label_assessment.age_from, label_assessment.review_due_on
${current('contact', 'contact')}
join label_assessment on label_assessment.record_id = contact.record_id`,
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

export const VIEWS: readonly ViewSpec[] = [
  CONTACTS,
  ORGANISATIONS,
  CONTACT_POINTS,
  CELLS,
  PAIRS,
  ASSESSMENTS,
  LABELS,
  SIGNALS,
];

/** Statements that make the views anew. */
export function viewStatements(): readonly string[] {
  return VIEWS.flatMap(({ name, select }) => [
    `drop view if exists ${name}`,
    `create view ${name} as ${select.trim()}`,
  ]);
}
