// What SQLite itself says of a store. May not repair anything.

import type { Store } from './open.ts';

export interface StoreHealth {
  readonly sqlite: string;
  /** Lines of the check; none: the file is sound. */
  readonly damage: readonly string[];
  /** Rows that refer to a row that is not there. */
  readonly dangling: number;
}

/** Reads the whole store. */
export function storeHealth({ connection }: Store): StoreHealth {
  const lines = connection.prepare('pragma quick_check(20)').pluck().all() as string[];
  return {
    sqlite: connection.prepare('select sqlite_version()').pluck().get() as string,
    damage: lines.filter(line => line !== 'ok'),
    dangling: connection.prepare('pragma foreign_key_check').all().length,
  };
}
