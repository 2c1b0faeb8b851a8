// Which pairs of a key may be one entity: by the level, and where a value says more than its level by that.

import { expect, it } from 'vitest';
import { isLikely } from '../../../src/matching/blocking/key-yield.ts';
import type { Comparison } from '../../../src/matching/comparing/comparison.ts';

/** Two records are alike, the third is another; what they share weighs so many milli-bits. */
function comparing(replaces: number, shared: number): Comparison {
  return {
    ...{
      name: 'name',
      fields: ['organisation_name'],
      levels: ['alike', 'else'],
      usual: [0.9, 0.1],
      among: {},
    },
    compare: (a, b) => (a < 2 && b < 2 ? 1 : 2),
    rarity: { replaces, upTo: 1, weight: () => shared, values: null },
  };
}

// In a file of 50,000 records one pair in 50,000 has to be told: 15.6 bits.
it.each([
  ['rare agreement', { level: 17_000, replaces: 0, shared: 0 }, true],
  [
    'agreement that some random pairs have, for they are one entity',
    { level: 11_000, replaces: 0, shared: 0 },
    false,
  ],
  ['the same of values that are rare by themselves', { level: 11_000, replaces: 1, shared: 20_000 }, true],
  ['of values that are common', { level: 11_000, replaces: 1, shared: 8000 }, false],
  ['of values that only correct their level', { level: 11_000, replaces: 0, shared: 20_000 }, false],
] as const)('%s', (_, { level, replaces, shared }, likely) => {
  const weights = [[level, -4000]];
  const judge = isLikely({ comparisons: [comparing(replaces, shared)], size: 50_000 }, [
    { name: 'name', levels: ['alike', 'else'], weights },
  ]);
  expect(judge(0, 1)).toBe(likely);
  expect(judge(0, 2)).toBe(false);
});
