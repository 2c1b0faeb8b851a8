// What is told from the letters of two names is what reading them would tell.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnBuilder } from '../../../src/matching/columns/column.ts';
import { farNames } from '../../../src/matching/comparing/far-names.ts';
import { compareFamily, compareGiven } from '../../../src/matching/comparing/person-name-comparisons.ts';
import { givenStem } from '../../../src/normalising/given-names.ts';

const ELSE = 6;

/** Names that are often near: few letters, some of them not ASCII, spaces among them. */
const name = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdeé '), minLength: 1, maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'), minLength: 1, maxLength: 10 }),
);

function isFar(one: string, other: string, letters = 4): boolean {
  const builder = columnBuilder();
  for (const text of [one, other]) builder.add(text);
  return farNames(builder.build().values, letters)(0, 1);
}

it.each([
  ['surnames', 4, compareFamily],
  ['given names', 1, compareGiven],
] as const)('%s that lie far apart by their letters are at no level above else', (_, letters, compare) => {
  let far = 0;
  fc.assert(
    fc.property(name, name, (one, other) => {
      fc.pre(one !== other && givenStem(one) !== givenStem(other));
      if (!isFar(one, other, letters)) return;
      far += 1;
      expect(compare(one, other)).toBe(ELSE);
    }),
  );
  expect(far).toBeGreaterThan(100);
});

it.each([
  ['jansen', 'pietersma', true],
  ['jansen', 'janssen', false],
  ['vermeulen', 'vermaat', false],
  ['bakker', 'jansen bakker', false],
  ['müller', 'kowalczyk', false],
])('%s and %s: %s', (one, other, is) => {
  expect(isFar(one, other)).toBe(is);
});
