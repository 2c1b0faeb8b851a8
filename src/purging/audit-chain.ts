// The audit log as a chain: each entry holds the hash of the one before it, and of its own text only a salted commitment. So
// text and salt can go when a person is erased, and the chain still verifies. (Design retention.md, "Audit log".)

import { createHash } from 'node:crypto';
import type { ChainEntry, ChainLink } from '../model/audit.ts';

/** What the first entry follows. */
export const CHAIN_START: string = '0'.repeat(64);

export function commitmentOf(salt: string, payload: string): string {
  return createHash('sha256').update(`${salt}\n${payload}`).digest('hex');
}

export function linkHash(
  before: string,
  { sequence, at, kind, commitment }: Omit<ChainLink, 'hash'>,
): string {
  return createHash('sha256').update([before, sequence, at, kind, commitment].join('\n')).digest('hex');
}

/** What is wrong with a chain: the number of the first entry that does not fit; null: it is whole. */
export function brokenAt(entries: Iterable<ChainEntry>): number | null {
  let before = CHAIN_START;
  let expected = 1;
  for (const entry of entries) {
    const isItsOwn =
      entry.payload === null || entry.salt === null
        ? entry.payload === entry.salt
        : commitmentOf(entry.salt, entry.payload) === entry.commitment;
    if (entry.sequence !== expected || !isItsOwn || entry.hash !== linkHash(before, entry)) return expected;
    before = entry.hash;
    expected += 1;
  }
  return null;
}
