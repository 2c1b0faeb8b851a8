// Bad input: a code, what, where, what to type; the right exit code; nothing half-written; no cell contents in messages.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ended, freshFolder, runCli, runProcess, startCli } from '../support/cli.ts';

const HEAD = 'id;e-mail;achternaam;voornaam;laatste contact\n';

describe('one line with a code, exit 2, an empty folder', () => {
  it.each<readonly [string, string | Buffer | null, readonly string[], RegExp]>([
    ['missing file', null, ['audit', 'x.csv'], /^E010 x\.csv /],
    ['folder', null, ['audit', 'map'], /^E011 map /],
    ['empty file', '', ['audit', 'x.csv'], /^E012 x\.csv /],
    [
      'binary file',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 0]),
      ['audit', 'x.csv'],
      /^E013 x\.csv /,
    ],
    [
      'XLSX',
      Buffer.from('PK\u0003\u0004 rest of a zip', 'latin1'),
      ['audit', 'x.csv'],
      /^E013 x\.csv .*XLSX/,
    ],
    [
      'a sheet of what is no workbook',
      `${HEAD}1;a@example.nl;A;B;13-01-2024\n`,
      ['inspect', 'x.csv', '--sheet', 'Klanten'],
      /^E056 x\.csv is no workbook .*--sheet/,
    ],
    ['UTF-7', Buffer.from('+/v8-id;e-mail\n1;a@example.nl\n'), ['audit', 'x.csv'], /^E016 x\.csv .*utf-7/i],
    ['unknown columns', 'aap;noot\n1;2\n3;4\n', ['audit', 'x.csv'], /^E020 x\.csv.*--map/],
    ['no header', '1;jan@example.nl;Jansen\n2;piet@example.nl;Smit\n', ['audit', 'x.csv'], /^E026 x\.csv, /],
    [
      'unknown column in --map',
      `${HEAD}1;a@example.nl;A;B;13-01-2024\n`,
      ['audit', 'x.csv', '--map', 'email=e-mial'],
      /^E021 .*"e-mail"/,
    ],
    [
      'unknown field in --map',
      `${HEAD}1;a@example.nl;A;B;13-01-2024\n`,
      ['audit', 'x.csv', '--map', 'emial=e-mail'],
      /^E022 .*"email"/,
    ],
    ['all rows ragged', `${HEAD}1;2\n1;2\n1;2\n`, ['audit', 'x.csv'], /^E0(19|25|26) x\.csv/],
    ...[['audit'], ['inspect'], ['convert', '--out', 'o.csv'], ['dedupe', '--out', 'o.csv']].flatMap(
      ([command = '', ...more]): [string, string, string[], RegExp][] => [
        [
          `a row of too many columns: ${command}`,
          `${HEAD}1;a@example.nl;A;B;13-01-2024\n${';'.repeat(3000)}x\n`,
          [command, 'x.csv', ...more],
          /^E017 x\.csv, line 3 /,
        ],
        [
          `a cell over the limit: ${command}`,
          `${HEAD}1;a@example.nl;${'A'.repeat(11_000_000)};B;13-01-2024\n`,
          [command, 'x.csv', ...more],
          /^E017 x\.csv, line 2 /,
        ],
      ],
    ),
    ['unknown command', null, ['audti', 'x.csv'], /^E001 .*"audit"/],
    ['a topic of help for a command', null, ['exitcodes'], /^E001 .*"help exit-codes"/],
    ['a misspelt topic of help', null, ['help', 'exitcodes'], /^E001 There is no help .*"exit-codes"/],
    ['a misspelt topic, in Dutch', null, ['help', 'exitcodes', '--lang', 'nl'], /^E001 Over .*"exit-codes"/],
    ['a misspelt command behind help', null, ['help', 'purgee'], /^E001 There is no help .*"purge"/],
    ['unknown option', null, ['audit', '--langg', 'nl'], /^E002 There is no option --langg\..*"--lang"/],
    [
      'unknown rule',
      `${HEAD}1;a@example.nl;A;B;13-01-2024\n`,
      ['audit', 'x.csv', '--rule', 'label-overdu'],
      /^E042 .*"label-overdue"/,
    ],
    ['missing argument', null, ['audit'], /^E002 FILE is missing\. See: datawasstraat audit --help/],
    [
      'missing argument, in Dutch',
      null,
      ['convert', '--out', 'o.csv', '--lang', 'nl'],
      /^E002 FILE ontbreekt\. Zie: datawasstraat convert --help/,
    ],
    ['an option without its value', null, ['audit', 'x.csv', '--out'], /^E002 --out <dir> has no value\./],
    ['an argument too many', null, ['doctor', 'x', 'y'], /^E002 doctor is given more than it takes\./],
    ['no rule to explain', null, ['rules', 'explain'], /^E003 .*rules explain ID/],
    ['wrong day', null, ['audit', 'x.csv', '--today', '2026-02-30'], /^E003 --today/],
    [
      'missing register',
      `${HEAD}1;a@example.nl;A;B;13-01-2024\n`,
      ['audit', 'x.csv', '--register', 'r.yaml'],
      /^E010 r\.yaml/,
    ],
    [
      'a folder for a register',
      `${HEAD}1;a@example.nl;A;B;13-01-2024\n`,
      ['audit', 'x.csv', '--register', 'map'],
      /^E054 map /,
    ],
    [
      'a folder for a mapping',
      `${HEAD}1;a@example.nl;A;B;13-01-2024\n`,
      ['audit', 'x.csv', '--mapping', 'map'],
      /^E054 map /,
    ],
  ])('%s', async (_name, content, args, message) => {
    const place = freshFolder();
    mkdirSync(join(place.folder, 'map'));
    if (content !== null) writeFileSync(join(place.folder, 'x.csv'), content);
    const before = readdirSync(place.folder);
    const run = await runCli(args, place);
    expect(run.err).toMatch(message);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).not.toMatch(/\n\s+at /);
    expect(readdirSync(place.folder)).toEqual(before);
    expect(readdirSync(place.temporary)).toEqual([]);
  });
});

it('a process says so on its stderr, and ends with the code', async () => {
  const place = freshFolder();
  const run = await runProcess(['audit', 'x.csv'], place);
  expect(run).toMatchObject({ code: 2, signal: null, out: '', err: expect.stringMatching(/^E010 x\.csv /) });
  expect([readdirSync(place.folder), readdirSync(place.temporary)]).toEqual([[], []]);
});

it('an output under a file is the fault of a disk, exit 6', async () => {
  const place = freshFolder();
  writeFileSync(join(place.folder, 'x.csv'), `${HEAD}1;a@example.nl;A;B;13-01-2024\n`);
  const run = await runCli(['convert', 'x.csv', '--out', 'x.csv/y.csv'], place);
  expect(run.err).toMatch(/^E053 x\.csv .*ENOTDIR/);
  expect(run.code).toBe(6);
  expect(readdirSync(place.folder)).toEqual(['x.csv']);
});

describe.skipIf(process.platform === 'win32')('a named pipe', () => {
  it.each([
    ['audit', ['audit', 'pijp']],
    ['convert', ['convert', 'pijp', '--out', 'o.csv']],
    ['a register', ['audit', 'x.csv', '--register', 'pijp']],
  ])('in the place of a file is refused at once: %s', async (_name, args) => {
    const place = freshFolder();
    writeFileSync(join(place.folder, 'x.csv'), `${HEAD}1;a@example.nl;A;B;13-01-2024\n`);
    execFileSync('mkfifo', [join(place.folder, 'pijp')]);
    const run = await runCli(args, place);
    expect(run.err).toMatch(/^E062 pijp .*audit - < pijp/);
    expect(run.code).toBe(2);
  });
});

it('one Ctrl-C ends the wait for standard input', async () => {
  const place = freshFolder();
  const child = startCli(['audit', '-'], place);
  const end = ended(child);
  for (let tries = 0; readdirSync(place.temporary).length === 0 && tries < 200; tries += 1) await pause(50);
  child.kill('SIGINT');
  expect((await end).code).toBe(130);
  expect(readdirSync(place.temporary)).toEqual([]);
});

describe('a mistake in the register', () => {
  it.each([
    ['too long a period', purpose('after_end: P9999Y'), /^E032 r\.yaml:5:\d+ "P9999Y" .*9999-12-31/],
    ['typo in a key', 'purposses:\n  - id: a\n', /^E03[45] r\.yaml:1:1 /],
    ['bare number', purpose('after_end: 24'), /^E032 r\.yaml:5:\d+ /],
    ['not a period', purpose('after_end: 24M'), /^E032 r\.yaml:5:\d+ "24M"/],
    [
      'unknown purpose',
      `${purpose('after_end: P24M')}labels:\n  x:\n    Nieuws: klantt\n`,
      /^E031 r\.yaml:8:\d+ purpose "klantt".*"klant"/,
    ],
    [
      'label twice',
      `${purpose('after_end: P24M')}labels:\n  x:\n    A: klant\n    A: klant\n`,
      /^E033 r\.yaml:9:5 "A" /,
    ],
    [
      'a reference',
      `${purpose('after_end: P24M')}labels: {x: {*VIP : klant}}\n`,
      /^E030 r\.yaml:6:14 "\*VIP" is a reference .*quotes: "\*VIP"/,
    ],
    ['tab', 'purposes:\n\t- id: a\n', /^E030 r\.yaml:2:/],
    ['empty', '', /^E140 r\.yaml:1:1 /],
    ['unknown key', purpose('after_end: P24M, whyy: x'), /^E034 r\.yaml:5:\d+ .*"why"/],
  ])('%s', async (_name, text, message) => {
    const place = freshFolder();
    writeFileSync(join(place.folder, 'x.csv'), `${HEAD}1;a@example.nl;A;B;13-01-2024\n`);
    writeFileSync(join(place.folder, 'r.yaml'), text);
    const run = await runCli(['audit', 'x.csv', '--register', 'r.yaml'], place);
    expect(run.err).toMatch(message);
    expect(run.code).toBe(2);
    expect(readdirSync(place.folder).sort()).toEqual(['r.yaml', 'x.csv']);
  });
});

function purpose(retention: string): string {
  return `purposes:\n  - id: klant\n    title: Klant\n    basis: {article: 6(1)(b)}\n    retention: {${retention}}\n`;
}

it('rejects ragged rows by line, and exits 3', async () => {
  const place = freshFolder();
  writeFileSync(
    join(place.folder, 'x.csv'),
    `${HEAD}1;a@example.nl;A;B;13-01-2024\n2;b@example.nl;C;D;13-02-2024;too;much\n3;c@example.nl;E;F;13-03-2024\n`,
  );
  const run = await runCli(['audit', 'x.csv', '--out', 'r'], place);
  expect(run.code).toBe(3);
  expect(run.err.trimEnd()).toMatch(/\(exit 3\)$/);
  expect(run.out).toMatch(/3 read = 2 stored \+ 1 rejected/);
  expect(run.out).toMatch(/E014 line 3 has 7 fields, the header 5/);
  expect(run.out + run.err).not.toMatch(/b@example\.nl/);
});

it('shows dates that fit two orders and goes on; unparsable ones are counted, nobody is due on them', async () => {
  const place = freshFolder();
  writeFileSync(
    join(place.folder, 'x.csv'),
    `${HEAD}1;a@example.nl;A;B;03-04-2004\n2;b@example.nl;C;D;05-06-2004\n`,
  );
  const run = await runCli(['audit', 'x.csv', '--out', 'r', '--today', '2026-12-01'], place);
  expect(run.out).toMatch(/laatste contact: day-month or month-day/);
  expect(run.out).toMatch(/2 persons undecided/);
  const settled = await runCli(
    ['audit', 'x.csv', '--out', 's', '--today', '2026-12-01', '--dates', 'dmy'],
    place,
  );
  expect(settled.out).toMatch(/retention-expired\t2/);
});

it.each([['audit', 'x.csv'], ['dedupe', 'x.csv'], ['wash']])(
  'a place where nothing can be written is refused before anything is read: %s',
  async (...args) => {
    const place = freshFolder();
    // Whoever reads it first says that it is empty.
    writeFileSync(join(place.folder, 'x.csv'), '');
    await runCli(['init', '--source', 'crm=x.csv'], place);
    const run = await runCli([...args, '--out', 'x.csv/report'], place);
    expect([run.code, run.err]).toEqual([6, expect.stringMatching(/^E050 x\.csv .*\(ENOTDIR\)/)]);
  },
);
