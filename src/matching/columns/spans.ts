// Spans of bytes: which of them are equal. An open-addressing table that points into the bytes, so nothing is copied.

import { sharedZeros } from './ints.ts';
import { hashBytes, type Texts } from './texts.ts';

/** Pieces of bytes: that at place p lies from `starts[p]` up to `ends[p]`. */
export interface Spans {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export function spansOf({ bytes, starts }: Texts): Spans {
  return { bytes, starts, ends: starts.subarray(1) };
}

/** True when the same stands at two places. */
export function areEqualSpans(one: Spans, at: number, other: Spans, place: number): boolean {
  const [start, second] = [one.starts[at] as number, other.starts[place] as number];
  const length = (one.ends[at] as number) - start;
  if ((other.ends[place] as number) - second !== length) return false;
  for (let byte = 0; byte < length; byte++)
    if (one.bytes[start + byte] !== other.bytes[second + byte]) return false;
  return true;
}

/** By place the first place whose span holds the same bytes; -1 for an empty one. */
export function firstEqualSpans(spans: Spans): Int32Array {
  const { bytes, starts, ends } = spans;
  const firsts = sharedZeros(ends.length);
  const hashes = new Int32Array(ends.length);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * ends.length + 1))).fill(-1);
  const mask = slots.length - 1;
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
      if (hashes[one] === hash && areEqualSpans(spans, one, spans, place)) break;
      slot = (slot + 1) & mask;
    }
    if ((slots[slot] as number) < 0) slots[slot] = place;
    firsts[place] = slots[slot] as number;
  }
  return firsts;
}
