// The canonical fields of a record, by entity. Names follow schema.org and vCard 4 in snake_case (source: the mapping
// table of the design, crm-formats.md E.2). May not know any CRM.
// One list and what is said of each, so longer than a file of code may be.

/** What a record of a source is, where the store has a table for it. */
export const ENTITIES = [
  'contact',
  'organisation',
  'activity',
  'deal',
  'consent',
  'label_list',
  'suppression',
] as const;
export type Entity = (typeof ENTITIES)[number];

/**
 * What a file can be recognised as: the stored ones, and those that are only recognised. Result file: what a loader
 * answered, row by row. Merge audit: who was merged into whom. Delete list: ids to delete.
 */
export const ALL_ENTITIES = [
  'contact',
  'organisation',
  'activity',
  'deal',
  'consent',
  'label_list',
  'suppression',
  'result_file',
  'merge_audit',
  'delete_list',
] as const;
export type DetectedEntity = (typeof ALL_ENTITIES)[number];

/** How a cell of this field is read. */
export type FieldKind = 'text' | 'email' | 'phone' | 'postcode' | 'date' | 'boolean' | 'labels' | 'id';

interface FieldSpec {
  readonly kind: FieldKind;
  readonly entities: readonly DetectedEntity[];
  /** True when several columns may be mapped to this field (e-mail, e-mail 2 …). */
  readonly many?: true;
}

const CONTACT = ['contact'] as const;
const PERSON = ['contact', 'consent', 'label_list', 'suppression', 'merge_audit'] as const;
const PARTY = ['contact', 'organisation'] as const;
const PARTY_AND_DEAL = ['contact', 'organisation', 'deal'] as const;
const REACHED = ['contact', 'organisation', 'consent', 'label_list', 'suppression', 'delete_list'] as const;
const LABELLED = ['contact', 'organisation', 'label_list'] as const;
const ASKED = ['contact', 'organisation', 'consent', 'suppression'] as const;
const ALL = ALL_ENTITIES;
const ACTIVITY = ['activity'] as const;
const HAPPENED = ['activity', 'merge_audit'] as const;
const ABOUT_CONTACT = ['activity', 'deal', 'consent', 'label_list', 'suppression', 'merge_audit'] as const;
const WITH_CONTACT_NAME = ['organisation', 'activity', 'deal', 'consent', 'label_list'] as const;
const DEAL = ['deal'] as const;

/**
 * Canonical field names, as `--map`, the register and `requires` use them.
 *
 * Polarity, in one sentence each: `opt_in_<channel>` true = may be approached there, `opt_out_<channel>` true = may not; a
 * column that is absent means unknown, never yes. Several columns of one opt-out: any true = opted out. `opt_out_any` is
 * every channel and every use, `opt_out_sharing` passing on to others, `opt_out_profiling` tracking and profiling.
 * `marketing_contact` true = the sender counts the person in for marketing, which is no consent. `email_invalid` true =
 * mail bounces, which is no opt-out. `active` true and `inactive` true are opposites; `won` and `closed` speak of a deal.
 * `subscription_status` and `consent_status` are the words of the source. `label_flag` is a column that is itself a label:
 * its name is the label, a yes in the cell assigns it.
 */
export const FIELDS = [
  'source_id',
  'honorific_prefix',
  'initials',
  'given_name',
  'additional_name',
  'name_infix',
  'family_name',
  'honorific_suffix',
  'birth_name',
  'nickname',
  'formatted_name',
  'birth_date',
  'deceased',
  'gender',
  'language',
  'job_title',
  'department',
  'party_type',
  'email',
  'telephone',
  'mobile',
  'fax',
  'street',
  'house_number',
  'house_number_suffix',
  'postal_code',
  'locality',
  'region',
  'country',
  'organisation_id',
  'organisation_name',
  'parent_organisation_id',
  'kvk_number',
  'vat_id',
  'iban',
  'website',
  'owner',
  'owner_id',
  'labels',
  'label_flag',
  'label_name',
  'label_assigned_at',
  'label_reviewed_at',
  'address_confirmed_at',
  'created_at',
  'modified_at',
  'modified_by',
  'last_activity_at',
  'last_order_at',
  'last_reply_at',
  'last_meeting_at',
  'last_click_at',
  'last_login_at',
  'last_donation_at',
  'last_open_at',
  'last_sent_at',
  'active',
  'inactive',
  'deleted',
  'merged_into',
  'merged_ids',
  'opt_in_email',
  'opt_in_phone',
  'opt_in_post',
  'opt_in_sms',
  'opt_in_any',
  'opt_out_email',
  'opt_out_phone',
  'opt_out_post',
  'opt_out_sms',
  'opt_out_fax',
  'opt_out_any',
  'opt_out_sharing',
  'opt_out_profiling',
  'marketing_contact',
  'subscription_status',
  'consent_status',
  'consent_basis',
  'consent_channel',
  'consent_purpose',
  'consent_given_at',
  'consent_reviewed_at',
  'consent_withdrawn_at',
  'consent_expires_at',
  'consent_source',
  'withdrawal_reason',
  'email_invalid',
  'bounced_at',
  'bounce_reason',
  'notes',
  'contact_id',
  'contact_name',
  'contact_email',
  'related_id',
  'activity_type',
  'direction',
  'subject',
  'occurred_at',
  'due_at',
  'closed_at',
  'status',
  'closed',
  'deal_name',
  'stage',
  'amount',
  'currency',
  'expected_close_at',
  'won',
  'winner_id',
  'loser_id',
  'result_status',
  'result_error',
] as const;
export type Field = (typeof FIELDS)[number];

const FIELD_TABLE: Readonly<Record<Field, FieldSpec>> = {
  source_id: { kind: 'id', entities: ALL },
  honorific_prefix: { kind: 'text', entities: PERSON },
  initials: { kind: 'text', entities: PERSON },
  given_name: { kind: 'text', entities: PERSON },
  additional_name: { kind: 'text', entities: PERSON },
  name_infix: { kind: 'text', entities: PERSON },
  family_name: { kind: 'text', entities: PERSON },
  honorific_suffix: { kind: 'text', entities: PERSON },
  birth_name: { kind: 'text', entities: CONTACT },
  nickname: { kind: 'text', entities: CONTACT },
  formatted_name: { kind: 'text', entities: PERSON },
  birth_date: { kind: 'date', entities: PERSON },
  deceased: { kind: 'boolean', entities: CONTACT },
  gender: { kind: 'text', entities: CONTACT },
  language: { kind: 'text', entities: PARTY },
  job_title: { kind: 'text', entities: CONTACT },
  department: { kind: 'text', entities: CONTACT },
  party_type: { kind: 'text', entities: PARTY },
  email: { kind: 'email', entities: REACHED, many: true },
  telephone: { kind: 'phone', entities: REACHED, many: true },
  mobile: { kind: 'phone', entities: CONTACT, many: true },
  fax: { kind: 'phone', entities: PARTY, many: true },
  street: { kind: 'text', entities: PARTY },
  house_number: { kind: 'text', entities: PARTY },
  house_number_suffix: { kind: 'text', entities: PARTY },
  postal_code: { kind: 'postcode', entities: PARTY },
  locality: { kind: 'text', entities: PARTY },
  region: { kind: 'text', entities: PARTY },
  country: { kind: 'text', entities: PARTY },
  organisation_id: { kind: 'id', entities: ALL },
  organisation_name: { kind: 'text', entities: ALL },
  parent_organisation_id: { kind: 'id', entities: PARTY },
  kvk_number: { kind: 'id', entities: PARTY },
  vat_id: { kind: 'id', entities: PARTY },
  iban: { kind: 'id', entities: PARTY },
  website: { kind: 'text', entities: PARTY },
  owner: { kind: 'text', entities: ALL },
  owner_id: { kind: 'id', entities: ALL },
  labels: { kind: 'labels', entities: LABELLED, many: true },
  label_flag: { kind: 'boolean', entities: CONTACT, many: true },
  label_name: { kind: 'text', entities: ['label_list'] },
  label_assigned_at: { kind: 'date', entities: LABELLED },
  label_reviewed_at: { kind: 'date', entities: LABELLED },
  address_confirmed_at: { kind: 'date', entities: CONTACT },
  created_at: { kind: 'date', entities: ALL },
  modified_at: { kind: 'date', entities: ALL },
  modified_by: { kind: 'text', entities: CONTACT },
  last_activity_at: { kind: 'date', entities: PARTY_AND_DEAL, many: true },
  last_order_at: { kind: 'date', entities: CONTACT, many: true },
  last_reply_at: { kind: 'date', entities: CONTACT, many: true },
  last_meeting_at: { kind: 'date', entities: CONTACT, many: true },
  last_click_at: { kind: 'date', entities: CONTACT, many: true },
  last_login_at: { kind: 'date', entities: CONTACT, many: true },
  last_donation_at: { kind: 'date', entities: CONTACT, many: true },
  last_open_at: { kind: 'date', entities: CONTACT, many: true },
  last_sent_at: { kind: 'date', entities: CONTACT, many: true },
  active: { kind: 'boolean', entities: PARTY },
  inactive: { kind: 'boolean', entities: PARTY },
  deleted: { kind: 'boolean', entities: ALL },
  merged_into: { kind: 'id', entities: PARTY },
  merged_ids: { kind: 'text', entities: PARTY },
  opt_in_email: { kind: 'boolean', entities: ASKED, many: true },
  opt_in_phone: { kind: 'boolean', entities: ASKED, many: true },
  opt_in_post: { kind: 'boolean', entities: ASKED, many: true },
  opt_in_sms: { kind: 'boolean', entities: ASKED, many: true },
  opt_in_any: { kind: 'boolean', entities: ASKED, many: true },
  opt_out_email: { kind: 'boolean', entities: ASKED, many: true },
  opt_out_phone: { kind: 'boolean', entities: ASKED, many: true },
  opt_out_post: { kind: 'boolean', entities: ASKED, many: true },
  opt_out_sms: { kind: 'boolean', entities: ASKED, many: true },
  opt_out_fax: { kind: 'boolean', entities: ASKED, many: true },
  opt_out_any: { kind: 'boolean', entities: ASKED, many: true },
  opt_out_sharing: { kind: 'boolean', entities: ASKED, many: true },
  opt_out_profiling: { kind: 'boolean', entities: ASKED, many: true },
  marketing_contact: { kind: 'boolean', entities: ASKED },
  subscription_status: { kind: 'text', entities: ASKED, many: true },
  consent_status: { kind: 'text', entities: ASKED },
  consent_basis: { kind: 'text', entities: ASKED },
  consent_channel: { kind: 'text', entities: ['consent', 'suppression'] },
  consent_purpose: { kind: 'text', entities: ['consent'] },
  consent_given_at: { kind: 'date', entities: ASKED },
  consent_reviewed_at: { kind: 'date', entities: ASKED },
  consent_withdrawn_at: { kind: 'date', entities: ASKED },
  consent_expires_at: { kind: 'date', entities: ASKED },
  consent_source: { kind: 'text', entities: ASKED },
  withdrawal_reason: { kind: 'text', entities: ASKED, many: true },
  email_invalid: { kind: 'boolean', entities: ASKED, many: true },
  bounced_at: { kind: 'date', entities: ASKED },
  bounce_reason: { kind: 'text', entities: ASKED, many: true },
  notes: { kind: 'text', entities: ALL, many: true },
  contact_id: { kind: 'id', entities: ABOUT_CONTACT },
  contact_name: { kind: 'text', entities: WITH_CONTACT_NAME },
  contact_email: { kind: 'email', entities: ABOUT_CONTACT },
  related_id: { kind: 'id', entities: ACTIVITY },
  activity_type: { kind: 'text', entities: ACTIVITY },
  direction: { kind: 'text', entities: ACTIVITY },
  subject: { kind: 'text', entities: ACTIVITY },
  occurred_at: { kind: 'date', entities: HAPPENED },
  due_at: { kind: 'date', entities: ACTIVITY },
  closed_at: { kind: 'date', entities: ['activity', 'deal'] },
  status: { kind: 'text', entities: ['contact', 'organisation', 'activity', 'deal'] },
  closed: { kind: 'boolean', entities: ['activity', 'deal'] },
  deal_name: { kind: 'text', entities: DEAL },
  stage: { kind: 'text', entities: DEAL },
  amount: { kind: 'text', entities: DEAL },
  currency: { kind: 'text', entities: DEAL },
  expected_close_at: { kind: 'date', entities: DEAL },
  won: { kind: 'boolean', entities: DEAL },
  winner_id: { kind: 'id', entities: ['merge_audit'] },
  loser_id: { kind: 'id', entities: ['merge_audit'] },
  result_status: { kind: 'text', entities: ['result_file'] },
  result_error: { kind: 'text', entities: ['result_file'] },
};

/** True for the name of a canonical field. */
export function isField(name: string): name is Field {
  return Object.hasOwn(FIELD_TABLE, name);
}

export function kindOf(field: Field): FieldKind {
  return FIELD_TABLE[field].kind;
}

/** True when a record of this entity can have the field. */
export function belongsTo(field: Field, entity: DetectedEntity): boolean {
  return FIELD_TABLE[field].entities.includes(entity);
}

/** True when several columns may be mapped to the field. */
export function takesMany(field: Field): boolean {
  return FIELD_TABLE[field].many === true;
}

/** True when the store has a table for records of this kind. */
export function isStored(entity: DetectedEntity): entity is Entity {
  return (ENTITIES as readonly DetectedEntity[]).includes(entity);
}

/** True for a person or an organisation; every other record is about one. */
export function isParty(entity: Entity): boolean {
  return entity === 'contact' || entity === 'organisation';
}
