// What the letters of two names tell without reading them: that they are neither near nor begin alike. May not tell that they are near.

import { sharedZeros } from '../columns/ints.ts';
import { letterBags, mayBeWithin } from '../columns/letter-bag.ts';
import type { Texts } from '../columns/texts.ts';

/** Edits that names at a level above else may have between them. */
const MOST_EDITS = 2;

/**
 * Tells from their letters, without reading them, that two names neither begin with the same so many letters nor are near: most pairs of
 * names. Of several words, or with letters beside ASCII, it does not say so.
 */
export function farNames(values: Texts, letters: number): (one: number, other: number) => boolean {
  const { once, twice } = letterBags(values);
  const beginnings = sharedZeros(values.size);
  for (let code = 0; code < values.size; code++) beginnings[code] = beginningOf(values, code, letters);
  return (one, other) => {
    const [first, second] = [beginnings[one] as number, beginnings[other] as number];
    if (first === second || first === NOT_PLAIN || second === NOT_PLAIN) return false;
    return !mayBeWithin(
      (once[one] as number) ^ (once[other] as number),
      (twice[one] as number) ^ (twice[other] as number),
      MOST_EDITS,
    );
  };
}

const NOT_PLAIN = -1;
const SPACE = 0x20;
const ASCII_BITS = 7;

/** The first letters as a number. */
function beginningOf({ bytes, starts }: Texts, code: number, letters: number): number {
  const start = starts[code] as number;
  const end = starts[code + 1] as number;
  let beginning = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === SPACE || byte >> ASCII_BITS > 0) return NOT_PLAIN;
    if (at < start + letters) beginning = (beginning << ASCII_BITS) | byte;
  }
  return beginning;
}
