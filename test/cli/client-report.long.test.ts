// The client edition by the program itself: what is in its folder, that nothing of the export can be read in it, and what is said.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClientModel } from '../../src/reports/client/model.ts';
import { freshFolder, ROOT, type RunResult, runCli, SAMPLES } from '../support/cli.ts';

const SAMPLE = join(SAMPLES, 'klanten-export.csv');
const DAY = ['--today', '2026-12-01'];
const LEVELS = ['aggregate', 'keyed', 'full'] as const;

/** Cells that are words of the report as well: of a rule, and of a column. */
const OWN_WORDS: ReadonlySet<string> = new Set(['n.v.t.', 'Klant']);

/** Every cell of the sample that could lead to somebody, by column. */
function valuesOf(sample: string): readonly string[] {
  const [header = [], ...rows] = parse(sample.split(/\r?\n/).slice(2).join('\n'), {
    delimiter: ';',
  }) as string[][];
  // The words of these few are words of any report: countries, titles, statuses.
  const common = new Set([
    'Aanhef',
    'Land',
    'Status',
    'Huisnummer',
    'Toevoeging',
    'Tussenvoegsel',
    'Voorletters',
  ]);
  const cells = rows.flatMap(row => row.filter((_, at) => !common.has(header[at] ?? '')));
  return [...new Set(cells.map(cell => cell.trim()))].filter(cell => cell.length > 4 && !OWN_WORDS.has(cell));
}

const place = freshFolder();
const runs = new Map<string, RunResult>();
const folderOf = (level: string): string => join(place.folder, level);
const fileOf = (level: string, extension: string): string =>
  readFileSync(join(folderOf(level), `client-report-${level}.${extension}`), 'utf8');

beforeAll(async () => {
  for (const level of LEVELS) {
    const flags = ['--audience', 'client', '--disclosure', level, '--out', level];
    runs.set(level, await runCli(['audit', SAMPLE, ...DAY, ...flags], place));
  }
});

describe.each(LEVELS)('audit --audience client --disclosure %s', level => {
  it('leaves a folder with the report and nothing else, and ends with where it is', () => {
    expect(runs.get(level)?.code).toBe(0);
    expect(readdirSync(folderOf(level)).sort()).toEqual(
      ['html', 'json', 'md'].map(extension => `client-report-${level}.${extension}`),
    );
    expect(runs.get(level)?.out.trimEnd().split('\n').at(-1)).toBe(`${level}/client-report-${level}.html`);
    expect(runs.get(level)?.err).toContain(`next   datawasstraat init --from ${SAMPLE}`);
  });
});

it.each(['aggregate', 'keyed'] as const)('%s: no value of the export is in any file of it', level => {
  const values = valuesOf(readFileSync(SAMPLE, 'latin1'));
  expect(values.length).toBeGreaterThan(10_000);
  for (const extension of ['html', 'json', 'md']) {
    const bytes = fileOf(level, extension);
    expect(values.filter(value => bytes.includes(value))).toEqual([]);
  }
});

it('keyed: shows pseudonyms, which another run does not repeat', async () => {
  const keysIn = (text: string): readonly string[] => text.match(/p-[0-9a-f]{12}/g) ?? [];
  const before = new Set(keysIn(fileOf('keyed', 'json')));
  expect(before.size).toBeGreaterThan(20);
  const flags = ['--audience', 'client', '--disclosure', 'keyed', '--out', 'again'];
  await runCli(['audit', SAMPLE, ...DAY, ...flags], place);
  const again = readFileSync(join(place.folder, 'again/client-report-keyed.json'), 'utf8');
  expect(keysIn(again).filter(key => before.has(key))).toEqual([]);
});

it('full: shows the values of groups, and says so before anything else', () => {
  const page = fileOf('full', 'html');
  const { rows } = JSON.parse(fileOf('full', 'json')) as ClientModel;
  const [group] = rows?.groups ?? [];
  expect(group?.keys[0]).toMatch(/^klanten-export\/contact\/K\d+$/);
  const shown = group?.fields.flatMap(({ values }) => values?.filter(value => value !== null) ?? []) ?? [];
  expect(shown.length).toBeGreaterThan(5);
  const sample = readFileSync(SAMPLE, 'latin1');
  expect(shown.filter(value => !sample.includes(value ?? ''))).toEqual([]);
  expect(page.indexOf('personal data as well')).toBeGreaterThan(0);
  expect(page.indexOf('personal data as well')).toBeLessThan(page.indexOf('id="verdict"'));
});

it('names the department that the register names for a purpose, and nobody by name', async () => {
  const register = join(ROOT, 'fixtures/rules/purge-register.yaml');
  const flags = ['--register', register, '--audience', 'client', '--out', 'own'];
  await runCli(['audit', SAMPLE, ...DAY, ...flags], place);
  const text = readFileSync(join(place.folder, 'own/client-report-aggregate.md'), 'utf8');
  expect(text).toContain('Owner: verkoop.');
  expect(readFileSync(register, 'utf8')).toContain('m.jansen');
  expect(text).not.toContain('jansen');
});

it.each(['nl', 'en'])('says the same as ever, in %s', async locale => {
  const flags = ['--audience', 'client', '--out', `g-${locale}`, '--lang', locale];
  await runCli(['audit', SAMPLE, ...DAY, ...flags], place);
  const text = readFileSync(join(place.folder, `g-${locale}/client-report-aggregate.md`), 'utf8');
  await expect(text).toMatchFileSnapshot(`golden/client-report.${locale}.md`);
});

it('audit ends with the command that makes one, as it was typed', async () => {
  const away = freshFolder();
  writeFileSync(join(away.folder, 'a b.csv'), 'Nr;Mail adres;Achternaam\n1;jan@example.nl;Jansen\n');
  const typed = [
    'audit',
    'a b.csv',
    '--map',
    'email=Mail adres',
    '--dates',
    'dmy',
    '--source',
    'crm=a b.csv',
  ];
  const { err } = await runCli([...typed, '--out', 'r'], away);
  const command = /next {3}datawasstraat (.*)/.exec(err)?.[1] ?? '';
  expect(command).toBe(
    `audit 'a b.csv' --source 'crm=a b.csv' --map email="Mail adres" --dates dmy --audience client --lang nl`,
  );
});

it.each([
  [['--audience', 'klant'], /--audience .*"klant".*internal \| client/],
  [
    ['--disclosure', 'aggregate'],
    /--disclosure .*"aggregate".*keyed \| full \(aggregate: --audience client\)/,
  ],
  [['--audience', 'client', '--disclosure', 'all'], /"all".*aggregate \| keyed \| full/],
])('refuses %j before anything is read', async (flags, said) => {
  const away = freshFolder();
  const { code, err } = await runCli(['audit', SAMPLE, ...flags], away);
  expect([code, readdirSync(away.folder)]).toEqual([2, []]);
  expect(err).toMatch(said);
});

describe('report of a project', () => {
  const project = freshFolder();
  const cli = (...args: readonly string[]) => runCli([...args, ...DAY], project);

  beforeAll(async () => {
    mkdirSync(join(project.folder, 'in'));
    writeFileSync(join(project.folder, 'in/klanten.csv'), readFileSync(SAMPLE));
    await cli('init', '--from', 'in/klanten.csv');
    await cli('wash', '--fail-on', 'never');
  });

  it('writes a client edition beside the report, in a folder of its own', async () => {
    const { out } = await cli('report', '--audience', 'client');
    expect(out.trim()).toMatch(/out\/2026-12-01-\d+-client\/client-report-aggregate\.html$/);
    const folder = join(project.folder, out.trim(), '..');
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('shows values to its steward only when asked, says so, and names the page after it', async () => {
    const usual = await cli('report', '--out', 'usual');
    const full = await cli('report', '--disclosure', 'full', '--out', 'full');
    expect([usual.out.trim(), full.out.trim()]).toEqual(['usual/index.html', 'full/index-full.html']);
    const pageOf = (path: string): string => readFileSync(join(project.folder, path), 'utf8');
    expect(pageOf('full/index-full.html')).toContain('This report holds personal data');
    expect(pageOf('usual/index.html')).not.toContain('This report holds personal data');
    const [email] = pageOf('full/index-full.html').match(/[a-z0-9.]+@[a-z.]*example\.[a-z]+/) ?? [];
    expect(email).toBeDefined();
    expect(pageOf('usual/index.html')).not.toContain(email ?? '?');
    expect(readdirSync(join(project.folder, 'full')).sort()).toEqual([
      ...['findings-full.json', 'findings.csv', 'index-full.html'],
    ]);
    expect(pageOf('full/findings.csv')).not.toContain(email ?? '?');
  });
});
