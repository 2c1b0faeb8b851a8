// Matching again where little is new: remembered pairs are weighed by what is rare today, new records compared with those of their own
// blocks. Gives what comparing everything gives under the same keys and caps.

import { pairKeeper } from './blocking/candidates.ts';
import { pairJoiner } from './blocking/joined-pairs.ts';
import { type CappedKey, forEachNewPair } from './blocking/own-blocks.ts';
import { type Found, nearPairs, orderedWeights } from './engine.ts';
import type { Near } from './memory.ts';
import type { MatchPlan } from './plan.ts';
import type { Recalled } from './recall.ts';
import type { Model } from './weighing/model.ts';
import { makeWeigh, weighKinds } from './weighing/scoring.ts';

/** Records weighed again. */
export interface Rescored extends Pick<Found, 'compared' | 'model' | 'weigh'> {
  /** Those that are remembered stand first, in their order. */
  readonly near: Near;
}

/** Null where keys or comparisons are other than last time: what is remembered then says nothing. */
export function scoreRecalled(
  plan: MatchPlan,
  { renumbering, near, method }: Recalled,
  known: Model,
): Rescored | null {
  const keys = method.keys.map(([name, cap]) => ({ cap, key: plan.keys.find(one => one.name === name) }));
  const isSame =
    keys.every((one): one is CappedKey => one.key !== undefined) &&
    plan.comparisons.map(({ name }) => name).join() === method.comparisons.join();
  if (!isSame) return null;
  const { alternatives } = known;
  const rough = orderedWeights(plan, known);
  const keeper = pairKeeper(plan.comparisons, { alternatives, rough, bar: null, room: null });
  const keep = keeper.keeperOf(near.patterns);
  for (let at = 0; at < near.a.length; at++)
    keep(near.a[at] as number, near.b[at] as number, near.pattern[at] as number);
  forEachNewPair(keys as readonly CappedKey[], plan.splitters, renumbering, keeper.look);
  const joiner = pairJoiner({ keys: 0, alternatives });
  joiner.add({ ...keeper.found(), counts: [] });
  const candidates = joiner.joined();
  const model = { ...known, comparisons: rough };
  const found = nearPairs(candidates, weighKinds(candidates, model));
  return { near: found, compared: candidates.compared, model, weigh: makeWeigh(plan.comparisons, model) };
}
