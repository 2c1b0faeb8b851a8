// Companies whose second record abbreviates the name, and so leaves out its Holding or Groep; of all else it holds the same.

import { expect, it } from 'vitest';
import { matchRecords } from '../../src/matching/engine.ts';
import { evaluate } from '../../src/matching/grouping/evaluation.ts';
import { OWN_HANDS } from '../../src/matching/hands.ts';
import { planOf } from '../../src/matching/plan.ts';
import { columnsOf, type Row, word } from '../support/match-rows.ts';

const COMPANIES = 1500;
const KINDS = ['Holding', 'Groep', 'Beheer', 'Transport', 'Media', 'Advies'];

/** One in ten has a name of one word. */
function company(number: number): Row {
  const first = word((number * 37) % 400);
  return {
    organisation_name: number % 10 === 0 ? first : `${first} ${KINDS[number % KINDS.length]}`,
    website: `www.${word(number)}${number}.example`,
    email: `${word(number + 3)}${number}@mail.example`,
    street: `${word(number % 293)} ${1 + (number % 151)}`,
    locality: word(number % 61),
  };
}

function abbreviated({ organisation_name, ...rest }: Row, number: number): Row {
  const words = String(organisation_name).split(' ');
  const short = number % 2 === 0 ? words.map(one => one[0]?.toUpperCase()).join('') : words[0]?.slice(0, 3);
  return { ...rest, organisation_name: short ?? '' };
}

it('are one, with such a word in the name or without', async () => {
  const all = Array.from({ length: COMPANIES }, (_, number) => {
    const one = company(number);
    return number % 2 === 0
      ? [one]
      : [one, abbreviated(one, number >> 1), abbreviated(one, (number >> 1) + 1)];
  });
  const rows = all.flat();
  const features = await OWN_HANDS.readFeatures('organisation', {
    size: rows.length,
    columns: columnsOf(rows),
  });
  const { clusters } = await matchRecords(planOf(features));
  const found = evaluate(
    [...clusters],
    all.flatMap((records, number) => records.map(() => String(number))),
  );
  expect(found.precision).toBeGreaterThan(0.98);
  expect(found.recall).toBeGreaterThan(0.7);
});
