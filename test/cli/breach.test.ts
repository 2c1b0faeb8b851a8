// breach scope: who and what stands in files that got out, told without a value of anybody.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { freshFolder, type RunResult, runCli } from '../support/cli.ts';

const place = freshFolder();
const at = (name: string): string => join(place.folder, name);
const breach = (...args: readonly string[]): Promise<RunResult> =>
  runCli(['breach', 'scope', ...args, '--today', '2026-12-01'], place);

const HEAD = 'id;voornaam;achternaam;geboortedatum;e-mail;telefoon;straat;huisnummer;postcode';
const PEOPLE = [
  '1;Jan;Bos;13-04-1980;jan@example.nl;020-5550001;Laan;1;1234 AB',
  '2;An;Kok;14-05-1981;;020-5550002;Laan;2;1234 AB',
  '3;Piet;Vis;15-06-1982;;;Laan;3;1234 AB',
  '4;Bo;Vos;16-07-1983;bo@example.nl;;;;',
];

beforeAll(async () => {
  writeFileSync(at('crm.csv'), `${[HEAD, ...PEOPLE].join('\n')}\n`);
  const early = await breach('crm.csv');
  expect([early.code, early.err]).toEqual([10, expect.stringMatching(/^E040 /)]);
  await runCli(['init', '--from', 'crm.csv'], place);
  const unread = await breach('crm.csv');
  expect([unread.code, unread.err]).toEqual([2, expect.stringMatching(/E045 /)]);
  await runCli(['wash', '--today', '2026-12-01'], place);
  writeFileSync(
    at('lek.csv'),
    [
      'nr;voornaam;achternaam;geboortedatum;mail;telefoon;BSN;opmerking',
      // By address; by telephone and name with birth date; by telephone alone, which is not enough; nobody.
      '4;J;Bos;;JAN@example.nl;;999900018;heeft diabetes',
      '9;An;Kok;14-05-1981;;+31205550002;;',
      '8;X;Anders;;;020-5550001;;politie',
      '7;Y;Onbekend;;y@example.nl;;;',
    ].join('\n'),
  );
});

it('says who of the project stands in it, what it holds, and by when to notify', async () => {
  const { code, out, err } = await breach('lek.csv', '--discovered', '2026-10-24T09:00');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    '4 rows of people: 2 match 2 people of this project, 2 are not known here',
    'COLUMN\tHOLDS\tFILLED',
    'BSN\ta citizen service number (BSN)\t1',
    ...['achternaam\tfamily name\t4', 'geboortedatum\tdate of birth\t1', 'mail\te-mail address\t2'],
    expect.stringMatching(/^nr\t/),
    ...['opmerking\tnotes\t2', 'telefoon\ttelephone number\t2', 'voornaam\tgiven name\t4'],
    'notes: health in 1 row',
    'to be reached: 1 by e-mail, 1 by telephone only, 0 by post only, 0 not at all',
    '',
  ]);
  expect(err).toContain('so by 27 October 2026 08:00');
  expect(err).toContain(
    'That risk weighs more: there is something in it about a citizen service number (BSN), health.',
  );
  expect(`${out}${err}`).not.toMatch(/Bos|Kok|example\.nl|5550001|diabetes/);
});

it('knows a record by its id where the source is named', async () => {
  const { out } = await breach('--source', 'crm=lek.csv', '--json');
  const { people, rows, notify_by, schema_version } = JSON.parse(out);
  expect([schema_version, rows, notify_by]).toEqual([1, { contacts: 4, known: 2, other_lists: 0 }, null]);
  // Row 4 has the address of one and the id of another: both stand in it.
  expect(people).toEqual([
    { person: 'crm/contact/1', records: ['crm/contact/1'], reached_by: ['email', 'phone', 'post'] },
    { person: 'crm/contact/2', records: ['crm/contact/2'], reached_by: ['phone', 'post'] },
    { person: 'crm/contact/4', records: ['crm/contact/4'], reached_by: ['email'] },
  ]);
});

it('writes a list by key, without a value, never over another; leaves nothing behind', async () => {
  const first = await breach('lek.csv', '--to', 'people.csv', '--lang', 'nl');
  expect(first.out).toMatch(
    /^4 rijen met mensen: 2 komen overeen met 2 personen in het project, 2 zijn hier niet bekend\n/,
  );
  expect(readFileSync(at('people.csv'), 'utf8')).toBe(
    'person,records,email,phone,post\ncrm/contact/1,crm/contact/1,yes,yes,yes\ncrm/contact/2,crm/contact/2,no,yes,yes\n',
  );
  await breach('lek.csv', '--to', 'people.csv');
  expect(readFileSync(at('people.csv'), 'utf8')).toMatch(/^person,records/);
  expect(readdirSync(place.temporary)).toEqual([]);
  const { out } = await runCli(['runs', '--all'], place);
  expect(out).not.toContain('breach');
});

it.each([
  ['no file', [], /^E003 /],
  ['a file that is not there', ['nergens.csv'], /nergens\.csv/],
  ['no time', ['lek.csv', '--discovered', 'gisteren'], /^E003 .*YYYY-MM-DDThh:mm/],
] as const)('%s: refused', async (_, args, message) => {
  const { code, err } = await breach(...args);
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
});

it('refuses a place where nothing can be written before it reads', async () => {
  const { code, out, err } = await breach('lek.csv', '--to', 'crm.csv/l.csv');
  expect([code, out, err]).toEqual([6, '', expect.stringMatching(/^E05\d .*crm\.csv/)]);
});

it('takes nobody for who a record was before the last import, as long as nothing was matched since', async () => {
  const { folder, ...own } = freshFolder();
  const run = (...args: readonly string[]): Promise<RunResult> =>
    runCli([...args, '--today', '2026-12-01'], { folder, ...own });
  const one = '1;Jan;Bos;13-04-1980;jan@example.nl;020-5550001;Laan;1;1234 AB';
  const write = (second: string): void =>
    writeFileSync(join(folder, 'crm.csv'), `${[HEAD, one, second, ...PEOPLE.slice(1, 3)].join('\n')}\n`);
  const people = async (): Promise<string | undefined> =>
    (await run('breach', 'scope', 'lek.csv')).out.split('\n')[0];
  writeFileSync(join(folder, 'lek.csv'), 'e-mail\njan@example.nl\nels@example.nl\n');
  write(one.replace('1;', '5;'));
  await runCli(['init', '--from', 'crm.csv'], { folder, ...own });
  await run('wash');
  expect(await people()).toContain('1 matches 1 person');
  // The number of the second record was given to somebody else.
  write('5;Els;Vonk;30-11-1991;els@example.nl;020-5550009;Plein;8;4321 ZZ');
  expect(await run('import', 'crm.csv', '--source', 'crm')).toMatchObject({ code: 0 });
  expect(await people()).toContain('2 match 2 people');
});
