// Packs byte strings so that they can be looked for without being kept: of each a keyed hash of its rarest eight bytes, its length
// and a salted digest. byte-search.ts looks. (After Rabin and Karp, "Efficient randomized pattern-matching algorithms", IBM Journal
// of Research and Development 31(2), 1987.)

import { hash, randomBytes } from 'node:crypto';

export const MAGIC: string = 'DWSPROOF';
export const WINDOW: number = 8;
/** Longer strings are known by their first bytes: SQLite keeps that many together, whatever the size of a row. */
export const LONGEST_MARKER: number = 1024;
export const SALT: number = 16;
const DIGEST = 8;
/** Hash of the window, its place in the marker with its group on top, length, hash of its last eight bytes, digest. */
export const ENTRY: number = 4 + 2 + 2 + 4 + DIGEST;
/** Counters of how often a window occurs among the markers, up to 255. */
const COUNTERS = 1 << 22;

/** The bit of a place that tells the group. */
export const GROUP_BIT = 0x8000;

/** A byte string to look for, of one of two groups. */
export interface Marker {
  readonly bytes: Uint8Array;
  readonly group: 0 | 1;
}

/**
 * Packs byte strings so that they can be looked for later; those shorter than eight bytes are left out. Of each the eight bytes
 * are known that are rarest among all of them: what every record begins with would be met everywhere. `markers` is read twice.
 */
export function packMarkers(markers: () => Iterable<Marker>): Buffer {
  const salt = randomBytes(SALT);
  const key = keyOf(salt);
  const counts = new Uint8Array(COUNTERS);
  const each = function* (): Iterable<Marker> {
    for (const { bytes, group } of markers())
      if (bytes.length >= WINDOW) yield { bytes: bytes.subarray(0, LONGEST_MARKER), group };
  };
  let total = 0;
  for (const { bytes: marker } of each()) {
    total += 1;
    for (let at = 0; at + WINDOW <= marker.length; at += WINDOW) {
      const counter = windowHash(marker, at, key) % COUNTERS;
      counts[counter] = Math.min(255, (counts[counter] as number) + 1);
    }
  }
  const packed = Buffer.alloc(MAGIC.length + SALT + total * ENTRY);
  packed.write(MAGIC);
  packed.set(salt, MAGIC.length);
  let to = MAGIC.length + SALT;
  for (const { bytes: marker, group } of each()) {
    const at = rarestWindow(marker, key, counts);
    packed.writeUInt32LE(windowHash(marker, at, key), to);
    packed.writeUInt16LE(group === 1 ? at | GROUP_BIT : at, to + 4);
    packed.writeUInt16LE(marker.length, to + 6);
    packed.writeUInt32LE(windowHash(marker, marker.length - WINDOW, key), to + 8);
    digest(salt, marker).copy(packed, to + 12);
    to += ENTRY;
  }
  return packed;
}

/** Where the rarest eight bytes of a marker stand. */
function rarestWindow(marker: Uint8Array, key: HashKey, counts: Uint8Array): number {
  let [best, fewest] = [0, 256];
  for (let at = 0; at + WINDOW <= marker.length; at += WINDOW) {
    const count = counts[windowHash(marker, at, key) % COUNTERS] as number;
    if (count < fewest) [best, fewest] = [at, count];
  }
  return best;
}

/** Two odd numbers made of the salt, so that the hashes tell nothing without it. */
export interface HashKey {
  readonly first: number;
  readonly second: number;
}

export function keyOf(salt: Uint8Array): HashKey {
  return { first: wordAt(salt, 0) | 1, second: wordAt(salt, 4) | 1 };
}

/** Four bytes as one number, the first the lowest. */
function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

export function windowHash(bytes: Uint8Array, from: number, { first, second }: HashKey): number {
  return hashOf(wordAt(bytes, from), wordAt(bytes, from + 4), first, second) >>> 0;
}

/**
 * Hash of eight bytes, as two numbers of four. Of neighbours none needs the hash before it, so a processor works on several at
 * once: twice as fast as one that is rolled on from byte to byte. Signed.
 */
export function hashOf(low: number, high: number, first: number, second: number): number {
  const half = Math.imul(low, first);
  const whole = Math.imul((half ^ (half >>> 16)) + high, second);
  return whole ^ (whole >>> 15);
}

/** Salt and marker, one behind the other: one call that hashes them is twice as fast as three. */
const SALTED = Buffer.alloc(SALT + LONGEST_MARKER);

export function digest(salt: Uint8Array, marker: Uint8Array): Buffer {
  SALTED.set(salt);
  SALTED.set(marker, SALT);
  return hash('sha256', SALTED.subarray(0, SALT + marker.length), 'buffer').subarray(0, DIGEST);
}
