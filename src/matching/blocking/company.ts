// Who shares a blocking key with another: to sort all others would be most of the work of laying it out. May not sort.

import { type Codes, hashPair } from '../columns/column.ts';
import { sharedZeros } from '../columns/ints.ts';
import type { AllEntries, Entries } from './blocking-key.ts';

/** Entries that have all parts of a key. */
export interface Company {
  /** Those whose codes another has as well, and a few of the others. */
  readonly together: Entries;
  /** How many more there are. */
  readonly alone: number;
}

/** Counts by a hash of the codes; those who share it lie close together from here on. */
export function inCompany({ records, parts }: AllEntries): Company {
  const { positions, alone } = sharing(parts);
  const gather = (values: Int32Array): Int32Array => {
    const gathered = sharedZeros(positions.length);
    for (let at = 0; at < gathered.length; at++) gathered[at] = values[positions[at] as number] as number;
    return gathered;
  };
  const together = {
    records: records === null ? positions : gather(records),
    parts: parts.map(({ codes, size }) => ({ codes: gather(codes), size })),
  };
  return { together, alone };
}

function sharing(parts: readonly Codes[]): { readonly positions: Int32Array; readonly alone: number } {
  const length = parts[0]?.codes.length ?? 0;
  const hash = hasher(parts, length);
  // A bit for each slot: so small that it stays in the cache.
  const once = new Int32Array((hash.size >>> 5) + 1);
  const twice = new Int32Array(once.length);
  let whole = 0;
  for (let at = 0; at < length; at++) {
    const slot = hash.of(at);
    if (slot < 0) continue;
    whole += 1;
    const bit = 1 << (slot & 31);
    const word = slot >>> 5;
    twice[word] = (twice[word] as number) | ((once[word] as number) & bit);
    once[word] = (once[word] as number) | bit;
  }
  const positions = sharedZeros(whole);
  let count = 0;
  for (let at = 0; at < length; at++) {
    const slot = hash.of(at);
    if (slot >= 0 && ((twice[slot >>> 5] as number) & (1 << (slot & 31))) !== 0) positions[count++] = at;
  }
  return { positions: positions.subarray(0, count), alone: whole - count };
}

/** Slots for each position, so that few who stand alone meet another in one. */
const SLOTS = 4;
const MOST_SLOT_BITS = 24;

/** By position a slot of its codes; -1 where a part is missing. */
function hasher(parts: readonly Codes[], length: number): { size: number; of: (at: number) => number } {
  const bits = Math.min(MOST_SLOT_BITS, Math.ceil(Math.log2(SLOTS * length + 1)));
  const codes = parts.map(part => part.codes);
  return {
    size: 2 ** bits,
    of(at) {
      let mixed = 0;
      for (let part = 0; part < codes.length; part++) {
        const code = (codes[part] as Int32Array)[at] as number;
        if (code < 0) return -1;
        mixed = hashPair(mixed, code);
      }
      return mixed >>> (32 - bits);
    },
  };
}
