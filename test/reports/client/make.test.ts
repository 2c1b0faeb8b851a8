// The client edition: what goes over from the report, and what does not. The last test counts every small export there is and looks,
// without the code under test, which others would have given the same report.

import { describe, expect, it } from 'vitest';
import type { RecordKey } from '../../../src/model/identity.ts';
import { countsOf } from '../../../src/reports/client/counts.ts';
import { clientDocument } from '../../../src/reports/client/document.ts';
import type { Figure } from '../../../src/reports/client/figure.ts';
import type { ClientModel } from '../../../src/reports/client/model.ts';
import { pseudonyms } from '../../../src/reports/client/rows.ts';
import { suppress } from '../../../src/reports/client/suppress.ts';
import { renderClientHtml } from '../../../src/reports/html/client/page.ts';
import { markdownLines } from '../../../src/reports/markdown.ts';
import type { ReportModel, RuleReport } from '../../../src/reports/model.ts';
import { EMPTY, EXAMPLE } from '../html/example-model.ts';
import { editionOf, SECRET, WITH_VALUES } from './example-edition.ts';

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
    'Zonnebloem-Waarde',
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
    expect(page).toContain('Zonnebloem-Waarde');
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

/** An export of one source: how many records are found by each of eight sets of three rules; the last: by none. */
type Table = readonly number[];

const SIZE = 8;
/** Lower than that of reports, so that small exports have counts above it and rests below. */
const FEW = 3;

function tables(sets = 8, left = SIZE): readonly Table[] {
  if (sets === 1) return [[left]];
  return Array.from({ length: left + 1 }, (_, own) => own).flatMap(own =>
    tables(sets - 1, left - own).map(rest => [own, ...rest]),
  );
}

/** `a` is an error, `b` a warning of its dimension, `c` an error of another. */
function reportOf(table: Table): ReportModel {
  const count = (is: (set: number) => boolean): number =>
    table.reduce((total, records, set) => total + (is(set) ? records : 0), 0);
  const [a, b, c] = [1, 2, 4].map(bit => (set: number) => (set & bit) > 0);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three rules');
  const rule = (id: string, more: Partial<RuleReport>): RuleReport => {
    const [first] = EXAMPLE.rules;
    if (first === undefined) throw new Error('no example');
    return { ...first, id, looked: SIZE, notApplicable: [], ...more };
  };
  const cell = (dimension: 'valid' | 'retention', records: number) => ({
    ...{ source: 'crm', dimension, records, of: SIZE },
  });
  return {
    ...EMPTY,
    totals: { ...EMPTY.totals, records: SIZE, recordsWithError: count(set => a(set) || c(set)) },
    rules: [
      rule('a', { severity: 'error', dimension: 'valid', records: count(a) }),
      rule('b', { severity: 'warning', dimension: 'valid', records: count(b) }),
      rule('c', { severity: 'error', dimension: 'retention', records: count(c) }),
    ],
    matrix: [
      cell(
        'valid',
        count(set => a(set) || b(set)),
      ),
      cell('retention', count(c)),
    ],
  };
}

it('who knows all that is shown cannot tell which export it was', () => {
  const seen = new Map<string, readonly number[]>();
  const models = new Map<string, ReportModel>();
  for (const table of tables()) {
    const model = reportOf(table);
    const values = countsOf(model).quantities.map(({ value }) => value);
    if (!seen.has(values.join())) models.set(values.join(), model);
    seen.set(values.join(), values);
  }
  const worlds = [...seen.values()];
  expect(worlds.length).toBeGreaterThan(500);
  const fits = (figure: Figure, value: number, whole: number | null): boolean => {
    if (typeof figure === 'number') return value === figure;
    if (figure === 'few') return value > 0 && value < FEW;
    return figure === 'withheld' ? value > 0 : whole !== null && value < whole && whole - value < FEW;
  };
  for (const [name, model] of models) {
    const { quantities, relations } = countsOf(model);
    const figures = suppress(quantities, relations, FEW);
    const possible = worlds.filter(world =>
      quantities.every(({ id, whole }, at) => fits(figures.get(id) ?? 0, world[at] ?? 0, whole)),
    );
    const told = quantities.flatMap(({ id, value, whole }, at) => {
      const isSmall = (count: number): boolean => count > 0 && count < FEW;
      if (!isSmall(value) && !(whole !== null && isSmall(whole - value))) return [];
      return new Set(possible.map(world => world[at])).size > 1 ? [] : [id];
    });
    expect([name, told]).toEqual([name, []]);
  }
});
