// Whatever review says of a pair it says in words of the language: every comparison of the engine has a noun.

import { describe, expect, it } from 'vitest';
import { REVIEW_WORDS } from '../../../src/language/cli/review.ts';
import { MATCH_FIELDS } from '../../../src/matching/fields/field-words.ts';
import { OWN_HANDS } from '../../../src/matching/hands.ts';
import { planOf } from '../../../src/matching/plan.ts';
import { reviewLines, sentenceOf } from '../../../src/reports/terminal/review.ts';
import { columnsOf, type Row } from '../../support/match-rows.ts';

/** Every field is filled, so every comparison is made. */
const EVERYTHING: Row = Object.fromEntries(MATCH_FIELDS.map(field => [field, '1980-01-02']));

describe.each(['nl', 'en'] as const)('%s', locale => {
  it.each(['contact', 'organisation'] as const)('names what is compared of a %s', async entity => {
    const raw = { size: 2, columns: columnsOf([EVERYTHING, EVERYTHING]) };
    const { comparisons } = planOf(await OWN_HANDS.readFeatures(entity, raw));
    expect(comparisons.length).toBeGreaterThan(5);
    const { nouns } = REVIEW_WORDS[locale];
    expect(comparisons.map(({ name }) => name).filter(name => !Object.hasOwn(nouns, name))).toEqual([]);
  });
});

it('the gender is said in Dutch', () => {
  const bars = [{ comparison: 'gender', level: 'exact' }];
  expect(sentenceOf(bars, REVIEW_WORDS.nl)).toBe('zelfde geslacht');
});

it('a long sentence is broken between its words', () => {
  const bars = ['email', 'employer', 'surname', 'given-name', 'gender', 'telephone', 'place', 'street'].map(
    comparison => ({
      ...{ comparison, level: 'exact', weight: 1000 },
    }),
  );
  const view = { ...{ at: 1, total: 2, same: 0, different: 0, weight: 7000, isSure: true, isBlind: false } };
  const lines = reviewLines(
    { ...view, keys: ['a', 'b'], kept: 'a', rows: [], bars, notes: [] },
    REVIEW_WORDS.nl,
  );
  expect(lines.filter(line => line.length > 80)).toEqual([]);
  expect(lines.slice(-2)).toEqual([
    ' zelfde e-mail, organisatie, achternaam, voornaam, geslacht, telefoon, plaats',
    '   en adres',
  ]);
});
