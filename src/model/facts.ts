// What is kept of a record beside its raw bytes: the order of its facts, by entity. Data only; the store names its columns
// after it, the readers of rows fill it. A fact that is not known is null, never "no".
// One list, so longer than a file of code may be.

import type { Entity } from './field.ts';

/** A text as UTF-8 within other bytes; good until the next record is read. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** A value that SQLite keeps as JSON: a text, be it still in bytes, a whole number, or a list of such. */
export type Fact = string | TextBytes | number | null | readonly Fact[];

/** Texts of a contact that are kept as exported. */
export const CONTACT_TEXTS = [
  'subscription_status',
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
  'modified_by',
] as const;

/** Texts of an organisation that are kept as exported. */
export const ORGANISATION_TEXTS = [
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

/** Texts of a deal that are kept as exported. */
export const DEAL_TEXTS = [
  'deal_name',
  'stage',
  'status',
  'amount',
  'currency',
  'contact_name',
  'organisation_name',
  'owner',
] as const;

/** Texts of a consent that are kept as exported. */
export const CONSENT_TEXTS = [
  'consent_purpose',
  'consent_status',
  'consent_basis',
  'consent_channel',
  'consent_source',
  'withdrawal_reason',
] as const;

/** Texts of a suppression that are kept as exported. */
export const SUPPRESSION_TEXTS = [
  'telephone',
  'subscription_status',
  'consent_channel',
  'consent_source',
  'withdrawal_reason',
] as const;

/** What a life is decided by, at the front: SQLite finds an item by passing those before it. */
const CONTACT_LIFE = [
  'created_on',
  'label_assigned_on',
  'label_reviewed_on',
  'deceased',
  'record_type',
  'consent_given_on',
  'consent_withdrawn_on',
  'consent_expires_on',
  'shows_active',
  'is_legal_person',
  'signals',
  'labels',
  'channels',
  'unreadable_dates',
  'subscription_status',
] as const;
const CONTACT_STATE = [
  'country',
  'modified_on',
  'address_confirmed_on',
  'email_bounces',
  'bounced_on',
] as const;
const CONTACT_KEYS = [
  'birth_on',
  'given_key',
  'initial_key',
  'family_key',
  'email_key',
  'phone_key',
  'mobile_key',
  'address_key',
] as const;
const CONTACT_FURTHER = ['points'] as const;

/** Free text of a record, of several columns one under another: last, for it is long, and only who looks for what should not be in it reads it. */
const FREE_TEXT = ['notes'] as const;
const ORGANISATION_STATE = ['country', 'created_on', 'modified_on'] as const;
const ACTIVITY_STATE = [
  'type',
  'occurred_on',
  'contact_id',
  'organisation_id',
  'is_open',
  'closed_on',
  'status_unread',
  'email',
  'email_key',
] as const;

/** Whom a row is about that is no contact itself: the id in its source, and keys to find the contact by where it has none. */
const ABOUT_CONTACT = ['contact_id', 'email', 'email_key'] as const;
const DEAL_STATE = [
  'organisation_id',
  'is_open',
  'status_unread',
  'is_won',
  'created_on',
  'modified_on',
  'closed_on',
  'expected_close_on',
  'last_activity_on',
] as const;
const CONSENT_STATE = [
  'channels',
  'given_on',
  'reviewed_on',
  'withdrawn_on',
  'expires_on',
  'unreadable_dates',
] as const;
const SUPPRESSION_STATE = ['phone_key', 'channels', 'withdrawn_on', 'email_bounces', 'bounced_on'] as const;
const LABEL_LIST_STATE = ['labels', 'assigned_on', 'reviewed_on', 'unreadable_dates'] as const;

type PartsOf<Of extends Entity> = {
  readonly contact:
    | typeof CONTACT_STATE
    | typeof CONTACT_LIFE
    | typeof CONTACT_KEYS
    | typeof CONTACT_TEXTS
    | typeof CONTACT_FURTHER
    | typeof FREE_TEXT;
  readonly organisation: typeof ORGANISATION_STATE | typeof ORGANISATION_TEXTS | typeof FREE_TEXT;
  readonly activity: typeof ACTIVITY_STATE | typeof FREE_TEXT;
  readonly deal: typeof ABOUT_CONTACT | typeof DEAL_STATE | typeof DEAL_TEXTS | typeof FREE_TEXT;
  readonly consent: typeof ABOUT_CONTACT | typeof CONSENT_STATE | typeof CONSENT_TEXTS;
  readonly suppression: typeof ABOUT_CONTACT | typeof SUPPRESSION_STATE | typeof SUPPRESSION_TEXTS;
  readonly label_list: typeof ABOUT_CONTACT | typeof LABEL_LIST_STATE;
}[Of];

/** The name of a fact of an entity. */
export type FactName<Of extends Entity> = PartsOf<Of>[number];

/**
 * The names of the facts of an entity, in the order in which they are read and kept: a later one may rest on what an
 * earlier one read.
 */
export const FACTS: { readonly [Of in Entity]: readonly FactName<Of>[] } = {
  // Each where it stands first: a status both decides about a life and is a text.
  contact: [
    ...new Set([
      ...CONTACT_LIFE,
      ...CONTACT_STATE,
      ...CONTACT_KEYS,
      ...CONTACT_TEXTS,
      ...CONTACT_FURTHER,
      ...FREE_TEXT,
    ]),
  ],
  organisation: [...ORGANISATION_STATE, ...ORGANISATION_TEXTS, ...FREE_TEXT],
  activity: [...ACTIVITY_STATE, ...FREE_TEXT],
  deal: [...ABOUT_CONTACT, ...DEAL_STATE, ...DEAL_TEXTS, ...FREE_TEXT],
  consent: [...ABOUT_CONTACT, ...CONSENT_STATE, ...CONSENT_TEXTS],
  suppression: [...ABOUT_CONTACT, ...SUPPRESSION_STATE, ...SUPPRESSION_TEXTS],
  label_list: [...ABOUT_CONTACT, ...LABEL_LIST_STATE],
};

/** Facts that are lists, empty when there is nothing: `points` of [field, value, key], `signals` of [type, day], `labels` of texts, `channels` of [channel, 1 or 0]. */
export const LIST_FACTS: ReadonlySet<string> = new Set(['points', 'signals', 'labels', 'channels']);
