// Whether the rows of a file are persons or organisations, by what its columns are. May not read a file.

import { fold } from '../../normalising/fold.ts';
import { isKnownGivenName } from '../../normalising/given-names.ts';
import { looksLikeOrganisation } from '../../normalising/organisation-name.ts';
import { filledCells } from './cells.ts';
import type { Guess } from './field-words.ts';

export type MatchEntity = 'contact' | 'organisation';

/** What only persons have. */
export const PERSON_FIELDS: ReadonlySet<Guess> = new Set<Guess>([
  'given_name',
  'family_name',
  'initials',
  'name_infix',
  'birth_date',
  'birth_year',
  'birth_month',
  'birth_day',
  'birth_place',
  'gender',
]);
const ORGANISATION_FIELDS: ReadonlySet<Guess> = new Set<Guess>(['organisation_name', 'kvk_number', 'vat_id']);

/** Of the names of persons: those that have a word of organisations by chance. */
const FEW = 0.1;

/** `sample`: the cells of some records, by column. */
export function guessEntity(guesses: readonly Guess[], sample: readonly (readonly string[])[]): MatchEntity {
  if (guesses.some(guess => PERSON_FIELDS.has(guess))) return 'contact';
  const at = guesses.findIndex(guess => guess === 'name' || guess === 'formatted_name');
  const names = filledCells(sample[at]);
  const persons = names.filter(isLikePerson).length;
  // Beside a company there may stand the name of somebody who works there.
  if (guesses.some(guess => ORGANISATION_FIELDS.has(guess)))
    return persons > names.length / 2 ? 'contact' : 'organisation';
  if (at < 0) return guesses.includes('website') ? 'organisation' : 'contact';
  const organisations = names.filter(looksLikeOrganisation).length;
  if (persons > organisations) return 'contact';
  // Of other scripts we know hardly a name; the header says that they are those of persons.
  const isSaid = guesses[at] === 'formatted_name' && organisations <= names.length * FEW;
  return isSaid ? 'contact' : 'organisation';
}

function isLikePerson(name: string): boolean {
  const words = fold(name).split(/[\s,]+/);
  return words.length > 1 && words.length < 6 && words.some(isKnownGivenName) && !looksLikeOrganisation(name);
}
