// Blocks: which pairs are looked at. A pair belongs to the first key that makes it. May not compare.

import { sharedInts, sharedZeros } from '../columns/ints.ts';

/** A key whose blocks are laid out, none above its cap. */
export interface Layout {
  readonly name: string;
  readonly fields: readonly string[];
  /** How many columns the key is over. */
  readonly width: number;
  /** In block b stand `slots[starts[b]]` up to `slots[starts[b + 1]]`: column × records + record, records ascending. */
  readonly starts: Int32Array;
  readonly slots: Int32Array;
  /** How often records stand in blocks that are looked at, those of one record too. */
  readonly standing: number;
  /** Most records a block may hold. */
  readonly cap: number;
  readonly pairs: number;
  /** Records of each block that stayed too large after splitting: not compared on this key, largest first. */
  readonly dropped: readonly number[];
}

/** A layout in which pairs can be looked up. */
export interface Blocks extends Layout {
  /** By column and record the block; -1 where the record is in none that counts. */
  readonly columns: readonly Int32Array[];
  /** As `slots`, without their columns. */
  readonly members: Int32Array;
}

/** Of the keys that are used: columns take as much memory again. */
export function openBlocks(layout: Layout, size: number): Blocks {
  const { width, starts, slots } = layout;
  const codes = sharedZeros(width * size).fill(-1);
  for (let block = 0; block + 1 < starts.length; block++) {
    const end = starts[block + 1] as number;
    for (let at = starts[block] as number; at < end; at++) codes[slots[at] as number] = block;
  }
  const columns = Array.from({ length: width }, (_, column) =>
    codes.subarray(column * size, (column + 1) * size),
  );
  return { ...layout, columns, members: membersOf(layout, size) };
}

/** The records of all blocks, in order. */
export function membersOf({ width, slots }: Layout, size: number): Int32Array {
  if (width === 1) return slots;
  const members = sharedInts(slots);
  for (let at = 0; at < members.length; at++) members[at] = (members[at] as number) % size;
  return members;
}

/** Some blocks of one key: from one number up to another. */
export interface Stretch {
  readonly key: number;
  readonly from: number;
  readonly to: number;
}

/** All blocks of all keys in order, in that many stretches or a few more, of about as many pairs each. */
export function stretchesOf(all: readonly Blocks[], count: number): readonly Stretch[] {
  const share = Math.max(all.reduce((sum, { pairs }) => sum + pairs, 0) / count, 1);
  return all.flatMap(({ starts }, key) => {
    const stretches: Stretch[] = [];
    const last = starts.length - 1;
    let from = 0;
    let pairs = 0;
    for (let code = 0; code < last; code++) {
      const size = (starts[code + 1] as number) - (starts[code] as number);
      pairs += (size * (size - 1)) / 2;
      if (pairs < share && code < last - 1) continue;
      stretches.push({ key, from, to: code + 1 });
      from = code + 1;
      pairs = 0;
    }
    return stretches;
  });
}

/** Visits every pair of these blocks that no earlier key owns, lower record first; of known records only those with a new one. */
export function forEachOwnPair(
  all: readonly Blocks[],
  { key: at, from, to }: Stretch,
  visit: (a: number, b: number) => void,
  isNew: Uint8Array | null = null,
): void {
  const blocks = all[at];
  if (blocks === undefined) return;
  const isEarlier = sharesAny(all.slice(0, at));
  const { starts, members } = blocks;
  const isOneColumn = blocks.columns.length === 1;
  const isOwn = (code: number, a: number, b: number): boolean =>
    (isNew === null || isNew[a] === 1 || isNew[b] === 1) &&
    (isOneColumn || isFirstMeeting(blocks, code, a, b)) &&
    !isEarlier(a, b);
  for (let code = from; code < to; code++) {
    const end = starts[code + 1] as number;
    for (let i = starts[code] as number; i < end; i++) {
      const a = members[i] as number;
      for (let j = i + 1; j < end; j++) {
        const b = members[j] as number;
        if (isOwn(code, a, b)) visit(a, b);
      }
    }
  }
}

/** Tells whether two records stand in one block of any of these keys. */
export function sharesAny(all: readonly Blocks[]): (a: number, b: number) => boolean {
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
