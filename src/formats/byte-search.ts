// Looks for packed byte strings (byte-markers.ts) in bytes and files, all at once. May not know what they were.

import { closeSync, openSync, readSync } from 'node:fs';
import { type ByteIndex, indexOf, maskOf } from './byte-index.ts';
import {
  digest,
  ENTRY,
  GROUP_BIT,
  type HashKey,
  hashOf,
  keyOf,
  LONGEST_MARKER,
  MAGIC,
  SALT,
  WINDOW,
  windowHash,
} from './byte-markers.ts';

const CHUNK = 4 * 1024 * 1024;

/** Looks for what was packed. */
export interface MarkerSearch {
  /** How many strings are looked for. */
  readonly count: number;
  /** Places in a file at which one of them stands; it stops at `most`. */
  readonly inFile: (path: string, most: number) => number;
  readonly inBytes: (bytes: Uint8Array, most: number) => number;
  /** What was packed, but for those of a group that stand in one of these parts. */
  readonly without: (group: 0 | 1, parts: Iterable<Uint8Array>) => Buffer;
}

/** Null: not what {@link packMarkers} made. */
export function searchFor(packed: Buffer): MarkerSearch | null {
  if (packed.subarray(0, MAGIC.length).toString() !== MAGIC) return null;
  const salt = packed.subarray(MAGIC.length, MAGIC.length + SALT);
  const entries = packed.subarray(MAGIC.length + SALT);
  const scan = scanner({ salt, entries, index: indexOf(entries), key: keyOf(salt) });
  return {
    count: entries.length / ENTRY,
    inBytes: (bytes, most) => scan(bytes, { from: 0, to: bytes.length, most }),
    inFile: (path, most) => scanFile(path, most, scan),
    without(group, parts) {
      const isMet = new Uint8Array(entries.length / ENTRY);
      const note = (entry: number): void => {
        isMet[entry / ENTRY] = 1;
      };
      for (const part of parts)
        scan(part, { from: 0, to: part.length, most: Number.POSITIVE_INFINITY, note });
      const isKept = (entry: number): boolean =>
        isMet[entry / ENTRY] === 0 || (entries.readUInt16LE(entry + 4) & GROUP_BIT) !== group * GROUP_BIT;
      const kept = Buffer.from(packed);
      let to = MAGIC.length + SALT;
      for (let entry = 0; entry < entries.length; entry += ENTRY)
        if (isKept(entry)) to += entries.copy(kept, to, entry, entry + ENTRY);
      return kept.subarray(0, to);
    },
  };
}

type Scan = (bytes: Uint8Array, range: Range) => number;

/** Chunk by chunk; of each the last bytes are looked at with the next, and as many before them are kept. */
function scanFile(path: string, most: number, scan: Scan): number {
  const file = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(CHUNK + 2 * LONGEST_MARKER);
  let [held, from, found] = [0, 0, 0];
  try {
    for (;;) {
      const read = readSync(file, buffer, held, CHUNK, null);
      const filled = held + read;
      const to = read === 0 ? filled : Math.max(from, filled - LONGEST_MARKER);
      found += scan(buffer.subarray(0, filled), { from, to, most: most - found });
      if (read === 0 || found >= most) return found;
      const keep = Math.max(0, to - LONGEST_MARKER);
      buffer.copyWithin(0, keep, filled);
      held = filled - keep;
      from = to - keep;
    }
  } finally {
    closeSync(file);
  }
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly most: number;
  /** Called with the entry of each that is found. */
  readonly note?: (entry: number) => void;
}

interface Look {
  readonly window: number;
  readonly note: Range['note'];
}

/** Looks at every place of some bytes; a marker may begin before `from` and end beyond `to`, as far as the bytes go. */
function scanner({
  salt,
  entries,
  index,
  key,
}: {
  readonly salt: Uint8Array;
  readonly entries: Buffer;
  readonly index: ByteIndex;
  readonly key: HashKey;
}): Scan {
  const isMarker = (bytes: Uint8Array, window: number, entry: number): boolean => {
    const at = window - (entries.readUInt16LE(entry + 4) & ~GROUP_BIT);
    const end = at + entries.readUInt16LE(entry + 6);
    if (at < 0 || end > bytes.length) return false;
    if (windowHash(bytes, end - WINDOW, key) !== entries.readUInt32LE(entry + 8)) return false;
    return digest(salt, bytes.subarray(at, end)).equals(entries.subarray(entry + 12, entry + ENTRY));
  };
  /** 1 where one of some entries stands, with its window there. */
  const foundOf = (places: readonly number[], bytes: Uint8Array, { window, note }: Look): 0 | 1 => {
    const own = places.filter(entry => isMarker(bytes, window, entry));
    if (note !== undefined) own.forEach(note);
    return own.length > 0 ? 1 : 0;
  };
  return (bytes, { from, to, most, note }) => {
    let found = 0;
    const end = Math.min(bytes.length, to + WINDOW - 1);
    for (let at = from; found < most; at++) {
      at = nextCandidate(bytes, { from: at, end }, { key, index });
      if (at < 0) break;
      const places = index.placesOf(windowHash(bytes, at, key));
      if (places.length > 0) found += foundOf(places, bytes, { window: at, note });
    }
    return found;
  };
}

/**
 * Where the next window begins that the filter lets pass; -1: none that ends before `end`. Apart from what is done with it, so
 * that the loop that every byte goes through holds nothing else: so it is compiled to some fifteen instructions a byte.
 */
function nextCandidate(
  bytes: Uint8Array,
  { from, end }: { readonly from: number; readonly end: number },
  { key: { first, second }, index: { filter, shift } }: { readonly key: HashKey; readonly index: ByteIndex },
): number {
  let [low, high] = [0, 0];
  const full = from + WINDOW - 1;
  for (let at = from; at < end; at++) {
    // The eight bytes up to this one move on by one.
    low = (low >>> 8) | (high << 24);
    high = (high >>> 8) | ((bytes[at] as number) << 24);
    const hash = hashOf(low, high, first, second);
    const mask = maskOf(hash);
    if (((filter[hash >>> shift] as number) & mask) === mask && at >= full) return at - WINDOW + 1;
  }
  return -1;
}
