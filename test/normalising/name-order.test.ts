// Exchanged names: told by the file itself, never by one half of a name.

import { expect, it } from 'vitest';
import { makeSwapJudge } from '../../src/normalising/name-order.ts';

const many = (names: readonly string[], records: number) => names.map(name => ({ name, records }));

it.each([
  ['Jansen', 'Sanne', true],
  ['de Jansen', 'Sanne', true],
  ['Sanne', 'Jansen', false],
  ['Zzyra', 'Sanne', false],
  ['Jansen', 'Zzyra', false],
])('a file of nobody: %s %s → %s', (given_name, family_name, want) => {
  expect(makeSwapJudge([], [])({ given_name, family_name, formatted_name: null })).toBe(want);
});

it('learns names from the file, and forgets what it sees on both sides', () => {
  const name = { given_name: 'Qwarts', family_name: 'Zzyra', formatted_name: null };
  expect(makeSwapJudge(many(['Zzyra'], 5), many(['Qwarts'], 5))(name)).toBe(true);
  expect(makeSwapJudge(many(['Zzyra'], 4), many(['Qwarts'], 5))(name)).toBe(false);
  expect(makeSwapJudge(many(['Zzyra', 'Qwarts'], 5), many(['Qwarts'], 5))(name)).toBe(false);
  const swapped = [...many(['Zzyra'], 50), ...many(['Qwarts'], 5)];
  expect(makeSwapJudge(swapped, [...many(['Qwarts'], 50), ...many(['Zzyra'], 5)])(name)).toBe(true);
  expect(makeSwapJudge(many(['Sanne'], 1), many(['Sanne'], 3))({ ...name, family_name: 'Sanne' })).toBe(
    false,
  );
});

it('believes a whole name with a comma', () => {
  const judge = makeSwapJudge([], []);
  const pair = { given_name: 'Qwarts', family_name: 'Zzyra' };
  expect(judge({ ...pair, formatted_name: 'Qwarts, Zzyra' })).toBe(true);
  expect(judge({ ...pair, formatted_name: 'Zzyra, Qwarts' })).toBe(false);
  expect(judge({ ...pair, formatted_name: 'Qwarts Zzyra' })).toBe(false);
});
