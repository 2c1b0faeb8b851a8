// The thread that makes batches of one file. Reads that file; may not write anything, nor open a store.

import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { makeBatches, newRoom } from '../read/make-batches.ts';
import { type BatchOrder, claim, type FromWorker, ROOMS } from './batch-messages.ts';

const { work, claims, returned } = workerData as BatchOrder;
const port = parentPort as MessagePort;
let made = 0;
let spare: Buffer | null = null;

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

/** Claims a batch only when there is room for it: nobody waits for one that waits itself. */
function roomFor(index: number): Buffer | null {
  spare ??= takeRoom();
  if (!claim(claims, index)) return null;
  const room = spare;
  spare = null;
  return room;
}

function tell(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  port.postMessage(message, transfer);
}

const batches = makeBatches(work, roomFor);
for (let step = batches.next(); ; step = batches.next()) {
  if (step.done === true) {
    tell({ kind: 'end', end: step.value });
    break;
  }
  const places = step.value.parts.flatMap(part => (part.kind === 'run' ? [part.places.buffer] : []));
  tell({ kind: 'batch', batch: step.value }, [step.value.bytes.buffer, ...places]);
}
