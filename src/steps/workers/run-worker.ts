// The thread that reads the records of a full file. Opens the store to read only; may not write anything.

import { workerData } from 'node:worker_threads';
import { closeStore, openStoreReadOnly } from '../../store/open.ts';
import { readRuns } from '../../store/record-runs.ts';
import { FAILED, hasRoom, MADE, NEWS, putRun, type RunOrder, STOPPED, TAKEN } from './run-slots.ts';

const { path, file, stretches, slots, counts } = workerData as RunOrder;

/** Waits while no slot is free. False: nobody wants more. */
function mayGoOn(made: number): boolean {
  for (;;) {
    if (Atomics.load(counts, STOPPED) === 1) return false;
    const taken = Atomics.load(counts, TAKEN);
    if (hasRoom(counts, made)) return true;
    Atomics.wait(counts, TAKEN, taken);
  }
}

function tell(which: typeof MADE | typeof FAILED): void {
  Atomics.add(counts, which, 1);
  Atomics.add(counts, NEWS, 1);
  Atomics.notify(counts, NEWS);
}

/** False: not all of them. */
function readAll(): boolean {
  const store = openStoreReadOnly(path);
  try {
    let made = 0;
    for (const run of readRuns(store, file, stretches)) {
      if (!mayGoOn(made) || !putRun(slots, made, run)) return false;
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
