// The thread that makes batches: its share of the rows of one file. Reads that file; may not write anything, nor open a store.

import { parentPort, workerData } from 'node:worker_threads';
import { makeBatches } from '../batch.ts';
import { type BatchOrder, type FromWorker, MOST_WAITING } from './batch-messages.ts';

const { work, share, taken } = workerData as BatchOrder;

/** Waits while enough batches lie ready: memory stays flat, however slow the writing. */
function waitForRoom(made: number): void {
  for (let seen = Atomics.load(taken, 0); made - seen >= MOST_WAITING; seen = Atomics.load(taken, 0))
    Atomics.wait(taken, 0, seen);
}

function tell(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

const batches = makeBatches(work, share);
let made = 0;
for (let step = batches.next(); ; step = batches.next()) {
  if (step.done === true) {
    tell({ kind: 'end', end: step.value });
    break;
  }
  tell({ kind: 'batch', batch: step.value }, [step.value.bytes.buffer]);
  made += 1;
  waitForRoom(made);
}
