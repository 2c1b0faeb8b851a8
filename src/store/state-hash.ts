// The state hash: one figure for all that a store shows, so that two stores can be compared. (Design reliability.md.)

import { createHash } from 'node:crypto';
import type { Store } from './open.ts';
import { iterateRows } from './statement.ts';
import { VIEWS } from './views/views.ts';

/** Columns that say when something was done, not what is so. */
const isOfARun = (column: string): boolean => /^run_id$|_at$/.test(column);

/** SHA-256, in hex, over the rows of the documented views in the order of their columns, without run ids and times. */
export function stateHash(store: Store): string {
  const hash = createHash('sha256');
  for (const { name, columns } of VIEWS) {
    const names = Object.keys(columns).filter(column => !isOfARun(column));
    const order = names.map((_, index) => index + 1).join(', ');
    hash.update(`${name} ${names.join(' ')}\n`);
    for (const row of iterateRows(store, `select ${names.join(', ')} from ${name} order by ${order}`))
      hash.update(`${JSON.stringify(row)}\n`);
  }
  return hash.digest('hex');
}
