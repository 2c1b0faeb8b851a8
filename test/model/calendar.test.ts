// Civil dates: the shared vectors, and what must always hold.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addPeriod,
  type CivilDate,
  civilDateAt,
  dayAfter,
  type Period,
  parseCivilDate,
  parsePeriod,
  subtractPeriod,
} from '../../src/model/calendar.ts';
import { SHARED } from '../support/cli.ts';

const vectors = join(SHARED, 'law/date-vectors.json');

it.skipIf(!existsSync(vectors))(
  'vectors counted from the event (needs ../shared; fiscal years come with the floors)',
  () => {
    interface Vector {
      event: string;
      period: string;
      from: string;
      keptThrough: string;
      deletableFrom: string;
    }
    const all = (JSON.parse(readFileSync(vectors, 'utf8')) as { retention: Vector[] }).retention;
    const own = all.filter(vector => vector.from === 'event');
    expect(own.length).toBe(8);
    for (const { event, period, keptThrough, deletableFrom } of own) {
      const kept = addPeriod(event as CivilDate, period as Period);
      expect([kept, dayAfter(kept)]).toEqual([keptThrough, deletableFrom]);
    }
  },
);

it.each([
  ['24', null],
  ['P24', null],
  ['P', null],
  ['P24M', 'P24M'],
  ['P1Y6M', 'P1Y6M'],
  ['PT1H', null],
  ['P2Y', 'P2Y'],
])('period %s', (text, want) => {
  expect(parsePeriod(text)).toBe(want);
});

it.each([
  ['2010-02-29', null],
  ['2012-02-29', '2012-02-29'],
  ['2026-13-01', null],
  ['1-1-2026', null],
])('date %s', (text, want) => {
  expect(parseCivilDate(text)).toBe(want);
});

it('the civil date is that of the Netherlands', () => {
  expect(civilDateAt('2026-06-30T22:30:00Z')).toBe('2026-07-01');
  expect(civilDateAt('2026-12-31T22:30:00Z')).toBe('2026-12-31');
});

it('adding is monotone, and subtracting never lands later', () => {
  const day = fc
    .integer({ min: 0, max: 40_000 })
    .map(days => addPeriod('1970-01-01' as CivilDate, `P${days}D` as Period));
  const period = fc
    .tuple(fc.constantFrom('D', 'W', 'M', 'Y'), fc.integer({ min: 0, max: 60 }))
    .map(([unit, n]) => `P${n}${unit}` as Period);
  fc.assert(
    fc.property(day, day, period, (a, b, p) => {
      const [early, late] = a <= b ? [a, b] : [b, a];
      expect(addPeriod(early, p) <= addPeriod(late, p)).toBe(true);
      expect(subtractPeriod(addPeriod(a, p), p) <= a).toBe(true);
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 1000) },
  );
});
