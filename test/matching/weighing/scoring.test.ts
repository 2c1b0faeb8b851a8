// What a pair that its group brings up weighs.

import { expect, it } from 'vitest';
import type { Comparison } from '../../../src/matching/comparing/comparison.ts';
import type { Model } from '../../../src/matching/weighing/model.ts';
import { makeWeigh } from '../../../src/matching/weighing/scoring.ts';

/** Records by number hold a level each; two records have that of the second. */
function comparison(name: string, levels: readonly number[], isChangeable: boolean): Comparison {
  return {
    ...{ name, isChangeable, levels: ['exact', 'else'], fields: [], usual: [0.9, 0.1], among: {} },
    compare: (_, b) => levels[b] as number,
    rarity: null,
  };
}

const COMPARISONS = [
  comparison('surname', [0, 1, 1, 2, 1], false),
  comparison('email', [0, 2, 2, 2, 1], true),
  comparison('telephone', [0, 0, 2, 2, 2], true),
];

const MODEL: Model = {
  ...{ schemaVersion: 1, entity: 'contact', alternatives: ['strangers', 'home'], priors: [-10_000, 50_000] },
  comparisons: COMPARISONS.map(({ name, levels }) => ({
    ...{ name, levels },
    weights: [
      [9000, -2500],
      [0, -2500],
    ],
  })),
};

it.each([
  ['one changed', 1, -10_000 + 9000 - 2500],
  ['all that changes at once changed: one move', 2, -10_000 + 9000 - 3000],
  ['what does not change counts whole', 3, -10_000 - 2500 - 3000],
  ['what agrees counts whole', 4, -10_000 + 9000 + 9000 - 2500],
] as const)('%s', (_, other, weight) => {
  expect(makeWeigh(COMPARISONS, MODEL)(0, other)).toBe(weight);
});

it('against people of one home another address is no sign of a move', () => {
  const near = { ...MODEL, priors: [0, -10_000] };
  expect(makeWeigh(COMPARISONS, near)(0, 2)).toBe(-10_000 - 2 * 2500);
});
