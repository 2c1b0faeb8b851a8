// Has the pieces of matching done by several threads, of which this is one. When another does not answer, this one does its pieces.

import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Column } from '../../matching/columns/column.ts';
import { type Features, featureReader } from '../../matching/features/features.ts';
import { type Hands, WORKS, type Works } from '../../matching/hands.ts';
import type { ReadColumns } from '../match/dedupe-columns.ts';
import type { Pulse } from '../pulse.ts';
import { makeSparingCollector } from './collect.ts';
import type { Claims, FromHelper, MatchOrder } from './match-messages.ts';

/** Below this the threads would take longer to start than they save. */
const WORTH_RECORDS = 20_000;
/** Each has caches of its own; what is left to one thread alone gains nothing from more. */
const MOST_THREADS = 4;
/** Texts of one value each are all a thread makes; V8 would let them pile up before it looks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/** How many threads are worth it, where nobody says. */
export function threadsFor(records: number): number {
  return records < WORTH_RECORDS ? 1 : Math.min(availableParallelism(), MOST_THREADS);
}

export interface MatchThreads {
  readonly hands: Hands;
  /** By one of the others, while this thread goes on; null: there is none. */
  readonly readColumns: ReadColumns | null;
  /** How many take part, this one counted; fewer than were started when one did not answer. */
  readonly count: () => number;
  readonly close: () => void;
}

/** Told between two pieces how many are done, of how many; may throw to stop the work. */
export type Breathe = (work: 'features' | keyof Works, done: number, pieces: number) => Promise<void>;

/** Says it as a share of the records, where there are any. */
export function breathing(pulse: Pulse, records: () => number): Breathe {
  return async (work, done, pieces) => {
    const all = records();
    if (all === 0) return;
    await pulse.beat(work === 'pairs' ? 'match' : 'prepare', Math.round((all * done) / pieces), all);
  };
}

/** That many threads, this one counted. */
export function startThreads(threads: number, breathe: Breathe): MatchThreads {
  const helpers = Array.from({ length: threads - 1 }, () => new Helper());
  const collect = makeSparingCollector();
  const inPieces = pieceWorker(helpers, breathe, collect);
  const hands: Hands = {
    async readFeatures(entity, raw) {
      const { parts, read, join } = featureReader(entity, raw);
      const features = join(await inPieces({ kind: 'features', entity, raw }, { pieces: parts, work: read }));
      for (const helper of helpers) helper.plan(features);
      return features;
    },
    work(name, plan, { setup, pieces }) {
      const order: Task = { kind: 'work', name, features: plan.features, setup };
      const work = WORKS[name](plan, setup as never) as (piece: number) => never;
      return inPieces(order, { pieces, work });
    },
  };
  return {
    hands,
    readColumns: helpers[0] === undefined ? null : columnReader(helpers[0]),
    count: () => 1 + helpers.filter(helper => helper.isAlive).length,
    close() {
      for (const helper of helpers) helper.stop();
    },
  };
}

/** Work that several threads do; they end with it. */
export async function withThreads<Result>(
  { threads, breathe }: { readonly threads: number; readonly breathe: Breathe },
  work: (all: MatchThreads) => Promise<Result>,
): Promise<Result> {
  const all = startThreads(threads, breathe);
  try {
    return await work(all);
  } finally {
    all.close();
  }
}

type Unclaimed<Order> = Order extends unknown ? Omit<Order, 'claims' | 'pieces'> : never;
type Task = Extract<Unclaimed<MatchOrder>, { readonly kind: 'features' | 'work' }>;

/** Everybody takes the next piece until there are none; what is missing then, for a thread was of no use, is done here. */
function pieceWorker(helpers: readonly Helper[], breathe: Breathe, collect: () => void) {
  return async <Result>(
    task: Task,
    { pieces, work }: { readonly pieces: number; readonly work: (piece: number) => Result },
  ): Promise<readonly Result[]> => {
    const claims = noClaims();
    const results = new Map<number, Result>();
    const doPiece = async (piece: number): Promise<void> => {
      results.set(piece, work(piece));
      collect();
      await breathe(task.kind === 'work' ? task.name : task.kind, results.size, pieces);
    };
    const asked = pieces > 1 ? helpers.filter(helper => helper.isAlive) : [];
    const through = asked.map(helper =>
      helper.help({ ...task, claims, pieces }, (piece, result) => results.set(piece, result as Result)),
    );
    for (let piece = Atomics.add(claims, 0, 1); piece < pieces; piece = Atomics.add(claims, 0, 1))
      await doPiece(piece);
    await Promise.all(through);
    for (let piece = 0; piece < pieces; piece++) if (!results.has(piece)) await doPiece(piece);
    return Array.from({ length: pieces }, (_, piece) => results.get(piece) as Result);
  };
}

function columnReader(helper: Helper): ReadColumns {
  return async work => {
    let columns: readonly Column[] | null = null;
    const order = { kind: 'read', work, claims: noClaims(), pieces: 1 } as const;
    if (helper.isAlive)
      await helper.help(order, (_, read) => {
        columns = read as readonly Column[];
      });
    return columns;
  };
}

function noClaims(): Claims {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

type Take = (piece: number, result: unknown) => void;

class Helper {
  isAlive = true;
  readonly #port: MessagePort;
  readonly #worker: Worker;
  /** The features that it has. */
  #features: Features | null = null;
  #take: Take = () => {};
  #isThrough: () => void = () => {};

  constructor() {
    const { port1, port2 } = new MessageChannel();
    const entry = new URL(`./match-worker${extname(import.meta.filename)}`, import.meta.url);
    this.#port = port1;
    this.#worker = new Worker(entry, {
      workerData: { port: port2 },
      transferList: [port2],
      resourceLimits: LIMITS,
    });
    this.#port.on('message', (answer: FromHelper) => {
      if (answer.kind === 'piece') this.#take(answer.piece, answer.result);
      else if (answer.kind === 'through') this.#isThrough();
      else this.stop();
    });
    this.#worker.on('error', () => this.stop());
    this.#worker.on('exit', () => this.stop());
  }

  /** It makes a plan of its own while others make theirs. */
  plan(features: Features): void {
    if (!this.isAlive) return;
    this.#features = features;
    this.#port.postMessage({ kind: 'plan', features, claims: noClaims(), pieces: 0 } satisfies MatchOrder);
  }

  /** Ends when it has answered all pieces that it began, or is of no use any more. */
  async help(order: MatchOrder, take: Take): Promise<void> {
    const isKnown = order.kind === 'work' && order.features === this.#features;
    if (order.kind === 'work') this.#features = order.features;
    this.#take = take;
    await new Promise<void>(done => {
      this.#isThrough = done;
      this.#port.postMessage(isKnown ? { ...order, features: null } : order);
    });
    // What it has answered is held by who asked for it only.
    this.#take = () => {};
  }

  stop(): void {
    this.isAlive = false;
    this.#isThrough();
    this.#port.close();
    void this.#worker.terminate();
  }
}
