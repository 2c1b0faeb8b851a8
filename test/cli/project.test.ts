// The flow on a project's store: init, import, check, report, fix, export, and the same again changes nothing.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { freshFolder, runCli, SAMPLES, SHARED } from '../support/cli.ts';

const DAY = ['--today', '2026-12-01'];

const SAMPLE = join(SAMPLES, 'klanten-export.csv');

/** The first 292 records of the sample, on 300 lines. */
function copyStart(path: string): void {
  const lines = readFileSync(SAMPLE, 'latin1').split('\r\n');
  writeFileSync(path, `${lines.slice(0, 303).join('\r\n')}\r\n`, 'latin1');
}

async function project(): Promise<ReturnType<typeof freshFolder>> {
  const place = freshFolder();
  copyStart(join(place.folder, 'klanten.csv'));
  const made = await runCli(['init', '--from', 'klanten.csv'], place);
  expect([made.code, made.err]).toEqual([0, expect.stringContaining('wash')]);
  return place;
}

it('a project without an export says what comes before a wash', async () => {
  const place = freshFolder();
  const made = await runCli(['init'], place);
  expect([made.code, made.err]).toEqual([
    0,
    expect.stringMatching(
      /^it knows no source yet.*\n {4}next {3}datawasstraat import EXPORT\.csv --source crm\n$/,
    ),
  ]);
  copyStart(join(place.folder, 'EXPORT.csv'));
  expect((await runCli(['import', 'EXPORT.csv', '--source', 'crm', ...DAY], place)).code).toBe(0);
  const washed = await runCli(['wash', ...DAY], place);
  expect(washed.out).toContain('292 records');
  expect(washed.err).toMatch(/^imported by hand, and not anew: crm\. .*datawasstraat\.yaml$/m);
});

it('a check names an article that nobody read once', async () => {
  const place = await project();
  const washed = await runCli(['wash', '--lang', 'nl', ...DAY], place);
  const checked = await runCli(['check', '--lang', 'nl', ...DAY], place);
  for (const { out, err } of [washed, checked]) {
    expect(`${out}${err}`.match(/wettekst/g)).toHaveLength(1);
    expect(err).toContain('meer met datawasstraat register lint');
  }
});

it.each([['audit'], ['inspect'], ['dedupe'], ['import', '--source', 'crm']])(
  'a register in the place of an export is told apart: %s',
  async (command, ...more) => {
    const place = freshFolder();
    await runCli(['init'], place);
    const run = await runCli([command, 'register.yaml', ...more], place);
    const advice =
      /^E015 register\.yaml .*audit EXPORT\.csv --register register\.yaml.*register lint register\.yaml/;
    expect([run.code, run.err]).toEqual([2, expect.stringMatching(advice)]);
  },
);

it('import → check → report → fix → export, twice', async () => {
  const place = await project();
  const cli = (...args: string[]): ReturnType<typeof runCli> => runCli([...args, ...DAY], place);
  const first = await cli('import', 'klanten.csv', '--source', 'klanten');
  expect(first.out).toMatch(
    /292 read = 292 stored \+ 0 rejected \+ 0 skipped; 292 new, 0 changed, 0 unchanged, 0 gone/,
  );
  expect((await cli('import', 'klanten.csv', '--source', 'klanten')).out).toMatch(/nothing changed/);
  expect((await cli('check')).code).toBe(1);
  expect((await cli('check', '--fail-on', 'never')).code).toBe(0);
  expect((await cli('report', '--out', 'rapport')).out).toMatch(/^rapport\/index\.html$/m);
  const elsewhere = join(freshFolder().folder, 'rapport');
  expect((await cli('report', '--out', elsewhere)).out).toBe(`${elsewhere}/index.html\n`);
  expect((await cli('export', 'klanten')).err).toMatch(/nothing accepted/);
  expect((await cli('fix')).err).toMatch(/41 safe corrections would be accepted/);
  expect((await cli('fix', '--apply')).err).toMatch(/41 accepted/);
  expect((await cli('fix', '--apply')).err).toMatch(/nothing to accept/);

  expect((await cli('export', 'klanten', '--full', '--out', 'terug')).code).toBe(0);
  const original = parse(readFileSync(join(place.folder, 'klanten.csv'), 'latin1'), {
    delimiter: ';',
    from_line: 3,
  }) as string[][];
  const full = parse(readFileSync(join(place.folder, 'terug/klanten/contact-full.csv'), 'latin1'), {
    delimiter: ';',
    from_line: 3,
  }) as string[][];
  const update = parse(readFileSync(join(place.folder, 'terug/klanten/contact-update.csv'), 'latin1'), {
    delimiter: ';',
  }) as string[][];
  expect(full.length).toBe(original.length);
  const changed = full.flatMap((row, i) =>
    row.flatMap((cell, j) => (cell === original[i]?.[j] ? [] : [`${row[0]} ${original[0]?.[j]} ${cell}`])),
  );
  expect(changed.length).toBe(41);
  const [header = [], ...rows] = update;
  const logged = new Set(rows.flatMap(row => row.map((cell, j) => `${row[0]} ${header[j]} ${cell}`)));
  expect(changed.filter(change => !logged.has(change))).toEqual([]);
});

it('files named inside a project are audited, and that nothing of it is kept is said', async () => {
  const place = await project();
  const run = await runCli(['wash', 'klanten.csv', '--fail-on', 'never', ...DAY], place);
  expect([run.code, run.err]).toEqual([0, expect.stringContaining('nothing of it is kept in this project')]);
  expect(run.err).not.toContain('init --from');
  expect((await runCli(['report', ...DAY], place)).code).not.toBe(0);
});

it('exports byte for byte what came in when nothing was accepted', async () => {
  const place = await project();
  const text =
    '\ufefftitel\r\nid;e-mail;achternaam\r\n1;a@example.nl;"Jansen"\r\n\r\n2;b@example.nl;Smit;te veel\r\n3;c@example.nl;"De\nVries"';
  writeFileSync(join(place.folder, 'x.csv'), text);
  await runCli(['import', 'x.csv', '--source', 'x'], place);
  await runCli(['export', 'x', '--full', '--out', 'terug'], place);
  expect(readFileSync(join(place.folder, 'terug/x/contact-full.csv'), 'utf8')).toBe(text);
  expect(readFileSync(join(place.folder, 'terug/x/contact-rejects.csv'), 'utf8')).toContain(
    '2;b@example.nl;Smit;te veel',
  );
});

it('stops at a date column that fits two orders, and imports nothing', async () => {
  const place = await project();
  writeFileSync(
    join(place.folder, 'x.csv'),
    'id;e-mail;laatste contact\n1;a@example.nl;03-04-2024\n2;b@example.nl;05-06-2024\n',
  );
  const stopped = await runCli(['import', 'x.csv', '--source', 'x'], place);
  expect([stopped.code, stopped.err]).toEqual([
    2,
    expect.stringMatching(/^E023 x\.csv, column laatste contact: .*--dates dmy/),
  ]);
  expect((await runCli(['import', 'x.csv', '--source', 'x', '--dates', 'dmy'], place)).code).toBe(0);
});

it('says that the dates of a column contradict each other', async () => {
  const place = await project();
  const rows = ['13-01-2024', '01-13-2024', '03-04-2024'].map((on, at) => `${at};${at}@example.nl;${on}`);
  writeFileSync(join(place.folder, 'x.csv'), `id;e-mail;laatste contact\n${rows.join('\n')}\n`);
  const stopped = await runCli(['import', 'x.csv', '--source', 'x'], place);
  expect([stopped.code, stopped.err]).toEqual([
    2,
    expect.stringMatching(/^E023 x\.csv, column laatste contact: some .* only month-day\./),
  ]);
});

it('wash imports what the config names, checks and reports', async () => {
  const place = await project();
  const run = await runCli(['wash', ...DAY, '--lang', 'nl'], place);
  expect(run.code).toBe(1);
  const [folder = ''] = readdirSync(join(place.folder, 'out'));
  expect(existsSync(join(place.folder, 'out', folder, 'index.html'))).toBe(true);
  expect(readFileSync(join(place.folder, 'out', folder, 'index.html'), 'utf8')).toContain('lang="nl"');
});

it('the last line says the code that wash ends with, and why', async () => {
  const place = freshFolder();
  writeFileSync(join(place.folder, 'a.csv'), 'id;e-mail;achternaam\n1;a@example.nl;Jansen\n');
  const config = (files: string): void =>
    writeFileSync(
      join(place.folder, 'datawasstraat.yaml'),
      `sources:\n  crm: {files: {contact: a.csv}}\n${files}`,
    );
  expect((await runCli(['init'], place)).code).toBe(0);
  config('  mail: {files: {contact: nergens.csv}}\n');
  const missing = await runCli(['wash', '--fail-on', 'never', ...DAY], place);
  expect(missing.code).toBe(3);
  expect(missing.err.trimEnd()).toMatch(/ done in part: .*\(exit 3\)$/);
  config('');
  const whole = await runCli(['wash', '--fail-on', 'never', ...DAY], place);
  expect([whole.code, whole.err.trimEnd()]).toEqual([0, expect.stringMatching(/\(exit 0[^)]*\)$/)]);
});

it('a mistake in the config is named with its place', async () => {
  const place = await project();
  writeFileSync(join(place.folder, 'datawasstraat.yaml'), 'country: NL\nsorces: {}\n');
  const run = await runCli(['check'], place);
  expect([run.code, run.err]).toEqual([
    2,
    expect.stringMatching(/^E034 datawasstraat\.yaml:2:1 .*"sources"/),
  ]);
});

it('the calendar counts whom a hold or an open request keeps', async () => {
  const place = freshFolder();
  const silent = (id: number): string => `${id};Vries${id};v${id}@example.nl;13-01-2015`;
  writeFileSync(
    join(place.folder, 'crm.csv'),
    `id;achternaam;e-mail;laatste contact\n${[1, 2, 3].map(silent).join('\n')}\n`,
  );
  await runCli(['init', '--from', 'crm.csv'], place);
  await runCli(['wash', ...DAY], place);
  await runCli(['hold', 'add', 'crm/contact/1', '--reason', 'geschil', '--by', 'j', ...DAY], place);
  await runCli(['request', 'open', 'crm/contact/2', '--type', 'access', '--by', 'j', ...DAY], place);
  await runCli(['check', ...DAY], place);
  const report = (await runCli(['report', ...DAY], place)).out.trim();
  const { calendar } = JSON.parse(readFileSync(join(place.folder, report, '../findings.json'), 'utf8'));
  expect(calendar[0]).toMatchObject({ overdueBefore: 3, blocked: 2 });
});

it.each([
  ['nl', 'Uw verwerkingsregister', 'title: Klantrelatie'],
  ['en', 'Your AVG register', 'title: Customer relationship'],
])('init speaks %s in the files that it writes', async (lang, remark, title) => {
  const place = freshFolder();
  await runCli(['init', '--lang', lang], place);
  const register = readFileSync(join(place.folder, 'register.yaml'), 'utf8');
  expect(register).toContain(remark);
  expect(register).toContain(title);
  expect((await runCli(['register', 'lint', '--lang', lang], place)).code).toBe(0);
});

it('says so where last month stands beside this month, and files of one list that share few ids are no such thing', async () => {
  const place = freshFolder();
  const rows = (...ids: number[]): string =>
    `id;achternaam;e-mail\n${ids.map(id => `${id};Vries${id};v${id}@example.nl\n`).join('')}`;
  const put = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  put('a-10.csv', rows(1, 2, 3, 4));
  put('a-11.csv', rows(1, 2, 3, 5));
  put('b-1.csv', rows(1, 2, 3, 4));
  put('b-2.csv', rows(4, 5, 6));
  await runCli(['init'], place);
  put('datawasstraat.yaml', 'sources:\n  a: {files: {contact: a-*.csv}}\n  b: {files: {contact: b-*.csv}}\n');
  const { out } = await runCli(['wash', '--fail-on', 'never', ...DAY], place);
  expect(out.match(/is this an old export beside a new one/g)).toHaveLength(2);
  expect(out).toMatch(/a-11\.csv[\s\S]*is this an old export[\s\S]*b-1\.csv/);
});

it('a list goes to the contacts whose number it names; where none has it, that is said', async () => {
  const place = freshFolder();
  const put = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  put(
    'debiteuren.csv',
    'Debiteurnummer;Achternaam;E-mailadres;Aangemaakt\n17;Vries;v@example.nl;13-01-2015\n',
  );
  put('facturen.csv', 'Factuurnummer;Debiteurnummer;Factuurdatum\nF1;17;13-10-2026\n');
  await runCli(['init', '--from', 'debiteuren.csv', 'facturen.csv'], place);
  const config = readFileSync(join(place.folder, 'datawasstraat.yaml'), 'utf8');
  expect(config).toContain(
    '  debiteuren:\n    files:\n      contact: "debiteuren.csv"\n      activity: "facturen.csv"\n',
  );
  const together = await runCli(['audit', 'debiteuren.csv', 'facturen.csv', ...DAY], place);
  expect(together.out).not.toMatch(/retention-expired|names no contact/);
  put('facturen.csv', 'Factuurnummer;Klantnr;Factuurdatum\nF1;17;13-10-2026\n');
  const apart = await runCli(['audit', 'debiteuren.csv', 'facturen.csv', ...DAY], place);
  expect(apart.out).toMatch(/retention-expired/);
  expect(apart.out).toContain('! "Klantnr" names no contact of this source');
});

describe.skipIf(!existsSync(SHARED))('real exports round trip (needs ../shared)', () => {
  it.each([
    ['salesforce/Contact.csv', 'contact'],
    ['salesforce/Account.csv', 'organisation'],
    ['salesforce/Case.csv', 'activity'],
    ['atomic-crm/contacts.csv', 'contact'],
  ])('%s', async (name, entity) => {
    const place = await project();
    const file = join(SHARED, 'crm', name);
    await runCli(['import', file, '--source', 'x'], place);
    await runCli(['export', 'x', '--full', '--out', 'terug'], place);
    expect(readFileSync(join(place.folder, `terug/x/${entity}-full.csv`)).equals(readFileSync(file))).toBe(
      true,
    );
  });
});

it('says days as people write them, in text and in tables; only what is typed or named keeps 2026-12-01', async () => {
  const place = await project();
  const key = 'klanten/contact/K100119';
  const said: string[] = [];
  for (const args of [
    ['wash'],
    ['hold', 'add', key, '--reason', 'x', '--by', 'j', '--until', '2027-01-31'],
    ['hold', 'list'],
    ['request', 'open', key, '--type', 'access', '--by', 'j'],
    ['request', 'list'],
    ['person', 'show', key],
    ['person', 'explain', key],
    ['purge', 'plan'],
    ['purge', 'show'],
  ]) {
    const { out, err } = await runCli([...args, '--lang', 'nl', ...DAY], place);
    said.push(...`${out}${err}`.split('\n').filter(line => !/(out|plans)\/2026-12-01-/.test(line)));
  }
  expect(said.filter(line => /\d{4}-\d{2}-\d{2}/.test(line))).toEqual([]);
  expect(said.join('\n')).toContain('peildatum 1 december 2026');
  expect(said.join('\n')).toContain('t/m 31-1-2027');
});
