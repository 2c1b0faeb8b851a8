// Looks for packed byte strings (byte-markers.ts) in bytes and files, all at once. May not know what they were.

import { closeSync, openSync, readSync } from 'node:fs';
import {
  baseOf,
  digest,
  ENTRY,
  GROUP_BIT,
  LONGEST_MARKER,
  MAGIC,
  mix,
  SALT,
  WINDOW,
  windowHash,
} from './byte-markers.ts';

const CHUNK = 4 * 1024 * 1024;
/** A bit for each hash to be known, and sixty-four times as many: few are looked up in vain. */
const SPARE_BITS = 6;
const MOST_BITS = 24;
const FEWEST_BITS = 10;

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
  const known = indexOf(entries);
  const scan = scanner({ salt, entries, known, base: baseOf(salt) });
  return {
    count: entries.length / ENTRY,
    inBytes: (bytes, most) => scan(bytes, { from: 0, to: bytes.length, most }),
    inFile: (path, most) => scanFile(path, most, scan),
    without(group, parts) {
      const met = new Set<number>();
      const note = (entry: number): void => void met.add(entry);
      for (const part of parts)
        scan(part, { from: 0, to: part.length, most: Number.POSITIVE_INFINITY, note });
      const isOf = (entry: number): boolean =>
        ((entries.readUInt16LE(entry + 4) & GROUP_BIT) !== 0) === (group === 1);
      const kept = Array.from({ length: entries.length / ENTRY }, (_, index) => index * ENTRY).filter(
        entry => !met.has(entry) || !isOf(entry),
      );
      const head = packed.subarray(0, MAGIC.length + SALT);
      return Buffer.concat([head, ...kept.map(entry => entries.subarray(entry, entry + ENTRY))]);
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

/** Hash → the places of its entries. */
interface Known {
  /** How far a hash is shifted to name its bit. */
  readonly shift: number;
  readonly bitmap: Uint8Array;
  readonly places: ReadonlyMap<number, readonly number[]>;
}

function indexOf(entries: Buffer): Known {
  const bits = Math.ceil(Math.log2(entries.length / ENTRY + 1)) + SPARE_BITS;
  const size = Math.min(MOST_BITS, Math.max(FEWEST_BITS, bits));
  const [shift, bitmap] = [32 - size, new Uint8Array(1 << (size - 3))];
  const places = new Map<number, number[]>();
  for (let at = 0; at + ENTRY <= entries.length; at += ENTRY) {
    const hash = entries.readUInt32LE(at);
    const bit = hash >>> shift;
    bitmap[bit >>> 3] = (bitmap[bit >>> 3] ?? 0) | (1 << (bit & 7));
    const own = places.get(hash);
    if (own === undefined) places.set(hash, [at]);
    else own.push(at);
  }
  return { shift, bitmap, places };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly most: number;
  /** Called with the entry of each that is found. */
  readonly note?: (entry: number) => void;
}

interface Look {
  readonly hash: number;
  readonly note: Range['note'];
}

/** Looks at every place of some bytes; a marker may begin before `from` and end beyond `to`, as far as the bytes go. */
function scanner({
  salt,
  entries,
  known,
  base,
}: {
  readonly salt: Uint8Array;
  readonly entries: Buffer;
  readonly known: Known;
  readonly base: number;
}): Scan {
  const { shift, bitmap, places } = known;
  const out = highestPower(base);
  const isMarker = (bytes: Uint8Array, window: number, entry: number): boolean => {
    const at = window - (entries.readUInt16LE(entry + 4) & ~GROUP_BIT);
    const end = at + entries.readUInt16LE(entry + 6);
    if (at < 0 || end > bytes.length) return false;
    if (windowHash(bytes, end - WINDOW, base) !== entries.readUInt32LE(entry + 8)) return false;
    return digest(salt, bytes.subarray(at, end)).equals(entries.subarray(entry + 12, entry + ENTRY));
  };
  /** 1 where an entry of that hash stands there. */
  const foundAt = (bytes: Uint8Array, window: number, { hash, note }: Look): 0 | 1 => {
    const own = (places.get(hash) ?? []).filter(entry => isMarker(bytes, window, entry));
    if (note !== undefined) own.forEach(note);
    return own.length > 0 ? 1 : 0;
  };
  const isKnown = (mixed: number): boolean => {
    const bit = mixed >>> shift;
    return ((bitmap[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
  };
  return (bytes, { from, to, most, note }) => {
    let [hash, found] = [0, 0];
    const first = from + WINDOW - 1;
    for (let at = from; at < Math.min(first, bytes.length); at++)
      hash = (Math.imul(hash, base) + (bytes[at] as number)) | 0;
    const end = Math.min(bytes.length, to + WINDOW - 1);
    for (let at = first; at < end && found < most; at++) {
      hash = (Math.imul(hash, base) + (bytes[at] as number)) | 0;
      const mixed = mix(hash);
      if (isKnown(mixed)) found += foundAt(bytes, at - WINDOW + 1, { hash: mixed, note });
      hash = (hash - Math.imul(bytes[at - WINDOW + 1] as number, out)) | 0;
    }
    return found;
  };
}

/** The base to the power of the window, less one: the weight of the byte that leaves it. */
function highestPower(base: number): number {
  let power = 1;
  for (let times = 0; times < WINDOW - 1; times++) power = Math.imul(power, base);
  return power;
}
