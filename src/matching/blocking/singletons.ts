// Entries that nobody shares a blocking key with: to sort them too would be most of the work of laying it out. May not sort.

import type { Codes } from '../columns/column.ts';
import { sharedZeros } from '../columns/ints.ts';
import { MIXED_BITS, mixTuple, type Tuples, tuplesOf } from '../columns/tuples.ts';
import type { AllEntries, Entries } from './blocking-key.ts';

/** Entries that have all parts of a key. */
export interface Shared {
  /** Those whose codes another has as well, and a few singletons. */
  readonly shared: Entries;
  /** How many more singletons there are. */
  readonly singletons: number;
}

/** Told by a hash of the codes. */
export function withoutSingletons({ records, parts }: AllEntries): Shared {
  const { positions, singletons } = sharing(parts);
  const gather = (values: Int32Array): Int32Array => {
    const gathered = sharedZeros(positions.length);
    for (let at = 0; at < gathered.length; at++) gathered[at] = values[positions[at] as number] as number;
    return gathered;
  };
  const shared = {
    records: records === null ? positions : gather(records),
    parts: parts.map(({ codes, size }) => ({ codes: gather(codes), size })),
  };
  return { shared, singletons };
}

function sharing(parts: readonly Codes[]): { readonly positions: Int32Array; readonly singletons: number } {
  const length = parts[0]?.codes.length ?? 0;
  const bits = Math.min(MOST_SLOT_BITS, Math.ceil(Math.log2(SLOTS * length + 1)));
  const slots = sharedZeros(length);
  const whole = fillSlots(tuplesOf(parts), bits, slots);
  const taken = slotsTaken(slots, bits);
  // Positions take the room of the slots that were looked at.
  let count = 0;
  for (let at = 0; at < length; at++) {
    const slot = slots[at] as number;
    if (slot >= 0 && ((taken[((slot >>> 5) << 1) + 1] as number) & (1 << (slot & 31))) !== 0)
      slots[count++] = at;
  }
  return { positions: slots.subarray(0, count), singletons: whole - count };
}

/** Slots for each position, so that few singletons meet another in one. */
const SLOTS = 4;
const MOST_SLOT_BITS = 24;

/** By position a slot of its codes; -1 where a part is missing. Gives how many have all. */
function fillSlots([first, second, third]: Tuples, bits: number, slots: Int32Array): number {
  const shift = MIXED_BITS - bits;
  let whole = 0;
  for (let at = 0; at < slots.length; at++) {
    const one = first[at] as number;
    const two = second[at] as number;
    const three = third[at] as number;
    const isWhole = (one | two | three) >= 0;
    slots[at] = isWhole ? mixTuple(one, two, three) >>> shift : -1;
    whole += Number(isWhole);
  }
  return whole;
}

/** By 32 slots two words: a bit of those that are taken, and of those that are taken twice and more. They lie together in the cache. */
function slotsTaken(slots: Int32Array, bits: number): Int32Array {
  const taken = new Int32Array(2 * (((2 ** bits) >>> 5) + 1));
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number;
    if (slot < 0) continue;
    const bit = 1 << (slot & 31);
    const word = (slot >>> 5) << 1;
    const before = taken[word] as number;
    if ((before & bit) === 0) taken[word] = before | bit;
    else taken[word + 1] = (taken[word + 1] as number) | bit;
  }
  return taken;
}
