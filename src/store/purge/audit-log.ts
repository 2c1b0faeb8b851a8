// The audit log as it is kept: appended to, never changed. Text and salt of an entry go when a person is erased; its hash
// stays. May not compute a hash: entries come chained.

import type { ChainEntry } from '../../model/audit.ts';
import type { Store } from '../open.ts';
import { first, iterate, run } from '../statement.ts';

/** The last entry; null: the log is empty. */
export function lastEntry(store: Store): Pick<ChainEntry, 'sequence' | 'hash'> | null {
  return first(store, 'select sequence, hash from audit_log order by sequence desc limit 1');
}

/** Number of the entry whose hash begins so; null: none. */
export function entryWithHash(store: Store, start: string): number | null {
  const found = first<{ sequence: number }>(
    store,
    'select sequence from audit_log where substr(hash, 1, length(:start)) = :start limit 1',
    { start },
  );
  return found?.sequence ?? null;
}

export function appendEntry(store: Store, entry: ChainEntry): void {
  run(
    store,
    `insert into audit_log (sequence, at, kind, commitment, hash, salt, payload)
     values (:sequence, :at, :kind, :commitment, :hash, :salt, :payload)`,
    { ...entry },
  );
}

/** All entries, the first first. */
export function logEntries(store: Store): IterableIterator<ChainEntry> {
  return iterate(
    store,
    'select sequence, at, kind, commitment, hash, salt, payload from audit_log order by sequence',
  );
}

/** Takes text and salt of entries of a kind that name a plan; what was said can then no longer be read, only that it was. */
export function forgetEntries(store: Store, kind: string, planId: string): void {
  run(store, `update audit_log set salt = null, payload = null where kind = ? and payload ->> 'plan' = ?`, [
    kind,
    planId,
  ]);
}
