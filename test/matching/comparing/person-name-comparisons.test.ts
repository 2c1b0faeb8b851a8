// What is told from the letters of two surnames is what reading them would tell.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnBuilder } from '../../../src/matching/columns/column.ts';
import { compareFamily, farSurnames } from '../../../src/matching/comparing/person-name-comparisons.ts';

const ELSE = 6;

/** Names that are often near: few letters, some of them not ASCII, spaces among them. */
const name = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdeé '), minLength: 1, maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'), minLength: 1, maxLength: 10 }),
);

function isFar(one: string, other: string): boolean {
  const builder = columnBuilder();
  for (const text of [one, other]) builder.add(text);
  return farSurnames(builder.build().values)(0, 1);
}

it('surnames that lie far apart by their letters are at no level above else', () => {
  let far = 0;
  fc.assert(
    fc.property(name, name, (one, other) => {
      fc.pre(one !== other);
      if (!isFar(one, other)) return;
      far += 1;
      expect(compareFamily(one, other)).toBe(ELSE);
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
