// Blocks: which pairs are looked at. A pair belongs to the first block in which both stand. May not compare.

import { hasBit } from '../columns/bits.ts';
import { sharedZeros } from '../columns/ints.ts';
import { pairCount } from '../pair-count.ts';

/** What is said of a key that is used. */
export interface KeyFigures {
  readonly name: string;
  readonly fields: readonly string[];
  /** How often records stand in blocks that are looked at, those of one record too. */
  readonly standing: number;
  /** Most records a block may hold. */
  readonly cap: number;
  readonly pairs: number;
  /** Records of each block that stayed too large after splitting: not compared on this key, largest first. */
  readonly dropped: readonly number[];
}

/** A key whose blocks are laid out, none above its cap. */
export interface Layout extends KeyFigures {
  /** In block b stand `records[starts[b]]` up to `records[starts[b + 1]]`, ascending, each once. */
  readonly starts: Int32Array;
  readonly records: Int32Array;
}

/** The blocks of several keys, numbered through from the first key on. */
export interface Blocks {
  readonly keys: readonly Layout[];
  /** By key the number of its first block, and the end. */
  readonly firsts: Int32Array;
  /** Record r stands in the blocks `numbers[offsets[r]]` up to `numbers[offsets[r + 1]]`, ascending. */
  readonly offsets: Int32Array;
  readonly numbers: Int32Array;
}

/**
 * By record its blocks: most records stand in few, so a list of them is smaller than a column a key, and lies together. `asked`:
 * bits of those whose blocks are wanted, the others get none; null: of all.
 */
export function numberBlocks(keys: readonly Layout[], size: number, asked: Int32Array | null = null): Blocks {
  const firsts = new Int32Array(keys.length + 1);
  const offsets = sharedZeros(size + 1);
  keys.forEach(({ starts, records }, key) => {
    firsts[key + 1] = (firsts[key] as number) + starts.length - 1;
    for (let at = 0; at < records.length; at++) {
      const record = records[at] as number;
      if (asked !== null && !hasBit(asked, record)) continue;
      offsets[record + 1] = (offsets[record + 1] as number) + 1;
    }
  });
  for (let record = 0; record < size; record++)
    offsets[record + 1] = (offsets[record + 1] as number) + (offsets[record] as number);
  const numbers = sharedZeros(offsets[size] as number);
  const next = offsets.slice(0, size);
  keys.forEach(({ starts, records }, key) => {
    for (let block = 0; block + 1 < starts.length; block++) {
      const end = starts[block + 1] as number;
      for (let at = starts[block] as number; at < end; at++) {
        const record = records[at] as number;
        if (asked !== null && !hasBit(asked, record)) continue;
        const place = next[record] as number;
        numbers[place] = (firsts[key] as number) + block;
        next[record] = place + 1;
      }
    }
  });
  return { keys, firsts, offsets, numbers };
}

/** The number of the first block above `after` in which both records stand; -1 for none. */
function meetingAfter({ offsets, numbers }: Blocks, a: number, b: number, after: number): number {
  let one = offsets[a] as number;
  let other = offsets[b] as number;
  const end = offsets[a + 1] as number;
  const otherEnd = offsets[b + 1] as number;
  while (one < end && other < otherEnd) {
    const number = numbers[one] as number;
    const otherNumber = numbers[other] as number;
    if (number === otherNumber && number > after) return number;
    if (number <= otherNumber) one += 1;
    if (otherNumber <= number) other += 1;
  }
  return -1;
}

/** Visits each key by which two records stand in one block, from one key on. */
export function forEachSharedKey(
  blocks: Blocks,
  { a, b, from }: { readonly a: number; readonly b: number; readonly from: number },
  visit: (key: number) => void,
): void {
  const { firsts } = blocks;
  const endBefore = (key: number): number => (firsts[key] as number) - 1;
  let key = from;
  let number = meetingAfter(blocks, a, b, endBefore(key));
  while (number >= 0) {
    while (endBefore(key + 1) < number) key += 1;
    visit(key);
    number = meetingAfter(blocks, a, b, endBefore(key + 1));
  }
}

/** Some blocks of one key: from one up to another, counted within the key. */
export interface Stretch {
  readonly key: number;
  readonly from: number;
  readonly to: number;
}

/** All blocks of all keys in order, in that many stretches or a few more, of about as many pairs each. */
export function stretchesOf(keys: readonly Layout[], count: number): readonly Stretch[] {
  const share = Math.max(keys.reduce((sum, { pairs }) => sum + pairs, 0) / count, 1);
  return keys.flatMap(({ starts }, key) => {
    const stretches: Stretch[] = [];
    const last = starts.length - 1;
    let from = 0;
    let pairs = 0;
    for (let block = 0; block < last; block++) {
      pairs += pairCount((starts[block + 1] as number) - (starts[block] as number));
      if (pairs < share && block < last - 1) continue;
      stretches.push({ key, from, to: block + 1 });
      from = block + 1;
      pairs = 0;
    }
    return stretches;
  });
}

/** Visits every pair of these blocks that no earlier block owns, lower record first. */
export function forEachOwnPair(
  blocks: Blocks,
  { key, from, to }: Stretch,
  visit: (a: number, b: number) => void,
): void {
  const { starts, records } = blocks.keys[key] as Layout;
  const first = blocks.firsts[key] as number;
  for (let block = from; block < to; block++) {
    const end = starts[block + 1] as number;
    for (let i = starts[block] as number; i < end; i++) {
      const a = records[i] as number;
      for (let j = i + 1; j < end; j++) {
        const b = records[j] as number;
        if (isFirstMeeting(blocks, a, b, first + block)) visit(a, b);
      }
    }
  }
}

/** True when two records stand together in a block and in none before it. So its number ends both lists, and nothing else has to. */
function isFirstMeeting({ offsets, numbers }: Blocks, a: number, b: number, meeting: number): boolean {
  let one = offsets[a] as number;
  let other = offsets[b] as number;
  let number = numbers[one] as number;
  let otherNumber = numbers[other] as number;
  while (number !== otherNumber) {
    while (number < otherNumber) number = numbers[++one] as number;
    while (otherNumber < number) otherNumber = numbers[++other] as number;
  }
  return number === meeting;
}
