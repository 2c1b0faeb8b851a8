// request, as its user types it: a case from receipt to closing, what it keeps meanwhile, and what it does not take.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, type RunResult, runCli } from '../support/cli.ts';

const REGISTER = `purposes:
  - id: klant
    title: Klant
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ record: true }] }
    ends_when: [{ no_signal_for: P24M }]
    retention: { after_end: P1Y }
`;
const HEAD = 'Klantnummer;Voornaam;Achternaam;Aangemaakt op;Laatste contact\n';

it('keeps what it is about until it is closed, and says by when it must be answered', async () => {
  const place = freshFolder();
  const write = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  const run = async (...args: string[]): Promise<RunResult> =>
    runCli([...args, '--today', '2026-11-25'], place);
  write('datawasstraat.yaml', 'country: NL\n');
  write('register.yaml', REGISTER);
  write('a.csv', `${HEAD}1;Jan;Vries;2016-02-15;2019-05-20\n`);
  await run('import', 'a.csv', '--source', 'crm');
  await run('check', '--fail-on', 'never');
  expect((await run('person', 'explain', '1')).out).not.toContain('request');
  const opened = await run(
    'request',
    'open',
    '1',
    '--type',
    'access',
    '--by',
    'j.smit',
    '--received',
    '2026-11-12',
  );
  expect(opened).toMatchObject({ code: 0 });
  expect(opened.out).toContain('12 December 2026; that is no working day, so by 14 December 2026');
  expect((await run('person', 'explain', '1')).out).toMatch(
    /a request of the person is open\n +to be closed first: request/,
  );
  expect((await run('request', 'list', '--lang', 'nl')).out).toBe(
    'VERZOEK\tRECHT\tRECORD\tONTVANGEN\tUITERLIJK\tSTAND\tANTWOORD\n1\tinzage (15)\tcrm/contact/1\t12-11-2026\t14-12-2026\topen\t\n',
  );
  const early = await run('request', 'decide', '1', '--answer', 'granted', '--by', 'j.smit');
  expect([early.code, early.err]).toEqual([2, expect.stringContaining('--identity')]);
  await run('request', 'decide', '1', '--answer', 'granted', '--by', 'j.smit', '--identity', 'teruggebeld');
  expect((await run('request', 'list')).out).toContain('answered\tgranted');
  expect(await run('request', 'close', '1', '--by', 'j.smit')).toMatchObject({ code: 0 });
  expect((await run('person', 'explain', '1')).out).toContain('PAST RETENTION');
  expect((await run('person', 'explain', '1')).out).not.toContain('to be closed first');
  expect((await run('request', 'list')).err).toContain('no request runs');
});

it('writes a copy of what every source holds of the person, and of nobody else', async () => {
  const place = freshFolder();
  const write = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  const run = async (...args: string[]): Promise<RunResult> =>
    runCli([...args, '--today', '2026-11-25'], place);
  write('datawasstraat.yaml', 'country: NL\n');
  write('register.yaml', `controller: { name: Voorbeeld BV, contact: privacy@example.com }\n${REGISTER}`);
  write(
    'a.csv',
    `Klantnummer;Voornaam;Achternaam;E-mail;Telefoon;Beheerder;Notitie;Lievelingskleur;Aangemaakt op;Laatste contact
1;Jan;Vries;jan@example.com;020-5550123;k.post;belt met <b>piet@example.org</b> op 06-98765432;blauw;2016-02-15;2026-05-20
2;Els;Berg;els@example.com;020-5550199;k.post;zus van Jan;;2016-02-15;2026-05-20
`,
  );
  write(
    'b.csv',
    'Ordernummer;Klantnummer;Orderdatum;Totaalbedrag\nO1;1;2024-01-31;9,00\nO2;2;2024-02-28;7,00\n',
  );
  write('c.csv', 'email,reden\nJAN@example.com,te veel\nels@example.com,verhuisd\n');
  await run('import', 'a.csv', '--source', 'crm');
  await run('import', 'b.csv', '--source', 'crm');
  await run('import', 'c.csv', '--source', 'mail', '--entity', 'suppression');
  await run('check', '--fail-on', 'never');
  await run('request', 'open', '1', '--type', 'access', '--by', 'j.smit');
  const { code, out, err } = await run('request', 'dossier', '1', '--out', 'd', '--lang', 'nl');
  expect([code, out]).toEqual([0, 'd/dossier.html\n']);
  expect(err).toContain('crm: Notitie');
  expect(err).toMatch(/er staat \d keer \(niet ingevuld\) in, .*register lint/);
  expect(err).toContain('--identity');
  const read = (name: string): string => readFileSync(join(place.folder, 'd', name), 'utf8');
  const { records } = JSON.parse(read('dossier.json')) as {
    records: readonly { record: string; values: readonly { column: string; value: string }[] }[];
  };
  expect(records.map(({ record }) => record)).toEqual([
    'crm/contact/1',
    'crm/activity/O1',
    expect.stringMatching(/^mail\/suppression\//),
  ]);
  expect(records.map(({ values }) => values.map(({ column, value }) => `${column}=${value}`))).toEqual([
    [
      ...['Klantnummer=1', 'Voornaam=Jan', 'Achternaam=Vries', 'E-mail=jan@example.com'],
      ...['Telefoon=020-5550123', 'Beheerder=[…]', 'Notitie=belt met <b>[…]</b> op […]'],
      ...['Lievelingskleur=blauw', 'Aangemaakt op=2016-02-15', 'Laatste contact=2026-05-20'],
    ],
    ['Ordernummer=O1', 'Klantnummer=1', 'Orderdatum=2024-01-31', 'Totaalbedrag=9,00'],
    ['email=JAN@example.com', 'reden=te veel'],
  ]);
  const html = read('dossier.html');
  expect(html).toContain('<td>belt met &lt;b&gt;[…]&lt;/b&gt; op […]</td>');
  for (const text of [html, read('dossier.md')]) {
    expect(text).toContain('Uw gegevens bij Voorbeeld BV');
    expect(text).toContain('Waarvoor: Klant');
    expect(text).toContain('Autoriteit Persoonsgegevens');
    for (const other of ['piet', '98765432', 'k.post', 'els@', 'Els', 'O2'])
      expect(text).not.toContain(other);
  }
});

it('says field by field what a request to erase takes, and lets along what rests on consent or contract', async () => {
  const place = freshFolder();
  const write = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  const run = async (...args: string[]): Promise<RunResult> =>
    runCli([...args, '--today', '2026-11-25'], place);
  write('datawasstraat.yaml', 'country: NL\n');
  const floor =
    'floors:\n  - { id: fiscaal, law: nl.awr-52, from: fiscal_year_end_of(last_order), evidence: crm.activity.order, systems: [crm], keeps: [naam] }\n';
  write(
    'register.yaml',
    `systems: { crm: {} }\n${REGISTER.replace('ends_when', 'categories_max: [naam]\n    ends_when')}${floor}`,
  );
  write(
    'a.csv',
    'Klantnummer;Voornaam;Achternaam;E-mail;Aangemaakt op;Laatste contact\n1;Jan;Vries;jan@example.com;2016-02-15;2026-05-20\n',
  );
  write('b.csv', 'Ordernummer;Klantnummer;Orderdatum;Totaalbedrag\nO1;1;2024-01-31;9,00\n');
  await run('import', 'a.csv', '--source', 'crm');
  await run('import', 'b.csv', '--source', 'crm');
  await run('check', '--fail-on', 'never');
  for (const type of ['erase', 'portability'])
    await run('request', 'open', '1', '--type', type, '--by', 'j.smit', '--identity', 'teruggebeld');
  const made = await run('request', 'dossier', '1', '--out', 'd1');
  expect([made.code, made.err]).toEqual([
    0,
    expect.stringContaining('do it yourself in crm, and tell the person'),
  ]);
  const text = readFileSync(join(place.folder, 'd1/dossier.md'), 'utf8');
  expect(text).toContain(
    '| crm: given name, family name | stays: AWR 52(4) (GDPR 17(3)(b)) through 31 December 2031; Klant (GDPR 6(1)(b)) through 20 May 2028 |',
  );
  expect(text).toMatch(
    /\| crm: .*e-mail.* \| to be erased: needed for nothing any more \(GDPR 17\(1\)\(a\)\) \|/,
  );
  expect(text).toMatch(/\| crm: activities and other lists \| stays: AWR 52\(4\)/);
  const along = await run('request', 'dossier', '2', '--out', 'd2');
  expect([along.code, along.err]).toEqual([0, expect.stringContaining('add what the person gave')]);
  const { records } = JSON.parse(readFileSync(join(place.folder, 'd2/dossier.json'), 'utf8')) as {
    records: readonly { values: readonly { field: string }[] }[];
  };
  expect(records.map(({ values }) => values.map(({ field }) => field))).toEqual([
    ['given_name', 'family_name'],
  ]);
});

it.each([
  ['granted', []],
  ['partly', ['--reason', 'facturen blijven']],
])('an erasure that is %s is carried out by people: it says so, and where', async (answer, more) => {
  const place = freshFolder();
  const write = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  const run = async (...args: string[]): Promise<RunResult> =>
    runCli([...args, '--today', '2026-11-25', '--lang', 'nl'], place);
  write('datawasstraat.yaml', 'country: NL\n');
  write('register.yaml', REGISTER);
  const people = 'Klantnummer;Voornaam;Achternaam;E-mail;Aangemaakt op\n';
  write('a.csv', `${people}1;Jan;Vries;jan@example.com;2016-02-15\n`);
  write('m.csv', `${people}9;Jan;Vries;jan@example.com;2016-02-15\n`);
  write('b.csv', 'Ordernummer;Klantnummer;Orderdatum\nO1;1;2016-02-29\nO2;1;2016-03-31\n');
  for (const [file, source] of ['a.csv crm', 'b.csv crm', 'm.csv mail'].map(pair => pair.split(' ')))
    await run('import', file ?? '', '--source', source ?? '');
  await run('check', '--fail-on', 'never');
  await run(
    'request',
    'open',
    'crm/contact/1',
    '--type',
    'erase',
    '--by',
    'j.smit',
    '--identity',
    'teruggebeld',
  );
  await run('request', 'dossier', '1', '--out', 'd');
  const dossier = readFileSync(join(place.folder, 'd/dossier.md'), 'utf8');
  expect(dossier).not.toContain('wordt gewist');
  expect(dossier).toContain('Gewist is het pas als wij u dat hebben laten weten.');
  const decided = await run('request', 'decide', '1', '--answer', answer, '--by', 'j.smit', ...more);
  expect(decided.err).toContain('Dit programma wist er niets van. Doe het zelf en nu');
  expect(decided.err).toContain('  crm: crm/contact/1, 2 rijen in andere lijsten\n  mail: mail/contact/9\n');
  const closed = await run('request', 'close', '1', '--by', 'j.smit');
  expect(closed.out).toContain('Dit programma heeft er niets van gewist');
});

it('an erasure that is refused asks for nothing', async () => {
  const place = freshFolder();
  const run = async (...args: string[]): Promise<RunResult> =>
    runCli([...args, '--today', '2026-11-25', '--lang', 'nl'], place);
  writeFileSync(join(place.folder, 'datawasstraat.yaml'), 'country: NL\n');
  writeFileSync(join(place.folder, 'register.yaml'), REGISTER);
  writeFileSync(join(place.folder, 'a.csv'), `${HEAD}1;Jan;Vries;2016-02-15;2019-05-20\n`);
  await run('import', 'a.csv', '--source', 'crm');
  await run('check', '--fail-on', 'never');
  await run('request', 'open', '1', '--type', 'erase', '--by', 'j.smit', '--identity', 'teruggebeld');
  const refused = ['--answer', 'refused', '--reason', 'bewaarplicht'];
  expect((await run('request', 'decide', '1', '--by', 'j.smit', ...refused)).err).not.toContain(
    'wist er niets',
  );
});

it('an objection ends direct marketing that day, and nothing else', async () => {
  const place = freshFolder();
  const write = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  const run = async (...args: string[]): Promise<RunResult> =>
    runCli([...args, '--today', '2026-11-25'], place);
  const marketing = REGISTER.replace('purposes:\n', '')
    .replace('klant', 'reclame')
    .replace('Klant', 'Reclame');
  write('datawasstraat.yaml', 'country: NL\n');
  write('register.yaml', `${REGISTER}${marketing}    channels: [post]\n`);
  write('a.csv', `${HEAD}1;Jan;Vries;2016-02-15;2026-05-20\n`);
  await run('import', 'a.csv', '--source', 'crm');
  await run('check', '--fail-on', 'never');
  await run('request', 'open', '1', '--type', 'object', '--by', 'j.smit', '--received', '2026-11-20');
  const { out } = await run('person', 'explain', '1');
  expect(out).toContain('purpose ends: 20 November 2026 (objection to direct marketing, GDPR 21(3))');
  expect(out.match(/in force on that day: \w+/g)).toEqual(
    ['yes', 'no'].map(is => `in force on that day: ${is}`),
  );
});

it.each([
  [['request', 'open', '1', '--by', 'x'], '--type'],
  [['request', 'open', '1', '--type', 'acces', '--by', 'x'], 'access | rectify'],
  [['request', 'open', '1', '--type', 'access', '--by', 'x', '--received', '2027-01-01'], '<= 2026-11-25'],
  [['request', 'close', '9', '--by', 'x'], 'E148'],
  [['request', 'opne'], 'open | list'],
])('refuses %j', async (args, says) => {
  const place = freshFolder();
  writeFileSync(join(place.folder, 'datawasstraat.yaml'), 'country: NL\n');
  const { code, err } = await runCli([...args, '--today', '2026-11-25'], place);
  expect([code, err]).toEqual([2, expect.stringContaining(says)]);
});
