// What rare values add to a pair, over all comparisons. May not weigh levels.

import type { Alternative } from '../weighing/model.ts';
import type { Comparison } from './comparison.ts';

/**
 * What rare values add to the sums of a pair, by alternative: all against strangers, and against a relation where the
 * comparison is one's own in it. The array is reused.
 */
export function makeRarity(
  comparisons: readonly Comparison[],
  alternatives: readonly Alternative[],
): (a: number, b: number, levels: Uint8Array) => Int32Array {
  const sums = new Int32Array(alternatives.length);
  const counts = comparisons.map(comparison =>
    alternatives.map(one => one === 'strangers' || comparison.among[one] === 'own'),
  );
  const add = (at: number, weight: number): void => {
    for (let index = 0; index < sums.length; index++)
      if (counts[at]?.[index]) sums[index] = (sums[index] ?? 0) + weight;
  };
  return (a, b, levels) => {
    sums.fill(0);
    for (let at = 0; at < comparisons.length; at++) {
      const level = levels[at] ?? 0;
      if (level > 0) add(at, comparisons[at]?.rarity?.weight(a, b, level) ?? 0);
    }
    return sums;
  };
}
