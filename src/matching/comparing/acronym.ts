// Whether one name is the first letters of the other's words: UMCG, Universitair Medisch Centrum Groningen. May not weigh.

import type { WeighedName } from '../features/word-weights.ts';

const FEWEST_LETTERS = 2;
const MOST_LETTERS = 6;
/** Of, and, de, voor: an acronym may leave them out. */
const LONGEST_SMALL_WORD = 3;

/** How many letters the one has that are the initials of the other; 0 where it is no acronym. */
export function acronymLetters(one: WeighedName, other: WeighedName): number {
  return Math.max(lettersOf(one, other), lettersOf(other, one));
}

function lettersOf({ core: short }: WeighedName, { core: long }: WeighedName): number {
  const [word = '', ...others] = short;
  const { length } = word;
  if (others.length > 0 || long.length < 2 || length < FEWEST_LETTERS || length > MOST_LETTERS) return 0;
  const isOf = (words: readonly string[]): boolean => words.map(([letter]) => letter).join('') === word;
  return isOf(long) || isOf(long.filter(one => one.length > LONGEST_SMALL_WORD)) ? length : 0;
}
