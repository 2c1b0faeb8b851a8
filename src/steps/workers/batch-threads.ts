// Has batches made on other threads, and gives them in the order of the file. May not look into them.

import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CsvProblem } from '../../formats/csv/problem.ts';
import type { Batch, BatchWork, ReadingEnd } from '../read/batch.ts';
import type { BatchOrder, FromWorker } from './batch-messages.ts';

/** Below this the threads would take longer to start than they save. */
const WORTH_BYTES = 8 * 1024 * 1024;
/** Storing is one thread's work; more than these would wait for it. */
const MOST_THREADS = 3;

/** Short-lived texts are all a thread makes; V8 would let them pile up to 32 MB before it looks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/** How many threads are worth it for a file; 0: none but the one that asks. */
export function threadsFor(bytes: number): number {
  const cores = availableParallelism();
  return bytes < WORTH_BYTES || cores < 2 ? 0 : Math.min(cores, MOST_THREADS);
}

/** Gives the batches one by one, then what each thread knows at its end. Throws what reading throws. */
export async function* batchesOfThreads(
  work: BatchWork,
  threads: number,
): AsyncGenerator<Batch, readonly ReadingEnd[]> {
  const makers = Array.from({ length: threads }, (_, first) => new BatchThread(work, { first, of: threads }));
  try {
    for (let index = 0; ; index += 1) {
      const maker = makers[index % threads] as BatchThread;
      const message = await maker.next();
      if (message.kind === 'batch') {
        yield message.batch;
        maker.giveBack(message.batch.bytes.buffer);
        continue;
      }
      const others = makers.filter((_, first) => first !== index % threads);
      const ends = await Promise.all(others.map(maker => maker.next()));
      return [message, ...ends].flatMap(answer => (answer.kind === 'end' ? [answer.end] : []));
    }
  } finally {
    await Promise.all(makers.map(maker => maker.stop()));
  }
}

class BatchThread {
  readonly #worker: Worker;
  readonly #returned: Int32Array<SharedArrayBuffer> = new Int32Array(new SharedArrayBuffer(4));
  readonly #ready: FromWorker[] = [];
  #problem: unknown = null;
  #wake: () => void = () => {};

  constructor(work: BatchWork, share: BatchOrder['share']) {
    const workerData: BatchOrder = { work, share, returned: this.#returned };
    const entry = new URL(`./batch-worker${extname(import.meta.filename)}`, import.meta.url);
    this.#worker = new Worker(entry, { workerData, resourceLimits: LIMITS });
    this.#worker.on('message', (message: FromWorker) => {
      this.#ready.push(message);
      this.#wake();
    });
    this.#worker.on('error', error => {
      this.#problem = asProblem(error);
      this.#wake();
    });
  }

  async next(): Promise<FromWorker> {
    for (;;) {
      const message = this.#ready.shift();
      if (message !== undefined) return message;
      if (this.#problem !== null) throw this.#problem;
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
    }
  }

  /** The batch was used: its room may be filled again. */
  giveBack(room: ArrayBuffer): void {
    this.#worker.postMessage(room, [room]);
    Atomics.add(this.#returned, 0, 1);
    Atomics.notify(this.#returned, 0);
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Errors come over without their class. */
function asProblem(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'CsvProblem') return error;
  const { kind, line, details } = error as CsvProblem;
  return new CsvProblem(kind, line, details);
}
