// export, by its command: what it writes, in parts and as workbooks, the whole file with and without who is merged away, and the
// papers beside it; and the folder of an audit, where nobody approved anything.

import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { readSheet } from '../../src/formats/xlsx/read.ts';
import { freshFolder, runCli } from '../support/cli.ts';

const HEADER = 'klantnummer;voornaam;achternaam;e-mail;postcode';
const ROWS = [
  '001;Anna;Bos;anna@@example.nl;1012 AB',
  '002;Bram;Kok;bram@@example.nl;1012 AB',
  '003;=1+1;Vos;cees@@example.nl;1012 AB',
  '004;Dirk;Prins;dirk@example.nl;2000 AA',
  '005;Dirk;Prins;dirk@example.nl;2000 AA',
];
const EXPORT = `${HEADER}\r\n${ROWS.join('\r\n')}\r\n`;

let place: ReturnType<typeof freshFolder>;
const cli = (...args: string[]): ReturnType<typeof runCli> =>
  runCli([...args, '--today', '2026-12-01'], place);
const at = (name: string): string => join(place.folder, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');
const names = (folder: string): readonly string[] => readdirSync(at(folder)).sort();

const accepted = freshFolder();
beforeAll(async () => {
  place = accepted;
  writeFileSync(at('x.csv'), EXPORT);
  await cli('init', '--from', 'x.csv');
  await cli('import', 'x.csv', '--source', 'x');
  await cli('check');
  await cli('fix', '--apply');
  await cli('fix', '--apply', '--rule', 'contact-duplicate');
});
beforeEach(() => {
  place = freshFolder();
  cpSync(accepted.folder, place.folder, { recursive: true });
});

it('writes the changes, a manifest beside each file, and what to do with them, for the owner only', async () => {
  const { out } = await cli('export', 'x', '--out', 'o', '--lang', 'nl');
  expect(out).toBe('x/contact-update.csv  3 regels\nx/contact-merge.csv  1 regel\nx/LEES-MIJ.txt\no\n');
  expect(names('o/x')).toEqual([
    'LEES-MIJ.txt',
    ...['contact-merge.csv', 'contact-merge.csv.json', 'contact-update.csv', 'contact-update.csv.json'],
  ]);
  expect(text('o/x/contact-update.csv')).toBe(
    'klantnummer;e-mail\r\n001;anna@example.nl\r\n002;bram@example.nl\r\n003;cees@example.nl\r\n',
  );
  expect(text('o/x/contact-merge.csv')).toBe('winner_id;loser_id\r\n004;005\r\n');
  expect(JSON.parse(text('o/x/contact-update.csv.json'))).toMatchObject({
    ...{ file: 'contact-update.csv', rows: 3, key_column: 'klantnummer', status: 'accepted' },
    input: [{ file: 'x.csv' }],
  });
  expect(statSync(at('o/x/contact-update.csv')).mode & 0o777).toBe(0o600);
  expect(statSync(at('o/x')).mode & 0o777).toBe(0o700);
});

it('cuts into numbered parts, each with its header', async () => {
  const { out } = await cli('export', 'x', '--out', 'o', '--max-rows', '2');
  expect(out).toContain('x/contact-update-1.csv  2 rows\nx/contact-update-2.csv  1 row\n');
  expect(text('o/x/contact-update-2.csv')).toBe('klantnummer;e-mail\r\n003;cees@example.nl\r\n');
  const wrong = await cli('export', 'x', '--max-rows', '0');
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/^E003 --max-rows/)]);
});

it('makes workbooks of text: zeros in front stay', async () => {
  await cli('export', 'x', '--out', 'o', '--excel');
  expect(String(readSheet(at('o/x/contact-update.xlsx')).csv)).toMatch(
    /^klantnummer,e-mail\r?\n001,anna@example\.nl/,
  );
  expect(existsSync(at('o/x/contact-update.csv'))).toBe(false);
});

it('a text that a sheet would cut goes back as CSV, whole', async () => {
  place = freshFolder();
  const long = 'x'.repeat(33_000);
  writeFileSync(
    at('x.csv'),
    `id;achternaam;e-mail;straat\r\n1;Bos;a@@example.nl;Kerkweg  1\r\n2;Kok;b@example.nl;${long}  1\r\n`,
  );
  await cli('init', '--from', 'x.csv');
  await cli('import', 'x.csv', '--source', 'x');
  await cli('check');
  await cli('fix', '--apply');
  await cli('export', 'x', '--out', 'o', '--excel');
  expect(text('o/x/contact-update.csv')).toContain(`${long} 1`);
  expect(existsSync(at('o/x/contact-update.xlsx'))).toBe(false);
});

it('the whole file has no row of who is merged away, unless it is kept for an archive', async () => {
  await cli('export', 'x', '--out', 'o', '--full');
  const whole = EXPORT.replaceAll('@@', '@');
  expect(text('o/x/contact-full.csv')).toBe(whole.replace(`${ROWS[4]}\r\n`, ''));
  expect(JSON.parse(text('o/x/contact-full.csv.json'))).toMatchObject({
    kind: 'full',
    rows: 4,
    sha256: null,
  });
  await cli('export', 'x', '--out', 'p', '--full', '--keep-deleted');
  expect(text('p/x/contact-full.csv')).toBe(whole);
  const alone = await cli('export', 'x', '--keep-deleted');
  expect([alone.code, alone.err]).toEqual([2, expect.stringMatching(/^E003 --keep-deleted .*--full/)]);
});

it('hands over again what no export has shown yet, and never over a folder that is there', async () => {
  await cli('export', 'x', '--out', 'o');
  expect((await cli('export', 'x', '--out', 'o')).out).toMatch(/\no-2\n$/);
  expect(text('o-2/x/contact-update.csv')).toBe(text('o/x/contact-update.csv'));
});

it('an audit says in its folder that nobody approved', async () => {
  await cli('audit', 'x.csv', '--out', 'a');
  const [source = ''] = names('a/corrected');
  expect(text(`a/corrected/${source}/READ-ME.txt`)).toMatch(/^NOBODY APPROVED THESE FILES\./m);
  const manifest = JSON.parse(text(`a/corrected/${source}/contact-update.csv.json`));
  expect(manifest).toMatchObject({ status: 'proposed', input: [{ exported_at: null }] });
});

it('files of one list that differ: what is alike is one file, what is not is numbered', async () => {
  place = freshFolder();
  const header = 'Email Address,First Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,LAST_CHANGED,LEID,EUID';
  const rest = '2,2026-11-02 10:00:00,,2026-11-02 10:00:00,1';
  const person = (id: string, name: string): string => `${id}@example.nl,${name},${rest},${id}`;
  writeFileSync(
    at('subscribed_1.csv'),
    `${header}\n${person('a', 'Anna ')}\n${person('b', 'Bram')}\nte,kort\n`,
  );
  const more = `${header},UNSUB_TIME,UNSUB_REASON`;
  writeFileSync(
    at('unsubscribed_1.csv'),
    `${more}\n${person('c', 'Cees ')},2026-01-02 10:00:00,x\nook,te,kort\n`,
  );
  await cli('init', '--from', 'subscribed_1.csv');
  await cli('import', 'subscribed_1.csv', 'unsubscribed_1.csv', '--source', 'mail');
  await cli('check');
  await cli('fix', '--apply');
  await cli('export', 'mail', '--out', 'o');
  expect(text('o/mail/contact-update.csv')).toBe(
    'Email Address,First Name\na@example.nl,Anna\nc@example.nl,Cees\n',
  );
  expect(text('o/mail/contact-rejects-1.csv')).toBe(`${header}\nte,kort\n`);
  expect(text('o/mail/contact-rejects-2.csv')).toBe(`${more}\nook,te,kort\n`);
  await cli('export', 'mail', '--out', 'p', '--full');
  expect(names('p/mail').filter(name => /full.*csv$/.test(name))).toEqual([
    'contact-full-1.csv',
    'contact-full-2.csv',
  ]);
});

it('the mark it asks for where a system has no flag is one: the record is inactive, and the mark is no purpose label', async () => {
  place = freshFolder();
  const head = 'klantnummer;voornaam;achternaam;e-mail;laatste contact;doellabels';
  const silent = '001;Anna;Bos;anna@example.nl;2024-01-31;';
  const put = (label: string): void =>
    writeFileSync(at('x.csv'), `${head}\n${silent}${label}\n002;Bram;Kok;bram@example.nl;2026-11-30;Klant\n`);
  put('Klant');
  await cli('init', '--from', 'x.csv');
  writeFileSync(at('register.yaml'), `${text('register.yaml')}\nlabels: {x: {Klant: klantrelatie}}\n`);
  await cli('wash');
  await cli('fix', '--apply', '--rule', 'contact-inactive');
  await cli('export', 'x', '--out', 'o');
  expect(text('o/x/contact-deactivate.csv')).toBe('klantnummer;label\n001;datawasstraat-inactive\n');
  put('Klant, datawasstraat-inactive');
  const { out } = await cli('wash', '--fail-on', 'never');
  expect(out).toContain('handed over: 1 landed, 0 not landed');
  expect(out).not.toMatch(/contact-inactive|label-unregistered/);
  expect((await cli('fix')).out).not.toContain('contact-inactive');
  expect((await cli('person', 'explain', '001')).out).not.toContain('datawasstraat-inactive');
});

it('numbers only what is loaded; the whole file stands apart', async () => {
  await cli('export', 'x', '--out', 'o', '--full');
  const [toLoad = '', beside = ''] = text('o/x/READ-ME.txt').split('Not to be loaded as they are:');
  expect(toLoad.match(/^\d\. \S+/gm)).toEqual(['1. contact-update.csv', '2. contact-merge.csv']);
  expect(beside).toMatch(/^- {2}contact-full\.csv {3}4 rows$/m);
});
