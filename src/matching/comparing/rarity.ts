// What term frequency adds to a pair, over all comparisons. May not weigh levels.

import type { Alternative } from '../weighing/model.ts';
import type { Comparison } from './comparison.ts';

/**
 * What rare values add to the sums of a pair, by alternative: all against strangers, against a relation where the comparison is one's
 * own in it, and against strangers of one name, who share it by chance. The array is reused.
 */
export function makeRarity(
  comparisons: readonly Comparison[],
  alternatives: readonly Alternative[],
): (a: number, b: number, levels: Uint8Array) => Int32Array {
  const sums = new Int32Array(alternatives.length);
  const commonest = isNamesAlone(comparisons) ? Number.NEGATIVE_INFINITY : COMMON_NAME;
  const rated = comparisons.flatMap(({ rarity, among }, at) => {
    const least = alternatives.map(one => {
      if (one === 'strangers' || among[one] === 'own') return Number.NEGATIVE_INFINITY;
      return one === 'namesake' && Array.isArray(among[one]) ? commonest : null;
    });
    return rarity === null ? [] : [{ at, upTo: rarity.upTo, weight: rarity.weight, least }];
  });
  // Of every pair that is compared: nothing is made inside.
  return (a, b, levels) => {
    sums.fill(0);
    for (let one = 0; one < rated.length; one++) {
      const { at, upTo, weight, least } = rated[one] as (typeof rated)[number];
      const level = levels[at] as number;
      if (level === 0 || level > upTo) continue;
      const added = weight(a, b);
      for (let index = 0; index < sums.length; index++) {
        const bound = least[index] as number | null;
        if (bound !== null) sums[index] = (sums[index] as number) + Math.max(added, bound);
      }
    }
    return sums;
  };
}

/**
 * Of a rare name there are hardly two strangers, of a common one many. But who stands in a file many times makes his own name common: where
 * something else tells namesakes apart that counts one bit at most, in milli-bits.
 */
const COMMON_NAME = -1000;

const NAME_FIELDS: ReadonlySet<string> = new Set([
  'given_name',
  'additional_name',
  'family_name',
  'name_suffix',
  'gender',
]);

function isNamesAlone(comparisons: readonly Comparison[]): boolean {
  return comparisons.every(({ fields }) => fields.every(field => NAME_FIELDS.has(field)));
}
