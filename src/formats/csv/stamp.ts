// Tells whether a file is still the one that was opened. May not open it.

import { statSync } from 'node:fs';

/** What changes when a file does: identity, size and time; empty when it is gone. */
export function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? '' : `${stats.dev} ${stats.ino} ${stats.size} ${stats.mtimeNs}`;
}
