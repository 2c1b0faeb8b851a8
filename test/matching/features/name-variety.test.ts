// What the names of found groups tell: nothing where each organisation has one or two, the more the more of their words come and go.

import { expect, it } from 'vitest';
import { varietyBits } from '../../../src/matching/features/name-variety.ts';

const ALIKE = [
  ['adler', 'bouw'],
  ['adler', 'bouw', 'goes'],
  ['adler', 'bouw'],
];
const LOOSE = [
  ['adler', 'bouw'],
  ['adler', 'goes', 'nl'],
  ['afdeling', 'inkoop', 'adler'],
];
const ONCE = [['beuk', 'zorg']];

const repeat = (group: readonly (readonly string[])[], times: number): (readonly (readonly string[])[])[] =>
  Array.from({ length: times }, () => group);

it.each([
  ['a list of names', repeat(ONCE, 90), 0, 0],
  [
    'names that each stand twice, however they differ',
    repeat(
      [
        ['adler', 'bouw'],
        ['adler', 'goes'],
      ],
      45,
    ),
    0,
    0,
  ],
  ['many names that hardly differ', repeat(ALIKE, 30), 2, 3],
  ['many names of which words come and go', repeat(LOOSE, 30), 5, 7],
  ['some of them among a list', [...repeat(LOOSE, 10), ...repeat(ONCE, 90)], 1, 2],
  ['one group only, in which the usual weighs as well', repeat(LOOSE, 1), 3, 5],
  ['nothing', [], 0, 0],
])('%s', (_, groups, least, most) => {
  const bits = varietyBits(groups);
  expect(bits).toBeGreaterThanOrEqual(least);
  expect(bits).toBeLessThanOrEqual(most);
});
