// What a header means beside the others of its file: a title beside names, a number within an address. May not read a file.

import { fold } from '../../normalising/fold.ts';
import { genderOf } from '../../normalising/gender.ts';
import { isKnownGivenName } from '../../normalising/given-names.ts';
import { filledCells, shareOf } from './cells.ts';
import { isAnyNumber } from './field-headers.ts';
import type { Guess } from './field-words.ts';
import { headerWords } from './header-words.ts';

interface Headers {
  readonly header: readonly string[];
  /** The cells of some records, by column. */
  readonly sample: readonly (readonly string[])[];
  /** By column what its header says alone. */
  readonly guesses: readonly Guess[];
}

/** Of the cells that are filled. */
const MOST = 1 / 2;
const NEARLY_ALL = 0.8;
/** We know a third to a half of the given names of most countries. */
const SOME = 0.2;
const SEVERAL_WORDS = /\S\s+\S/;
/** Fewer rows do not tell whose name it is; */
const FEWEST = 5;
/** in this share of rows the surname stands in a whole name that is of the same person, and hardly ever in that of another. */
const OWN = 0.2;
const HOUSE_NUMBER = /^\d{1,5}\s?[a-z]?\b/i;
const NAMES: ReadonlySet<Guess> = new Set<Guess>(['given_name', 'family_name', 'organisation_name', 'name']);

/** The guesses, better where the others tell: one after the other, for each may rest on those before. */
export function besideOthers(headers: Headers): readonly Guess[] {
  return [titleBesideNames, numberInAddress, suffixOrNumber, nameBesideParts, givenName, oneRegister].reduce(
    (guesses, better) => guesses.map((guess, column) => better(guess, column, { ...headers, guesses })),
    headers.guesses,
  );
}

/** `Nummer` may be that of the record, which differs for each and stands beside no street or postcode. */
function numberInAddress(guess: Guess, column: number, { header, guesses, sample }: Headers): Guess {
  if (guess !== 'house_number' || !isAnyNumber(header[column] ?? '')) return guess;
  const isBeside = [guesses[column - 1], guesses[column + 1]].some(
    other => other === 'street' || other === 'postal_code',
  );
  return isBeside && holds(sample[column], isHouseNumber) ? guess : null;
}

/** `Huisnummer-toevoeging` without a column for the number holds both. */
function suffixOrNumber(guess: Guess, column: number, { guesses, sample }: Headers): Guess {
  if (guess !== 'house_number_suffix' || guesses.includes('house_number')) return guess;
  return holds(sample[column], isHouseNumber) ? 'house_number' : guess;
}

function isHouseNumber(cell: string): boolean {
  return HOUSE_NUMBER.test(cell);
}

/** A name that has no word of the names in parts is that of somebody else, or of where he works. */
function nameBesideParts(guess: Guess, column: number, { guesses, sample }: Headers): Guess {
  if (!(guess === 'name' || guess === 'formatted_name') || !guesses.includes('given_name')) return guess;
  if (!isWithoutFamily(column, { guesses, sample })) return guess;
  const isOfPersons = holds(sample[column], startsAsPerson);
  return isOfPersons || guesses.includes('organisation_name') ? null : 'organisation_name';
}

function isWithoutFamily(column: number, { guesses, sample }: Omit<Headers, 'header'>): boolean {
  const families = sample[guesses.indexOf('family_name')] ?? [];
  const both = (sample[column] ?? []).flatMap((name, row) => {
    const family = fold(families[row] ?? '').trim();
    return name.trim() === '' || family === '' ? [] : [fold(name).includes(family)];
  });
  return both.length >= FEWEST && shareOf(both, Boolean) < OWN;
}

/** In many languages a given name is a `name`: beside surnames that is what it is, and without any it may be the whole one. */
function givenName(guess: Guess, column: number, { guesses, sample }: Headers): Guess {
  const hasFamily = guesses.includes('family_name');
  if (guess === 'given_name' && !hasFamily)
    return holds(sample[column], cell => SEVERAL_WORDS.test(cell), NEARLY_ALL) ? 'formatted_name' : guess;
  const isMeant = guess === 'name' && hasFamily && !guesses.includes('given_name');
  return isMeant &&
    isWithoutFamily(column, { guesses, sample }) &&
    holds(sample[column], startsAsPerson, SOME)
    ? 'given_name'
    : guess;
}

function startsAsPerson(name: string): boolean {
  return isKnownGivenName(fold(name).split(/[\s,]+/)[0] ?? '');
}

/** Of a book or a venue it is the name; beside the name of a person what he does, or how he is addressed. */
function titleBesideNames(guess: Guess, column: number, { header, guesses, sample }: Headers): Guess {
  const isTitle =
    guess === 'organisation_name' &&
    headerWords(header[column] ?? '')
      .split(' ')
      .includes('title');
  if (!isTitle) return guess;
  if (holds(sample[column], cell => genderOf(cell) !== null)) return 'gender';
  return guesses.some((other, at) => at !== column && NAMES.has(other)) ? 'job_title' : guess;
}

/** Numbers of two registers are never equal: of columns for them that is taken which has most. */
function oneRegister(guess: Guess, column: number, { guesses, sample }: Headers): Guess {
  if (guess !== 'kvk_number' && guess !== 'vat_id') return guess;
  const counts = guesses.map((other, at) => (other === guess ? filledCells(sample[at]).length : -1));
  return counts.indexOf(Math.max(...counts)) === column ? guess : null;
}

function holds(cells: readonly string[] | undefined, is: (cell: string) => boolean, enough = MOST): boolean {
  return shareOf(filledCells(cells), is) >= enough;
}
