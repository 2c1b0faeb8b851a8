// Which column of an unknown file is which field, and whether its rows are persons or organisations. May not read a file.

import { fold } from '../normalising/fold.ts';
import { isKnownGivenName } from '../normalising/given-names.ts';
import { looksLikeOrganisation } from '../normalising/organisation-name.ts';
import { looksLike } from './field-shapes.ts';
import {
  FIELD_WORDS,
  MATCH_FIELDS,
  type MatchField,
  NAME_WORDS,
  NO_EVIDENCE_WORDS,
  NOISE_WORDS,
} from './field-words.ts';

export type MatchEntity = 'contact' | 'organisation';

/** A column and what it was taken for; null: left out. */
export interface FieldOfColumn {
  readonly column: number;
  readonly header: string;
  readonly field: MatchField | null;
}

export interface DetectedFields {
  readonly entity: MatchEntity;
  readonly columns: readonly FieldOfColumn[];
}

/** What the caller says itself. */
export interface FieldSettings {
  readonly entity: MatchEntity | null;
  /** Column → field, or null to leave it out. */
  readonly settled: ReadonlyMap<number, MatchField | null>;
}

type Guess = MatchField | 'name' | null;

const WORDS: ReadonlyMap<string, MatchField> = new Map(
  MATCH_FIELDS.flatMap(field => FIELD_WORDS[field].split('|').map(word => [word, field] as const)),
);
const PERSON_FIELDS: ReadonlySet<Guess> = new Set<Guess>([
  'given_name',
  'family_name',
  'initials',
  'name_infix',
  'birth_date',
  'birth_year',
  'birth_place',
  'gender',
]);
const ORGANISATION_FIELDS: ReadonlySet<Guess> = new Set<Guess>(['organisation_name', 'kvk_number', 'vat_id']);

/** Folded words of a header: `postcode_fake`, `FirstName` and `First Name*` become words with single spaces. */
export function headerWords(header: string): string {
  const apart = header.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Za-z])(\d)/g, '$1 $2');
  return fold(apart)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Fields by header, then by what the cells look like; `sample` holds the cells of some records, by column. */
export function detectFields(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  settings: FieldSettings,
): DetectedFields {
  const guesses = header.map((name, column): Guess => {
    const settled = settings.settled.get(column);
    if (settled !== undefined) return settled;
    return checked(guessByHeader(name), sample[column] ?? []) ?? guessByShape(name, sample[column] ?? []);
  });
  const named = guesses.some(guess => guess === 'name' || isName(guess))
    ? guesses
    : withFallbackName(guesses, header, sample);
  const entity = settings.entity ?? guessEntity(named, sample);
  const columns = header.map((name, column) => ({
    column,
    header: name,
    field: settle(named[column] ?? null, entity, named),
  }));
  return { entity, columns };
}

function isName(guess: Guess): boolean {
  return ['given_name', 'family_name', 'formatted_name', 'organisation_name'].includes(guess ?? '');
}

function guessByHeader(header: string): Guess {
  const words = headerWords(header);
  const known = lookUp(words);
  if (known !== null) return known;
  const all = words.split(' ');
  if (all.some(word => NO_EVIDENCE_WORDS.has(word))) return null;
  const kept = all.filter(word => !NOISE_WORDS.has(word));
  return kept.length === all.length || kept.length === 0 ? null : lookUp(kept.join(' '));
}

function lookUp(words: string): Guess {
  return (
    WORDS.get(words) ?? WORDS.get(words.replaceAll(' ', '')) ?? (NAME_WORDS.includes(words) ? 'name' : null)
  );
}

/** A header may say more than its cells hold: a "phone" without digits is none, a "title" of Mr and Mrs is no name. */
function checked(guess: Guess, cells: readonly string[]): Guess {
  if (guess === null || guess === 'name') return guess;
  return looksLike(guess, cells) ? guess : null;
}

const SHAPED = ['email', 'website', 'iban', 'birth_date'] as const;

function guessByShape(header: string, cells: readonly string[]): Guess {
  const all = headerWords(header).split(' ');
  if (all.some(word => NO_EVIDENCE_WORDS.has(word))) return null;
  return SHAPED.find(field => field !== 'birth_date' && cells.length > 0 && looksLike(field, cells)) ?? null;
}

/** No header says name: the column of words that differ most, if one does. */
function withFallbackName(
  guesses: readonly Guess[],
  header: readonly string[],
  sample: readonly (readonly string[])[],
): readonly Guess[] {
  const worth = sample.map((cells, column) => {
    const isFree = guesses[column] === null && guessByHeader(header[column] ?? '') === null;
    const isId = headerWords(header[column] ?? '')
      .split(' ')
      .some(word => NO_EVIDENCE_WORDS.has(word));
    return isFree && !isId && looksLike('formatted_name', cells) ? new Set(cells).size : 0;
  });
  const most = Math.max(0, ...worth);
  const at = most > 1 ? worth.indexOf(most) : -1;
  return guesses.map((guess, column) => (column === at ? 'name' : guess));
}

function guessEntity(guesses: readonly Guess[], sample: readonly (readonly string[])[]): MatchEntity {
  if (guesses.some(guess => PERSON_FIELDS.has(guess))) return 'contact';
  if (guesses.some(guess => ORGANISATION_FIELDS.has(guess))) return 'organisation';
  const at = guesses.findIndex(guess => guess === 'name' || guess === 'formatted_name');
  if (at < 0) return guesses.includes('website') ? 'organisation' : 'contact';
  const names = (sample[at] ?? []).filter(cell => cell.trim() !== '');
  const persons = names.filter(isLikePerson).length;
  const organisations = names.filter(looksLikeOrganisation).length;
  return persons > organisations ? 'contact' : 'organisation';
}

function isLikePerson(name: string): boolean {
  const words = fold(name).split(/[\s,]+/);
  return words.length > 1 && words.length < 6 && words.some(isKnownGivenName) && !looksLikeOrganisation(name);
}

/** A plain "name" is that of the rows' entity; a person's own organisation and an organisation's own person stay what they are. */
function settle(guess: Guess, entity: MatchEntity, guesses: readonly Guess[]): MatchField | null {
  if (entity === 'organisation') return settleOrganisation(guess, guesses);
  if (guess !== 'name') return guess;
  if (guesses.includes('formatted_name')) return null;
  return guesses.includes('given_name') && !guesses.includes('family_name')
    ? 'family_name'
    : 'formatted_name';
}

/** The first of these that a file has is the organisation's name. */
const ORGANISATION_NAMES: readonly Guess[] = ['organisation_name', 'name', 'formatted_name'];

function settleOrganisation(guess: Guess, guesses: readonly Guess[]): MatchField | null {
  const rank = ORGANISATION_NAMES.indexOf(guess);
  if (rank >= 0)
    return ORGANISATION_NAMES.slice(0, rank).some(other => guesses.includes(other))
      ? null
      : 'organisation_name';
  return guess === 'name' || PERSON_FIELDS.has(guess) ? null : guess;
}
