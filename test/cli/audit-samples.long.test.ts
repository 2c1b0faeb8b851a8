// audit finds exactly what the truth beside the samples says: alone, together, and corrections to the letter.

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { freshFolder, ROOT, runCli, runProcess, SAMPLES } from '../support/cli.ts';

type Row = Readonly<Record<string, string>>;

const rows = (path: string): readonly Row[] => parse(readFileSync(path, 'utf8'), { columns: true }) as Row[];
/** One name per hit: source, rule, id, and for cells the field. */
const hitsOf = (list: readonly Row[], withSource: boolean): readonly string[] =>
  list
    .map(row =>
      [
        withSource ? row['source'] : '',
        row['rule'],
        row['id'],
        row['rule'] === 'value-untidy' ? row['field'] : '',
      ].join(' '),
    )
    .sort();

const DAY = ['--today', '2026-12-01', '-q'];

describe.each(['klanten-export', 'mailing-export'])('%s', name => {
  it('has exactly the hits of its expect file, and corrects to the expected text', async () => {
    const place = freshFolder();
    const run = await runCli(['audit', join(SAMPLES, `${name}.csv`), ...DAY, '--out', 'r'], place);
    expect(run.code).toBe(0);
    const expected = rows(join(SAMPLES, `${name}.expect.csv`));
    expect(hitsOf(rows(join(place.folder, 'r/findings.csv')), false)).toEqual(hitsOf(expected, false));
    expect(run.out.trimEnd().split('\n').at(-1)).toBe('r/index.html');

    const groups = new Set(
      expected.filter(row => row['rule'] === 'contact-duplicate').map(row => row['value']),
    );
    const report = JSON.parse(readFileSync(join(place.folder, 'r/findings.json'), 'utf8')) as {
      totals: { duplicateGroups: number };
    };
    expect(report.totals.duplicateGroups).toBe(groups.size);

    const isCrm = name === 'klanten-export';
    const update = readFileSync(
      join(place.folder, `r/corrected/${name}/contact-update.csv`),
      isCrm ? 'latin1' : 'utf8',
    );
    const [header = [], ...changed] = parse(update, { delimiter: isCrm ? ';' : ',' }) as string[][];
    const truth = new Map(expected.filter(row => row['rule'] === 'value-untidy').map(row => [row['id'], '']));
    expect(changed.length).toBeGreaterThan(100);
    for (const row of changed) expect(truth.has(row[0])).toBe(true);
    const wanted = expected.filter(
      row => row['rule'] === 'value-untidy' && changed.some(line => line[0] === row['id']),
    );
    for (const row of wanted) {
      const line = changed.find(candidate => candidate[0] === row['id']) ?? [];
      expect([row['id'], row['field'], line.includes(row['value'] ?? '')]).toEqual([
        row['id'],
        row['field'],
        true,
      ]);
    }
    expect(header[0]).toBe(isCrm ? 'Klantnummer' : 'Subscriber ID');
  });
});

it('links persons over both sources', async () => {
  const place = freshFolder();
  const files = ['klanten-export', 'mailing-export'].map(name => join(SAMPLES, `${name}.csv`));
  const run = await runCli(['audit', ...files, ...DAY, '--out', 'r'], place);
  expect(run.code).toBe(0);
  const expected = rows(join(SAMPLES, 'together.expect.csv'));
  expect(hitsOf(rows(join(place.folder, 'r/findings.csv')), true)).toEqual(hitsOf(expected, true));
});

it('gives the same bytes in another time zone and locale', async () => {
  const texts: string[] = [];
  const lines = readFileSync(join(SAMPLES, 'mailing-export.csv'), 'utf8').split('\n');
  for (const [zone, language] of [
    ['Pacific/Kiritimati', 'nl_NL.UTF-8'],
    ['America/Los_Angeles', 'C'],
  ]) {
    const place = freshFolder();
    process.env['TZ'] = zone;
    process.env['LC_NUMERIC'] = language;
    writeFileSync(join(place.folder, 'x.csv'), lines.slice(0, 400).join('\n'));
    await runProcess(['audit', 'x.csv', ...DAY, '--lang', 'nl', '--out', 'r'], place);
    texts.push(
      readFileSync(join(place.folder, 'r/index.html'), 'utf8'),
      readFileSync(join(place.folder, 'r/findings.csv'), 'utf8'),
    );
  }
  delete process.env['TZ'];
  delete process.env['LC_NUMERIC'];
  expect(texts[0] === texts[2] && texts[1] === texts[3]).toBe(true);
});

it('the README shows what an audit of the sample says, whole', async () => {
  const place = freshFolder();
  copyFileSync(join(SAMPLES, 'klanten-export.csv'), join(place.folder, 'klanten-export.csv'));
  const command = 'audit klanten-export.csv --today 2026-12-01';
  const { out } = await runCli(command.split(' '), place);
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const shown = readFileSync(join(ROOT, 'README.md'), 'utf8').split(`$ datawasstraat ${command}\n`)[1];
  expect(plain(shown?.split('```')[0] ?? '')).toBe(plain(out));
});

it.each([
  ['shared-value', /^warning\tcontact-duplicate\t.*\(in 1 group\)$/m],
  ['shared-value', /^info\tshared-value\t.*many people$/m],
  ['organisation-duplicate', /^warning\torganisation-duplicate\t.*\(in 3 groups\)$/m],
])('%s: groups are counted with the rule that found them, %s', async (fixture, said) => {
  const { out } = await runCli(['audit', join(ROOT, `fixtures/rules/${fixture}.csv`), ...DAY], freshFolder());
  expect(out).toMatch(said);
});
