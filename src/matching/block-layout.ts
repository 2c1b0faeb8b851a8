// Lays blocking keys out in blocks: exact pair counts before anything runs, caps that fit the pair budget, oversize blocks split.
// May not compare.

import type { Blocks } from './blocking.ts';
import type { BlockingKey, KeyPart } from './blocking-key.ts';
import { type Codes, codePairs } from './column.ts';

/** Candidate pairs per record, over all keys together. */
export const PAIR_BUDGET = 30;
/** Small files can afford more than their budget. */
const FEWEST_PAIRS = 1_000_000;
const LOWEST_CAP = 5;
const HIGHEST_CAP = 2000;
const CAPS = [LOWEST_CAP, 10, 20, 50, 100, 200, 500, 1000, HIGHEST_CAP];

/** Lays out all keys, rarest first; oversize blocks are split by a second part. In a small file every pair is looked at. */
export function layOutBlocks(
  keys: readonly BlockingKey[],
  size: number,
  splitters: readonly KeyPart[],
): readonly Blocks[] {
  const share = Math.max(PAIR_BUDGET * size, FEWEST_PAIRS) / Math.max(keys.length / 2, 1);
  const blocks = keys
    .map(key => layOut(key, size, splitters, share))
    .toSorted((one, other) => density(one) - density(other));
  return pairsOf(size) <= FEWEST_PAIRS ? [...blocks, wholeFile(size)] : blocks;
}

/** One block of all records. */
function wholeFile(size: number): Blocks {
  const columns = [new Int32Array(size)];
  const { starts, members } = membersOf(columns, 1, size);
  return { name: 'all', fields: [], columns, starts, members, cap: size, pairs: pairsOf(size), dropped: [] };
}

function density(blocks: Blocks): number {
  return blocks.pairs / Math.max(blocks.members.length, 1);
}

function layOut(all: BlockingKey, size: number, splitters: readonly KeyPart[], share: number): Blocks {
  const key = { ...all, columns: withoutRepeats(all.columns) };
  const counts = countBlocks(key.columns, key.size);
  // Where whole blocks fit, nothing is to be split.
  const fits =
    counts.every(count => count <= HIGHEST_CAP) && pairsUnder(HIGHEST_CAP, sizesOf(counts, UNSPLIT)) <= share;
  const splitter = fits ? null : splitterOf(key, splitters);
  const split = fits ? UNSPLIT : splitBlocks(key, counts, splitter?.codes ?? null);
  const sizes = sizesOf(counts, split);
  const cap = capFor(sizes, share);
  const isWhole = (code: number): boolean => (counts[code] ?? 0) <= cap;
  const isPart = (code: number): boolean => (split.counts[code] ?? 0) <= cap;
  // Whole blocks keep their code, parts of oversize ones come after them.
  const columns = key.columns.map((codes, at) =>
    codes.map((code, record) => {
      if (code < 0 || isWhole(code)) return code;
      const part = split.columns[at]?.[record] ?? -1;
      return part >= 0 && isPart(part) ? key.size + part : -1;
    }),
  );
  const dropped = split.counts.filter((_, part) => !isPart(part) && !isWhole(split.parents[part] ?? -1));
  const laidOut = membersOf(columns, key.size + split.counts.length, size);
  const pairs = pairsUnder(cap, sizes);
  const isSplit = splitter !== null && counts.some(count => count > cap);
  const fields = isSplit ? [...key.fields, splitter.field] : key.fields;
  return { name: key.name, fields, columns, ...laidOut, cap, pairs, dropped: [...dropped.sort().reverse()] };
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

function countBlocks(columns: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const codes of columns)
    for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** A record with the same number in two columns stands in its block once. */
function withoutRepeats(columns: readonly Int32Array[]): readonly Int32Array[] {
  return columns.map((codes, at) => {
    const earlier = columns.slice(0, at);
    return at === 0
      ? codes
      : codes.map((code, record) => (earlier.some(one => one[record] === code) ? -1 : code));
  });
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

function splitBlocks(key: BlockingKey, counts: Int32Array, splitter: Codes | null): Split {
  const size = key.columns[0]?.length ?? 0;
  const firsts = new Int32Array(size * key.columns.length).fill(-1);
  const seconds = new Int32Array(firsts.length);
  key.columns.forEach((column, at) => {
    for (let record = 0; record < size; record++) {
      const code = column[record] ?? -1;
      if ((counts[code] ?? 0) <= LOWEST_CAP) continue;
      firsts[at * size + record] = code;
      seconds[at * size + record] = 1 + (splitter?.codes[record] ?? -1);
    }
  });
  const joined = codePairs(firsts, seconds);
  const parents = new Int32Array(joined.size);
  joined.codes.forEach((part, at) => {
    if (part >= 0) parents[part] = firsts[at] ?? 0;
  });
  const columns = key.columns.map((_, at) => joined.codes.subarray(at * size, (at + 1) * size));
  return { columns, counts: countBlocks(columns, joined.size), parents };
}

/** The sizes of blocks and parts that make pairs at all: most blocks are of one record. */
interface Sizes {
  readonly blocks: Int32Array;
  readonly parts: Int32Array;
  /** By part the size of its block. */
  readonly parents: Int32Array;
}

function sizesOf(counts: Int32Array, { counts: parts, parents }: Split): Sizes {
  const several = Int32Array.from(parts.keys()).filter(part => (parts[part] ?? 0) > 1);
  return {
    blocks: counts.filter(count => count > 1),
    parts: several.map(part => parts[part] ?? 0),
    parents: several.map(part => counts[parents[part] ?? 0] ?? 0),
  };
}

/** The largest cap of the ladder whose pairs fit the share, parts of oversize blocks counted in. */
function capFor(sizes: Sizes, share: number): number {
  return CAPS.findLast(cap => pairsUnder(cap, sizes) <= share) ?? LOWEST_CAP;
}

/** Pairs of all blocks of at most that many records, and of such parts of the larger ones. */
function pairsUnder(cap: number, { blocks, parts, parents }: Sizes): number {
  let pairs = 0;
  for (const size of blocks) if (size <= cap) pairs += pairsOf(size);
  for (let part = 0; part < parts.length; part++) {
    const size = parts[part] as number;
    if (size <= cap && (parents[part] as number) > cap) pairs += pairsOf(size);
  }
  return pairs;
}

function membersOf(
  columns: readonly Int32Array[],
  blocks: number,
  size: number,
): { readonly starts: Int32Array; readonly members: Int32Array } {
  const counts = countBlocks(columns, blocks);
  const starts = new Int32Array(blocks + 1);
  for (let code = 0; code < blocks; code++) starts[code + 1] = (starts[code] ?? 0) + (counts[code] ?? 0);
  const members = new Int32Array(starts[blocks] ?? 0);
  const next = starts.slice();
  for (let record = 0; record < size; record++) {
    for (const codes of columns) {
      const code = codes[record] ?? -1;
      if (code < 0) continue;
      const at = next[code] ?? 0;
      members[at] = record;
      next[code] = at + 1;
    }
  }
  return { starts, members };
}
