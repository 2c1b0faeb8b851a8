// Civil dates: the shared vectors, and what must always hold.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
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
import { answerDeadline } from '../../src/model/deadline.ts';
import {
  addPeriodToYearEnd,
  CALENDAR_YEAR_END,
  parseYearEnd,
  type YearEnd,
  yearEndFrom,
} from '../../src/model/year-end.ts';
import { SHARED } from '../support/cli.ts';

const vectors = join(SHARED, 'law/date-vectors.json');

interface Vectors {
  retention: {
    case: string;
    event: string;
    fiscalYearEnd?: string;
    period: string;
    from: 'event' | 'fiscalYearEnd' | 'calendarYearEnd';
    keptThrough: string;
    deletableFrom: string;
  }[];
  deadlines: {
    received: string;
    due: string;
    ultimate: string;
    extendedDue?: string;
    extendedUltimate?: string;
  }[];
  age: { born: string; valid?: false; sixteenOn?: string }[];
}

describe.skipIf(!existsSync(vectors))('the shared vectors (needs ../shared)', () => {
  const all = (): Vectors => JSON.parse(readFileSync(vectors, 'utf8')) as Vectors;

  it('retention: from the event, the fiscal year and the calendar year', () => {
    expect(all().retention.length).toBeGreaterThanOrEqual(13);
    for (const vector of all().retention) {
      const event = vector.event as CivilDate;
      const end = parseYearEnd(vector.fiscalYearEnd ?? CALENDAR_YEAR_END);
      if (end === null) throw new Error(vector.case);
      const period = vector.period as Period;
      const kept =
        vector.from === 'event' ? addPeriod(event, period) : addPeriodToYearEnd(event, end, period);
      expect([vector.case, kept, dayAfter(kept)]).toEqual([
        vector.case,
        vector.keptThrough,
        vector.deletableFrom,
      ]);
    }
  });

  it('deadlines: plain, ultimate and extended', () => {
    expect(all().deadlines.length).toBeGreaterThanOrEqual(5);
    for (const { received, due, ultimate, extendedDue, extendedUltimate } of all().deadlines) {
      const plain = answerDeadline(received as CivilDate, false);
      expect(plain).toEqual({ dueOn: due, ultimateOn: ultimate });
      const extended = answerDeadline(received as CivilDate, true);
      if (extendedDue) expect(extended.dueOn).toBe(extendedDue);
      if (extendedUltimate) expect(extended.ultimateOn).toBe(extendedUltimate);
    }
  });

  it('age: sixteen on the birthday; no day, no age', () => {
    expect(all().age.length).toBeGreaterThanOrEqual(3);
    for (const { born, valid, sixteenOn } of all().age) {
      const day = parseCivilDate(born);
      expect(day === null).toBe(valid === false);
      if (day) expect(addPeriod(day, 'P16Y' as Period)).toBe(sixteenOn);
    }
  });
});

it.each([
  ['2026-12-01', '2027-01-01', '2027-01-04', 'New Year, then a weekend'],
  ['2026-04-14', '2026-05-14', '2026-05-15', 'Ascension Day'],
  ['2026-04-25', '2026-05-25', '2026-05-26', 'Whit Monday'],
  ['2026-03-27', '2026-04-27', '2026-04-28', "King's Day"],
  ['2024-03-05', '2024-04-05', '2024-04-05', 'a plain Friday'],
  ['2038-03-25', '2038-04-25', '2038-04-28', 'the latest Easter there is, and King’s Day after it'],
])('received %s: due %s, ultimately %s (%s)', (received, dueOn, ultimateOn) => {
  expect(answerDeadline(received as CivilDate, false)).toEqual({ dueOn, ultimateOn });
});

it.each([
  ['12-31', '12-31'],
  ['02-last', '02-last'],
  ['02-29', null],
  ['13-01', null],
  ['04-31', null],
  ['00-last', null],
  ['31-12', null],
  ['', null],
])('year end %s', (text, want) => {
  expect(parseYearEnd(text)).toBe(want);
});

it.each([
  ['2026-06-30', '06-30', '2026-06-30'],
  ['2026-07-01', '06-30', '2027-06-30'],
  ['2024-02-29', '02-last', '2024-02-29'],
  ['2023-03-01', '02-last', '2024-02-29'],
])('the year of %s that ends on %s ends on %s', (date, end, want) => {
  expect(yearEndFrom(date as CivilDate, end as YearEnd)).toBe(want);
});

it.each([
  ['24', null],
  ['P24', null],
  ['P', null],
  ['P24M', 'P24M'],
  ['P1Y6M', 'P1Y6M'],
  ['PT1H', null],
  ['P2Y', 'P2Y'],
  ['P7900Y', 'P7900Y'],
  ['P7990Y', null],
  ['P9999Y', null],
  ['P99999999999999999999D', null],
])('period %s', (text, want) => {
  expect(parsePeriod(text)).toBe(want);
});

it.each([
  ['9999-12-31', 'P1D', '9999-12-31'],
  ['9999-12-31', 'P2Y', '9999-12-31'],
  ['2018-01-13', 'P7982Y', '9999-12-31'],
  ['2018-01-13', 'P999999999999D', '9999-12-31'],
  ['9998-12-31', 'P1Y', '9999-12-31'],
  ['0999-12-31', 'P1D', '1000-01-01'],
  ['0099-12-30', 'P1D', '0099-12-31'],
])('%s and %s is %s: past the last day that can be written there is none', (date, period, want) => {
  const through = addPeriod(date as CivilDate, period as Period);
  expect([through, dayAfter(through) >= through]).toEqual([want, true]);
});

it('before the first day there is none either, nor a year end after the last', () => {
  expect(subtractPeriod('2018-01-13' as CivilDate, 'P2100Y' as Period)).toBe('0000-01-01');
  expect(subtractPeriod('2018-01-13' as CivilDate, 'P999999999999D' as Period)).toBe('0000-01-01');
  expect(yearEndFrom('9999-12-31' as CivilDate, '06-30' as YearEnd)).toBe('9999-12-31');
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
  );
});

it('adds and subtracts periods as Temporal does', () => {
  const date = fc
    .tuple(
      fc.integer({ min: 1600, max: 2400 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([year, month, dayOfMonth]) =>
      Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: 'constrain' }).toString(),
    );
  const unit = (sign: string, max: number) =>
    fc.option(fc.integer({ min: 0, max })).map(n => (n === null ? '' : `${n}${sign}`));
  const period = fc
    .tuple(unit('Y', 60), unit('M', 40), unit('W', 60), unit('D', 400))
    .map(parts => `P${parts.join('')}`)
    .filter(text => parsePeriod(text) !== null);
  fc.assert(
    fc.property(date, period, (from, by) => {
      const want = Temporal.PlainDate.from(from).add(by, { overflow: 'constrain' }).toString();
      expect(addPeriod(from as CivilDate, by as Period)).toBe(want);
      const back = Temporal.PlainDate.from(from).subtract(by, { overflow: 'constrain' }).toString();
      expect(subtractPeriod(from as CivilDate, by as Period)).toBe(back);
    }),
  );
});
