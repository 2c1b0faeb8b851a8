// The client edition: what goes over from the report, and what does not. The last test counts every small export there is and looks,
// without the code under test, which others would have given the same report.

import { describe, expect, it } from 'vitest';
import type { RecordKey } from '../../../src/model/identity.ts';
import type { Dimension } from '../../../src/model/rule.ts';
import { countsOf } from '../../../src/reports/client/counts.ts';
import { clientDocument } from '../../../src/reports/client/document.ts';
import type { Figure } from '../../../src/reports/client/figure.ts';
import type { ClientModel } from '../../../src/reports/client/model.ts';
import { relationsOf } from '../../../src/reports/client/relations.ts';
import { pseudonyms } from '../../../src/reports/client/rows.ts';
import { suppress } from '../../../src/reports/client/suppress.ts';
import { renderClientHtml } from '../../../src/reports/html/client/page.ts';
import { markdownLines } from '../../../src/reports/markdown.ts';
import type { CalendarRow, MatrixCell, ReportModel, RuleReport } from '../../../src/reports/model.ts';
import { EMPTY, EXAMPLE } from '../html/example-model.ts';
import { editionOf, SECRET, VALUE, WITH_VALUES } from './example-edition.ts';

/** All that a folder of the edition holds. */
const bytesOf = (client: ClientModel): string =>
  [
    renderClientHtml(client, 'nl'),
    renderClientHtml(client, 'en'),
    markdownLines(clientDocument(client, 'nl')).join('\n'),
    JSON.stringify(client),
  ].join('\n');

describe('what is in no edition but a full one', () => {
  const told = [
    ...EXAMPLE.findings.flatMap(({ key, fingerprint }) => [key, fingerprint]),
    ...EXAMPLE.duplicateGroups.flatMap(({ members }) => members.map(({ key }) => key)),
    ...EXAMPLE.waived.flatMap(({ key, reason, fingerprint }) => [key, reason, fingerprint]),
    ...EXAMPLE.register.unknownLabels,
    ...EXAMPLE.priorities.map(({ command }) => command),
    VALUE,
  ];

  it.each(['aggregate', 'keyed'] as const)(
    '%s: keys, fingerprints, reasons, labels, commands, values',
    level => {
      const bytes = bytesOf(editionOf(WITH_VALUES, level));
      expect(told.filter(text => bytes.includes(text))).toEqual([]);
    },
  );

  it('full shows values and keys, and says so on its first page', () => {
    const page = renderClientHtml(editionOf(WITH_VALUES, 'full'), 'en');
    expect(page).toContain(VALUE);
    expect(page).toContain(EXAMPLE.duplicateGroups[0]?.members[0]?.key ?? '?');
    expect(page.indexOf('personal data as well')).toBeLessThan(page.indexOf('id="verdict"'));
  });
});

it('whatever a later version adds to a report stays at home until somebody names it', () => {
  const salted = JSON.parse(JSON.stringify(WITH_VALUES), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? { ...value, added: 'stowaway' }
      : value,
  ) as ReportModel;
  const withoutOptions = salted.rules.map(rule => ({ ...rule, options: { added: 'stowaway' } }));
  for (const level of ['aggregate', 'keyed', 'full'] as const)
    expect(bytesOf(editionOf({ ...salted, rules: withoutOptions }, level))).not.toContain('stowaway');
});

it('aggregate writes no count from one to four, nor a share of one', () => {
  const small = EXAMPLE.rules.map((rule, at) => ({ ...rule, records: at + 1 }));
  const page = renderClientHtml(editionOf({ ...EXAMPLE, rules: small }), 'en');
  const facts = [...page.matchAll(/<data data-fact="([^"]*)" value="(\d+)">/g)].map(found =>
    Number(found[2]),
  );
  expect(facts.length).toBeGreaterThan(20);
  expect(facts.filter(value => value > 0 && value < 5)).toEqual([]);
  expect(page).toContain('&lt;5');
});

it('ranks actions by what is shown, and two few by their name', () => {
  const rules = EXAMPLE.rules.map(rule => ({
    ...rule,
    records: { 'contact-inactive': 2, 'label-overdue': 4, 'contact-duplicate': 3 }[rule.id] ?? 0,
  }));
  const { actions, rules: listed } = editionOf({ ...EXAMPLE, rules });
  const names = ['contact-duplicate', 'contact-inactive', 'label-overdue'];
  expect(actions.map(({ rule }) => rule)).toEqual(names);
  expect(listed.map(({ id }) => id).filter(id => names.includes(id))).toEqual(names);
});

it('a file of few records hides every size, and what is a share of one', () => {
  const [crm] = EXAMPLE.sources;
  const [contacts, companies] = crm?.files ?? [];
  if (crm === undefined || contacts === undefined || companies === undefined) throw new Error('no example');
  const sources = [{ ...crm, files: [contacts, { ...companies, held: 3 }] }];
  const client = editionOf({ ...EXAMPLE, sources });
  expect(client.sources[0]?.files.map(({ records }) => records)).toEqual(['withheld', 'withheld']);
  expect(new Set(client.matrix.map(({ of }) => of))).toEqual(new Set(['withheld']));
  expect(new Set(client.rules.map(({ looked }) => looked))).toEqual(new Set(['withheld']));
});

it.each([
  ['kolom', 'kolom'],
  ['Klant e-mail', 'Klant e-mail'],
  ['j.devries@example.nl', null],
  ['06 1234 5678', null],
  ['column_1', 'column_1'],
])('a header that looks like a value is not shown: %s', (header, shown) => {
  const [source] = EXAMPLE.sources;
  const [file] = source?.files ?? [];
  if (source === undefined || file === undefined) throw new Error('no example');
  const columns = [{ header, field: null, by: null, ambiguous: [], filled: 3 }];
  const client = editionOf({ ...EXAMPLE, sources: [{ ...source, files: [{ ...file, columns }] }] });
  expect(client.sources[0]?.files[0]?.ignored).toEqual([shown]);
});

it('of options only numbers, periods and yes or no go over', () => {
  const [first] = EXAMPLE.rules;
  if (first === undefined) throw new Error('no example');
  const options = { after: 'P24M', share: 0.2, strict: true, words: ['Jansen'], pattern: 'Jansen' };
  const [rule] = editionOf({ ...EXAMPLE, rules: [{ ...first, options }] }).rules;
  expect(rule?.thresholds.map(({ value }) => value)).toEqual(['P24M', 0.2, true]);
});

describe('a pseudonym', () => {
  const key = 'crm/contact/1001' as RecordKey;

  it('is one name for one record, in one report', () => {
    expect(pseudonyms(SECRET)(key)).toBe(pseudonyms(SECRET)(key));
    expect(pseudonyms(SECRET)(key)).toMatch(/^p-[0-9a-f]{12}$/);
    expect(pseudonyms(SECRET)(key)).not.toBe(pseudonyms(Buffer.from('another'))(key));
  });

  it('is the same wherever the record stands', () => {
    const { rows } = editionOf(EXAMPLE, 'keyed');
    expect(rows?.groups[0]?.keys[0]).toBe(
      pseudonyms(SECRET)(EXAMPLE.duplicateGroups[0]?.members[0]?.key ?? key),
    );
  });
});

it('an empty report has no figures but zeros, and says that nothing was read', () => {
  const client = editionOf(EMPTY);
  expect(client.headline).toMatchObject({
    records: 0,
    withError: 0,
    pastRetention: 0,
    duplicateGroups: null,
  });
  expect(renderClientHtml(client, 'en')).toContain('No records were read');
});

/** How many records of a source there are of each kind; the last: those that no rule found. */
type Table = readonly number[];

/** All tables of so many records and kinds. */
function tables(records: number, kinds: number): readonly Table[] {
  if (kinds === 1) return [[records]];
  return Array.from({ length: records + 1 }, (_, own) => own).flatMap(own =>
    tables(records - own, kinds - 1).map(rest => [own, ...rest]),
  );
}

const count = (table: Table, is: (kind: number) => boolean): number =>
  table.reduce((total, records, kind) => total + (is(kind) ? records : 0), 0);

const rule = (id: string, more: Partial<RuleReport>): RuleReport => {
  const [first] = EXAMPLE.rules;
  if (first === undefined) throw new Error('no example');
  return { ...first, id, notApplicable: [], ...more };
};

const cell = (source: string, dimension: Dimension, records: number, of: number): MatrixCell => ({
  ...{ source, dimension, records, of },
});

/** One source and three rules, so eight kinds: `a` is an error, `b` a warning of its dimension, `c` an error of another. */
const ONE_SOURCE = tables(8, 8).map((table): ReportModel => {
  const [a, b, c] = [1, 2, 4].map(bit => (kind: number) => (kind & bit) > 0) as [Is, Is, Is];
  return {
    ...EMPTY,
    totals: { ...EMPTY.totals, records: 8, recordsWithError: count(table, kind => a(kind) || c(kind)) },
    sources: EXAMPLE.sources.slice(0, 1),
    rules: [
      rule('a', { severity: 'error', dimension: 'valid', records: count(table, a), looked: 8 }),
      rule('b', { severity: 'warning', dimension: 'valid', records: count(table, b), looked: 8 }),
      rule('c', { severity: 'error', dimension: 'retention', records: count(table, c), looked: 8 }),
    ],
    matrix: [
      cell(
        'crm',
        'valid',
        count(table, kind => a(kind) || b(kind)),
        8,
      ),
      cell('crm', 'retention', count(table, c), 8),
    ],
  };
});

/** Two sources and two rules: `a`, an error, looks at both, `b`, a warning, at the second only, which the report says. */
const TWO_SOURCES = tables(8, 2).flatMap(crm =>
  tables(8, 4).map((mail): ReportModel => {
    const [a, b] = [1, 2].map(bit => (kind: number) => (kind & bit) > 0) as [Is, Is];
    const found = (crm[0] ?? 0) + count(mail, a);
    const missing = [{ source: 'crm', missing: ['email' as const] }];
    return {
      ...EMPTY,
      totals: { ...EMPTY.totals, records: 16, recordsWithError: found },
      sources: EXAMPLE.sources.slice(0, 2),
      rules: [
        rule('a', { severity: 'error', dimension: 'valid', records: found, looked: 16 }),
        rule('b', {
          ...{ severity: 'warning', dimension: 'valid', records: count(mail, b), looked: 8 },
          notApplicable: missing,
        }),
      ],
      matrix: [
        cell('crm', 'valid', crm[0] ?? 0, 8),
        cell(
          'mail',
          'valid',
          count(mail, kind => a(kind) || b(kind)),
          8,
        ),
      ],
    };
  }),
);

/** Persons with a record each: overdue for one purpose or another, due this month and already so, due later; some are held up. */
const CALENDARS = tables(6, 5).flatMap(([overdue = 0, elsewhere = 0, now = 0, later = 0]) =>
  Array.from({ length: overdue + now + 1 }, (_, blocked): ReportModel => {
    const expired = overdue + elsewhere + now;
    const [months = []] = EXAMPLE.calendar.map(row => row.months);
    const row = (purpose: string, before: number, coming: number, held: number): CalendarRow => ({
      ...{ purpose, overdueBefore: before, blocked: held },
      months: months.map(({ month }) => ({
        ...{ month, persons: month === EXAMPLE.asOf.slice(0, 7) ? coming : 0 },
      })),
    });
    return {
      ...EMPTY,
      totals: { ...EMPTY.totals, records: 6, contacts: 6, recordsWithError: expired },
      sources: EXAMPLE.sources.slice(0, 1),
      rules: [
        rule('retention-expired', { severity: 'error', dimension: 'retention', records: expired, looked: 6 }),
      ],
      matrix: [cell('crm', 'retention', expired, 6)],
      calendar: [row('a', overdue, now + later, blocked), row('b', elsewhere, 0, 0)],
    };
  }),
);

type Is = (kind: number) => boolean;

/** Lower than that of reports, so that small exports have counts above it and rests below. */
const FEW = 3;

const isFew = (value: number): boolean => value > 0 && value < FEW;

function fits(figure: Figure, value: number, whole: number | null): boolean {
  if (typeof figure === 'number') return value === figure;
  if (figure === 'few') return isFew(value);
  return figure === 'withheld' ? value > 0 : isFew((whole ?? 0) - value);
}

it.each([
  ['one source, three rules', ONE_SOURCE],
  ['two sources, of which a rule looked at one', TWO_SOURCES],
  ['the calendar beside what is past retention', CALENDARS],
])('who knows all that is shown cannot tell which export it was: %s', (_, models) => {
  const worlds = new Map(
    models.map(
      model =>
        [
          countsOf(model)
            .quantities.map(({ value }) => value)
            .join(),
          model,
        ] as const,
    ),
  );
  const all = [...worlds.keys()].map(name => name.split(',').map(Number));
  expect(worlds.size).toBeGreaterThan(300);
  for (const [name, model] of worlds) {
    const { quantities } = countsOf(model);
    const figures = suppress(quantities, relationsOf(model), FEW);
    const shown = quantities.map(({ id, whole }) => [figures.get(id) ?? 0, whole] as const);
    const possible = all.filter(values =>
      shown.every(([figure, whole], at) => fits(figure, values[at] ?? 0, whole)),
    );
    const told = quantities.flatMap(({ id, value, whole }, at) => {
      if (!isFew(value) && !(whole !== null && isFew(whole - value))) return [];
      return new Set(possible.map(values => values[at])).size > 1 ? [] : [id];
    });
    expect([name, told]).toEqual([name, []]);
  }
});
