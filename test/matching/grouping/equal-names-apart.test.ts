// Records of one name that stay apart are counted, where nothing but names is known.

import { describe, expect, it } from 'vitest';
import { organisationFeatures } from '../../../src/matching/features/organisation-features.ts';
import { equalNamesApart } from '../../../src/matching/grouping/equal-names-apart.ts';
import { columnsOf, type Row } from '../../support/match-rows.ts';

function apart(rows: readonly Row[], clusters: readonly number[]): number {
  const of = organisationFeatures({ size: rows.length, columns: columnsOf(rows) });
  return equalNamesApart({ entity: 'organisation', of }, Int32Array.from(clusters));
}

const named = (organisation_name: string, more: Row = {}): Row => ({ organisation_name, ...more });

describe('equal names', () => {
  it('in two clusters are counted, all of them', () => {
    const rows = [named('Adler Bouw'), named('adler bouw b.v.'), named('Adler Bouw'), named('Beuk Bouw')];
    expect(apart(rows, [0, 0, 2, 3])).toBe(3);
  });

  it('in one cluster are not', () => {
    expect(apart([named('Adler Bouw'), named('Adler Bouw'), named('Beuk Bouw')], [0, 0, 2])).toBe(0);
  });

  it('in two towns are two', () => {
    const rows = ['Drenkum', 'Velderen'].map(locality => named('Adler Bouw', { locality }));
    expect(apart(rows, [0, 1])).toBe(0);
  });

  it('told apart by more than names are not counted', () => {
    const rows = ['1234 AB', '4321 BA'].map(postal_code => named('Adler Bouw', { postal_code }));
    expect(apart(rows, [0, 1])).toBe(0);
  });
});
