import { expect, it } from 'vitest';
import { acronymLetters } from '../../../src/matching/comparing/acronym.ts';
import type { WeighedName } from '../../../src/matching/features/word-weights.ts';

const named = (words: string): WeighedName => ({ core: words.split(' ') }) as unknown as WeighedName;

it.each([
  ['umcg', 'universitair medisch centrum groningen', 4],
  ['bank of america', 'ba', 2],
  ['boa', 'bank of america', 3],
  ['umc', 'universitair medisch centrum groningen', 0],
  ['a', 'apotheek', 0],
  ['smit bouw', 'smit bouw', 0],
  ['shell', 'shell nederland', 0],
])('%s and %s share %i letters', (one, other, letters) => {
  expect(acronymLetters(named(one), named(other))).toBe(letters);
  expect(acronymLetters(named(other), named(one))).toBe(letters);
});
