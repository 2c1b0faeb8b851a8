// Matching again where little is new: remembered pairs are weighed by what is rare today where that is another, new records compared with
// those of their own blocks. Gives what comparing everything gives under the same keys and caps.

import { type CappedKey, forEachNewPair } from './blocking/own-blocks.ts';
import { growing } from './columns/ints.ts';
import { patternTable } from './comparing/level-patterns.ts';
import { makeRarity } from './comparing/rarity.ts';
import { type Found, NEAR, orderedWeights } from './engine.ts';
import { type Near, nearOf } from './memory.ts';
import { movedRecords, type ValueWeights, valueWeights } from './moved.ts';
import type { MatchPlan } from './plan.ts';
import type { Recalled } from './recall.ts';
import { type Model, sumLevels } from './weighing/model.ts';
import { makeWeigh } from './weighing/scoring.ts';

/** Records weighed again. */
export interface Rescored extends Pick<Found, 'compared' | 'model' | 'weigh'> {
  /** Those that are remembered and were not compared stand first, in their order. */
  readonly near: Near;
  /** What values add. */
  readonly values: ValueWeights;
  /** By number 1 of a record whose values may weigh something else; null: of all. */
  readonly moved: Uint8Array | null;
}

/** Null where keys or comparisons are other than last time: what is remembered then says nothing. */
export function scoreRecalled(
  plan: MatchPlan,
  { renumbering, near, settled, values: before, method }: Recalled,
  known: Model,
): Rescored | null {
  const keys = method.keys.map(([name, cap]) => ({ cap, key: plan.keys.find(one => one.name === name) }));
  const isSame =
    keys.every((one): one is CappedKey => one.key !== undefined) &&
    plan.comparisons.map(({ name }) => name).join() === method.comparisons.join();
  if (!isSame) return null;
  const model = { ...known, comparisons: orderedWeights(plan, known) };
  const nearPairs = nearKeeper(plan, model);
  const numbers = near.patterns.map(nearPairs.numberOf);
  const values = valueWeights(plan.comparisons, before);
  const moved = movedRecords(plan.comparisons, { before, now: values }, renumbering.size);
  for (let at = 0; at < settled; at++) {
    const [a, b] = [near.a[at] as number, near.b[at] as number];
    const pattern = numbers[near.pattern[at] as number] as number;
    if (moved !== null && moved[a] === 0 && moved[b] === 0)
      nearPairs.keepAsItWas(a, b, pattern, near.weight[at] as number);
    else nearPairs.keep(a, b, pattern);
  }
  forEachNewPair(keys as readonly CappedKey[], plan.splitters, renumbering, nearPairs.look);
  return {
    ...nearPairs.kept(),
    values: values ?? new Map(),
    moved,
    model,
    weigh: makeWeigh(plan.comparisons, model),
  };
}

/** Keeps the pairs that weigh something, or nearly so. */
interface NearKeeper {
  /** The number of a pattern. */
  readonly numberOf: (levels: Uint8Array) => number;
  readonly keep: (a: number, b: number, pattern: number) => void;
  /** Of one whose weight is known. */
  readonly keepAsItWas: (a: number, b: number, pattern: number, weight: number) => void;
  /** Compares a pair first. */
  readonly look: (a: number, b: number) => void;
  readonly kept: () => Pick<Rescored, 'near' | 'compared'>;
}

function nearKeeper(
  { comparisons }: MatchPlan,
  { alternatives, priors, comparisons: weights }: Model,
): NearKeeper {
  const rarity = makeRarity(comparisons, alternatives);
  const table = patternTable(comparisons, levels => sumLevels(levels, weights, 0));
  /** By pattern what it weighs against each alternative, before rare values. */
  const sums: Int32Array[] = [];
  const sumsOf = (pattern: number): Int32Array => {
    sums[pattern] ??= Int32Array.from(
      alternatives,
      (_, index) => (priors[index] ?? 0) + sumLevels(table.levels(pattern), weights, index),
    );
    return sums[pattern];
  };
  const [a, b, pattern, weight] = [growing(), growing(), growing(), growing()];
  const add: NearKeeper['keepAsItWas'] = (one, other, number, weighs) => {
    a.push(one);
    b.push(other);
    pattern.push(number);
    weight.push(weighs);
  };
  const keep: NearKeeper['keep'] = (one, other, number) => {
    if (!table.isKept(number)) return;
    const rare = rarity(one, other, table.levels(number));
    const plain = sumsOf(number);
    let least = Number.POSITIVE_INFINITY;
    for (let index = 0; index < plain.length; index++)
      least = Math.min(least, (plain[index] as number) + (rare[index] as number));
    if (least > NEAR) add(one, other, number, least);
  };
  let compared = 0;
  return {
    keep,
    keepAsItWas(one, other, number, weighs) {
      if (table.isKept(number)) add(one, other, number, weighs);
    },
    numberOf: table.numberOf,
    look(one, other) {
      compared += 1;
      keep(one, other, table.look(one, other));
    },
    kept() {
      const pairs = { a: a.done(), b: b.done(), pattern: pattern.done(), weight: weight.done() };
      return { near: nearOf(pairs, table.patterns()), compared };
    },
  };
}
