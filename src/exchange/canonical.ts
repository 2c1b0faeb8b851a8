// One record of a file → canonical values. Pure and total: a cell that cannot be read becomes null, and is named. May not
// change a text: what the source exported is kept beside its key.

import type { CivilDate } from '../model/calendar.ts';
import { type Field, kindOf } from '../model/field.ts';
import { SIGNAL_FIELDS, type SignalType } from '../model/signal.ts';
import { readBoolean } from '../normalising/boolean.ts';
import { countryCode } from '../normalising/country.ts';
import { type DateOrder, isNoDate, readDate } from '../normalising/date.ts';
import { emailKey, splitEmails } from '../normalising/email.ts';
import { stripGuard } from '../normalising/guard.ts';
import { addressKey } from '../normalising/house-number.ts';
import { splitLabels } from '../normalising/labels.ts';
import { nameKeys } from '../normalising/person-name.ts';
import { phoneKey } from '../normalising/phone-key.ts';
import { isPlaceholder } from '../normalising/placeholder.ts';

/** How the cells of one file are read: columns by field, and the date order of each date column. */
export interface ReadingPlan {
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly dateOrders: ReadonlyMap<number, DateOrder>;
  /** ISO 3166-1 alpha-2 where the record says nothing. */
  readonly country: string;
  readonly emptyIsFalse: boolean;
  readonly activityType: SignalType;
}

/** The cells of one record. */
export type CellText = (column: number) => string;

/** Texts of a contact that are kept as exported. */
export const CONTACT_TEXTS = [
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
] as const;

/** What every record has. */
export interface CanonicalRecord {
  /** Null: the record has no id. */
  readonly sourceId: string | null;
  /** Deleted in the source, or the loser of a merge: stored nowhere, counted as skipped. */
  readonly isGone: boolean;
}

/** A further e-mail address or telephone number. */
export interface ContactPoint {
  readonly field: 'email' | 'telephone' | 'mobile';
  readonly value: string;
  readonly key: string | null;
}

export interface CanonicalContact extends CanonicalRecord {
  readonly country: string;
  readonly showsActive: boolean | null;
  readonly createdOn: CivilDate | null;
  readonly labelAssignedOn: CivilDate | null;
  readonly labelReviewedOn: CivilDate | null;
  readonly birthOn: CivilDate | null;
  /** Date fields of the life cycle that hold a text which is no date. */
  readonly unreadableDates: readonly Field[];
  readonly keys: {
    readonly given: string | null;
    readonly initial: string | null;
    readonly family: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly mobile: string | null;
    readonly address: string | null;
  };
  /** In the order of {@link CONTACT_TEXTS}; null for an empty or unmapped cell. */
  readonly texts: readonly (string | null)[];
  readonly points: readonly ContactPoint[];
  readonly signals: readonly { readonly type: SignalType; readonly on: CivilDate }[];
  readonly labels: readonly string[];
}

export interface CanonicalOrganisation extends CanonicalRecord {
  readonly country: string;
  readonly createdOn: CivilDate | null;
  /** In the order of {@link ORGANISATION_TEXTS}. */
  readonly texts: readonly (string | null)[];
}

export interface CanonicalActivity extends CanonicalRecord {
  readonly type: SignalType;
  readonly occurredOn: CivilDate | null;
  readonly contactId: string | null;
  readonly organisationId: string | null;
  /** Null: the source does not say whether it is still open. */
  readonly isOpen: boolean | null;
}

export function readContact(plan: ReadingPlan, cell: CellText): CanonicalContact {
  const reader = readerOf(plan, cell);
  const { text, meaning } = reader;
  const country = countryOf(plan, reader);
  const [emailText, ...furtherEmails] = reader.values('email');
  const telephones = reader.values('telephone');
  const mobiles = reader.values('mobile');
  const names = nameKeys({
    given: meaning('given_name'),
    initials: meaning('initials'),
    infix: meaning('name_infix'),
    family: meaning('family_name'),
    formatted: meaning('formatted_name'),
  });
  const firstEmails = emailText === undefined ? [] : emailKeysOf(emailText);
  return {
    ...identityOf(reader),
    country,
    showsActive: showsActive(reader),
    createdOn: reader.date('created_at').on,
    labelAssignedOn: reader.date('label_assigned_at').on,
    labelReviewedOn: reader.date('label_reviewed_at').on,
    birthOn: reader.date('birth_date').on,
    unreadableDates: LIFE_FIELDS.filter(field => reader.date(field).isUnreadable),
    keys: {
      ...names,
      email: firstEmails[0] ?? null,
      phone: keyOfPhone(telephones[0]),
      mobile: keyOfPhone(mobiles[0]),
      address: addressKey({
        street: meaning('street'),
        houseNumber: meaning('house_number'),
        suffix: meaning('house_number_suffix'),
        postcode: meaning('postal_code'),
        country,
      }),
    },
    texts: CONTACT_TEXTS.map(text),
    points: [
      ...furtherEmails.map(
        (value): ContactPoint => ({ field: 'email', value, key: emailKeysOf(value)[0] ?? null }),
      ),
      ...telephones
        .slice(1)
        .map((value): ContactPoint => ({ field: 'telephone', value, key: keyOfPhone(value) })),
      ...mobiles.slice(1).map((value): ContactPoint => ({ field: 'mobile', value, key: keyOfPhone(value) })),
    ],
    signals: signalsOf(reader),
    labels: reader.values('labels').flatMap(value => splitLabels(value)),
  };
}

export function readOrganisation(plan: ReadingPlan, cell: CellText): CanonicalOrganisation {
  const reader = readerOf(plan, cell);
  return {
    ...identityOf(reader),
    country: countryOf(plan, reader),
    createdOn: reader.date('created_at').on,
    texts: ORGANISATION_TEXTS.map(reader.text),
  };
}

export function readActivity(plan: ReadingPlan, cell: CellText): CanonicalActivity {
  const reader = readerOf(plan, cell);
  return {
    ...identityOf(reader),
    type: plan.activityType,
    occurredOn: reader.date('occurred_at').on,
    contactId: reader.meaning('contact_id'),
    organisationId: reader.meaning('organisation_id'),
    isOpen: isOpen(reader, plan),
  };
}

/** Date fields that decide about a life cycle: what cannot be read there makes the person undecided. */
const LIFE_FIELDS: readonly Field[] = ['created_at', ...(Object.keys(SIGNAL_FIELDS) as Field[])];

interface Reader {
  /** As exported; null when empty or unmapped. */
  readonly text: (field: Field) => string | null;
  /** Without guards and placeholders, trimmed; null when nothing is left. */
  readonly meaning: (field: Field) => string | null;
  /** All filled cells of a field, as exported. */
  readonly values: (field: Field) => readonly string[];
  /** The latest date of the columns of a field. */
  readonly date: (field: Field) => { readonly on: CivilDate | null; readonly isUnreadable: boolean };
  readonly flag: (field: Field) => boolean | null;
}

function readerOf(plan: ReadingPlan, cell: CellText): Reader {
  const columns = (field: Field): readonly number[] => plan.columns.get(field) ?? [];
  const values = (field: Field): readonly string[] =>
    columns(field)
      .map(cell)
      .filter(value => meaningOf(value) !== null);
  const text = (field: Field): string | null =>
    values(field)[0] ??
    columns(field)
      .map(cell)
      .find(value => value !== '') ??
    null;
  const meaning = (field: Field): string | null => {
    const value = values(field)[0];
    return value === undefined ? null : meaningOf(value);
  };
  const date = (field: Field): { on: CivilDate | null; isUnreadable: boolean } => {
    let on: CivilDate | null = null;
    let isUnreadable = false;
    for (const column of columns(field)) {
      const value = meaningOf(cell(column));
      if (value === null || isNoDate(value)) continue;
      const read = readDate(value, plan.dateOrders.get(column) ?? 'undecided') as CivilDate | null;
      if (read === null) isUnreadable = true;
      else if (on === null || read > on) on = read;
    }
    return { on, isUnreadable };
  };
  const flag = (field: Field): boolean | null => {
    const value = meaning(field);
    if (value !== null) return readBoolean(value);
    return plan.emptyIsFalse && columns(field).length > 0 && kindOf(field) === 'boolean' ? false : null;
  };
  return { text, meaning, values, date, flag };
}

function meaningOf(value: string): string | null {
  const bare = stripGuard(value).trim();
  return bare === '' || isPlaceholder(bare) ? null : bare;
}

function identityOf(reader: Reader): CanonicalRecord {
  return {
    sourceId: reader.meaning('source_id'),
    isGone: reader.flag('deleted') === true || reader.meaning('merged_into') !== null,
  };
}

function countryOf(plan: ReadingPlan, reader: Reader): string {
  const named = reader.meaning('country');
  return named === null ? plan.country : (countryCode(named) ?? 'ZZ');
}

/** The source's own flag; `status` only where its words are a yes or a no (Actief, Inactief). */
function showsActive(reader: Reader): boolean | null {
  const inactive = reader.flag('inactive');
  if (inactive !== null) return !inactive;
  return reader.flag('active') ?? reader.flag('status');
}

function isOpen(reader: Reader, plan: ReadingPlan): boolean | null {
  const closed = reader.flag('closed');
  if (closed !== null) return !closed;
  if (reader.date('closed_at').on !== null) return false;
  return plan.columns.has('closed_at') ? true : null;
}

function emailKeysOf(value: string): readonly string[] {
  return splitEmails(stripGuard(value)).flatMap(part => emailKey(part) ?? []);
}

function keyOfPhone(value: string | undefined): string | null {
  return value === undefined ? null : phoneKey(stripGuard(value));
}

function signalsOf(reader: Reader): CanonicalContact['signals'] {
  return (Object.entries(SIGNAL_FIELDS) as [Field, SignalType][]).flatMap(([field, type]) => {
    const { on } = reader.date(field);
    return on === null ? [] : [{ type, on }];
  });
}
