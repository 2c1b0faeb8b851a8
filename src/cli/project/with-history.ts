// A project whose store is read only, for commands that tell what was: to ask adds no run to the history.

import { existsSync } from 'node:fs';
import { closeStore, openStoreReadOnly, type Store } from '../../store/open.ts';
import type { Context } from '../context.ts';
import { openProject, storePath } from './project.ts';

/** Does the work with the store; null, and not done, where nothing was run yet. */
export function withHistory<Result>(context: Context, work: (store: Store) => Result): Result | null {
  const path = storePath(openProject(context.folder));
  if (!existsSync(path)) return null;
  const store = openStoreReadOnly(path);
  try {
    return work(store);
  } finally {
    closeStore(store);
  }
}
