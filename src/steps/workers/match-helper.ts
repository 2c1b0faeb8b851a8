// A thread that helps to match, as the one it helps sees it. May not know what it works on.

import { extname } from 'node:path';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Features } from '../../matching/features/features.ts';
import type { Claims, FromHelper, MatchOrder } from './match-messages.ts';

/** Texts of one value each are all a thread makes; V8 would let them pile up before it looks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

export function noClaims(): Claims {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

type Take = (piece: number, result: unknown) => void;

export class Helper {
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
