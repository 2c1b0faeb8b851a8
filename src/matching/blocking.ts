// Blocking: which pairs are looked at. Exact counts before anything runs; a pair belongs to the first key that makes it. May
// not compare.

import type { BlockingKey } from './blocking-key.ts';
import { type Codes, codePairs } from './column.ts';

/** A key whose blocks are laid out, none above its cap. */
export interface Blocks {
  readonly name: string;
  readonly fields: readonly string[];
  /** Codes by record; -1 where the record is in no block that counts. */
  readonly columns: readonly Int32Array[];
  /** Members of code c: `members[starts[c]]` up to `members[starts[c + 1]]`, ascending. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** Most records a block may hold. */
  readonly cap: number;
  readonly pairs: number;
  /** Records of each block that stayed too large after splitting: not compared on this key, largest first. */
  readonly dropped: readonly number[];
}

/** Candidate pairs per record, over all keys together. */
export const PAIR_BUDGET = 30;
/** Small files can afford more than their budget. */
const FEWEST_PAIRS = 1_000_000;
const CAPS = [5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** Lays out all keys, rarest first; oversize blocks are split by `splitter`. In a small file every pair is looked at. */
export function layOutBlocks(
  keys: readonly BlockingKey[],
  size: number,
  splitter: Codes | null,
): readonly Blocks[] {
  const share = Math.max(PAIR_BUDGET * size, FEWEST_PAIRS) / Math.max(keys.length / 2, 1);
  const blocks = keys
    .map(key => layOut(key, size, splitter, share))
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

function layOut(key: BlockingKey, size: number, splitter: Codes | null, share: number): Blocks {
  const cap = capFor(countBlocks(key.columns, key.size), share);
  const split = splitter === null ? key : splitOversize(key, splitter, cap);
  const counts = countBlocks(split.columns, split.size);
  const dropped = [...counts.filter(count => count > cap)].toSorted((a, b) => b - a);
  const columns = split.columns.map(codes =>
    codes.map(code => (code >= 0 && (counts[code] ?? 0) <= cap ? code : -1)),
  );
  const { starts, members } = membersOf(columns, split.size, size);
  const pairs = counts.reduce((sum, count) => (count <= cap ? sum + pairsOf(count) : sum), 0);
  return { name: key.name, fields: key.fields, columns, starts, members, cap, pairs, dropped };
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

/** The largest cap of the ladder whose pairs fit the share. */
function capFor(counts: Int32Array, share: number): number {
  const fits = CAPS.filter(cap => {
    let pairs = 0;
    for (const count of counts) if (count <= cap) pairs += pairsOf(count);
    return pairs <= share;
  });
  return fits.at(-1) ?? (CAPS[0] as number);
}

/** Records of blocks above the cap get a second part in their key. */
function splitOversize(key: BlockingKey, splitter: Codes, cap: number): BlockingKey {
  const counts = countBlocks(key.columns, key.size);
  if (!counts.some(count => count > cap)) return key;
  const size = splitter.codes.length;
  const codes = new Int32Array(size * key.columns.length);
  const seconds = new Int32Array(codes.length);
  key.columns.forEach((column, at) => {
    codes.set(column, at * size);
    for (let record = 0; record < size; record++) {
      const isOversize = (counts[column[record] ?? -1] ?? 0) > cap;
      seconds[at * size + record] = isOversize ? 1 + (splitter.codes[record] ?? -1) : 0;
    }
  });
  const joined = codePairs(codes, seconds);
  const columns = key.columns.map((_, at) => joined.codes.slice(at * size, (at + 1) * size));
  return { ...key, columns, size: joined.size };
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

/** Visits every pair of one key that no earlier key owns, lower record first. */
export function forEachOwnPair(
  all: readonly Blocks[],
  at: number,
  visit: (a: number, b: number) => void,
): void {
  const blocks = all[at];
  if (blocks === undefined) return;
  const isEarlier = sharesAny(all.slice(0, at));
  const { starts, members } = blocks;
  const isOneColumn = blocks.columns.length === 1;
  for (let code = 0; code + 1 < starts.length; code++) {
    const end = starts[code + 1] as number;
    for (let i = starts[code] as number; i < end; i++) {
      const a = members[i] as number;
      for (let j = i + 1; j < end; j++) {
        const b = members[j] as number;
        // A record twice in one block (the same number in two columns) is no pair.
        if (a !== b && (isOneColumn || isFirstMeeting(blocks, code, a, b)) && !isEarlier(a, b)) visit(a, b);
      }
    }
  }
}

/** Tells whether two records stand in one block of any of these keys. */
function sharesAny(all: readonly Blocks[]): (a: number, b: number) => boolean {
  const single = all.flatMap(({ columns }) => (columns.length === 1 ? columns : []));
  const several = all.filter(({ columns }) => columns.length > 1);
  return (a, b) => {
    for (let key = 0; key < single.length; key++) {
      const codes = single[key] as Int32Array;
      const code = codes[a] as number;
      if (code >= 0 && code === codes[b]) return true;
    }
    for (let key = 0; key < several.length; key++) if (sharesBlock(several[key] as Blocks, a, b)) return true;
    return false;
  };
}

/** Two records may share several values of a key of several columns: the lowest code makes the pair. */
function isFirstMeeting(blocks: Blocks, code: number, a: number, b: number): boolean {
  for (const one of blocks.columns) {
    const shared = one[a] ?? -1;
    if (shared >= 0 && shared < code && blocks.columns.some(other => other[b] === shared)) return false;
  }
  return true;
}

/** True when two records stand in one block of a key. */
export function sharesBlock({ columns }: Blocks, a: number, b: number): boolean {
  if (columns.length === 1) {
    const codes = columns[0] as Int32Array;
    const code = codes[a] ?? -1;
    return code >= 0 && code === codes[b];
  }
  for (const one of columns) {
    const code = one[a] ?? -1;
    if (code >= 0) for (const other of columns) if (other[b] === code) return true;
  }
  return false;
}
