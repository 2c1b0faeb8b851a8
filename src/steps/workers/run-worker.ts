// The thread that reads the records of a full file. Opens the store to read only; may not write anything.

import { type MessagePort, workerData } from 'node:worker_threads';
import { closeStore, openStoreReadOnly } from '../../store/open.ts';
import { type Run, readRuns } from '../../store/record-runs.ts';
import { AHEAD, type FromReader, MADE, type RunOrder, STOPPED, TAKEN } from './run-messages.ts';

const { order, port } = workerData as { readonly order: RunOrder; readonly port: MessagePort };
const { path, file, stretches, counts } = order;

function tell(message: FromReader, transfer: ArrayBuffer[] = []): void {
  port.postMessage(message, transfer);
  Atomics.add(counts, MADE, 1);
  Atomics.notify(counts, MADE);
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

/** As arrays of numbers and bytes of its own, which change hands without being copied. */
function movable({ bytes, ids, lengths, end }: Run): readonly [run: Run, transfer: ArrayBuffer[]] {
  const own = bytes === null ? null : new Uint8Array(bytes.byteLength);
  if (own !== null && bytes !== null) own.set(bytes);
  const run = { ids: Int32Array.from(ids), lengths: Int32Array.from(lengths), end };
  const transfer = [run.ids.buffer, run.lengths.buffer, ...(own === null ? [] : [own.buffer])];
  return [{ ...run, bytes: own as Buffer | null }, transfer];
}

function readAll(): void {
  const store = openStoreReadOnly(path);
  try {
    let made = 0;
    for (const run of readRuns(store, file, stretches)) {
      if (!mayGoOn(made)) return;
      tell(...movable(run));
      made += 1;
    }
  } finally {
    closeStore(store);
  }
}

try {
  readAll();
} catch {
  // The other thread reads on by itself, and meets what is wrong there.
  tell(null);
}
