// What a file tells of equal names: strangers where names meet by chance, one organisation where common names are no commoner than others.

import { describe, expect, it } from 'vitest';
import { organisationFeatures } from '../../../src/matching/features/organisation-features.ts';
import { columnsOf, word } from '../../support/match-rows.ts';

const oddsOf = (names: readonly string[]): ReturnType<typeof organisationFeatures>['odds'] =>
  organisationFeatures({
    size: names.length,
    columns: columnsOf(names.map(name => ({ organisation_name: name }))),
  }).odds;

const TRADES = Array.from({ length: 30 }, (_, at) => word(at + 1000));
/** The first are borne by most. */
const ownerOf = (at: number): string => word(Math.floor(((at * 7919) % 10_007) ** 2 / 400_000) + 1);
const bearers = Array.from({ length: 5000 }, (_, at) => `${TRADES[(at * 31) % 30]} ${ownerOf(at)}`);
const once = [...new Set(bearers)];
/** One in three stands there twice. */
const cleaned = [...once, ...once.filter((_, at) => at % 3 === 0)];

describe('equal names', () => {
  it('say no more than their words where these meet by chance', () => {
    expect(oddsOf(bearers).equal).toBe(0);
  });

  it('say more where common names have no more records than rare ones', () => {
    expect(oddsOf(cleaned).equal).toBeGreaterThan(1);
  });

  it('say no more in a file of few names', () => {
    expect(oddsOf(cleaned.slice(0, 90)).equal).toBe(0);
  });

  it.each([111, 112, 225])('say more in a file of %i names that are all as rare and all another', count => {
    expect(oddsOf(Array.from({ length: count }, (_, at) => word(at * 3))).equal).toBe(4);
  });

  it('say no more where all others may be strangers', () => {
    const names = Array.from({ length: 224 }, (_, at) => word(at * 3));
    expect(oddsOf([...names, ...names.slice(0, 40)]).equal).toBe(0);
  });

  it('say the same with rows in another order', () => {
    expect(oddsOf(cleaned.toReversed())).toEqual(oddsOf(cleaned));
  });
});

describe('the same words in another order', () => {
  const rare = Array.from(
    { length: 500 },
    (_, at) => `${word(at * 3)} ${word(at * 3 + 1)} ${word(at * 3 + 2)}`,
  );
  const twice = [...rare, ...rare.slice(0, 200)];

  it('say little where the same organisation always has one order', () => {
    expect(oddsOf(twice).turned).toBeLessThan(-6);
  });

  it('say more where it often has another', () => {
    const turned = rare.slice(200, 300).map(name => name.split(' ').toReversed().join(' '));
    expect(oddsOf([...twice, ...turned]).turned).toBeGreaterThan(-3);
  });
});

describe('names come back', () => {
  const names = Array.from({ length: 600 }, (_, at) => `${word(at * 5)} ${word(at * 5 + 1)} ${word(at % 9)}`);
  const others = names.slice(0, 200).map((name, at) => `${name} ${word(9000 + at)}`);

  it.each([
    ['as they are', [...names, ...names.slice(0, 200)], 1],
    ['as others, that have their two rarest words', [...names, ...names.map(name => `the other ${name}`)], 0],
    ['as others', [...names, ...others], 0],
    ['in a file of few names', [...names, ...names].slice(500, 900), 0],
    ['as those of a register, which have a legal form', [...names, ...others].map(name => `${name} B.V.`), 1],
  ])('%s', (_, file, repeated) => {
    expect(oddsOf(file).repeated).toBe(repeated);
  });
});
