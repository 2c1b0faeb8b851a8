// The canonical fields of a record, by entity. Names follow schema.org and vCard 4 in snake_case (source: the mapping
// table of the design, crm-formats.md E.2). May not know any CRM.

/** What a record of a source is. */
export const ENTITIES = ['contact', 'organisation', 'activity'] as const;
export type Entity = (typeof ENTITIES)[number];

/** How a cell of this field is read. */
export type FieldKind = 'text' | 'email' | 'phone' | 'postcode' | 'date' | 'boolean' | 'labels' | 'id';

interface FieldSpec {
  readonly kind: FieldKind;
  readonly entities: readonly Entity[];
  /** True when several columns may be mapped to this field (e-mail, e-mail 2 …). */
  readonly many?: true;
}

const CONTACT = ['contact'] as const;
const PARTY = ['contact', 'organisation'] as const;
const ALL = ENTITIES;
const ACTIVITY = ['activity'] as const;

/** Canonical field names, as `--map`, the register and `requires` use them. */
export const FIELDS = [
  'source_id',
  'honorific_prefix',
  'initials',
  'given_name',
  'additional_name',
  'name_infix',
  'family_name',
  'formatted_name',
  'birth_date',
  'gender',
  'job_title',
  'department',
  'email',
  'telephone',
  'mobile',
  'street',
  'house_number',
  'house_number_suffix',
  'postal_code',
  'locality',
  'region',
  'country',
  'organisation_id',
  'organisation_name',
  'kvk_number',
  'vat_id',
  'iban',
  'website',
  'owner',
  'labels',
  'label_assigned_at',
  'label_reviewed_at',
  'created_at',
  'modified_at',
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
  'opt_in_email',
  'opt_out_email',
  'opt_out_phone',
  'opt_out_post',
  'notes',
  'contact_id',
  'activity_type',
  'subject',
  'occurred_at',
  'closed_at',
  'status',
  'closed',
] as const;
export type Field = (typeof FIELDS)[number];

const FIELD_TABLE: Readonly<Record<Field, FieldSpec>> = {
  source_id: { kind: 'id', entities: ALL },
  honorific_prefix: { kind: 'text', entities: CONTACT },
  initials: { kind: 'text', entities: CONTACT },
  given_name: { kind: 'text', entities: CONTACT },
  additional_name: { kind: 'text', entities: CONTACT },
  name_infix: { kind: 'text', entities: CONTACT },
  family_name: { kind: 'text', entities: CONTACT },
  formatted_name: { kind: 'text', entities: CONTACT },
  birth_date: { kind: 'date', entities: CONTACT },
  gender: { kind: 'text', entities: CONTACT },
  job_title: { kind: 'text', entities: CONTACT },
  department: { kind: 'text', entities: CONTACT },
  email: { kind: 'email', entities: PARTY, many: true },
  telephone: { kind: 'phone', entities: PARTY, many: true },
  mobile: { kind: 'phone', entities: CONTACT, many: true },
  street: { kind: 'text', entities: PARTY },
  house_number: { kind: 'text', entities: PARTY },
  house_number_suffix: { kind: 'text', entities: PARTY },
  postal_code: { kind: 'postcode', entities: PARTY },
  locality: { kind: 'text', entities: PARTY },
  region: { kind: 'text', entities: PARTY },
  country: { kind: 'text', entities: PARTY },
  organisation_id: { kind: 'id', entities: ALL },
  organisation_name: { kind: 'text', entities: ALL },
  kvk_number: { kind: 'id', entities: ['organisation'] },
  vat_id: { kind: 'id', entities: ['organisation'] },
  iban: { kind: 'id', entities: PARTY },
  website: { kind: 'text', entities: PARTY },
  owner: { kind: 'text', entities: ALL },
  labels: { kind: 'labels', entities: CONTACT, many: true },
  label_assigned_at: { kind: 'date', entities: CONTACT },
  label_reviewed_at: { kind: 'date', entities: CONTACT },
  created_at: { kind: 'date', entities: ALL },
  modified_at: { kind: 'date', entities: ALL },
  last_activity_at: { kind: 'date', entities: PARTY, many: true },
  last_order_at: { kind: 'date', entities: CONTACT },
  last_reply_at: { kind: 'date', entities: CONTACT },
  last_meeting_at: { kind: 'date', entities: CONTACT },
  last_click_at: { kind: 'date', entities: CONTACT },
  last_login_at: { kind: 'date', entities: CONTACT },
  last_donation_at: { kind: 'date', entities: CONTACT },
  last_open_at: { kind: 'date', entities: CONTACT },
  last_sent_at: { kind: 'date', entities: CONTACT },
  active: { kind: 'boolean', entities: CONTACT },
  inactive: { kind: 'boolean', entities: CONTACT },
  deleted: { kind: 'boolean', entities: ALL },
  merged_into: { kind: 'id', entities: PARTY },
  opt_in_email: { kind: 'boolean', entities: CONTACT },
  opt_out_email: { kind: 'boolean', entities: CONTACT },
  opt_out_phone: { kind: 'boolean', entities: CONTACT },
  opt_out_post: { kind: 'boolean', entities: CONTACT },
  notes: { kind: 'text', entities: ALL },
  contact_id: { kind: 'id', entities: ACTIVITY },
  activity_type: { kind: 'text', entities: ACTIVITY },
  subject: { kind: 'text', entities: ACTIVITY },
  occurred_at: { kind: 'date', entities: ACTIVITY },
  closed_at: { kind: 'date', entities: ACTIVITY },
  status: { kind: 'text', entities: ['contact', 'activity'] },
  closed: { kind: 'boolean', entities: ACTIVITY },
};

/** True for the name of a canonical field. */
export function isField(name: string): name is Field {
  return Object.hasOwn(FIELD_TABLE, name);
}

export function kindOf(field: Field): FieldKind {
  return FIELD_TABLE[field].kind;
}

/** True when a record of this entity can have the field. */
export function belongsTo(field: Field, entity: Entity): boolean {
  return FIELD_TABLE[field].entities.includes(entity);
}

/** True when several columns may be mapped to the field. */
export function takesMany(field: Field): boolean {
  return FIELD_TABLE[field].many === true;
}
