// What is learned of levels that may not become more usual than they are.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Comparison } from '../../../src/matching/comparing/comparison.ts';
import { cutToUsual, normalised } from '../../../src/matching/weighing/expectation.ts';

const USUAL = [0.7, 0.1, 0.05, 0.15];

function comparison(bounded: readonly number[]): Comparison {
  const levels = ['exact', 'near', 'renumbered', 'else'];
  return {
    name: 'email',
    levels,
    fields: [],
    usual: USUAL,
    bounded,
    among: {},
    compare: () => 0,
    rarity: null,
  };
}

const learned = fc
  .array(fc.integer({ min: 1, max: 1000 }), { minLength: USUAL.length, maxLength: USUAL.length })
  .map(normalised);

it('a bounded level is never more usual, the others keep their proportions, and all is one', () => {
  fc.assert(
    fc.property(learned, fc.subarray([2, 3, 4]), (chances, bounded) => {
      const cut = cutToUsual(chances, comparison(bounded));
      expect(cut.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
      const free = USUAL.map((_, at) => at).filter(at => !bounded.includes(at + 1));
      for (const level of bounded) expect(cut[level - 1]).toBeLessThanOrEqual(USUAL[level - 1] ?? 0);
      const [first = 0] = free;
      for (const at of free)
        expect((cut[at] ?? 0) / (cut[first] ?? 0)).toBeCloseTo((chances[at] ?? 0) / (chances[first] ?? 0));
    }),
  );
});

it('without bounds what was learned stands', () => {
  expect(cutToUsual([0.1, 0.2, 0.3, 0.4], comparison([]))).toEqual([0.1, 0.2, 0.3, 0.4]);
});
