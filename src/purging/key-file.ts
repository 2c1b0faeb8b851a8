// The key of the tombstones as text: one line, made once, kept outside the project. May not read or write a file.

import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** Bytes of a key. */
export const KEY_BYTES = 32;
const HEADER =
  '# datawasstraat: key of the tombstones. Keep a copy; without it nobody who was erased is recognised again.';

export function writeKey(key: KeyObject): string {
  return `${HEADER}\n${key.export().toString('hex')}\n`;
}

/** Null: not a key. */
export function readKey(text: string): KeyObject | null {
  const line = text.split('\n').find(one => one !== '' && !one.startsWith('#')) ?? '';
  return /^[0-9a-f]{64}$/.test(line) ? createSecretKey(line, 'hex') : null;
}

/** Tells whether a key is the one a store was made with, and says nothing about it. */
export function checkValue(key: KeyObject): string {
  return createHmac('sha256', key).update('datawasstraat tombstones').digest('hex').slice(0, 16);
}
