// The thread that reads people and decides about them. Opens the store to read only; may not write anything.

import { workerData } from 'node:worker_threads';
import { closeStore, openStoreReadOnly } from '../../store/open.ts';
import { assessedRows } from '../assessed-rows.ts';
import { AHEAD, type AssessOrder, type FromDecider, STOPPED, TAKEN } from './assess-messages.ts';

const { path, work, port, counts } = workerData as AssessOrder;

function tell(message: FromDecider): void {
  port.postMessage(message);
}

/** Waits while enough lies ready. False: nobody wants more. */
function mayGoOn(made: number): boolean {
  for (;;) {
    if (Atomics.load(counts, STOPPED) === 1) return false;
    const taken = Atomics.load(counts, TAKEN);
    if (made - taken < AHEAD) return true;
    Atomics.wait(counts, TAKEN, taken);
  }
}

function decideAll(): void {
  const store = openStoreReadOnly(path);
  try {
    let made = 0;
    for (const rows of assessedRows(store, work)) {
      if (!mayGoOn(made)) return;
      tell(rows);
      made += 1;
    }
    tell(null);
  } finally {
    closeStore(store);
  }
}

decideAll();
