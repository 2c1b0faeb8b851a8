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
  /** By word of the first how it is the other: {@link SAME} and so on. */
  readonly slips: Uint8Array;
  /** By word of the second 1 for one that the first has too. */
  readonly taken: Uint8Array;
}

/** Equal words first, then words written apart or together, then slips; each word has one partner. */
export function partnersOf(one: WeighedName, other: WeighedName): Partners {
  const found = {
    partners: new Int32Array(one.core.length).fill(NONE),
    slips: new Uint8Array(one.core.length),
    taken: new Uint8Array(other.core.length),
  };
  const [words, others] = [one.core, other.core];
  pairWords(found, (at, there) => (words[at] === others[there] ? SAME : OTHER));
  joinWords(found, words, others);
  pairWords(found, (at, there) =>
    slipOf(
      words[at] as string,
      others[there] as string,
      Math.min(one.counts[at] ?? 0, other.counts[there] ?? 0),
    ),
  );
  return found;
}

function pairWords(
  { partners, slips, taken }: Partners,
  compareWords: (at: number, there: number) => number,
): void {
  for (let at = 0; at < partners.length; at++)
    for (let there = 0; there < taken.length && partners[at] === NONE; there++) {
      if (taken[there] === 1) continue;
      const slip = compareWords(at, there);
      if (slip === OTHER) continue;
      partners[at] = there;
      slips[at] = slip;
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
export const MOST_MISSPELT = 3;
/** Of a word that long, two letters may be wrong; of a shorter one, one. */
const LONG = 9;

/** Of fewer letters many words are one letter apart: codes, call signs. */
export const SHORTEST_WORD = 5;

/** How one word is another: the same, a plural or the like, one slip of the pen, or two. `name-bits` has a cost for each, by these numbers. */
export const SAME = 0;
const INFLECTED = 1;
const ONE_SLIP = 2;
const TWO_SLIPS = 3;
const OTHER = -1;

/** `names` is how many have the rarer spelling: a slip is what hardly another name holds. */
function slipOf(one: string, other: string, names: number): number {
  if (one.charCodeAt(0) !== other.charCodeAt(0))
    return names <= MOST_MISBEGUN && isMisbegun(one, other) && !isOpposed(one) && !isOpposed(other)
      ? ONE_SLIP
      : OTHER;
  if (Math.min(one.length, other.length) < SHORTEST_WORD) return OTHER;
  const slip = slipWithin(one, other, names);
  return slip !== OTHER && !isOpposed(one) && !isOpposed(other) ? slip : OTHER;
}

function slipWithin(one: string, other: string, names: number): number {
  if (names <= MOST_MISSPELT) {
    const most = Math.min(one.length, other.length) < LONG ? 1 : 2;
    const edits = editDistance(one, other, most);
    if (edits === 1 || areSwapped(one, other)) return ONE_SLIP;
    if (edits <= most && !isInflected(one, other)) return TWO_SLIPS;
  }
  return isInflected(one, other) ? (names > MOST_MISSPELT ? TWO_SLIPS : INFLECTED) : OTHER;
}

/** The first letter is hardly ever wrong. */
const MOST_MISBEGUN = 1;

function isMisbegun(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_WORD || Math.abs(one.length - other.length) > 1)
    return false;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < longer.length) return longer.endsWith(shorter);
  return (
    one.slice(1) === other.slice(1) ||
    (one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2))
  );
}

function isInflected(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= 2 && (one.startsWith(other) || other.startsWith(one));
}

/** Two letters side by side stand the other way round. */
export function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
