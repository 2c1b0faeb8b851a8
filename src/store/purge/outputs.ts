// What was written outside `out/`: where, so that a purge can look into it. May not look itself.

import type { CivilDate } from '../../model/calendar.ts';
import type { Store } from '../open.ts';
import { all, run } from '../statement.ts';

/** Notes a file or folder; `path` is absolute. */
export function noteOutput(store: Store, path: string, on: CivilDate): void {
  run(store, 'insert or replace into output values (?, ?)', [path, on]);
}

/** Absolute paths, in their order; some may be gone. */
export function notedOutputs(store: Store): readonly string[] {
  return all<{ path: string }>(store, 'select path from output order by path').map(({ path }) => path);
}

/** It is there no more. */
export function forgetOutput(store: Store, path: string): void {
  run(store, 'delete from output where path = ?', [path]);
}
