// Records of which a value weighs something else than it did, whose pairs are weighed anew.

import { expect, it } from 'vitest';
import type { Comparison } from '../../src/matching/comparing/comparison.ts';
import { personComparisons } from '../../src/matching/comparing/person-comparisons.ts';
import { personFeatures } from '../../src/matching/features/person-features.ts';
import { movedRecords, valueWeights } from '../../src/matching/moved.ts';
import { columnsOf, type Row } from '../support/match-rows.ts';

const comparisonsOf = (rows: readonly Row[]) =>
  personComparisons(personFeatures({ size: rows.length, columns: columnsOf(rows) }));

const named = (family_name: string): Row => ({ given_name: 'Ann', family_name });
/** Four Boses, and four of whom each has a name alone. */
const FIRST = ['Bos', 'Bos', 'Bos', 'Bos', 'Vis', 'Prins', 'Smit', 'Haan'].map(named);

it('are those that hold a value that more or fewer hold by a factor of two', () => {
  const before = valueWeights(comparisonsOf(FIRST));
  expect([...(before?.keys() ?? [])]).toEqual(['given-name', 'surname']);
  const movedBy = (rows: readonly Row[]): number[] | null => {
    const comparisons = comparisonsOf(rows);
    const now = valueWeights(comparisons, before);
    const found = before && movedRecords(comparisons, { before, now }, FIRST.length);
    return found && [...found];
  };
  expect(movedBy(FIRST)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  // Vis becomes Prins, of whom there are two then.
  expect(movedBy(FIRST.with(4, named('Prins')))).toEqual([0, 0, 0, 0, 1, 1, 0, 0]);
});

it('are unknown where a comparison was none then', () => {
  const before = new Map([...(valueWeights(comparisonsOf(FIRST)) ?? [])].slice(0, 1));
  const comparisons = comparisonsOf(FIRST);
  expect(
    movedRecords(comparisons, { before, now: valueWeights(comparisons, before) }, FIRST.length),
  ).toBeNull();
});

it('cannot be told where rarity hangs on more than a value', () => {
  const [given, surname] = comparisonsOf(FIRST) as [Comparison, Comparison];
  const rarity = { upTo: 1, replaces: 0, weight: () => 0, values: null };
  expect(valueWeights([given, { ...surname, rarity }])).toBeNull();
  expect(valueWeights([given, { ...surname, rarity: null }])?.size).toBe(1);
});
