// The first load of a store, where nothing is there yet that a reader might want meanwhile. May not write a row.
//
// The write-ahead log holds every page once before it comes into the store, so a large load is written twice. A rollback
// journal holds only what a page was before, and an empty store has next to nothing: half the writing (measured: 0.9 s
// instead of 1.4 s for 240,000 rows). It is as safe: with synchronous=FULL, truncating the journal is synced, and that is the
// commit (sqlite.org/atomiccommit.html, sections 3 and 7.6; sqlite.org/pragma.html#pragma_journal_mode; seen 2026-11).

import { ENTITIES } from '../model/field.ts';
import type { Store } from './open.ts';
import { first } from './statement.ts';

/**
 * Runs the work under a rollback journal when the store holds no records and nobody else is in it, else as always. Another
 * process that comes meanwhile is told that the store is busy.
 */
export async function inFirstLoad<Result>(store: Store, work: () => Promise<Result>): Promise<Result> {
  if (!isEmpty(store) || !switchJournal(store, 'truncate')) return work();
  try {
    return await work();
  } finally {
    switchJournal(store, 'wal');
  }
}

function isEmpty(store: Store): boolean {
  return ENTITIES.every(entity => first(store, `select 1 from ${entity}_record limit 1`) === null);
}

/** False: somebody else is in it. Every journal is a safe one, and the next start goes back to the log. */
function switchJournal({ connection }: Store, mode: 'truncate' | 'wal'): boolean {
  const patience = connection.pragma('busy_timeout', { simple: true }) as number;
  connection.pragma('busy_timeout = 0');
  try {
    return connection.pragma(`journal_mode = ${mode}`, { simple: true }) === mode;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return false;
    throw error;
  } finally {
    connection.pragma(`busy_timeout = ${patience}`);
  }
}
