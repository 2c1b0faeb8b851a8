// Has batches made on other threads and on this one, and gives them in the order of the file. May not look into them.

import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { CsvProblem } from '../../formats/csv/problem.ts';
import type { Batch, BatchWork, ReadingEnd } from '../read/batch.ts';
import { makeBatches, newRoom } from '../read/make-batches.ts';
import { type BatchOrder, type Claims, claim, type FromWorker } from './batch-messages.ts';

/** Below this the threads would take longer to start than they save. */
const WORTH_BYTES = 8 * 1024 * 1024;
/** Beside this one. A second would take 40 MB more: 225 MB for an import of a million records, where 200 is the bar. */
const MOST_THREADS = 1;

/** Short-lived texts are all a thread makes; V8 would let them pile up to 32 MB before it looks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/** How many threads are worth it for a file beside the one that asks. */
export function threadsFor(bytes: number): number {
  return bytes < WORTH_BYTES ? 0 : Math.min(availableParallelism() - 1, MOST_THREADS);
}

/**
 * Gives the batches one by one, then what each maker knows at its end. Who is free makes the next batch: this thread does while
 * the one it would store is not there yet. Throws what reading throws.
 */
export async function* batchesOfThreads(
  work: BatchWork,
  threads: number,
): AsyncGenerator<Batch, readonly ReadingEnd[]> {
  const claims: Claims = new Int32Array(new SharedArrayBuffer(4));
  const news = new News();
  const others = Array.from({ length: threads }, () => new BatchThread(work, claims, news));
  const own = new OwnBatches(work, claims);
  try {
    for (let index = 0; ; index += 1) {
      const made = await batchOf(index, own, news);
      if (made === null) break;
      yield made.batch;
      made.giveBack();
    }
    while (news.ends.length < others.length) await news.more();
    return [...own.ends, ...news.ends];
  } finally {
    own.stop();
    await Promise.all(others.map(other => other.stop()));
  }
}

/** A batch, and how its room is given back once it was used. */
interface Made {
  readonly batch: Batch;
  readonly giveBack: () => void;
}

/** Null: the file has no such batch. */
async function batchOf(index: number, own: OwnBatches, news: News): Promise<Made | null> {
  for (;;) {
    const made = own.take(index) ?? news.take(index);
    if (made !== null) return made;
    if (index === own.ends[0]?.batches) return null;
    await turn();
    if (news.has(index)) continue;
    if (own.isFree) own.make();
    else await news.more();
  }
}

/** What is made on this thread, one at a time. */
class OwnBatches {
  /** At most one: when the file was read to its end here. */
  readonly ends: ReadingEnd[] = [];
  readonly #batches: Generator<Batch, ReadingEnd>;
  #batch: Batch | null = null;

  constructor(work: BatchWork, claims: Claims) {
    const room = newRoom();
    this.#batches = makeBatches(work, index => (claim(claims, index) ? room : null));
  }

  get isFree(): boolean {
    return this.#batch === null && this.ends.length === 0;
  }

  /** Makes the next one that nobody claimed. */
  make(): void {
    const { done, value } = this.#batches.next();
    if (done === true) this.ends.push(value);
    else this.#batch = value;
  }

  /** Null: this one was not made here, or not yet. */
  take(index: number): Made | null {
    const batch = this.#batch;
    return batch?.index === index ? { batch, giveBack: () => this.#free() } : null;
  }

  #free(): void {
    this.#batch = null;
  }

  /** Closes the file; nobody hears what it ends with. */
  stop(): void {
    this.#batches.return(undefined as never);
  }
}

/** What came from other threads. */
class News {
  readonly ends: ReadingEnd[] = [];
  readonly #made = new Map<number, Made>();
  #problem: unknown = null;
  #wake: () => void = () => {};

  has(index: number): boolean {
    return this.#made.has(index);
  }

  take(index: number): Made | null {
    const made = this.#made.get(index) ?? null;
    this.#made.delete(index);
    return made;
  }

  add(message: FromWorker, giveBack: (room: ArrayBuffer) => void): void {
    if (message.kind === 'end') this.ends.push(message.end);
    else {
      const { batch } = message;
      this.#made.set(batch.index, { batch, giveBack: () => giveBack(batch.bytes.buffer) });
    }
    this.#wake();
  }

  fail(error: unknown): void {
    this.#problem = asProblem(error);
    this.#wake();
  }

  /** Waits for what comes next. Throws what a thread threw. */
  async more(): Promise<void> {
    if (this.#problem === null)
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
    if (this.#problem !== null) throw this.#problem;
  }
}

class BatchThread {
  readonly #worker: Worker;
  readonly #exited: Promise<unknown>;
  /** It told all it had to tell, or failed. */
  #isThrough = false;
  readonly #returned: Int32Array<SharedArrayBuffer> = new Int32Array(new SharedArrayBuffer(4));

  constructor(work: BatchWork, claims: Claims, news: News) {
    const workerData: BatchOrder = { work, claims, returned: this.#returned };
    const entry = new URL(`./batch-worker${extname(import.meta.filename)}`, import.meta.url);
    this.#worker = new Worker(entry, { workerData, resourceLimits: LIMITS });
    this.#exited = new Promise(resolve => this.#worker.on('exit', resolve));
    this.#worker.on('message', (message: FromWorker) => {
      this.#isThrough ||= message.kind === 'end';
      news.add(message, room => this.#giveBack(room));
    });
    this.#worker.on('error', error => {
      this.#isThrough = true;
      news.fail(error);
    });
  }

  #giveBack(room: ArrayBuffer): void {
    this.#worker.postMessage(room, [room]);
    Atomics.add(this.#returned, 0, 1);
    Atomics.notify(this.#returned, 0);
  }

  /** One that is through ends by itself: to stop it just then is a race that once took the whole process with it. */
  async stop(): Promise<void> {
    await (this.#isThrough ? this.#exited : this.#worker.terminate());
  }
}

/** Errors come over without their class. */
function asProblem(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'CsvProblem') return error;
  const { kind, line, details } = error as CsvProblem;
  return new CsvProblem(kind, line, details);
}
