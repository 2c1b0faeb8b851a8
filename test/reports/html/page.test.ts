// The HTML report without a browser: its counts are those of the model, its words are whole in both languages, and the
// same model gives the same bytes. May not look at how it looks; browser.long.test.ts does.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/language/locale.ts';
import { writeDay, writePeriod, writeShortDay } from '../../../src/language/report/dates.ts';
import { en } from '../../../src/language/report/en.ts';
import { FIELD_WORDS } from '../../../src/language/report/fields.ts';
import { nl } from '../../../src/language/report/nl.ts';
import { FIELDS } from '../../../src/model/field.ts';
import { renderHtml } from '../../../src/reports/html/page.ts';
import type { ReportModel } from '../../../src/reports/model.ts';
import { EMPTY, EXAMPLE } from './example-model.ts';

/** What the page says, by name: `<data data-fact="totals.records" value="2412">`. */
function factsOf(page: string): ReadonlyMap<string, number> {
  const found = page.matchAll(/<data data-fact="([^"]*)" value="(-?\d+)">/g);
  return new Map([...found].map(([, name, value]) => [name ?? '', Number(value)]));
}

function islandOf(page: string): Record<string, unknown> {
  const [, json] = /<script type="application\/json" id="model">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(json ?? '');
}

/** The page without its style, scripts and tags: what a reader reads. */
function textOf(page: string): string {
  return page.replace(/<(style|script)[^>]*>.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' ');
}

/** The figures of every check, what was done, and how the totals that are shown moved. */
function trendFacts({ trend }: ReportModel): readonly (readonly [string, number])[] {
  if (trend === null) return [];
  const { checks, rules, deeds } = trend;
  const [before, last] = checks.slice(-2).map(({ totals }) => totals);
  return [
    ...rules.flatMap(({ id, points }) =>
      points.flatMap((point, at) =>
        point === null ? [] : [[`trend.${id}.${checks[at]?.runId}`, point.records] as const],
      ),
    ),
    ...deeds.map(({ kind, runId, rule, count }) => [`deeds.${runId}.${kind}.${rule ?? ''}`, count] as const),
    ...(['records', 'recordsWithError', 'recordsPastRetention', 'recordsInDuplicateGroup'] as const).map(
      name => [`change.${name}`, (last?.[name] ?? 0) - (before?.[name] ?? 0)] as const,
    ),
  ];
}

/** Every count the model holds, under the name the page gives it. */
function expectedFacts(model: ReportModel): ReadonlyMap<string, number> {
  const { totals } = model;
  const facts: (readonly [string, number])[] = [
    ['totals.records', totals.records],
    ['totals.recordsWithError', totals.recordsWithError],
    ['totals.recordsPastRetention', totals.recordsPastRetention],
    ['totals.recordsInDuplicateGroup', totals.recordsInDuplicateGroup],
    ...totals.undecided.map(({ reason, persons }) => [`undecided.${reason}`, persons] as const),
    ...model.rules
      .filter(rule => rule.findings > 0)
      .map(rule => [`rules.${rule.id}.records`, rule.records] as const),
    ...model.matrix.flatMap(cell =>
      cell.records === null ? [] : [[`matrix.${cell.source}.${cell.dimension}`, cell.records] as const],
    ),
    ...trendFacts(model),
    ...model.actions.flatMap(({ source, kind, safe, likely }) => [
      [`actions.${source}.${kind}.safe`, safe] as const,
      [`actions.${source}.${kind}.likely`, likely] as const,
    ]),
    ...model.calendar.flatMap(row => [
      [`calendar.${row.purpose}.overdue`, row.overdueBefore] as const,
      [`calendar.${row.purpose}.blocked`, row.blocked] as const,
      ...row.months.map(({ month, persons }) => [`calendar.${row.purpose}.${month}`, persons] as const),
    ]),
    ...model.inactivity.flatMap(one => [
      [`inactivity.${one.source}.unknown`, one.unknown] as const,
      ...one.bins.map(bin => [`inactivity.${one.source}.${bin.fromMonths}`, bin.records] as const),
      ...one.countedFrom.map(({ from, records }) => [`countedFrom.${one.source}.${from}`, records] as const),
    ]),
    ...model.sources.flatMap(({ files }) =>
      files.flatMap(file =>
        (['read', 'stored', 'rejected', 'skipped'] as const).map(
          part => [`files.${file.name}.${part}`, file[part]] as const,
        ),
      ),
    ),
  ];
  return new Map(facts);
}

describe.each(LOCALES)('the page in %s', locale => {
  const page = renderHtml(EXAMPLE, locale);

  it('says the counts of the model, all of them and no others', () => {
    expect([...factsOf(page)].sort()).toEqual([...expectedFacts(EXAMPLE)].sort());
  });

  it('has a row per finding and a card per group, up to what it shows', () => {
    expect(page.match(/<tr data-rule=/g)).toHaveLength(EXAMPLE.findings.length);
    expect(page.match(/<table class="group">/g)).toHaveLength(50);
  });

  it('says how many findings there are when it shows fewer', () => {
    const findings = [...EXAMPLE.findings, ...EXAMPLE.findings];
    const long = renderHtml({ ...EXAMPLE, findings }, locale);
    expect(long.match(/<tr data-rule=/g)).toHaveLength(2000);
    expect(textOf(long)).toContain(locale === 'nl' ? '2.000 van 2.100' : '2,000 of 2,100');
    const { shown } = islandOf(long);
    expect(shown).toMatchObject({ findings: { shown: 2000, of: 2100 } });
  });

  it.each([
    ['the example', EXAMPLE],
    ['the empty model', EMPTY],
  ])('has no hole where a word should be: %s', (_, model) => {
    const whole = renderHtml(model, locale);
    expect(textOf(whole)).not.toMatch(/undefined|\[object|NaN|Infinity|\bnull\b/);
    expect(whole).toContain(`<html lang="${locale}">`);
    expect(whole.match(/<h1>/g)).toHaveLength(1);
  });

  it('says that the register is an example, and only when it is', () => {
    const sentence = (locale === 'nl' ? nl : en).verdict.exampleTitle;
    expect(textOf(page)).toContain(sentence);
    expect(textOf(renderHtml(EMPTY, locale))).not.toContain(sentence);
  });

  it('holds the whole model when nothing is cut', () => {
    const model = { ...EXAMPLE, duplicateGroups: EXAMPLE.duplicateGroups.slice(0, 50) };
    const { shown, ...island } = islandOf(renderHtml(model, locale));
    expect(shown).toBeDefined();
    expect(island).toEqual(model);
  });

  it('ends its trend with the counts of the report itself', () => {
    const { trend, totals, rules } = EXAMPLE;
    expect(totals).toMatchObject({ ...trend?.checks.at(-1)?.totals });
    for (const { id, points } of trend?.rules ?? [])
      expect(points.at(-1)?.records).toBe(rules.find(rule => rule.id === id)?.records);
  });

  it('says nothing of a trend where there is one check only', () => {
    const first = renderHtml({ ...EXAMPLE, trend: null }, locale);
    expect(first).not.toMatch(/id="trend"|href="#trend"|data-fact="change/);
    expect(page).toMatch(/id="trend".*href="#trend"|href="#trend".*id="trend"/s);
  });

  it('is the same twice', () => {
    expect(renderHtml(EXAMPLE, locale)).toBe(page);
  });

  it('names in its policy exactly its own style and script, and asks for nothing from outside', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const blocks = [/<style>(.*?)<\/style>/s, /<script>(.*?)<\/script>/s].map(
      tag => tag.exec(page)?.[1] ?? '',
    );
    for (const block of blocks) {
      expect(policy).toContain(createHash('sha256').update(block).digest('base64'));
    }
    expect(policy).toMatch(/^default-src &#39;none&#39;|^default-src 'none'/);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page).not.toMatch(/ style="| on[a-z]+="|<link rel="stylesheet|@import|url\((?!#)/);
    expect(page.replace(/http:\/\/www\.w3\.org|http%3A%2F%2Fwww\.w3\.org/g, '')).not.toMatch(/https?:/);
  });
});

describe('words', () => {
  it('exist in both languages for every canonical field', () => {
    for (const locale of LOCALES) expect(Object.keys(FIELD_WORDS[locale]).sort()).toEqual([...FIELDS].sort());
  });

  it('have the same keys in both languages, none empty', () => {
    const keys = (value: object): readonly string[] =>
      Object.entries(value).flatMap(([key, inner]) => {
        expect(inner, key).not.toBe('');
        return typeof inner === 'object' ? keys(inner).map(below => `${key}.${below}`) : [key];
      });
    expect(keys(nl)).toEqual(keys(en));
  });

  it.each([
    ['2026-12-01', ['1 december 2026', '1-12-2026'], ['1 December 2026', '1 Dec 2026']],
    ['2024-02-29', ['29 februari 2024', '29-2-2024'], ['29 February 2024', '29 Feb 2024']],
    ['no day', ['no day', 'no day'], ['no day', 'no day']],
  ])('write the day %s', (day, dutch, english) => {
    expect([writeDay('nl', day), writeShortDay('nl', day)]).toEqual(dutch);
    expect([writeDay('en', day), writeShortDay('en', day)]).toEqual(english);
  });

  it.each([
    ['P24M', '24 maanden', '24 months'],
    ['P1Y', '1 jaar', '1 year'],
    ['P2Y6M', '2 jaar en 6 maanden', '2 years and 6 months'],
    ['P', 'P', 'P'],
  ])('write the period %s', (period, dutch, english) => {
    expect(writePeriod('nl', period)).toBe(dutch);
    expect(writePeriod('en', period)).toBe(english);
  });
});

describe.each(LOCALES)('a run of one rule, in %s', locale => {
  it('speaks of that rule only, and never says that nothing is wrong', () => {
    const [rule] = EXAMPLE.rules;
    if (rule === undefined) throw new Error('the example has no rules');
    const words = (locale === 'nl' ? nl : en).verdict;
    for (const records of [0, 3]) {
      const page = renderHtml({ ...EXAMPLE, rules: [{ ...rule, records }] }, locale);
      expect(textOf(page)).toContain(words.onlyRule(rule.texts[locale].title, records));
      expect([...factsOf(page).keys()].filter(name => name.startsWith('totals.'))).toEqual([
        'totals.records',
      ]);
    }
  });
});

describe.each(LOCALES)('a run of which most rules had no column to look at, in %s', locale => {
  it('says how few looked, and no count where none did', () => {
    const words = (locale === 'nl' ? nl : en).verdict;
    const rules = EXAMPLE.rules.map((rule, at) => ({
      ...{ ...rule, records: 0 },
      status: rule.id === 'value-untidy' || at > 5 ? ('ran' as const) : ('not_applicable' as const),
    }));
    const { totals } = EXAMPLE;
    const none = { recordsWithError: 0, recordsPastRetention: 0, recordsInDuplicateGroup: 0 };
    const model = { ...EXAMPLE, rules, findings: [], totals: { ...totals, ...none, duplicateGroups: 0 } };
    const looked = rules.filter(({ status }) => status === 'ran').length;
    const page = renderHtml(model, locale);
    expect(textOf(page)).toContain(words.fewLooked(0, totals.records, looked, rules.length));
    expect(textOf(page)).not.toContain(words.allClear(totals.records));
    expect([...factsOf(page).keys()].filter(name => name.startsWith('totals.'))).toEqual([
      'totals.records',
      'totals.recordsWithError',
    ]);
  });
});
