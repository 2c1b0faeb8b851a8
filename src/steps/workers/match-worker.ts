// The thread that helps to match: reads columns of a file, and does pieces of a work over columns in shared memory. Opens no store.

import { workerData } from 'node:worker_threads';
import { featureReader } from '../../matching/features/features.ts';
import { WORKS } from '../../matching/hands.ts';
import { type MatchPlan, planOf } from '../../matching/plan.ts';
import { readColumns } from '../match/dedupe-columns.ts';
import { makeCollector, makeSparingCollector } from './collect.ts';
import type { FromHelper, HelperStart, MatchOrder } from './match-messages.ts';

const { port } = workerData as HelperStart;
const collect = makeCollector();
const collectSome = makeSparingCollector();
let plan: MatchPlan | null = null;

function workOf(order: Exclude<MatchOrder, { readonly kind: 'plan' }>): (piece: number) => unknown {
  if (order.kind === 'read') return () => readColumns(order.work);
  if (order.kind === 'features') return featureReader(order.entity, order.raw).read;
  if (order.features !== null) plan = planOf(order.features);
  if (plan === null) throw new Error('a work came before its features');
  return WORKS[order.name](plan, order.setup as never);
}

port.on('message', (order: MatchOrder) => {
  const tell = (message: FromHelper): void => port.postMessage(message);
  try {
    if (order.kind === 'plan') {
      plan = planOf(order.features);
      return;
    }
    const work = workOf(order);
    for (;;) {
      const piece = Atomics.add(order.claims, 0, 1);
      if (piece >= order.pieces) break;
      tell({ kind: 'piece', piece, result: work(piece) });
      collectSome();
    }
    tell({ kind: 'through' });
    setImmediate(collect);
  } catch {
    // The other thread does what is missing by itself, and meets what is wrong there.
    tell({ kind: 'failed' });
  }
});
