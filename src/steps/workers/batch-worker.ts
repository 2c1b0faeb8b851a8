// The thread that makes batches: its share of the rows of one file. Reads that file; may not write anything, nor open a store.

import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { makeBatches, newRoom } from '../read/batch.ts';
import { type BatchOrder, type FromWorker, ROOMS } from './batch-messages.ts';

const { work, share, returned } = workerData as BatchOrder;
const port = parentPort as MessagePort;
let made = 0;

/** A room that came back, else a new one, else waits for one: memory stays flat, however slow the writing. */
function takeRoom(): Buffer {
  for (;;) {
    const seen = Atomics.load(returned, 0);
    const answer = receiveMessageOnPort(port);
    if (answer !== undefined) return Buffer.from(answer.message as ArrayBuffer);
    if (made < ROOMS) {
      made += 1;
      return newRoom();
    }
    Atomics.wait(returned, 0, seen);
  }
}

function tell(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  port.postMessage(message, transfer);
}

const batches = makeBatches(work, share, takeRoom);
for (let step = batches.next(); ; step = batches.next()) {
  if (step.done === true) {
    tell({ kind: 'end', end: step.value });
    break;
  }
  const places = step.value.parts.flatMap(part => (part.kind === 'run' ? [part.places.buffer] : []));
  tell({ kind: 'batch', batch: step.value }, [step.value.bytes.buffer, ...places]);
}
