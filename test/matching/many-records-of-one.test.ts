// People who stand in a file many times, in several towns and with several employers, as authors and inventors do.

import { expect, it } from 'vitest';
import { matchRecords } from '../../src/matching/engine.ts';
import { evaluate } from '../../src/matching/grouping/evaluation.ts';
import { OWN_HANDS } from '../../src/matching/hands.ts';
import { planOf } from '../../src/matching/plan.ts';
import { columnsOf, type Row, word } from '../support/match-rows.ts';

const PERSONS = 120;

/** Somebody who moved twice and changed employers three times, with records of all between; most are of one time. */
function mention(person: number, number: number): Row {
  const part = number / recordsOf(person);
  const life = Math.max(0, Math.floor(part * 12) - 9);
  const career = number % 7 === 0 ? number % 4 : Math.max(0, Math.floor(part * 10) - 6);
  return {
    given_name: `${word(person * 31 + 7)}${word(person * 101 + 3)}`,
    family_name: `${word(person * 17 + 2)}${word(person * 211 + 5)}`,
    locality: word(person * 5 + life * 71),
    organisation_name: `${word(person * 3 + career * 113)} ${['bv', 'b.v.', 'BV'][number % 3]}`,
  };
}

/** From two to some 280. */
function recordsOf(person: number): number {
  return 2 + Math.floor((person * person) / 50);
}

it('are one, wherever they lived', async () => {
  const all = Array.from({ length: PERSONS }, (_, person) =>
    Array.from({ length: recordsOf(person) }, (_, number) => ({ person, row: mention(person, number) })),
  ).flat();
  const rows = all.map(({ row }) => row);
  const features = await OWN_HANDS.readFeatures('contact', { size: rows.length, columns: columnsOf(rows) });
  const { clusters } = await matchRecords(planOf(features));
  const found = evaluate(
    [...clusters],
    all.map(({ person }) => String(person)),
  );
  expect(found.precision).toBeGreaterThan(0.97);
  expect(found.recall).toBeGreaterThan(0.85);
});
