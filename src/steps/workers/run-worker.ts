// The thread that reads the records of a full file. Opens the store to read only; may not write anything.

import { workerData } from 'node:worker_threads';
import { closeStore, openStoreReadOnly } from '../../store/open.ts';
import { readRuns } from '../../store/records/record-runs.ts';
import { mayGoOn } from './pace.ts';
import { FAILED, MADE, NEWS, putRun, type RunOrder, SLOTS } from './run-slots.ts';

const { path, file, runs, slots, pace } = workerData as RunOrder;

function tell(which: typeof MADE | typeof FAILED): void {
  Atomics.add(pace, which, 1);
  Atomics.add(pace, NEWS, 1);
  Atomics.notify(pace, NEWS);
}

/** False: not all of them. */
function readAll(): boolean {
  const store = openStoreReadOnly(path);
  try {
    let made = 0;
    for (const run of readRuns(store, file, runs)) {
      if (!mayGoOn(pace, made, SLOTS) || !putRun(slots, made, run)) return false;
      tell(MADE);
      made += 1;
    }
    return true;
  } finally {
    closeStore(store);
  }
}

try {
  if (!readAll()) tell(FAILED);
} catch {
  // The other thread reads on by itself, and meets what is wrong there.
  tell(FAILED);
}
