// How far work is, in words: what is counted, how fast, and what is left when the end is known.

import { expect, it } from 'vitest';
import { type HowFar, progressLine } from '../../../src/language/cli/progress.ts';
import type { Locale } from '../../../src/language/locale.ts';

it.each<readonly [Locale, HowFar, string]>([
  [
    'nl',
    { work: { file: 'klanten.csv' }, done: 12_345_678, total: 52_000_000, seconds: 0.5 },
    'klanten.csv  12,3 van 52,0 MB  24,7 MB/s  nog 2 s',
  ],
  [
    'en',
    { work: 'match', done: 40_000, total: 1_000_000, seconds: 10 },
    'comparing records  40,000 of 1,000,000  4,000/s  4 min left',
  ],
  ['nl', { work: 'assess', done: 2688, total: null, seconds: 2 }, 'personen beoordelen  2.688  1.344/s'],
  ['en', { work: { rule: 'bounce' }, done: 3, total: 43, seconds: 4 }, 'rule bounce  3 of 43'],
  // The first moment says no speed.
  ['en', { work: 'convert', done: 0, total: 100, seconds: 0 }, 'converting rows  0 of 100'],
])('%s %o', (locale, far, line) => {
  expect(progressLine(locale, far)).toBe(line);
});
