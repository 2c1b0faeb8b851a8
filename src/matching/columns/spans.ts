// Spans of bytes: which of them are equal. An open-addressing table that points into the bytes, so nothing is copied.

import { sharedZeros } from './ints.ts';
import { areEqualBytes, hashBytes } from './texts.ts';

/** By place the first place whose span from `starts` up to `ends` holds the same bytes; -1 for an empty one. */
export function firstEqualSpans(bytes: Uint8Array, starts: Int32Array, ends: Int32Array): Int32Array {
  const firsts = sharedZeros(ends.length);
  const hashes = new Int32Array(ends.length);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * ends.length + 1))).fill(-1);
  const mask = slots.length - 1;
  const isSame = (one: number, other: number): boolean => {
    const [start, end] = [starts[one] as number, ends[one] as number];
    const second = starts[other] as number;
    return (ends[other] as number) - second === end - start && areEqualBytes(bytes, start, end, second);
  };
  for (let place = 0; place < ends.length; place++) {
    const [start, end] = [starts[place] as number, ends[place] as number];
    if (end <= start) {
      firsts[place] = -1;
      continue;
    }
    const hash = hashBytes(bytes, start, end);
    hashes[place] = hash;
    let slot = hash & mask;
    for (let one = slots[slot] as number; one >= 0; one = slots[slot] as number) {
      if (hashes[one] === hash && isSame(one, place)) break;
      slot = (slot + 1) & mask;
    }
    if ((slots[slot] as number) < 0) slots[slot] = place;
    firsts[place] = slots[slot] as number;
  }
  return firsts;
}
