// The sums of the trend: what is not known is a gap, never a zero.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/model/calendar.ts';
import type { CheckFigures, RuleFigure } from '../../src/model/check.ts';
import type { Severity } from '../../src/model/rule.ts';
import { stepLine } from '../../src/reports/terminal/trend.ts';
import { hasOtherWholes, makeTrend, movementOf } from '../../src/reports/trend.ts';
import { casesOf } from '../support/property-runs.ts';

describe('movementOf', () => {
  it.each([
    ['nothing', [], { first: null, newest: null, sinceBefore: null, sinceFirst: null }],
    ['one check', [4], { first: 4, newest: 4, sinceBefore: null, sinceFirst: null }],
    ['two', [4, 1], { first: 4, newest: 1, sinceBefore: -3, sinceFirst: -3 }],
    ['a gap before', [null, 4, 6, 6], { first: 4, newest: 6, sinceBefore: 0, sinceFirst: 2 }],
    ['a gap between', [4, null, 6], { first: 4, newest: 6, sinceBefore: null, sinceFirst: 2 }],
    ['a gap now', [4, 5, null], { first: 4, newest: null, sinceBefore: null, sinceFirst: null }],
    ['looked for the first time', [null, 5], { first: 5, newest: 5, sinceBefore: null, sinceFirst: null }],
    ['never looked', [null, null], { first: null, newest: null, sinceBefore: null, sinceFirst: null }],
    ['none is a figure', [0, 0], { first: 0, newest: 0, sinceBefore: 0, sinceFirst: 0 }],
  ] as const)('%s', (_, values, expected) => {
    expect(movementOf(values)).toEqual(expected);
  });
});

describe('stepLine', () => {
  it.each([
    [[0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
    [[100, 1, null, 0], '█▂·▁'],
    [[5, 5], '██'],
    [[0, 0], '▁▁'],
    [[null], '·'],
    [[], ''],
  ])('%j', (values, line) => {
    expect(stepLine(values)).toBe(line);
  });

  it('has a sign per value; more is never lower, and only none lies at the foot', () => {
    const value = fc.option(fc.nat({ max: 100_000 }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), values => {
        const signs = [...stepLine(values)];
        expect(signs).toHaveLength(values.length);
        for (const [at, one] of values.entries())
          for (const [beside, other] of values.entries()) {
            expect(signs[at] === '·').toBe(one === null);
            expect(signs[at] === '▁').toBe(one === 0);
            if (one !== null && other !== null && one < other)
              expect((signs[at] ?? '') <= (signs[beside] ?? '')).toBe(true);
          }
      }),
      { numRuns: casesOf(200) },
    );
  });
});

const figure = (rule: string, records: number | null, severity: Severity = 'warning'): RuleFigure => ({
  ...{ rule, severity, records, looked: 10 },
});

function check(runId: number, rules: readonly RuleFigure[]): CheckFigures {
  const none = {
    recordsWithError: 0,
    recordsWithWarning: 0,
    recordsPastRetention: 0,
    personsPastRetention: 0,
  };
  const totals = { records: 10, ...none, recordsInDuplicateGroup: 0, duplicateGroups: 0 };
  return { runId, on: `2026-01-0${runId}` as CivilDate, isWhole: true, totals, rules };
}

describe('makeTrend', () => {
  const checks = [
    check(1, [figure('a', 3), figure('b', 0), figure('c', null)]),
    check(2, [figure('a', null), figure('b', 0), figure('c', 2, 'info'), figure('d', 0, 'error')]),
    check(3, [figure('a', 4), figure('b', 0), figure('c', 1, 'error'), figure('retention-expired', 0)]),
  ];

  it('has the rules that found anything, the gravest first; who was not run did not look', () => {
    const { rules } = makeTrend(checks, []);
    expect(
      rules.map(({ id, severity, points }) => [id, severity, points.map(one => one?.records ?? null)]),
    ).toEqual([
      ['c', 'error', [null, 2, 1]],
      ['a', 'warning', [3, null, 4]],
    ]);
  });

  it('has the rule that is asked for, although it found nothing', () => {
    expect(makeTrend(checks, [], 'b').rules.map(({ id }) => id)).toEqual(['b']);
    expect(makeTrend(checks, [], 'x').rules).toEqual([]);
  });

  it('knows a total only where the rule looked that tells it', () => {
    const totals = makeTrend(checks, []).checks.map(one => one.totals);
    expect(totals.map(one => [one.recordsWithError, one.recordsPastRetention, one.duplicateGroups])).toEqual([
      ...[
        [0, null, null],
        [0, null, null],
        [0, 0, null],
      ],
    ]);
  });
});

it('a share is said where the wholes differ', () => {
  const point = (looked: number): { records: number; looked: number } => ({ records: 1, looked });
  expect(hasOtherWholes({ points: [point(10), null, point(10)] })).toBe(false);
  expect(hasOtherWholes({ points: [point(10), null, point(11)] })).toBe(true);
});
