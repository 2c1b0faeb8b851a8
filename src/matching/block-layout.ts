// Lays a blocking key out in blocks: exact pair counts before anything runs, a cap that fits the pair budget, oversize blocks split.
// May not compare.

import type { Blocks } from './blocking.ts';
import { type BlockingKey, codesOf, type KeyCodes, type KeyPart } from './blocking-key.ts';
import { type Codes, codePairs } from './column.ts';
import { sharedZeros } from './ints.ts';

/** Candidate pairs per record, over all keys together. */
export const PAIR_BUDGET = 30;
/** Small files can afford more than their budget. */
const FEWEST_PAIRS = 1_000_000;
const LOWEST_CAP = 5;
const HIGHEST_CAP = 2000;
const CAPS = [LOWEST_CAP, 10, 20, 50, 100, 200, 500, 1000, HIGHEST_CAP];

/** All keys of a file and what splits their oversize blocks. */
export interface KeySet {
  readonly keys: readonly BlockingKey[];
  readonly size: number;
  readonly splitters: readonly KeyPart[];
}

/** The blocks of one key; oversize ones are split by a second part. */
export function layOutKey({ keys, size, splitters }: KeySet, at: number): Blocks {
  const key = keys[at] as BlockingKey;
  const codes = withoutRepeats(codesOf(key));
  const share = Math.max(PAIR_BUDGET * size, FEWEST_PAIRS) / Math.max(keys.length / 2, 1);
  const counts = countCodes(codes);
  const whole = pairsByCap(counts, UNSPLIT);
  // Where whole blocks fit, nothing is to be split.
  const fits = (whole.at(-1) ?? 0) <= share && counts.every(count => count <= HIGHEST_CAP);
  const splitter = fits ? null : splitterOf(key, splitters);
  const split = fits ? UNSPLIT : splitBlocks(codes, counts, splitter?.codes ?? null);
  const pairs = fits ? whole : pairsByCap(counts, split);
  const rung = Math.max(
    pairs.findLastIndex(count => count <= share),
    0,
  );
  const cap = CAPS[rung] ?? LOWEST_CAP;
  const isSplit = splitter !== null && counts.some(count => count > cap);
  return {
    name: key.name,
    fields: isSplit ? [...key.fields, splitter.field] : key.fields,
    ...fill(codes, { counts, split, cap }),
    cap,
    pairs: pairs[rung] ?? 0,
    dropped: droppedOf(counts, split, cap),
  };
}

/** The keys that are looked at first make fewest pairs a record; in a small file every pair is looked at. */
export function inOrder(laidOut: readonly Blocks[], size: number): readonly Blocks[] {
  const blocks = laidOut.toSorted((one, other) => density(one) - density(other));
  return pairsOf(size) <= FEWEST_PAIRS ? [...blocks, wholeFile(size)] : blocks;
}

function density({ pairs, standing }: Blocks): number {
  return pairs / Math.max(standing, 1);
}

/** One block of all records. */
function wholeFile(size: number): Blocks {
  return {
    name: 'all',
    fields: [],
    columns: [sharedZeros(size)],
    starts: Int32Array.of(0, size),
    members: Int32Array.from({ length: size }, (_, record) => record),
    standing: size,
    cap: size,
    pairs: pairsOf(size),
    dropped: [],
  };
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

function countCodes({ columns, size }: KeyCodes): Int32Array {
  const counts = new Int32Array(size);
  for (const codes of columns)
    for (const code of codes) if (code >= 0) counts[code] = (counts[code] as number) + 1;
  return counts;
}

/** A record with the same number in two columns stands in its block once. */
function withoutRepeats({ columns, size }: KeyCodes): KeyCodes {
  const single = columns.map((codes, at) => {
    const earlier = columns.slice(0, at);
    return at === 0
      ? codes
      : codes.map((code, record) => (earlier.some(one => one[record] === code) ? -1 : code));
  });
  return { columns: single, size };
}

/** The second part of a key: the first that says something else than the key does. */
function splitterOf(key: BlockingKey, splitters: readonly KeyPart[]): KeyPart | null {
  return splitters.find(({ field }) => !key.fields.includes(field)) ?? null;
}

/** Blocks above the lowest cap in parts, should they turn out to be oversize. */
interface Split {
  /** By column of the key and record the part; -1 where the block is small. */
  readonly columns: readonly Int32Array[];
  /** By part its records, and the block it is of. */
  readonly counts: Int32Array;
  readonly parents: Int32Array;
}

const UNSPLIT: Split = { columns: [], counts: new Int32Array(), parents: new Int32Array() };

function splitBlocks({ columns }: KeyCodes, counts: Int32Array, splitter: Codes | null): Split {
  const size = columns[0]?.length ?? 0;
  const firsts = new Int32Array(size * columns.length).fill(-1);
  const seconds = new Int32Array(firsts.length);
  columns.forEach((column, at) => {
    for (let record = 0; record < size; record++) {
      const code = column[record] as number;
      if (code < 0 || (counts[code] as number) <= LOWEST_CAP) continue;
      firsts[at * size + record] = code;
      seconds[at * size + record] = 1 + (splitter?.codes[record] ?? -1);
    }
  });
  const joined = codePairs(firsts, seconds);
  const parents = new Int32Array(joined.size);
  joined.codes.forEach((part, at) => {
    if (part >= 0) parents[part] = firsts[at] as number;
  });
  const parts = columns.map((_, at) => joined.codes.subarray(at * size, (at + 1) * size));
  return { columns: parts, counts: countCodes({ columns: parts, size: joined.size }), parents };
}

/** By cap of the ladder the pairs of all blocks of at most that many records, and of such parts of the larger ones. */
function pairsByCap(counts: Int32Array, { counts: parts, parents }: Split): Float64Array {
  const pairs = new Float64Array(CAPS.length);
  const add = (count: number, below: number): void => {
    for (let rung = 0; rung < CAPS.length; rung++) {
      const cap = CAPS[rung] as number;
      if (cap >= count && cap < below) pairs[rung] = (pairs[rung] as number) + pairsOf(count);
    }
  };
  for (const count of counts) if (count > 1) add(count, Number.POSITIVE_INFINITY);
  parts.forEach((count, part) => {
    if (count > 1) add(count, counts[parents[part] as number] as number);
  });
  return pairs;
}

interface Sized {
  readonly counts: Int32Array;
  readonly split: Split;
  readonly cap: number;
}

/** Records of each part that is too large still, largest first. */
function droppedOf(counts: Int32Array, { counts: parts, parents }: Split, cap: number): readonly number[] {
  const dropped = parts.filter((count, part) => count > cap && (counts[parents[part] as number] ?? 0) > cap);
  return [...dropped.sort().reverse()];
}

/** Blocks and parts of more than one record, numbered one after another: the others make no pair. */
function fill(
  { columns: all }: KeyCodes,
  { counts, split, cap }: Sized,
): Pick<Blocks, 'columns' | 'starts' | 'members' | 'standing'> {
  const isPart = (part: number): boolean => (counts[split.parents[part] as number] as number) > cap;
  const whole = numberBlocks(counts, { cap, from: 0, isUsed: () => true });
  const parts = numberBlocks(split.counts, { cap, from: whole.next, isUsed: isPart });
  const starts = sharedZeros(parts.next + 1);
  const sized = (numbers: Int32Array, sizes: Int32Array): void => {
    numbers.forEach((number, code) => {
      if (number >= 0) starts[number + 1] = sizes[code] as number;
    });
  };
  sized(whole.numbers, counts);
  sized(parts.numbers, split.counts);
  for (let block = 0; block < parts.next; block++)
    starts[block + 1] = (starts[block + 1] as number) + (starts[block] as number);
  const columns = all.map((codes, at) => {
    const numbers = sharedZeros(codes.length);
    const own = split.columns[at];
    for (let record = 0; record < codes.length; record++) {
      const code = codes[record] as number;
      if (code < 0) numbers[record] = -1;
      else if ((counts[code] as number) <= cap) numbers[record] = whole.numbers[code] as number;
      else numbers[record] = parts.numbers[own?.[record] ?? -1] ?? -1;
    }
    return numbers;
  });
  return { columns, starts, members: membersOf(columns, starts), standing: whole.standing + parts.standing };
}

/** By code the number of its block; -1 for one that makes no pair or is too large. */
function numberBlocks(
  counts: Int32Array,
  {
    cap,
    from,
    isUsed,
  }: { readonly cap: number; readonly from: number; readonly isUsed: (code: number) => boolean },
): { readonly numbers: Int32Array; readonly next: number; readonly standing: number } {
  const numbers = new Int32Array(counts.length).fill(-1);
  let next = from;
  let standing = 0;
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] as number;
    if (count > cap || !isUsed(code)) continue;
    standing += count;
    if (count > 1) numbers[code] = next++;
  }
  return { numbers, next, standing };
}

function membersOf(columns: readonly Int32Array[], starts: Int32Array): Int32Array {
  const members = sharedZeros(starts.at(-1) ?? 0);
  const next = starts.slice();
  const size = columns[0]?.length ?? 0;
  for (let record = 0; record < size; record++)
    for (const codes of columns) {
      const code = codes[record] as number;
      if (code < 0) continue;
      const at = next[code] as number;
      members[at] = record;
      next[code] = at + 1;
    }
  return members;
}
