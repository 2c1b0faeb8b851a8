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
  const rated = comparisons.flatMap(({ rarity, among }, at) => {
    const counts = alternatives.map(one => one === 'strangers' || among[one] === 'own');
    return rarity === null ? [] : [{ at, upTo: rarity.upTo, weight: rarity.weight, counts }];
  });
  // Of every pair that is compared: nothing is made inside.
  return (a, b, levels) => {
    sums.fill(0);
    for (let one = 0; one < rated.length; one++) {
      const { at, upTo, weight, counts } = rated[one] as (typeof rated)[number];
      const level = levels[at] as number;
      if (level === 0 || level > upTo) continue;
      const added = weight(a, b);
      for (let index = 0; index < sums.length; index++)
        if (counts[index] === true) sums[index] = (sums[index] as number) + added;
    }
    return sums;
  };
}
