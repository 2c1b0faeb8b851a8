// Which letters a text has, as bits: tells without looking at the texts that two are far apart. May not tell that they are near.

import { sharedZeros } from './ints.ts';
import type { Texts } from './texts.ts';

/** By value 32 bits, one for each letter or digit (a few share a bit): those that occur, and those that do so more than once. */
export interface LetterBags {
  readonly once: Int32Array;
  readonly twice: Int32Array;
}

export function letterBags({ size, bytes, starts }: Texts): LetterBags {
  const [once, twice] = [sharedZeros(size), sharedZeros(size)];
  for (let code = 0; code < size; code++) {
    const end = starts[code + 1] as number;
    let [first, again] = [0, 0];
    for (let at = starts[code] as number; at < end; at++) {
      const bit = 1 << ((bytes[at] as number) & 31);
      again |= first & bit;
      first |= bit;
    }
    once[code] = first;
    twice[code] = again;
  }
  return { once, twice };
}

/** Of one word the letters that occur, as bits of its code units. */
export function bagOfWord(word: string): number {
  let once = 0;
  for (let at = 0; at < word.length; at++) once |= 1 << (word.charCodeAt(at) & 31);
  return once;
}

/** False only when more than that many edits lie between the texts, from the bits in which their bags differ: an edit changes two. */
export function mayBeWithin(once: number, twice: number, edits: number): boolean {
  return countBits(once) + countBits(twice) <= 2 * edits;
}

/** Set bits of 32, counted in parallel (Warren, Hacker's Delight, section 5-1). */
function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
