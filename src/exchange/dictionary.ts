// Looks a header up in the generic dictionary: words people use → fields. Words with two meanings are asked about, or
// settled by the columns beside them. The words are in dictionary-words.ts; may not know any system.

import { type DetectedEntity, type Field, kindOf, takesMany } from '../model/field.ts';
import { fold } from '../normalising/fold.ts';
import { CONSENT_WORDS, EVENT_WORDS } from './dictionary-event-words.ts';
import { AMBIGUOUS, ORGANISATION_PREFIXES, PERSON_PREFIXES, WORDS } from './dictionary-words.ts';

/** The field a header stands for, the fields it could stand for, or null when the word is not known. */
export type HeaderMeaning = { readonly field: Field } | { readonly ambiguous: readonly Field[] } | null;

const BY_HEADER = byHeader(WORDS);
const BY_EVENT_HEADER = byHeader(EVENT_WORDS);
const BY_CONSENT_HEADER = byHeader(CONSENT_WORDS);

/** Every word of the dictionary, and its field. */
export const DICTIONARY: ReadonlyMap<string, Field> = BY_HEADER;

/** Entities whose files are about something, not about somebody. */
const EVENTS: ReadonlySet<DetectedEntity> = new Set([
  'activity',
  'deal',
  'consent',
  'label_list',
  'merge_audit',
  'result_file',
]);

/** What a column of an organisation is, in a file about persons; other columns of the organisation are left out. */
const OF_ORGANISATION: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    name: 'organisation_name',
    naam: 'organisation_name',
    id: 'organisation_id',
    code: 'organisation_id',
    kvk: 'kvk_number',
    'kvk nummer': 'kvk_number',
    'vat number': 'vat_id',
    'btw nummer': 'vat_id',
    website: 'website',
    owner: 'owner',
  } satisfies Record<string, Field>),
);
/** What a column of a contact is, in a file about what happened. */
const OF_CONTACT: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    id: 'contact_id',
    name: 'contact_name',
    naam: 'contact_name',
    'full name': 'contact_name',
    email: 'contact_email',
    'e mail': 'contact_email',
    'e mailadres': 'contact_email',
  } satisfies Record<string, Field>),
);
const PREFIX_END = /^([^:.\-/_]+?)\s*(?:\s-\s|[:._/])\s*(\S.*)$/;

function byHeader(words: Readonly<Partial<Record<Field, string>>>): ReadonlyMap<string, Field> {
  return new Map(
    Object.entries(words).flatMap(([field, names]) =>
      names.split('|').map(word => [word, field as Field] as const),
    ),
  );
}

/** A header as it is compared: `E-mailadres`, `email_address` and `EmailAddress` by words, without case and accents. */
export function headerKey(raw: string): string {
  const spaced = raw
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return fold(spaced).trim();
}

/** Looks a header up, for a file about this entity. */
export function lookUpHeader(raw: string, entity: DetectedEntity = 'contact'): HeaderMeaning {
  const key = headerKey(raw);
  const field =
    (entity === 'consent' ? find(BY_CONSENT_HEADER, key) : undefined) ??
    (EVENTS.has(entity) ? find(BY_EVENT_HEADER, key) : undefined) ??
    find(BY_HEADER, key);
  if (field !== undefined) return { field };
  const ambiguous = Object.hasOwn(AMBIGUOUS, key) ? AMBIGUOUS[key] : undefined;
  return ambiguous === undefined ? ofPrefix(raw, entity) : { ambiguous };
}

/** The prefix that all headers share, such as `Contact: `: whose columns these are; null when they share none. */
export function sharedPrefix(
  headers: readonly string[],
): { readonly length: number; readonly isOrganisation: boolean } | null {
  const named = headers.filter(header => header.trim() !== '');
  const first = named[0] === undefined ? null : PREFIX_END.exec(named[0].trim());
  if (named.length < 3 || first === null) return null;
  const owner = headerKey(first[1] ?? '');
  const length = (first[0]?.length ?? 0) - (first[2]?.length ?? 0);
  const start = named[0]?.trim().slice(0, length) ?? '';
  const isKnown = isOneOf(owner, PERSON_PREFIXES) || isOneOf(owner, ORGANISATION_PREFIXES);
  if (!isKnown || named.some(header => !header.trim().startsWith(start))) return null;
  return { length, isOrganisation: isOneOf(owner, ORGANISATION_PREFIXES) };
}

/** `Nieuwsbrief J/N` asks what `Nieuwsbrief` says; `Telefoon J/N` is no number. */
const YES_OR_NO = / (?:j n|ja nee|y n|yes no)$/;

function find(words: ReadonlyMap<string, Field>, key: string): Field | undefined {
  const whole = words.get(key) ?? words.get(key.replaceAll(' ', ''));
  if (whole !== undefined) return whole;
  const question = YES_OR_NO.exec(key);
  if (question !== null) {
    const asked = words.get(key.slice(0, question.index));
    return asked !== undefined && kindOf(asked) === 'boolean' ? asked : undefined;
  }
  const number = / ?\d+$/.exec(key);
  if (number === null || number.index === 0) return undefined;
  const field = words.get(key.slice(0, number.index));
  const isFirst = number[0].trim() === '1';
  return field !== undefined && (isFirst || takesMany(field)) ? field : undefined;
}

function ofPrefix(raw: string, entity: DetectedEntity): HeaderMeaning {
  const parts = PREFIX_END.exec(raw.trim());
  if (parts === null) return null;
  const owner = headerKey(parts[1] ?? '');
  const rest = headerKey(parts[2] ?? '');
  if (isOneOf(owner, ORGANISATION_PREFIXES)) return oneField(OF_ORGANISATION.get(rest));
  if (!isOneOf(owner, PERSON_PREFIXES)) return null;
  if (EVENTS.has(entity)) return oneField(OF_CONTACT.get(rest));
  if (rest === 'name' || rest === 'naam') return { field: 'formatted_name' };
  return oneField(find(BY_HEADER, rest));
}

function oneField(field: Field | undefined): HeaderMeaning {
  return field === undefined ? null : { field };
}

function isOneOf(word: string, words: string): boolean {
  return words.split('|').includes(word);
}

/** What the columns beside it say a word with two meanings is; null when they do not settle it. */
export function resolveAmbiguous(
  raw: string,
  headers: readonly string[],
  entity: DetectedEntity = 'contact',
): Field | null {
  const beside = new Set(headers.map(header => find(BY_HEADER, headerKey(header))));
  switch (headerKey(raw)) {
    case 'naam':
    case 'name':
    case 'relatienaam':
      return entity === 'organisation' ? 'organisation_name' : nameBeside(beside);
    case 'voorvoegsel':
    case 'voorvoegsels':
      return beside.has('family_name') && !beside.has('name_infix') ? 'name_infix' : null;
    case 'titel':
    case 'title':
      if (beside.has('honorific_prefix')) return beside.has('job_title') ? null : 'job_title';
      return beside.has('job_title') ? 'honorific_prefix' : null;
    case 'nummer':
    case 'nr':
    case 'number':
    case 'code':
      return codeBeside(raw, headers, beside);
    default:
      return null;
  }
}

/** `Naam` beside a surname is the whole name; beside a first name it is the surname; beside a company it is the person. */
function nameBeside(beside: ReadonlySet<Field | undefined>): Field | null {
  if (beside.has('family_name')) return beside.has('organisation_name') ? null : 'formatted_name';
  if (beside.has('given_name') || beside.has('initials')) return 'family_name';
  return beside.has('organisation_name') ? 'formatted_name' : null;
}

/** `Nummer` right after the street is the house number; as the first column of a file without another id it is the id. */
function codeBeside(
  raw: string,
  headers: readonly string[],
  beside: ReadonlySet<Field | undefined>,
): Field | null {
  const index = headers.indexOf(raw);
  const before = find(BY_HEADER, headerKey(headers[index - 1] ?? ''));
  const isCode = headerKey(raw) === 'code';
  if (!isCode && before === 'street') return beside.has('house_number') ? null : 'house_number';
  return index === 0 && !beside.has('source_id') ? 'source_id' : null;
}
