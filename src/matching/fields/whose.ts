// Whose a row is where names have nothing but a role: the list of a school names a child and its parents. May not look at cells.

import { guessByHeader, isAnyNumber, isNoEvidenceWord } from './field-headers.ts';
import type { Guess, MatchField } from './field-words.ts';
import { headerWords } from './header-words.ts';

export type Role = 'child' | 'parent';

/** The first of these goes first: who lists children and parents lists children. */
const ROLES: Readonly<Record<Role, ReadonlySet<string>>> = {
  child: new Set(
    'child childs children kind kinderen enfant eleve leerling scholier jeugdlid pupil student'.split(' '),
  ),
  parent: new Set(
    'parent parents ouder ouders verzorger verzorgers voogd guardian guardians mother mothers father fathers moeder vader mutter vater mere pere madre padre tuteur'.split(
      ' ',
    ),
  ),
};
const BETWEEN: ReadonlySet<string> = new Set('van het de of the du d der des del'.split(' '));
const NAMES: ReadonlySet<Guess> = new Set<Guess>(['given_name', 'family_name', 'formatted_name', 'name']);

/** Who the rows are about. */
export interface Whose {
  readonly role: Role;
  /** True where somebody in another role has a name as well. */
  readonly isOneOfTwo: boolean;
  /** By column what its header says without the role: null for what is of another; no role, no entry. */
  readonly guesses: ReadonlyMap<number, Guess>;
}

const ALL: readonly Role[] = ['child', 'parent'];

/**
 * The one in whose role names stand, where no name stands without one; who has a birth date goes first, and of a role that is numbered
 * nobody. `guesses`: by column what is told of it so far; `settled`: what the caller says himself.
 */
export function whoseRows(
  headers: readonly string[],
  guesses: readonly Guess[],
  settled: ReadonlyMap<number, MatchField | null>,
): Whose | null {
  const said = headers.map(readRole);
  const isNamed = said.some((one, column) => {
    const told = one === null ? guesses[column] : null;
    return NAMES.has((settled.has(column) ? settled.get(column) : told) ?? null);
  });
  if (isNamed) return null;
  const columns = said.flatMap((one, column) => (one === null ? [] : [{ column, ...one }]));
  const found = ALL.map(role => columns.filter(one => one.role === role)).filter(
    own => own.some(({ guess }) => NAMES.has(guess)) && !own.some(({ isSecond }) => isSecond),
  );
  const own = found.find(some => some.some(({ guess }) => guess === 'birth_date')) ?? found[0];
  if (own === undefined) return null;
  const role = (own[0] as Said).role;
  return {
    role,
    isOneOfTwo: columns.some(one => one.role !== role && NAMES.has(one.guess)),
    guesses: new Map(columns.map(one => [one.column, one.role === role ? one.guess : null])),
  };
}

interface Said {
  readonly role: Role;
  /** What the header says once the role is left out. */
  readonly guess: Guess;
  /** `Child 2 First Name`: such a row is of a family. */
  readonly isSecond: boolean;
}

/** Null for a header without a role. */
function readRole(header: string): Said | null {
  const words = headerWords(header).split(' ');
  const role = ALL.find(one => words.some(word => ROLES[one].has(word)));
  if (role === undefined) return null;
  const others = words.filter(word => !ROLES[role].has(word) && word !== '1');
  const bare = others.filter(word => !BETWEEN.has(word));
  // The number of a child is that of its record.
  const isNothing = others.some(isNoEvidenceWord) || isAnyNumber(bare.join(' '));
  const guess = isNothing ? null : (guessByHeader(others.join(' ')) ?? guessByHeader(bare.join(' ')));
  return { role, guess, isSecond: words.includes('2') };
}
