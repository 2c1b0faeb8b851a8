// Has the records of a full file read on another thread, and waits for them run by run. When that thread does not answer, this
// one reads on.

import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Store } from '../../store/open.ts';
import { type Run, type RunFile, readRuns, type Stretch } from '../../store/record-runs.ts';
import { type FromReader, MADE, type RunOrder, STOPPED, TAKEN } from './run-messages.ts';

/** Below this the thread would take longer to start than it saves. */
const WORTH_BYTES = 32 * 1024 * 1024;
/** A reader that is alive has a run long before. */
const PATIENCE_MS = 20_000;

/** Bytes that were handed on are all a thread makes; V8 would let them pile up before it looks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/** True when a second thread is worth it for a file. */
export function isWorthThread({ bytes }: RunFile): boolean {
  return bytes >= WORTH_BYTES && availableParallelism() > 1;
}

/** The runs of `readRuns`, read ahead by another thread. */
export function* runsOfThread(
  store: Store,
  file: RunFile,
  stretches: readonly Stretch[],
): Generator<Run, void> {
  const counts = new Int32Array(new SharedArrayBuffer(12));
  const { port1, port2 } = new MessageChannel();
  const { entity, fileId, stored, bytes } = file;
  const order: RunOrder = { path: store.path, file: { entity, fileId, stored, bytes }, stretches, counts };
  const entry = new URL(`./run-worker${extname(import.meta.filename)}`, import.meta.url);
  const worker = new Worker(entry, {
    ...{ workerData: { order, port: port2 }, transferList: [port2], resourceLimits: LIMITS },
  });
  const last = stretches.findLast(({ from, to }) => to >= from)?.to ?? -1;
  let end = -1;
  try {
    while (end < last) {
      const message = nextOf(port1, counts);
      if (message === null) return yield* readRuns(store, file, after(stretches, end));
      end = message.end;
      const { bytes: own } = message;
      yield {
        ...message,
        bytes: own === null ? null : Buffer.from(own.buffer, own.byteOffset, own.byteLength),
      };
    }
  } finally {
    Atomics.store(counts, STOPPED, 1);
    Atomics.add(counts, TAKEN, 1);
    Atomics.notify(counts, TAKEN);
    port1.close();
    void worker.terminate();
  }
}

/** Waits for the next message; null: there is none to come. */
function nextOf(port: InstanceType<typeof MessageChannel>['port1'], counts: RunOrder['counts']): FromReader {
  for (;;) {
    const made = Atomics.load(counts, MADE);
    const answer = receiveMessageOnPort(port);
    if (answer !== undefined) {
      Atomics.add(counts, TAKEN, 1);
      Atomics.notify(counts, TAKEN);
      return answer.message as FromReader;
    }
    if (Atomics.wait(counts, MADE, made, PATIENCE_MS) === 'timed-out') return null;
  }
}

/** What is left of the stretches behind a record. */
function after(stretches: readonly Stretch[], end: number): readonly Stretch[] {
  return stretches.map(({ from, to }) => ({ from: Math.max(from, end + 1), to }));
}
