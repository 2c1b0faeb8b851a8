// Which letters a text has, as bits: tells without looking at the texts that two are far apart. May not tell that they are near.

import { sharedZeros } from './ints.ts';
import type { Texts } from './texts.ts';

/** By value 32 bits, one for each letter or digit that occurs (a few share a bit). */
export type LetterBags = Int32Array;

export function letterBags({ size, bytes, starts }: Texts): LetterBags {
  const bags = sharedZeros(size);
  for (let code = 0; code < size; code++) {
    const end = starts[code + 1] as number;
    let bag = 0;
    for (let at = starts[code] as number; at < end; at++) bag |= 1 << ((bytes[at] as number) & 31);
    bags[code] = bag;
  }
  return bags;
}

/** False only when more than that many edits lie between the texts: an edit changes two bits at most. */
export function mayBeWithin(one: number, other: number, edits: number): boolean {
  return countBits(one ^ other) <= 2 * edits;
}

/** Set bits of 32, counted in parallel (Warren, Hacker's Delight, section 5-1). */
function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
