// Has people read and decided about on another thread, and waits for their rows batch by batch. May not look into them.

import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { type AssessedRows, hasMoreRecordsThan } from '../../store/law/assessments.ts';
import { closeStore, openForOnePass, type Store } from '../../store/open.ts';
import type { AssessWork } from '../assess/assessed-rows.ts';
import { twinsAmong } from '../assess/life-evidence.ts';
import type { Twins } from '../assess/life-twins.ts';
import type { AssessOrder, FromDecider } from './assess-messages.ts';
import { newPace, noteTaken, stopMaking } from './pace.ts';

/** Below this the thread would take longer to start than it saves. */
const WORTH_RECORDS = 50_000;

/** Rows that were handed on are all a thread makes; V8 would let them pile up before it looks. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/** True when a second thread is worth it. */
export function isWorthThread(store: Store): boolean {
  return availableParallelism() > 1 && hasMoreRecordsThan(store, WORTH_RECORDS);
}

/** The batches of `assessedRows`, made ahead by another thread. Throws what deciding throws. */
export async function* rowsOfThread(path: string, work: AssessWork): AsyncGenerator<AssessedRows, void> {
  const pace = newPace();
  const { port1, port2 } = new MessageChannel();
  const workerData: AssessOrder = { path, work, pace, port: port2 };
  const entry = new URL(`./assess-worker${extname(import.meta.filename)}`, import.meta.url);
  const worker = new Worker(entry, { workerData, transferList: [port2], resourceLimits: LIMITS });
  const ready: FromDecider[] = [];
  let wake: () => void = () => {};
  let problem: unknown = null;
  worker.on('error', error => {
    problem = error;
    wake();
  });
  port1.on('message', (rows: FromDecider) => {
    ready.push(rows);
    wake();
  });
  try {
    port1.postMessage(readTwins(path, work));
    for (;;) {
      if (problem !== null) throw problem;
      if (ready.length === 0)
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      const rows = ready.shift();
      if (rows === null) return;
      if (rows === undefined) continue;
      noteTaken(pace);
      yield rows;
    }
  } finally {
    stopMaking(pace);
    port1.close();
    await worker.terminate();
  }
}

/** Found here, while the other thread puts the lists in order. */
function readTwins(path: string, work: AssessWork): Twins {
  const reader = openForOnePass(path);
  try {
    return twinsAmong(reader, { ...work, people: null });
  } finally {
    closeStore(reader);
  }
}
