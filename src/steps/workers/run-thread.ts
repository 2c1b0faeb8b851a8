// Has the records of a full file read on another thread, and waits for them run by run. When that thread does not answer, this
// one reads on.

import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Store } from '../../store/open.ts';
import { type Run, type RunFile, type RunRanges, readRuns } from '../../store/records/record-runs.ts';
import { noteTaken, type Pace, stopMaking } from './pace.ts';
import { FAILED, MADE, makeSlots, NEWS, type RunOrder, runIn } from './run-slots.ts';

/** Below this the thread would take longer to start than it saves. */
const WORTH_BYTES = 32 * 1024 * 1024;
/** A reader that is alive has a run long before. */
const PATIENCE_MS = 20_000;

/** Bytes that were copied are all a thread makes; V8 would let them pile up before it looks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/** True when a second thread is worth it for a file. */
export function isWorthThread({ bytes }: RunFile): boolean {
  return bytes >= WORTH_BYTES && availableParallelism() > 1;
}

/** The runs of `readRuns`, read ahead by another thread; each is good until the next is asked for. */
export function* runsOfThread(store: Store, file: RunFile, runs: readonly RunRanges[]): Generator<Run, void> {
  const { entity, fileId, stored, bytes } = file;
  const { slots, pace } = makeSlots();
  const workerData: RunOrder = {
    ...{ path: store.path, file: { entity, fileId, stored, bytes }, runs, slots, pace },
  };
  const entry = new URL(`./run-worker${extname(import.meta.filename)}`, import.meta.url);
  const worker = new Worker(entry, { workerData, resourceLimits: LIMITS });
  try {
    for (let number = 0; number < runs.length; number += 1) {
      if (!isMade(pace, number)) return yield* readRuns(store, file, runs.slice(number));
      yield runIn(slots, number);
      noteTaken(pace);
    }
  } finally {
    stopMaking(pace);
    void worker.terminate();
  }
}

/** Waits for the run of that number; false: there is none to come. */
function isMade(pace: Pace, number: number): boolean {
  for (;;) {
    const news = Atomics.load(pace, NEWS);
    if (Atomics.load(pace, MADE) > number) return true;
    if (Atomics.load(pace, FAILED) > 0) return false;
    if (Atomics.wait(pace, NEWS, news, PATIENCE_MS) === 'timed-out') return false;
  }
}
