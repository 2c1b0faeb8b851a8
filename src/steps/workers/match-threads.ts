// Has the pieces of matching done by several threads, of which this is one. When another does not answer, this one does its pieces.

import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type Features, featureReader } from '../../matching/features/features.ts';
import { type Hands, OWN_HANDS, WORKS } from '../../matching/hands.ts';
import { type Claims, type FromHelper, type MatchOrder, NEWS, NEXT } from './match-messages.ts';

/** Below this the threads would take longer to start than they save. */
const WORTH_RECORDS = 20_000;
/** Each has caches of its own; what is left to one thread alone gains nothing from more. */
const MOST_THREADS = 4;
/** A helper that is alive has a piece long before. */
const PATIENCE_MS = 120_000;

/** Texts of one value each are all a thread makes; V8 would let them pile up before it looks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/** How many threads are worth it, where nobody says. */
export function threadsFor(records: number): number {
  return records < WORTH_RECORDS ? 1 : Math.min(availableParallelism(), MOST_THREADS);
}

export interface MatchThreads {
  readonly hands: Hands;
  /** How many take part, this one counted; fewer than were started when one did not answer. */
  readonly count: () => number;
  readonly close: () => void;
}

/** That many threads, this one counted. */
export function startThreads(threads: number): MatchThreads {
  if (threads < 2) return { hands: OWN_HANDS, count: () => 1, close: () => {} };
  const helpers = Array.from({ length: threads - 1 }, () => new Helper());
  const hands: Hands = {
    readFeatures(entity, raw) {
      const { parts, read, join } = featureReader(entity, raw);
      return join(inPieces(helpers, { kind: 'features', entity, raw }, { pieces: parts, work: read }));
    },
    work(name, plan, { setup, pieces }) {
      const order: Task = { kind: 'work', name, features: plan.features, setup };
      const work = WORKS[name](plan, setup as never) as (piece: number) => never;
      return inPieces(helpers, order, { pieces, work });
    },
  };
  return {
    hands,
    count: () => 1 + helpers.filter(helper => helper.isAlive).length,
    close() {
      for (const helper of helpers) helper.stop();
    },
  };
}

/** Work that several threads do; they end with it. */
export function withThreads<Result>(
  threads: number,
  work: (hands: Hands, count: () => number) => Result,
): Result {
  const { hands, count, close } = startThreads(threads);
  try {
    return work(hands, count);
  } finally {
    close();
  }
}

type Unclaimed<Order> = Order extends unknown ? Omit<Order, 'claims' | 'pieces'> : never;
type Task = Unclaimed<MatchOrder>;

/** Everybody takes the next piece until there are none; then the answers are gathered, and what is missing is done here. */
function inPieces<Result>(
  helpers: readonly Helper[],
  task: Task,
  { pieces, work }: { readonly pieces: number; readonly work: (piece: number) => Result },
): readonly Result[] {
  const claims: Claims = new Int32Array(new SharedArrayBuffer(8));
  const results = new Map<number, Result>();
  const asked = pieces > 1 ? helpers.filter(helper => helper.isAlive) : [];
  for (const helper of asked) helper.tell(task, claims, pieces);
  for (;;) {
    const piece = Atomics.add(claims, NEXT, 1);
    if (piece >= pieces) break;
    results.set(piece, work(piece));
  }
  gather(
    asked,
    claims,
    () => results.size === pieces,
    (piece, result) => {
      results.set(piece, result as Result);
    },
  );
  return Array.from({ length: pieces }, (_, piece) => results.get(piece) ?? work(piece));
}

type Take = (piece: number, result: unknown) => void;

/** Waits for the pieces that others began; who began none is not waited for. */
function gather(asked: readonly Helper[], claims: Claims, isWhole: () => boolean, take: Take): void {
  for (;;) {
    const news = Atomics.load(claims, NEWS);
    const alive = asked.filter(helper => helper.isAlive);
    for (const helper of alive) helper.read(take);
    if (isWhole() || !alive.some(helper => helper.isAlive)) return;
    if (Atomics.wait(claims, NEWS, news, PATIENCE_MS) === 'timed-out')
      for (const helper of alive) helper.stop();
  }
}

class Helper {
  isAlive = true;
  readonly #port: MessagePort;
  readonly #worker: Worker;
  /** The features that it has. */
  #features: Features | null = null;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    const entry = new URL(`./match-worker${extname(import.meta.filename)}`, import.meta.url);
    this.#port = port1;
    this.#worker = new Worker(entry, {
      workerData: { port: port2 },
      transferList: [port2],
      resourceLimits: LIMITS,
    });
    // It is missed where its answers are awaited.
    this.#worker.on('error', () => {
      this.isAlive = false;
    });
  }

  tell(task: Task, claims: Claims, pieces: number): void {
    const isKnown = task.kind === 'work' && task.features === this.#features;
    if (task.kind === 'work') this.#features = task.features;
    const order: MatchOrder = {
      ...task,
      ...(isKnown ? { features: null } : {}),
      claims,
      pieces,
    } as MatchOrder;
    this.#port.postMessage(order);
  }

  /** Takes what it has answered. */
  read(take: Take): void {
    for (;;) {
      const answer = receiveMessageOnPort(this.#port)?.message as FromHelper | undefined;
      if (answer === undefined) return;
      if (answer.kind === 'piece') take(answer.piece, answer.result);
      else this.stop();
    }
  }

  stop(): void {
    this.isAlive = false;
    this.#port.close();
    void this.#worker.terminate();
  }
}
