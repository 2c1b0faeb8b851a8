// Which column of an unknown file is which field, and whether its rows are persons or organisations. May not read a file.

import { besideOthers } from './beside-others.ts';
import { birthParts, isBirthPart, unnamedBirthDate } from './birth-parts.ts';
import { filledCells, shareOf } from './cells.ts';
import { guessEntity, type MatchEntity, PERSON_FIELDS } from './entity.ts';
import { guessByHeader, isNoEvidence, isSilent } from './field-headers.ts';
import { looksLike, numberAt, plainShapeOf } from './field-shapes.ts';
import type { Guess, MatchField } from './field-words.ts';
import { guessByLastWords, guessHeaders } from './file-headers.ts';
import { headerWords } from './header-words.ts';
import { withoutLonePlaces } from './lone-place.ts';
import { opaqueFields } from './opaque-columns.ts';
import { type Role, whoseRows } from './whose.ts';

/** A column and what it was taken for; null: left out. */
export interface FieldOfColumn {
  readonly column: number;
  readonly header: string;
  readonly field: MatchField | null;
}

export interface DetectedFields {
  readonly entity: MatchEntity;
  /** In which role the person of a record stands, where another in the record has a name too; null where that is plain. */
  readonly role: Role | null;
  readonly columns: readonly FieldOfColumn[];
}

/** What the caller says itself. */
export interface FieldSettings {
  readonly entity: MatchEntity | null;
  /** Column → field, or null to leave it out. */
  readonly settled: ReadonlyMap<number, MatchField | null>;
}

/** Fields by header, then by what the cells look like; `sample` holds the cells of some records, by column. */
export function detectFields(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  settings: FieldSettings,
): DetectedFields {
  const byHeader = guessHeaders(header);
  const whose = whoseRows(header, byHeader, settings.settled);
  const own = byHeader.map((guess, column) => {
    const said = whose?.guesses.get(column);
    return said === undefined ? guess : said;
  });
  const told = besideOthers({ header, sample, guesses: own });
  const guesses = header.map((name, column): Guess => {
    const settled = settings.settled.get(column);
    if (settled !== undefined) return settled;
    const cells = sample[column] ?? [];
    return checked(told[column] ?? null, cells) ?? guessByShape(name, cells);
  });
  const known = withBirthParts(guesses, { header, sample, settings });
  const named = known.some(guess => guess === 'name' || isName(guess))
    ? known
    : withFallbackName(known, header, sample);
  const entity = settings.entity ?? guessEntity(named, sample);
  const dated = entity === 'contact' ? withBirthDate(named, { header, sample, settings }) : named;
  const fields = withoutLonePlaces(
    header,
    dated.map(guess => settle(guess, entity, dated)),
    { entity, isSettled: column => settings.settled.has(column) },
  );
  const columns = header.map((name, column) => ({ column, header: name, field: fields[column] ?? null }));
  return { entity, columns, role: whose?.isOneOfTwo ? whose.role : null };
}

interface Seen {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly settings: FieldSettings;
}

/** All that columns tell; a birth date in parts goes before what each of them looks like alone. */
function withBirthParts(guesses: readonly Guess[], seen: Seen): readonly Guess[] {
  const told = withOpaque(guesses, seen);
  const entity = seen.settings.entity ?? guessEntity(told, seen.sample);
  const isOfPersons = entity === 'contact' && told.some(guess => guess === 'name' || isName(guess));
  const parts = birthParts({ ...seen, settled: seen.settings.settled, guesses, isOfPersons });
  if (parts.size === 0 || told.includes('birth_date')) return told;
  const together = guesses.map((guess, column) => parts.get(column) ?? guess);
  return withOpaque(together, seen);
}

/** Where no header speaks of birth. */
function withBirthDate(
  guesses: readonly Guess[],
  { header, sample, settings: { settled } }: Seen,
): readonly Guess[] {
  if (guesses.includes('birth_date') || guesses.some(isBirthPart)) return guesses;
  const at = unnamedBirthDate({ header, sample, guesses, settled });
  return guesses.map((guess, column) => (column === at ? 'birth_date' : guess));
}

/** Columns without a header that says anything, by what they hold; where no header says name, so may any that is not known. */
function withOpaque(
  guesses: readonly Guess[],
  { header, sample, settings: { settled } }: Seen,
): readonly Guess[] {
  const opaque = header.map(
    (name, column) => !(settled.has(column) || isBirthPart(guesses[column] ?? null)) && isSilent(name),
  );
  const isNamed = guesses.some(guess => guess === 'name' || isName(guess));
  const meant = header.map(
    (name, column) => opaque[column] || (!isNamed && isUnknown(name, guesses[column])),
  );
  const found = opaqueFields(
    sample.map((cells, column) => (meant[column] ? cells : [])),
    column => opaque[column] === false,
  );
  return guesses.map((guess, column) => {
    const field = found[column] ?? null;
    return field !== null && !guesses.includes(field) ? field : guess;
  });
}

/** True of a header that says neither what its column is nor that it is no evidence. */
function isUnknown(header: string, guess: Guess | undefined): boolean {
  return guess === null && !isNoEvidence(header);
}

function isName(guess: Guess): boolean {
  return ['given_name', 'family_name', 'formatted_name', 'organisation_name'].includes(guess ?? '');
}

/** A header may say more than its cells hold: a "phone" without digits is none, a "title" of Mr and Mrs is no name. */
function checked(guess: Guess, cells: readonly string[]): Guess {
  if (guess === null || guess === 'name') return guess;
  return looksLike(guess, cells) ? guess : null;
}

/** What ends as a field does, and was not taken for it, is that of another. */
function guessByShape(header: string, cells: readonly string[]): Guess {
  if (isNoEvidence(header)) return null;
  const guess = numberAt(headerWords(header), cells) ?? plainShapeOf(cells);
  return guess === guessByLastWords(header) ? null : guess;
}

/** No header says name: the column of words that differ most, if one does. */
function withFallbackName(
  guesses: readonly Guess[],
  header: readonly string[],
  sample: readonly (readonly string[])[],
): readonly Guess[] {
  const worth = sample.map((cells, column) => {
    const name = header[column] ?? '';
    const isFree = isUnknown(name, guesses[column]) && guessByHeader(name) === null;
    return isFree && looksLike('formatted_name', cells) && !isMostlyNumbered(cells) ? new Set(cells).size : 0;
  });
  const most = Math.max(0, ...worth);
  const at = most > 1 ? worth.indexOf(most) : -1;
  return guesses.map((guess, column) => (column === at ? 'name' : guess));
}

/** Postcodes, codes and lines of addresses; a name with a number is an exception. */
function isMostlyNumbered(cells: readonly string[]): boolean {
  return shareOf(filledCells(cells), cell => /\d/.test(cell)) > 1 / 2;
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
