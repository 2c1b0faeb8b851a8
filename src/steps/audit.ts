// Writes to the audit log, and verifies it. What an entry holds is for the caller; never a value of a cell.

import { randomBytes } from 'node:crypto';
import type { Instant } from '../model/calendar.ts';
import { brokenAt, CHAIN_START, commitmentOf, linkHash } from '../purging/audit-chain.ts';
import type { Store } from '../store/open.ts';
import { appendEntry, lastEntry, logEntries } from '../store/purge/audit-log.ts';

const SALT_BYTES = 16;

/** Appends an entry. Call it inside the transaction of what it tells. Gives the new head of the chain. */
export function writeLog(
  store: Store,
  { at, kind, payload }: { readonly at: Instant; readonly kind: string; readonly payload: object },
): string {
  const last = lastEntry(store);
  const salt = randomBytes(SALT_BYTES).toString('hex');
  const text = JSON.stringify(payload);
  const link = { sequence: (last?.sequence ?? 0) + 1, at, kind, commitment: commitmentOf(salt, text) };
  const hash = linkHash(last?.hash ?? CHAIN_START, link);
  appendEntry(store, { ...link, hash, salt, payload: text });
  return hash;
}

/** What the log says of itself. */
export interface LogVerdict {
  readonly entries: number;
  /** Hash of the last entry: keep it elsewhere, and nobody can rewrite the log unseen. */
  readonly head: string;
  /** Number of the first entry that does not fit; null: it is whole. */
  readonly brokenAt: number | null;
}

export function verifyLog(store: Store): LogVerdict {
  const last = lastEntry(store);
  return {
    entries: last?.sequence ?? 0,
    head: last?.hash ?? CHAIN_START,
    brokenAt: brokenAt(logEntries(store)),
  };
}
