// Which words of two names of organisations are the same words, whatever their order and spelling. May not weigh.

import { editDistance } from '../../normalising/edit-distance.ts';
import { isQualifier } from '../../normalising/organisation-name.ts';
import type { WeighedName } from '../features/word-weights.ts';

/** Of a word that only one name has. */
export const NONE = -1;
/** Of words that one name writes apart and the other as one. */
export const JOINED = -2;

export interface Partners {
  /** By word of the first name the place of the same word in the second, {@link NONE} or {@link JOINED}. */
  readonly partners: readonly number[];
  /** Places in the second of words that the first has too. */
  readonly taken: ReadonlySet<number>;
}

/** Equal words first, then words written apart or together, then slips; each word has one partner. */
export function partnersOf(one: WeighedName, other: WeighedName): Partners {
  const partners = one.core.map(() => NONE);
  const taken = new Set<number>();
  const isFree = (at: number): boolean => partners[at] === NONE;
  const isFreeThere = (at: number): boolean => at < other.core.length && !taken.has(at);
  const pair = (isSame: (at: number, there: number) => boolean): void => {
    one.core.forEach((_, at) => {
      const there = isFree(at)
        ? other.core.findIndex((__, place) => isFreeThere(place) && isSame(at, place))
        : NONE;
      if (there === NONE) return;
      partners[at] = there;
      taken.add(there);
    });
  };
  pair((at, there) => one.core[at] === other.core[there]);
  one.core.forEach((word, at) => {
    const there = other.core.findIndex(
      (second, place) => isFreeThere(place) && isJoined(one.core, at, second),
    );
    if (there !== NONE && isFree(at) && isFree(at + 1)) {
      partners[at] = partners[at + 1] = JOINED;
      taken.add(there);
    }
    const apart = other.core.findIndex((_, place) => isJoined(other.core, place, word));
    if (apart !== NONE && isFree(at) && isFreeThere(apart) && isFreeThere(apart + 1)) {
      partners[at] = JOINED;
      taken.add(apart).add(apart + 1);
    }
  });
  pair((at, there) => {
    const [word, second] = [one.core[at] ?? '', other.core[there] ?? ''];
    return (
      word[0] === second[0] && isSlip(word, second, Math.min(one.counts[at] ?? 0, other.counts[there] ?? 0))
    );
  });
  return { partners, taken };
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

/** Words of which another stands for another organisation: directions, ranks, whom it is for. So do numbers, Holding and Beheer. */
const OPPOSED: ReadonlySet<string> = new Set(
  (
    'northern southern eastern western upper lower noordelijk zuidelijk oostelijk westelijk first second third fourth fifth one two three four ' +
    'five eerste tweede derde vierde vijfde men mens women womens boys girls youth junior senior dames heren jeugd'
  ).split(' '),
);

/** True for a word that is itself or another, never nearly. */
export function isOpposed(word: string): boolean {
  return isQualifier(word) || OPPOSED.has(word);
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
