// The keys of the tombstones as text: one a line, the newest first, kept outside the project. May not read or write a file.

import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

/** A key, and the sign by which a store knows it. */
export interface TombstoneKey {
  readonly key: KeyObject;
  /** Tells whether it is the same key, and says nothing about it. */
  readonly check: string;
}

const KEY_BYTES = 32;
const HEADER =
  '# datawasstraat: keys of the tombstones, the newest first. Keep a copy; without them nobody who was erased is recognised again.';

export function newKey(): TombstoneKey {
  return named(createSecretKey(randomBytes(KEY_BYTES)));
}

export function writeKeys(keys: readonly TombstoneKey[]): string {
  return `${[HEADER, ...keys.map(({ key }) => key.export().toString('hex'))].join('\n')}\n`;
}

/** None: not a file of keys. A line that is no key makes all of it unreadable: a key that was cut off would be another. */
export function readKeys(text: string): readonly TombstoneKey[] {
  const lines = text.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('#'));
  if (!lines.every(line => /^[0-9a-f]{64}$/.test(line))) return [];
  return lines.map(line => named(createSecretKey(line, 'hex')));
}

function named(key: KeyObject): TombstoneKey {
  return {
    key,
    check: createHmac('sha256', key).update('datawasstraat tombstones').digest('hex').slice(0, 16),
  };
}
