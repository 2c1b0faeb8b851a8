// Which words of two names of organisations are the same words, whatever their order and spelling. May not weigh.

import { editDistance } from '../../normalising/edit-distance.ts';
import { isOpposed } from '../../normalising/organisation-name.ts';
import type { WeighedName } from '../features/word-weights.ts';

/** Of a word that only one name has. */
export const NONE = -1;
/** Of words that one name writes apart and the other as one. */
export const JOINED = -2;

export interface Partners {
  /** By word of the first name the place of the same word in the second, {@link NONE} or {@link JOINED}. */
  readonly partners: Int32Array;
  /** By word of the second 1 for one that the first has too. */
  readonly taken: Uint8Array;
}

/** Equal words first, then words written apart or together, then slips; each word has one partner. */
export function partnersOf(one: WeighedName, other: WeighedName): Partners {
  const found = {
    partners: new Int32Array(one.core.length).fill(NONE),
    taken: new Uint8Array(other.core.length),
  };
  const [words, others] = [one.core, other.core];
  pairWords(found, (at, there) => words[at] === others[there]);
  joinWords(found, words, others);
  pairWords(found, (at, there) => {
    const [word, second] = [words[at] as string, others[there] as string];
    // Most pairs of words end here: first what costs nothing.
    if (word.charCodeAt(0) !== second.charCodeAt(0)) return false;
    return isSlip(word, second, Math.min(one.counts[at] ?? 0, other.counts[there] ?? 0));
  });
  return found;
}

function pairWords({ partners, taken }: Partners, isSame: (at: number, there: number) => boolean): void {
  for (let at = 0; at < partners.length; at++)
    for (let there = 0; there < taken.length && partners[at] === NONE; there++) {
      if (taken[there] === 1 || !isSame(at, there)) continue;
      partners[at] = there;
      taken[there] = 1;
    }
}

function joinWords({ partners, taken }: Partners, words: readonly string[], others: readonly string[]): void {
  for (let at = 0; at < words.length; at++) {
    if (partners[at] !== NONE) continue;
    const there = others.findIndex((second, place) => taken[place] === 0 && isJoined(words, at, second));
    if (there !== NONE && partners[at + 1] === NONE) {
      partners[at] = partners[at + 1] = JOINED;
      taken[there] = 1;
      continue;
    }
    const apart = others.findIndex((_, place) => isJoined(others, place, words[at] as string));
    if (apart === NONE || taken[apart] === 1 || taken[apart + 1] === 1) continue;
    partners[at] = JOINED;
    taken[apart] = taken[apart + 1] = 1;
  }
}

/** `pump house` and `pumphouse`. */
function isJoined(words: readonly string[], at: number, word: string): boolean {
  const [first = '', second = ''] = [words[at], words[at + 1]];
  return (
    second !== '' &&
    first.length + second.length === word.length &&
    word.startsWith(first) &&
    word.endsWith(second)
  );
}

/** A spelling that more names have is a word of its own: Iran and Iraq. */
const MOST_MISSPELT = 3;
/** Of a word that long, two letters may be wrong; of a shorter one, one. */
const LONG = 9;

/**
 * True for a plural or the like, and for a slip of the pen in what hardly another name holds; `names` is how many have the rarer
 * spelling. The first letter is hardly ever wrong.
 */
function isSlip(one: string, other: string, names: number): boolean {
  const shortest = Math.min(one.length, other.length);
  if (shortest < 4) return false;
  const isNear =
    (shortest > 4 && isInflected(one, other)) || (names <= MOST_MISSPELT && isMisspelt(one, other));
  return isNear && !isOpposed(one) && !isOpposed(other);
}

function isMisspelt(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  const most = shortest < LONG ? 1 : 2;
  return editDistance(one, other, most) <= most || (shortest > 4 && areSwapped(one, other));
}

function isInflected(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= 2 && (one.startsWith(other) || other.startsWith(one));
}

/** Two letters side by side stand the other way round. */
function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
