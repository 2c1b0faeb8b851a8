// Looks for many byte strings in files at once, without keeping the strings: of each only a keyed hash of its first eight
// bytes, its length and a salted digest are known. (Rabin and Karp, "Efficient randomized pattern-matching algorithms",
// IBM Journal of Research and Development 31(2), 1987.)

import { createHash, randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const MAGIC = 'DWSPROOF';
const WINDOW = 8;
/** Longer strings are known by their first bytes: SQLite keeps that many together, whatever the size of a row. */
const LONGEST_MARKER = 1024;
const SHORTEST_MARKER = WINDOW;
const SALT = 16;
const DIGEST = 8;
const ENTRY = 4 + 2 + DIGEST;
const CHUNK = 4 * 1024 * 1024;
/** A bit for each hash to be known, and sixty-four times as many: few are looked up in vain. */
const SPARE_BITS = 6;
const MOST_BITS = 24;
const FEWEST_BITS = 10;

/** Packs byte strings so that they can be looked for later; those shorter than eight bytes are left out. */
export function packMarkers(markers: Iterable<Uint8Array>): Buffer {
  const salt = randomBytes(SALT);
  const base = baseOf(salt);
  const entries: Buffer[] = [];
  for (const whole of markers) {
    if (whole.length < SHORTEST_MARKER) continue;
    const marker = whole.subarray(0, LONGEST_MARKER);
    const entry = Buffer.alloc(ENTRY);
    entry.writeUInt32LE(windowHash(marker, base), 0);
    entry.writeUInt16LE(marker.length, 4);
    digest(salt, marker).copy(entry, 6);
    entries.push(entry);
  }
  return Buffer.concat([Buffer.from(MAGIC), salt, ...entries]);
}

/** Looks for what was packed. */
export interface MarkerSearch {
  /** How many strings are looked for. */
  readonly count: number;
  /** Places in a file at which one of them stands; it stops at `most`. */
  readonly inFile: (path: string, most: number) => number;
  readonly inBytes: (bytes: Uint8Array, most: number) => number;
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
    inFile(path, most) {
      const file = openSync(path, 'r');
      const buffer = Buffer.allocUnsafe(CHUNK + LONGEST_MARKER);
      let [held, found] = [0, 0];
      try {
        for (;;) {
          const read = readSync(file, buffer, held, CHUNK, null);
          const filled = held + read;
          // The last bytes are looked at with the next chunk, but for the last.
          const to = read === 0 ? filled : Math.max(0, filled - LONGEST_MARKER);
          found += scan(buffer.subarray(0, filled), { from: 0, to, most: most - found });
          if (read === 0 || found >= most) return found;
          buffer.copyWithin(0, to, filled);
          held = filled - to;
        }
      } finally {
        closeSync(file);
      }
    },
  };
}

/** An odd number made of the salt, so that the hashes tell nothing without it. */
function baseOf(salt: Uint8Array): number {
  return (Buffer.from(salt).readUInt32LE(0) | 1) >>> 0;
}

function windowHash(bytes: Uint8Array, base: number): number {
  let hash = 0;
  for (let at = 0; at < WINDOW; at++) hash = (Math.imul(hash, base) + (bytes[at] ?? 0)) | 0;
  return mix(hash);
}

/** The low bits of a product depend on low bits only: spread them. */
function mix(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (half ^ (half >>> 13)) >>> 0;
}

function digest(salt: Uint8Array, marker: Uint8Array): Buffer {
  return createHash('sha256').update(salt).update(marker).digest().subarray(0, DIGEST);
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
}

/** Looks at every place of some bytes; a marker may end beyond `to`, as far as the bytes go. */
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
}): (bytes: Uint8Array, range: Range) => number {
  const { shift, bitmap, places } = known;
  const out = highestPower(base);
  const isMarker = (bytes: Uint8Array, at: number, hash: number): boolean =>
    (places.get(hash) ?? []).some(entry => {
      const length = entries.readUInt16LE(entry + 4);
      if (at + length > bytes.length) return false;
      const own = digest(salt, bytes.subarray(at, at + length));
      return own.equals(entries.subarray(entry + 6, entry + ENTRY));
    });
  const isKnown = (mixed: number): boolean => {
    const bit = mixed >>> shift;
    return ((bitmap[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
  };
  return (bytes, { from, to, most }) => {
    let [hash, found] = [0, 0];
    const first = from + WINDOW - 1;
    for (let at = from; at < Math.min(first, bytes.length); at++)
      hash = (Math.imul(hash, base) + (bytes[at] as number)) | 0;
    const end = Math.min(bytes.length, to + WINDOW - 1);
    for (let at = first; at < end && found < most; at++) {
      hash = (Math.imul(hash, base) + (bytes[at] as number)) | 0;
      const mixed = mix(hash);
      if (isKnown(mixed) && isMarker(bytes, at - WINDOW + 1, mixed)) found += 1;
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
