// Matching again where little is new: remembered pairs are weighed by what is rare today, new records compared with those of their own
// blocks. Gives what comparing everything gives under the same keys and caps.

import { pairKeeper } from './blocking/candidates.ts';
import { pairJoiner } from './blocking/joined-pairs.ts';
import { type CappedKey, forEachNewPair } from './blocking/own-blocks.ts';
import { type Found, foundOf, orderedWeights } from './engine.ts';
import type { Recalled } from './memory.ts';
import type { MatchPlan } from './plan.ts';
import type { Model } from './weighing/model.ts';

/** Null where keys or comparisons are other than last time: what is remembered then says nothing. */
export function scoreRecalled(
  plan: MatchPlan,
  { thenOf, near, method }: Recalled,
  known: Model,
): Found | null {
  const keys = method.keys.map(([name, cap]) => ({ cap, key: plan.keys.find(one => one.name === name) }));
  const isSame =
    keys.every((one): one is CappedKey => one.key !== undefined) &&
    plan.comparisons.map(({ name }) => name).join() === method.comparisons.join();
  if (!isSame) return null;
  const { alternatives } = known;
  const rough = orderedWeights(plan, known);
  const keeper = pairKeeper(plan.comparisons, {
    alternatives,
    rough,
    bar: null,
    room: null,
  });
  for (let at = 0; at < near.pattern.length; at++)
    keeper.keep(
      near.a[at] as number,
      near.b[at] as number,
      near.patterns[near.pattern[at] as number] as Uint8Array,
    );
  const isNew = new Uint8Array(thenOf.length);
  for (let rank = 0; rank < isNew.length; rank++) isNew[rank] = Number((thenOf[rank] as number) < 0);
  forEachNewPair(keys as readonly CappedKey[], plan.splitters, isNew, keeper.look);
  const joiner = pairJoiner({ keys: 0, alternatives });
  joiner.add({ ...keeper.found(), counts: [] });
  return foundOf(plan, joiner.joined(), {
    ...{ model: { ...known, comparisons: rough }, method },
    isRemembered: true,
  });
}
