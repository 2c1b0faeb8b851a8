// Hash → the packed markers that have it, in flat arrays: a million markers pass through the cache of a processor. May not know
// what a marker is.

import { ENTRY } from './byte-markers.ts';

/** Words of 32 bits in the filter: 2 MB at most, what a core keeps close by. */
const MOST_WORDS_LOG2 = 19;
const FEWEST_WORDS_LOG2 = 5;

/** Entries by their hash. */
export interface ByteIndex {
  /**
   * A Bloom filter of two bits an entry, both in one word, so that a look costs one load: of 300,000 entries it lets 3 in 1,000
   * foreign hashes pass. The word of a hash is `hash >>> shift`, its bits are {@link maskOf}.
   */
  readonly filter: Int32Array;
  readonly shift: number;
  /** Places of the entries with this hash. */
  readonly placesOf: (hash: number) => readonly number[];
}

/** The two bits of a hash in its word. */
export function maskOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
}

/** An index of packed entries, each of which begins with its hash. */
export function indexOf(entries: Buffer): ByteIndex {
  const count = entries.length / ENTRY;
  const log2 = Math.ceil(Math.log2(2 * count + 1));
  const words = Math.min(MOST_WORDS_LOG2, Math.max(FEWEST_WORDS_LOG2, log2));
  const shift = 32 - words;
  const filter = new Int32Array(1 << words);
  // A table with open addressing, less than half full: of each hash the number of its last entry, from 1; 0 is free. The entries
  // of one hash are a chain, for there may be as many as there are rows that look alike.
  const table = new Uint32Array(1 << (log2 + 1));
  const before = new Uint32Array(count + 1);
  const hashAt = (number: number): number => entries.readUInt32LE((number - 1) * ENTRY);
  const slotOf = (hash: number): number => {
    let slot = hash & (table.length - 1);
    while (table[slot] !== 0 && hashAt(table[slot] as number) !== hash)
      slot = (slot + 1) & (table.length - 1);
    return slot;
  };
  for (let number = 1; number <= count; number++) {
    const hash = hashAt(number);
    filter[hash >>> shift] = (filter[hash >>> shift] as number) | maskOf(hash);
    const slot = slotOf(hash);
    before[number] = table[slot] as number;
    table[slot] = number;
  }
  return {
    ...{ filter, shift },
    placesOf(hash) {
      if (table[slotOf(hash)] === 0) return NONE;
      const found: number[] = [];
      for (let number = table[slotOf(hash)] as number; number !== 0; number = before[number] as number)
        found.push((number - 1) * ENTRY);
      return found;
    },
  };
}

const NONE: readonly never[] = [];
