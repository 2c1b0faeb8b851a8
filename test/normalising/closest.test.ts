// The word that was meant: what a typo is, and that counting stops early without changing the answer.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closest } from '../../src/normalising/closest.ts';

it.each([
  ['reprot', ['import', 'report'], 'report', 'two swapped'],
  ['Rapórt', ['rapport'], 'rapport', 'one too few; case and accents do not count'],
  ['wahs', ['wash', 'waive'], 'wash', 'a short word has one typo'],
  ['wsh', ['audit'], null, 'nothing is near'],
  ['ab', ['abc'], null, 'too short to have a typo'],
  ['ÉMAIL', ['e-mail', 'email'], 'email', 'the same goes before what is near'],
  ['telefon', ['telefoons', 'telefoon'], 'telefoon', 'the fewest typos'],
])('%s of %j is %s: %s', (word, candidates, meant, _why) => {
  expect(closest(word, candidates)).toBe(meant);
});

/** Optimal string alignment by its definition. */
function typos(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const cost = a.at(-1) === b.at(-1) ? 0 : 1;
  const isSwapped = a.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    typos(a.slice(0, -1), b) + 1,
    typos(a, b.slice(0, -1)) + 1,
    typos(a.slice(0, -1), b.slice(0, -1)) + cost,
    isSwapped ? typos(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

it('finds a word exactly when it is within the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 7 });
  fc.assert(
    fc.property(word, word, (wanted, candidate) => {
      const limit = wanted.length <= 5 ? 1 : 2;
      expect(closest(wanted, [candidate])).toBe(typos(wanted, candidate) <= limit ? candidate : null);
    }),
  );
});
