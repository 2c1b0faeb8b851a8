// The trend in the terminal says the figures of the model: those of the page, for both are made of it.

import widthOf from 'string-width';
import { describe, expect, it } from 'vitest';
import { HISTORY_WORDS } from '../../../src/language/cli/history.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import type { Trend } from '../../../src/reports/model.ts';
import { ruleTrendLines, trendLines } from '../../../src/reports/terminal/trend.ts';
import { EXAMPLE } from '../html/example-model.ts';

const TREND = EXAMPLE.trend as Trend;
const count = (cell: string | undefined): number => Number((cell ?? '').replace(/[.,+]/g, ''));

describe.each(LOCALES)('in %s', locale => {
  const style = { locale, words: HISTORY_WORDS[locale] };
  const cells = (lines: readonly string[]): readonly (readonly string[])[] =>
    lines.slice(1).map(line => line.split('\t'));

  it('a row per rule: first and newest figure, and how far they are apart', () => {
    const rows = cells(trendLines(TREND, { ...style, columns: null }));
    expect(rows.map(([, id]) => id)).toEqual(TREND.rules.map(({ id }) => id));
    for (const [at, [, , line = '', first, newest, before, start]] of rows.entries()) {
      const records = TREND.rules[at]?.points.map(point => point?.records ?? null) ?? [];
      expect([...line].length).toBe(records.length);
      expect([count(first), count(newest)]).toEqual([records[0], records.at(-1)]);
      expect(count(before)).toBe((records.at(-1) ?? 0) - (records.at(-2) ?? 0));
      expect(count(start)).toBe((records.at(-1) ?? 0) - (records[0] ?? 0));
    }
  });

  it('a row per check of one rule: every figure, and what was done since the check before', () => {
    for (const rule of TREND.rules) {
      const rows = cells(ruleTrendLines({ ...TREND, rules: [rule] }, { ...style, columns: null }));
      expect(rows.map(([, , records]) => (records === '–' ? null : count(records)))).toEqual(
        rule.points.map(point => point?.records ?? null),
      );
      const done = rows.flatMap((row, at) => ((row.at(-1) ?? '') === '' ? [] : [TREND.checks[at]?.runId]));
      expect(done).toEqual({ 'value-untidy': [7, 25], 'contact-inactive': [7, 25] }[rule.id] ?? [25]);
    }
  });

  it('fits on a terminal of 80 columns', () => {
    const [first] = TREND.rules;
    const wide = {
      ...TREND,
      rules: first ? [{ ...first, id: 'changed-by-other-department' }, ...TREND.rules] : [],
    };
    for (const lines of [
      trendLines(wide, { ...style, columns: 80 }),
      ruleTrendLines(wide, { ...style, columns: 80 }),
    ])
      expect(lines.filter(line => widthOf(line) > 80)).toEqual([]);
  });

  it('has one column of changes where the check before is the first, and none where there is no other', () => {
    const [rule] = TREND.rules;
    const last = (checks: number): Trend => ({
      ...TREND,
      checks: TREND.checks.slice(-checks),
      rules: rule ? [{ ...rule, points: rule.points.slice(-checks) }] : [],
    });
    const heads = (checks: number): number =>
      trendLines(last(checks), { ...style, columns: null })[0]?.split('\t').length ?? 0;
    expect([heads(1), heads(2), heads(3)]).toEqual([6, 7, 8]);
  });
});
