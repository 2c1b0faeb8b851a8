// Has the pieces of matching done by several threads, of which this is one. When another does not answer, this one does its pieces.

import { availableParallelism } from 'node:os';
import type { Column } from '../../matching/columns/column.ts';
import { type FeaturePart, featureReader } from '../../matching/features/features.ts';
import { type Hands, WORKS, type Works } from '../../matching/hands.ts';
import type { ReadColumns } from '../match/dedupe-columns.ts';
import type { Pulse } from '../pulse.ts';
import { makeSparingCollector } from './collect.ts';
import { Helper, noClaims } from './match-helper.ts';
import type { MatchOrder } from './match-messages.ts';

/** Below this the threads would take longer to start than they save. */
const WORTH_RECORDS = 20_000;
/** Each has caches of its own; what is left to one thread alone gains nothing from more. */
const MOST_THREADS = 4;

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
      const all: FeaturePart[] = [];
      const take = (part: FeaturePart): unknown => all.push(part);
      await inPieces({ kind: 'features', entity, raw }, { pieces: parts, work: read, take });
      const features = join(all);
      for (const helper of helpers) helper.plan(features);
      return features;
    },
    work(name, plan, { setup, pieces, take }) {
      const order: Task = { kind: 'work', name, features: plan.features, setup };
      const work = WORKS[name](plan, setup as never) as (piece: number) => never;
      return inPieces(order, { pieces, work, take });
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

interface Pieces<Result> {
  readonly pieces: number;
  readonly work: (piece: number) => Result;
  readonly take: (result: Result, piece: number) => unknown;
}

/** Everybody takes the next piece until there are none; what is missing then, for a thread was of no use, is done here. */
function pieceWorker(helpers: readonly Helper[], breathe: Breathe, collect: () => void) {
  return async <Result>(task: Task, { pieces, work, take }: Pieces<Result>): Promise<void> => {
    const claims = noClaims();
    const { keep, isDone, count } = inOrder(take);
    const doPiece = async (piece: number): Promise<void> => {
      keep(piece, work(piece));
      collect();
      await breathe(task.kind === 'work' ? task.name : task.kind, count(), pieces);
    };
    const asked = pieces > 1 ? helpers.filter(helper => helper.isAlive) : [];
    const through = asked.map(helper =>
      helper.help({ ...task, claims, pieces }, (piece, result) => keep(piece, result as Result)),
    );
    for (let piece = Atomics.add(claims, 0, 1); piece < pieces; piece = Atomics.add(claims, 0, 1))
      await doPiece(piece);
    await Promise.all(through);
    for (let piece = 0; piece < pieces; piece++) if (!isDone(piece)) await doPiece(piece);
  };
}

/** Results come as they will, and are taken in the order of pieces. */
function inOrder<Result>(take: Pieces<Result>['take']): {
  readonly keep: (piece: number, result: Result) => void;
  readonly isDone: (piece: number) => boolean;
  readonly count: () => number;
} {
  const waiting = new Map<number, Result>();
  let next = 0;
  return {
    keep(piece, result) {
      waiting.set(piece, result);
      for (; waiting.has(next); next++) {
        take(waiting.get(next) as Result, next);
        waiting.delete(next);
      }
    },
    isDone: piece => piece < next || waiting.has(piece),
    count: () => next + waiting.size,
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
