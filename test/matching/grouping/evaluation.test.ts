// Shares of pairs against the truth, by hand.

import { expect, it } from 'vitest';
import { evaluate } from '../../../src/matching/grouping/evaluation.ts';

const TRUTH = ['x', 'x', 'x', 'y', 'y', null];

it('counts pairs of records whose truth is known', () => {
  const found = evaluate([1, 1, 2, 3, 3, 3], TRUTH);
  expect(found).toMatchObject({ truePairs: 4, foundPairs: 2, sharedPairs: 2, precision: 1, recall: 0.5 });
});

it('counts only those across files where records are linked', () => {
  const found = evaluate([1, 2, 1, 3, 3, 4], TRUTH, [0, 0, 1, 0, 1, 1]);
  expect(found).toMatchObject({ truePairs: 3, foundPairs: 2, sharedPairs: 2, precision: 1 });
});
