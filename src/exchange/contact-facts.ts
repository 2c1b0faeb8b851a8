// The facts of a contact. Keys are what records are compared by; texts stand as exported. May not judge a person.
// A reader for each fact a contact has, so longer than a file of code may be.

import { CONTACT_TEXTS, type Fact, type TextBytes } from '../model/facts.ts';
import type { Field } from '../model/field.ts';
import { SIGNAL_FIELDS, type SignalType } from '../model/signal.ts';
import { countryCode } from '../normalising/country.ts';
import { emailKey, splitEmails } from '../normalising/email.ts';
import { joinAddressKey, splitOwnNumber, splitStreetLine } from '../normalising/house-number.ts';
import { isDeskAddress, isLegalPerson } from '../normalising/legal-person.ts';
import {
  familyKey,
  firstInitial,
  formattedParts,
  givenPart,
  joinNameKeys,
  type NameKeys,
} from '../normalising/person-name.ts';
import { KEY_DIGITS, phoneKey } from '../normalising/phone-key.ts';
import { LONGEST_ADDRESS_KEY, writePlainAddressKey } from '../normalising/plain-address.ts';
import { isPlainEmail } from '../normalising/plain-email.ts';
import { writePlainPhoneKey } from '../normalising/plain-phone.ts';
import { postcodeKey } from '../normalising/postcode.ts';
import { freeText, textFacts } from './about-contact-facts.ts';
import type { ReadCells } from './cell.ts';
import { dayFact, type FactReaders, type FieldReaders, flagFact, type ReadingPlan } from './cells.ts';
import { consentFacts } from './consent-facts.ts';
import { labelFacts, markedInactive } from './label-facts.ts';
import type { Made } from './text-readers.ts';
import { unreadable } from './unreadable-dates.ts';

/** Date fields that decide about a life cycle: what cannot be read there makes the person undecided. */
const LIFE_FIELDS: readonly Field[] = [
  ...(['created_at', 'label_assigned_at'] as const),
  ...(['consent_given_at', 'consent_withdrawn_at', 'consent_expires_at'] as const),
  ...(Object.keys(SIGNAL_FIELDS) as Field[]),
];

export function contactFacts(fields: FieldReaders, plan: ReadingPlan): FactReaders<'contact'> {
  const country = countryReader(fields, plan);
  const dayOf = (field: Field): ReadCells<Fact> | null => dayFact(fields, field);
  return {
    ...textFacts(fields, CONTACT_TEXTS),
    ...nameFacts(fields),
    ...pointFacts(fields),
    ...consentFacts(fields),
    deceased: fields.has('deceased') ? flagFact(fields.flag('deceased')) : null,
    is_legal_person: legalPerson(fields),
    record_type: fields.has('party_type') ? fields.meaning('party_type') : null,
    shows_active: showsActive(fields, markedInactive(fields, plan.separator)),
    country: fields.has('country') ? country : null,
    created_on: dayOf('created_at'),
    label_assigned_on: dayOf('label_assigned_at'),
    label_reviewed_on: dayOf('label_reviewed_at'),
    modified_on: dayOf('modified_at'),
    address_confirmed_on: dayOf('address_confirmed_at'),
    email_bounces: fields.has('email_invalid') ? flagFact(fields.flag('email_invalid')) : null,
    bounced_on: dayOf('bounced_at'),
    birth_on: dayOf('birth_date'),
    unreadable_dates: unreadable(fields, LIFE_FIELDS),
    address_key: addressFact(fields, country),
    signals: signals(fields),
    labels: labelFacts(fields, plan.separator),
    notes: freeText(fields),
  };
}

/** The code of the country a record names, `ZZ` for a name that is not known; that of its source when it names none. */
export function countryReader(fields: FieldReaders, plan: ReadingPlan): ReadCells<string> {
  const named = fields.derived('country', text => countryCode(text) ?? 'ZZ');
  return cells => named(cells) ?? plan.country;
}

function nameFacts(
  fields: FieldReaders,
): Pick<FactReaders<'contact'>, 'given_key' | 'initial_key' | 'family_key'> {
  const given = fields.derived('given_name', givenPart);
  const initial = fields.derived('initials', firstInitial);
  const family = fields.derived('family_name', text => ({ key: familyKey(text) }));
  const formatted = fields.derived('formatted_name', formattedParts);
  let keys: NameKeys = { given: null, initial: null, family: null };
  return {
    // The first of the three reads the name; the other two take their part of it.
    given_key: cells => {
      keys = joinNameKeys({
        given: given(cells),
        initial: initial(cells),
        family: family(cells),
        formatted: formatted(cells),
      });
      return keys.given;
    },
    initial_key: () => keys.initial,
    family_key: () => keys.family,
  };
}

function pointFacts(
  fields: FieldReaders,
): Pick<FactReaders<'contact'>, 'email_key' | 'phone_key' | 'mobile_key' | 'points'> {
  const email = pointReader(fields, 'email', keysOfEmails, plainEmail);
  const telephone = pointReader(fields, 'telephone', keysOfPhone, makePlainPhone());
  const mobile = pointReader(fields, 'mobile', keysOfPhone, makePlainPhone());
  return {
    email_key: email.first,
    phone_key: telephone.first,
    mobile_key: mobile.first,
    points: () => {
      const found = [...email.further(), ...telephone.further(), ...mobile.further()];
      return found.length === 0 ? NOTHING : found;
    },
  };
}

const NOTHING: readonly never[] = [];

/** The key of the first cell; and the further cells, and further keys of one cell, of the record it was last asked about. */
function pointReader(
  fields: FieldReaders,
  field: 'email' | 'telephone' | 'mobile',
  keysOf: (meaning: string) => readonly string[],
  plainKey: (text: TextBytes) => TextBytes | null,
): { readonly first: ReadCells<Fact> | null; readonly further: () => readonly Fact[] } {
  if (!fields.has(field)) return { first: null, further: () => NOTHING };
  const read = fields.each(field, keysOf);
  const column = fields.onlyColumn(field);
  let cells: readonly Made<readonly string[]>[] = NOTHING;
  const further = (): readonly Fact[] => {
    const [first, ...others] = cells;
    if (first === undefined || (others.length === 0 && first.made.length < 2)) return NOTHING;
    return [
      ...first.made.slice(1).map(key => [field, null, key]),
      ...others.map(({ text, made }) => [field, text, made[0] ?? null]),
    ];
  };
  return {
    first: record => {
      const plain = column === null ? null : record.plain(column);
      const key = plain === null ? null : plainKey(plain);
      cells = key === null ? read(record) : NOTHING;
      if (key !== null) return key;
      return cells[0]?.made[0] ?? null;
    },
    further,
  };
}

function keysOfEmails(value: string): readonly string[] {
  const whole = emailKey(value);
  return whole === null ? splitEmails(value).flatMap(part => emailKey(part) ?? []) : [whole];
}

function plainEmail(text: TextBytes): TextBytes | null {
  return isPlainEmail(text.bytes, text.start, text.end) ? text : null;
}

/** Each has bytes of its own: a record has several numbers. */
function makePlainPhone(): (text: TextBytes) => TextBytes | null {
  const key = { bytes: new Uint8Array(KEY_DIGITS), start: 0, end: KEY_DIGITS };
  return ({ bytes, start, end }) => (writePlainPhoneKey(bytes, start, end, key.bytes) ? key : null);
}

function keysOfPhone(value: string): readonly string[] {
  const key = phoneKey(value);
  return key === null ? NOTHING : [key];
}

/** 1: no name of a person, no address of one, and the name of a legal person; null: somebody, as far as this shows. */
function legalPerson(fields: FieldReaders): ReadCells<Fact> | null {
  if (!fields.has('organisation_name') && !fields.has('formatted_name')) return null;
  const own = (['given_name', 'family_name', 'initials'] as const).map(fields.meaning);
  const formatted = fields.derived('formatted_name', text => ({ is: isLegalPerson(text) }));
  const organisation = fields.derived('organisation_name', text => ({ is: isLegalPerson(text) }));
  const desk = fields.derived('email', text => ({ is: isDeskAddress(text) }));
  return cells => {
    if (own.some(read => read(cells) !== null)) return null;
    const name = formatted(cells) ?? organisation(cells);
    return name?.is === true && desk(cells)?.is !== false ? 1 : null;
  };
}

/** Our mark, else the source's own flag; `status` only where its words are a yes or a no (Actief, Inactief). */
function showsActive(fields: FieldReaders, isMarked: ReadCells<boolean> | null): ReadCells<Fact> | null {
  const hasFlag = fields.has('inactive') || fields.has('active') || fields.has('status');
  if (!hasFlag) return isMarked === null ? null : cells => (isMarked(cells) ? 0 : null);
  const inactive = fields.flag('inactive');
  const active = fields.flag('active');
  const status = fields.flag('status');
  return cells => {
    if (isMarked?.(cells)) return 0;
    const isInactive = inactive(cells);
    const shows = isInactive === null ? (active(cells) ?? status(cells)) : !isInactive;
    return shows === null ? null : Number(shows);
  };
}

function addressFact(fields: FieldReaders, country: ReadCells<string>): ReadCells<Fact> | null {
  if (!fields.has('postal_code')) return null;
  const line = fields.derived('street', splitStreetLine);
  const own = fields.derived('house_number', splitOwnNumber);
  const suffix = fields.meaning('house_number_suffix');
  const postcode = fields.meaning('postal_code');
  const plainKey = plainAddress(fields);
  return cells => {
    const plain = country(cells) === 'NL' ? plainKey(cells) : null;
    if (plain !== null) return plain;
    const code = postcode(cells);
    const number = code === null ? null : own(cells);
    return joinAddressKey({
      line: code === null || number !== null ? null : line(cells),
      own: number,
      suffix: suffix(cells),
      postcode: code === null ? null : postcodeKey(code, country(cells)),
    });
  };
}

/** The key of an address of the common Dutch form; null for any other. */
function plainAddress(fields: FieldReaders): ReadCells<TextBytes | null> {
  const postcode = fields.onlyColumn('postal_code');
  const number = fields.onlyColumn('house_number');
  const suffix = fields.onlyColumn('house_number_suffix');
  const hasOddSuffix = suffix === null && fields.has('house_number_suffix');
  if (postcode === null || number === null || hasOddSuffix) return () => null;
  const key = { bytes: new Uint8Array(LONGEST_ADDRESS_KEY), start: 0, end: 0 };
  return cells => {
    if (suffix !== null && !cells.isEmpty(suffix)) return null;
    const code = cells.plain(postcode);
    const digits = cells.plain(number);
    if (code === null || digits === null) return null;
    key.end = writePlainAddressKey(code, digits, key.bytes);
    return key.end === 0 ? null : key;
  };
}

function signals(fields: FieldReaders): ReadCells<Fact> | null {
  const readers = (Object.entries(SIGNAL_FIELDS) as [Field, SignalType][])
    .filter(([field]) => fields.has(field))
    .map(([field, type]) => ({ type, read: fields.date(field) }));
  if (readers.length === 0) return null;
  return cells => {
    let found: Fact[] | null = null;
    for (const { type, read } of readers) {
      const { on } = read(cells);
      if (on === null) continue;
      found ??= [];
      found.push([type, on]);
    }
    return found ?? NOTHING;
  };
}
