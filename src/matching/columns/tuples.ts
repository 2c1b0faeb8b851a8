// Tuples of up to three codes, by record. Of millions of records: one loop serves all, whatever the number of parts.

import type { Codes } from './column.ts';

/** By place the three codes. */
export type Tuples = readonly [Int32Array, Int32Array, Int32Array];

/** The codes of one to three parts; for a part that there is not stands the first. */
export function tuplesOf(parts: readonly Codes[]): Tuples {
  const [first, second, third] = parts.map(({ codes }) => codes);
  if (first === undefined) throw new RangeError('a key has a part');
  return [first, second ?? first, third ?? first];
}

/** Bits of a mixed tuple. */
export const MIXED_BITS = 28;
const ALL_BITS = 32;

/** Spreads three codes (multipliers of Knuth's and xxHash's kind: odd, their bits spread). The high bits depend on all of the low ones. */
export function mixTuple(one: number, two: number, three: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) + Math.imul(two, 0x85ebca6b) + Math.imul(three, 0xc2b2ae35);
  return mixed >>> (ALL_BITS - MIXED_BITS);
}
