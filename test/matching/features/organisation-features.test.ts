// What is seen of organisations: whether names stand alone, and what their words weigh then.

import { describe, expect, it } from 'vitest';
import {
  organisationFeatures,
  weighByClusters,
} from '../../../src/matching/features/organisation-features.ts';
import { columnsOf, type Row } from '../../support/match-rows.ts';

const featuresOf = (rows: readonly Row[]): ReturnType<typeof organisationFeatures> =>
  organisationFeatures({ size: rows.length, columns: columnsOf(rows) });

const NAMES = ['adler bouw', 'adler bouw', 'adler techniek', 'beuk bouw'];

describe('names stand alone', () => {
  it.each<readonly [string, Row, boolean]>([
    ['without anything else', {}, true],
    ['beside a town', { locality: 'Drenkum' }, true],
    ['beside a KvK number', { kvk_number: '12345678' }, true],
    ['not beside a postcode', { postal_code: '1234 AB' }, false],
    ['not beside a telephone', { telephone: '0201234567' }, false],
    ['not beside a website', { website: 'www.example.com' }, false],
  ])('%s', (_, more, areAlone) => {
    expect(featuresOf([{ organisation_name: 'adler bouw', ...more }]).areNamesAlone).toBe(areAlone);
  });
});

describe('a word', () => {
  it('counts once for each name where names stand alone, else for each record', () => {
    const alone = featuresOf(NAMES.map(name => ({ organisation_name: name })));
    expect(alone.names[0]?.counts).toEqual([2, 2]);
    const told = featuresOf(NAMES.map(name => ({ organisation_name: name, postal_code: '1234 AB' })));
    expect(told.names[0]?.counts).toEqual([3, 3]);
  });

  it('of a name at two towns counts for each', () => {
    const rows = NAMES.map((name, at): Row => ({ organisation_name: name, locality: `Town ${at % 2}` }));
    expect(featuresOf(rows).names[0]?.counts).toEqual([3, 3]);
  });

  it('counts once for each entity that was found, where these have many names', () => {
    const features = featuresOf(NAMES.map(name => ({ organisation_name: name })));
    const again = weighByClusters(features, Int32Array.of(0, 0, 0, 3));
    expect(again?.names[0]?.counts).toEqual([1, 2]);
    expect(weighByClusters(features, Int32Array.of(0, 0, 2, 3))).toBeNull();
  });
});
