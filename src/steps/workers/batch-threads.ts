// Has batches made on other threads and on this one, and gives them in the order of the file. May not look into them.

import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CsvProblem } from '../../formats/csv/problem.ts';
import {
  type Batch,
  type BatchWork,
  makeBatches,
  newRoom,
  type ReadingEnd,
  type Share,
} from '../read/batch.ts';
import type { BatchOrder, FromWorker } from './batch-messages.ts';

/** Below this the threads would take longer to start than they save. */
const WORTH_BYTES = 8 * 1024 * 1024;
/** With this one they keep the writing busy; each takes 30 MB. */
const MOST_THREADS = 2;
/** Batches that each of them makes for one that this thread makes itself: the writing takes the rest of its time. */
const TURNS = 2;

/** Short-lived texts are all a thread makes; V8 would let them pile up to 32 MB before it looks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/** How many threads are worth it for a file beside the one that asks. */
export function threadsFor(bytes: number): number {
  const cores = availableParallelism();
  return bytes < WORTH_BYTES ? 0 : Math.min(cores - 1, MOST_THREADS);
}

/** Gives the batches one by one, then what each thread knows at its end. Throws what reading throws. */
export async function* batchesOfThreads(
  work: BatchWork,
  threads: number,
): AsyncGenerator<Batch, readonly ReadingEnd[]> {
  const others = Array.from({ length: threads }, (_, thread) => thread);
  const turns = [...new Array<number[]>(TURNS).fill(others).flat(), threads];
  const shareOf = (maker: number): Share => ({
    places: turns.flatMap((turn, place) => (turn === maker ? [place] : [])),
    of: turns.length,
  });
  const makers: readonly Maker[] = [
    ...others.map(thread => new BatchThread(work, shareOf(thread))),
    ownMaker(work, shareOf(threads)),
  ];
  try {
    for (let index = 0; ; index += 1) {
      const maker = makers[turns[index % turns.length] as number] as Maker;
      const message = await maker.next();
      if (message.kind === 'batch') {
        yield message.batch;
        maker.giveBack?.(message.batch.bytes.buffer);
        continue;
      }
      const ends = await Promise.all(makers.filter(other => other !== maker).map(other => other.next()));
      return [message, ...ends].flatMap(answer => (answer.kind === 'end' ? [answer.end] : []));
    }
  } finally {
    await Promise.all(makers.map(maker => maker.stop()));
  }
}

/** Makes the batches of a share. */
interface Maker {
  readonly next: () => Promise<FromWorker>;
  /** The batch was used: its room may be filled again. */
  readonly giveBack?: (room: ArrayBuffer) => void;
  readonly stop: () => Promise<void>;
}

/** On this thread, when it is asked: the batch before was used by then. */
function ownMaker(work: BatchWork, share: Share): Maker {
  const room = newRoom();
  const batches = makeBatches(work, share, () => room);
  return {
    async next() {
      const { done, value } = batches.next();
      return done === true ? { kind: 'end', end: value } : { kind: 'batch', batch: value };
    },
    // Closes the file; nobody hears what it ends with.
    stop: async () => void batches.return(undefined as never),
  };
}

class BatchThread implements Maker {
  readonly #worker: Worker;
  readonly #returned: Int32Array<SharedArrayBuffer> = new Int32Array(new SharedArrayBuffer(4));
  readonly #ready: FromWorker[] = [];
  #problem: unknown = null;
  #wake: () => void = () => {};

  constructor(work: BatchWork, share: Share) {
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
