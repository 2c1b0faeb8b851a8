// Sorts by codes: counting, one pass for each part, the last part first. May not know what the codes mean.

import { type Codes, hashPair } from './column.ts';
import { growing, sharedZeros } from './ints.ts';

/** Positions that have all parts. */
export interface Company {
  /** Those whose codes another has as well, and a few of the others; ascending. */
  readonly positions: Int32Array;
  /** How many more there are. */
  readonly alone: number;
}

/** Counts by a hash of the codes first: to sort those that share them with nobody would be most of the work. */
export function inCompany(parts: readonly Codes[]): Company {
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

/** Positions, each of which has all parts, ordered by their codes, equal ones in their own order. */
export function sortBy(parts: readonly Codes[], positions: Int32Array): Int32Array {
  return parts.reduceRight(sortPass, positions);
}

/** One pass of a stable counting sort. */
function sortPass(order: Int32Array, { codes, size }: Codes): Int32Array {
  const starts = sharedZeros(size + 1);
  for (let place = 0; place < order.length; place++) {
    const next = (codes[order[place] as number] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let code = 0; code < size; code++)
    starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  const sorted = sharedZeros(order.length);
  for (let place = 0; place < order.length; place++) {
    const position = order[place] as number;
    const code = codes[position] as number;
    const at = starts[code] as number;
    sorted[at] = position;
    starts[code] = at + 1;
  }
  return sorted;
}

/** Where positions begin that differ in a part from the one before, and the end. */
export function runsOf(sorted: Int32Array, parts: readonly Codes[]): Int32Array {
  const starts = growing();
  const all = parts.map(({ codes }) => codes);
  let before = -1;
  for (let place = 0; place < sorted.length; place++) {
    const one = sorted[place] as number;
    let isSame = before >= 0;
    for (let part = 0; isSame && part < all.length; part++) {
      const codes = all[part] as Int32Array;
      isSame = codes[one] === codes[before];
    }
    if (!isSame) starts.push(place);
    before = one;
  }
  starts.push(sorted.length);
  return starts.done();
}
