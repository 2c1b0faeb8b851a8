// What a rare or common name adds, against strangers and against strangers of one name.

import { expect, it } from 'vitest';
import { makeRarity } from '../../../src/matching/comparing/rarity.ts';
import { personFeatures } from '../../../src/matching/features/person-features.ts';
import { planOf } from '../../../src/matching/plan.ts';
import { columnsOf, type Row, word } from '../../support/match-rows.ts';

/** Two of a rare name, fifty of a common one, and many of whom each has his own. */
function rows(further: (number: number) => Row): Row[] {
  const nameOf = (number: number): readonly [string, string] =>
    number < 2
      ? ['Wolfert', 'Zuurbier']
      : number < 52
        ? ['Jan', 'Jansen']
        : [word(number), word(number + 500)];
  return Array.from({ length: 400 }, (_, number) => {
    const [given_name, family_name] = nameOf(number);
    return { given_name, family_name, ...further(number) };
  });
}

/** What it adds to two records against strangers, home and namesakes, in bits. */
function addedTo(a: number, b: number, further: (number: number) => Row): readonly number[] {
  const all = rows(further);
  const { comparisons, relations } = planOf({
    entity: 'contact',
    of: personFeatures({ size: all.length, columns: columnsOf(all) }),
  });
  const levels = Uint8Array.from(comparisons, ({ compare }) => compare(a, b));
  const sums = makeRarity(comparisons, ['strangers', ...relations])(a, b, levels);
  return [...sums].map(sum => sum / 1000);
}

const town = (number: number): Row => ({ locality: `town ${number}` });

it('a rare name speaks against namesakes as against strangers', () => {
  const [strangers, , namesakes] = addedTo(0, 1, town);
  expect(strangers).toBeGreaterThan(2);
  expect(namesakes).toBe(strangers);
});

it('a common name speaks for them by a bit at most, for it may be one person many times', () => {
  const [strangers = 0, , namesakes = 0] = addedTo(2, 4, town);
  expect(strangers).toBeLessThan(-4);
  expect(namesakes).toBe(-2);
});

it('where names are all there is a common one counts in full', () => {
  const [strangers, , namesakes] = addedTo(2, 4, () => ({}));
  expect(namesakes).toBe(strangers);
});

it('is the same whichever record is asked first: numbers under exchanged headings, names in exchanged columns', () => {
  const switchboard = '0201234567';
  const telephone = (number: number): Row => {
    if (number === 60) return { telephone: ['0611111111', switchboard] };
    if (number === 61) return { telephone: [switchboard, '0611111111'] };
    return { telephone: number % 3 === 0 ? [switchboard, ''] : ['', ''] };
  };
  const [one, other] = [addedTo(60, 61, telephone), addedTo(61, 60, telephone)];
  expect(one).toEqual(other);
  // The rarest that both have counts: two of 400 have that mobile, a third has the switchboard.
  const [strangers = 0] = one;
  const [without = 0] = addedTo(60, 61, number => (number > 59 && number < 62 ? {} : telephone(number)));
  expect(strangers - without).toBeGreaterThan(0);
  const exchanged = (number: number): Row =>
    number === 70
      ? { given_name: 'Jan', family_name: 'Zuurbier' }
      : number === 71
        ? { given_name: 'Zuurbier', family_name: 'Jan' }
        : {};
  expect(addedTo(70, 71, exchanged)).toEqual(addedTo(71, 70, exchanged));
});
