// Homes of which nothing but given names tells the people apart: one mailbox, one telephone, one address, and no birth dates.

import { expect, it } from 'vitest';
import { matchRecords } from '../../src/matching/engine.ts';
import { OWN_HANDS } from '../../src/matching/hands.ts';
import { planOf } from '../../src/matching/plan.ts';
import { columnsOf, person, type Row, word } from '../support/match-rows.ts';

const HOMES = 600;
/** Names repeat, as they do. */
const NAMES = 30;
const SURNAMES = 61;

const somebody = (number: number): Row => {
  const { birth_date: _, ...rest } = person(number);
  return {
    ...rest,
    ...{ given_name: word((number % NAMES) * 29), family_name: word(4000 + (number % SURNAMES) * 37) },
  };
};

it('couples stay apart, and who stands there twice is one', async () => {
  const homes = Array.from({ length: HOMES }, (_, number) => {
    const one = somebody(number);
    if (number % 2 === 0) return [one, { ...one, given_name: word(((number + 7) % NAMES) * 29) }];
    return number % 5 === 0 ? [one, { ...one, telephone: '' }] : [one];
  });
  const rows = homes.flat();
  const { clusters } = await matchRecords(
    planOf(await OWN_HANDS.readFeatures('contact', { size: rows.length, columns: columnsOf(rows) })),
  );
  let first = 0;
  const found = homes.map((home, number) => {
    const isOne = home.length > 1 && clusters[first] === clusters[first + 1];
    first += home.length;
    return { isCouple: number % 2 === 0, isTwice: home.length > 1 && number % 2 !== 0, isOne };
  });
  const twice = found.filter(({ isTwice }) => isTwice);
  expect(twice.filter(({ isOne }) => isOne)).toHaveLength(twice.length);
  expect(found.filter(({ isCouple, isOne }) => isCouple && isOne)).toHaveLength(0);
});
