// A file of names and years of birth, a tenth of it a second time with a slip: what is exactly equal and rare binds.

import { expect, it } from 'vitest';
import { matchRecords } from '../../src/matching/engine.ts';
import { evaluate } from '../../src/matching/grouping/evaluation.ts';
import { OWN_HANDS } from '../../src/matching/hands.ts';
import { planOf } from '../../src/matching/plan.ts';
import { columnsOf, type Row, word } from '../support/match-rows.ts';

const PERSONS = 9000;

/** A number below 1, another for every seed and unlike its neighbours (the mixer of splitmix32). */
function chanceOf(seed: number): number {
  let mixed = Math.imul(seed, 0x9e3779b9);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

/** Few names are borne by many and many by few, as names are. */
function nameOf(number: number, salt: number): string {
  const chance = chanceOf(number * 3 + salt);
  return word(salt * 1000 + Math.floor(400 * chance * chance));
}

function person(number: number): Row {
  return {
    given_name: nameOf(number, 1),
    family_name: nameOf(number, 2),
    birth_year: String(1930 + Math.floor(70 * chanceOf(number * 3))),
  };
}

const SLIPS: readonly ((one: Row) => Row)[] = [
  one => one,
  one => ({ ...one, given_name: `${one.given_name}e` }),
  one => ({ ...one, family_name: `${one.family_name}n` }),
  one => ({ ...one, birth_year: String(Number(one.birth_year) + 1) }),
];

it('names and a year tell one person where they are rare', async () => {
  const rows: Row[] = [];
  const truth: string[] = [];
  for (let number = 0; number < PERSONS; number++) {
    const one = person(number);
    rows.push(one);
    truth.push(String(number));
    if (number % 10 > 0) continue;
    rows.push(SLIPS[(number / 10) % SLIPS.length]?.(one) ?? one);
    truth.push(String(number));
  }
  const features = await OWN_HANDS.readFeatures('contact', {
    size: rows.length,
    columns: columnsOf(rows),
  });
  const { clusters } = await matchRecords(planOf(features));
  const { precision, recall } = evaluate([...clusters], truth);
  expect(precision).toBeGreaterThan(0.8);
  expect(recall).toBeGreaterThan(0.8);
});
