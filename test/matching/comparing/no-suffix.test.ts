// Names without a Holding, a Beheer or a legal form: however many siblings a file seems to hold, such names are not all theirs.

import { expect, it } from 'vitest';
import { organisationComparisons } from '../../../src/matching/comparing/organisation-comparisons.ts';
import { organisationFeatures } from '../../../src/matching/features/organisation-features.ts';
import { columnsOf, type Row } from '../../support/match-rows.ts';

/** As many siblings a pair of one organisation as a file can have (`weighing/prior`). */
const MOST_SIBLINGS = 4;

it('speak against siblings by more than these can be', () => {
  const rows: readonly Row[] = ['adler museum', 'adler museum', 'adler museum bv'].map(name => ({
    organisation_name: name,
  }));
  const features = organisationFeatures({ size: rows.length, columns: columnsOf(rows) });
  const comparison = organisationComparisons(features).find(({ name }) => name === 'no-suffix');
  expect(comparison?.compare(0, 1)).toBe(1);
  expect(comparison?.compare(0, 2)).toBe(0);
  const [siblings = 1] = (comparison?.among['sibling'] ?? []) as readonly number[];
  expect((comparison?.usual[0] ?? 0) / siblings).toBeGreaterThan(MOST_SIBLINGS);
});
