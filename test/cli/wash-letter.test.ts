// The text that cron mails: short whatever is in it, and silent where nothing was done.

import fc from 'fast-check';
import widthOf from 'string-width';
import { expect, it } from 'vitest';
import { wordsOf } from '../../src/cli/context.ts';
import { type Washed, washLetter } from '../../src/cli/project/wash-letter.ts';
import { ALL_RULES } from '../../src/cli/registry.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import type { CivilDate } from '../../src/model/calendar.ts';
import { ENTITIES } from '../../src/model/field.ts';
import { SEVERITIES } from '../../src/model/rule.ts';
import type { ReportModel, RuleReport, Trend, TrendPoint } from '../../src/reports/model.ts';
import { NOTHING_SETTLED } from '../../src/steps/import/settle.ts';
import { EXAMPLE } from '../reports/html/example-model.ts';

const letter = (washed: Washed, locale: Locale = 'en'): readonly string[] =>
  washLetter(washed, { locale, words: wordsOf(locale) }).flatMap(line => line.split('\n'));

const [anyRule] = EXAMPLE.rules;
const rule = (id: string, records: number, more: Partial<RuleReport> = {}): RuleReport => ({
  ...(anyRule as RuleReport),
  ...{ id, records, status: 'ran', severity: 'error' },
  ...more,
});

/** Records of each rule at the check before and at this one; null: it did not look. */
const trendOf = (
  rules: readonly (readonly [id: string, then: number | null, now: number | null])[],
): Trend => {
  const point = (records: number | null): TrendPoint | null =>
    records === null ? null : { records, looked: 9 };
  const check = { runId: 1, isWhole: true, totals: EXAMPLE.totals };
  return {
    checks: [
      { ...check, on: '2026-12-01' as CivilDate },
      { ...check, on: '2027-01-01' as CivilDate },
    ],
    rules: rules.map(([id, then, now]) => ({ id, severity: 'error', points: [point(then), point(now)] })),
    deeds: [],
  };
};

const modelOf = (trend: Trend | null, rules: readonly RuleReport[] = [rule('bounce', 3)]): ReportModel => ({
  ...EXAMPLE,
  rules,
  trend,
});

const CALM: Washed = {
  ...{ runId: 8, imported: [], failed: [], hasReturned: false, report: 'out/2027-01-01-8/index.html' },
  model: modelOf(trendOf([['bounce', 3, 3]])),
};

const imported = (isSame: boolean): Washed['imported'][number] => ({
  ...{ source: 'crm', entity: 'contact', isSame, stored: 9, rejected: 0, settled: NOTHING_SETTLED },
  change: { added: 1, changed: 0, unchanged: 8, gone: 0, goneAsked: 0 },
});

it.each<[string, Partial<Washed>, boolean]>([
  ['nothing came in and nothing moved', { imported: [imported(true)] }, true],
  ['an export is another', { imported: [imported(false)] }, false],
  ['a source could not be read', { failed: ['shop'] }, false],
  ['somebody came back', { hasReturned: true }, false],
  ['it is the first check', { model: modelOf(null) }, false],
  ['a count is another', { model: modelOf(trendOf([['bounce', 3, 4]])) }, false],
  ['a rule did not look', { model: modelOf(trendOf([['bounce', 3, null]])) }, true],
])('where %s', (_, more, isSilent) => {
  expect(letter({ ...CALM, ...more }).length === 0).toBe(isSilent);
});

it('says how many more there are where a line is full', () => {
  const rules = ALL_RULES.map(({ meta }) => rule(meta.id, 1000));
  const text = letter({ ...CALM, model: modelOf(null, rules) }, 'nl').join('\n');
  const [, errors = ''] = /^fouten([\s\S]*?)^\S/m.exec(text) ?? [];
  const left = Number(/ en nog (\d+)$/.exec(errors.trim())?.[1]);
  expect(left + (errors.match(/1\.000/g) ?? []).length).toBe(rules.length);
});

const count = fc.nat(10_000_000);
const washes = fc.record({
  rules: fc.subarray(
    ALL_RULES.map(({ meta }) => meta.id),
    { minLength: 1 },
  ),
  records: fc.array(count, { minLength: 1, maxLength: 60 }),
  severities: fc.array(fc.constantFrom(...SEVERITIES), { minLength: 1, maxLength: 5 }),
  lists: fc.array(
    fc.record({
      source: fc.stringMatching(/^[a-z][a-z0-9-]{0,19}$/),
      entity: fc.constantFrom(...ENTITIES),
      isSame: fc.boolean(),
      ...{ stored: count, rejected: count },
      change: fc.record({ added: count, changed: count, unchanged: count, gone: count, goneAsked: count }),
      settled: fc.record({ landed: count, notLanded: count, waiting: count }),
    }),
    { maxLength: 12 },
  ),
  failed: fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { maxLength: 12 }),
  totals: fc.record({
    ...{ records: count, recordsWithError: count, recordsPastRetention: count, duplicateGroups: count },
  }),
  isFirst: fc.boolean(),
});

it('has at most 15 lines of 72 columns', () => {
  fc.assert(
    fc.property(washes, fc.constantFrom(...LOCALES), (made, locale) => {
      const at = <One>(list: readonly One[], place: number): One => list[place % list.length] as One;
      const rules = made.rules.map((id, place) =>
        rule(id, at(made.records, place), { severity: at(made.severities, place) }),
      );
      const moved = made.rules.map(
        (id, place) => [id, at(made.records, place + 1), at(made.records, place)] as const,
      );
      const lines = letter(
        {
          ...{ runId: 123, hasReturned: true, failed: made.failed, report: 'out/2027-01-01-123/index.html' },
          model: {
            ...modelOf(made.isFirst ? null : trendOf(moved), rules),
            totals: { ...EXAMPLE.totals, ...made.totals },
          },
          imported: made.lists.map(list => ({ ...list, settled: { ...NOTHING_SETTLED, ...list.settled } })),
        },
        locale,
      );
      expect(lines.length).toBeGreaterThan(4);
      expect(lines.length).toBeLessThanOrEqual(15);
      expect(Math.max(...lines.map(line => widthOf(line)))).toBeLessThanOrEqual(72);
      expect(lines[0]).toMatch(/^datawasstraat: /);
    }),
  );
});
