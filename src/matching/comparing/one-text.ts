// Whether two names of organisations are one text but for a slip, which may have moved a space. May not weigh.

import { isOneEditApart } from '../../normalising/edit-distance.ts';
import type { WeighedName } from '../features/word-weights.ts';
import { areSwapped, MOST_MISSPELT, SHORTEST_WORD } from './word-partners.ts';

/** Two names that are one but for spaces, or one letter of the whole; not where it is a number, or makes another word of several names. */
export function isOneText(one: WeighedName, other: WeighedName): boolean {
  if (one.letters === other.letters) return true;
  if (Math.min(one.letters.length, other.letters.length) < SHORTEST_TEXT) return false;
  return (
    (isOneEditApart(one.letters, other.letters) || areSwapped(one.letters, other.letters)) &&
    one.letters.replace(/\D+/g, '') === other.letters.replace(/\D+/g, '') &&
    isMisspelt(one, other) &&
    one.initials.join() === other.initials.join()
  );
}

const SHORTEST_TEXT = 8;

/** What differs is in a word that hardly another name holds, and no letter or short word of its own: `Division A`, `OK League`. */
function isMisspelt(one: WeighedName, other: WeighedName): boolean {
  const [mine, theirs] = [ownWords(one, other), ownWords(other, one)];
  const longest = (words: readonly OwnWord[]): number => Math.max(0, ...words.map(({ word }) => word.length));
  const isShort =
    Math.max(longest(mine), longest(theirs)) < 2 ||
    (mine.length > 0 && theirs.length > 0 && Math.max(longest(mine), longest(theirs)) < SHORTEST_WORD);
  return !isShort && [...mine, ...theirs].some(({ count }) => count <= MOST_MISSPELT);
}

interface OwnWord {
  readonly word: string;
  readonly count: number;
}

function ownWords({ core, counts }: WeighedName, { core: others }: WeighedName): readonly OwnWord[] {
  return core
    .map((word, at) => ({ word, count: counts[at] ?? 0 }))
    .filter(({ word }) => !others.includes(word));
}
