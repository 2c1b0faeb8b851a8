// review as its user meets it: without a terminal the flag is named; with one, a key decides. The rest is tested on the step.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reviewView } from '../../src/cli/review/view.ts';
import { readSheet } from '../../src/formats/xlsx/read.ts';
import { REVIEW_WORDS } from '../../src/language/cli/review.ts';
import { type RecordKey, recordKey } from '../../src/model/identity.ts';
import type { ReviewCase } from '../../src/steps/match/review.ts';
import { freshFolder, runCli } from '../support/cli.ts';
import { HAS_TERMINAL, typeInto } from '../support/typist.ts';

const CSV = `Klantnummer;Voornaam;Achternaam;E-mailadres
1;Jan;de Vries;jan@example.nl
2;Jan;de Vries;jan@example.nl
3;Els;Bos;els@example.nl
4;E.;Bos;els@example.nl
`;

async function project(): Promise<ReturnType<typeof freshFolder>> {
  const place = freshFolder();
  await runCli(['init', '-q'], place);
  writeFileSync(join(place.folder, 'x.csv'), CSV);
  await runCli(['import', 'x.csv', '--source', 'crm', '-q'], place);
  await runCli(['check', '--fail-on', 'never', '-q'], place);
  return place;
}

it('without a terminal it names the flag; the sheet goes out once, and comes back', async () => {
  const place = await project();
  const bare = await runCli(['review'], place);
  expect([bare.code, bare.err]).toEqual([2, expect.stringContaining('E120')]);
  expect(bare.err).toContain('--to review.xlsx');
  const out = await runCli(['review', '--to', 'r.xlsx', '--lang', 'nl'], place);
  expect([out.code, out.out]).toEqual([0, 'r.xlsx\n']);
  const { csv } = readSheet(join(place.folder, 'r.xlsx'));
  expect(csv.toString().split('\n').slice(0, 2)).toEqual([
    expect.stringMatching(
      /^groep,besluit,leidend,record,zekerheid,gewicht \(hoger is zekerder\),bewijs,laatste contact,/,
    ),
    expect.stringMatching(/^1,,x,crm\/contact\/1,zeker,"?\d+,\d"?,"zelfde [a-z, -]+"/),
  ]);
  expect((await runCli(['review', '--to', 'r.xlsx'], place)).out).toBe('r-2.xlsx\n');
  expect(await runCli(['review', '--to', 'r.txt'], place)).toMatchObject({ code: 2 });
  expect(await runCli(['review', '--from', 'x.csv'], place)).toMatchObject({
    code: 2,
    err: expect.stringContaining('E180'),
  });
  writeFileSync(join(place.folder, 'r.csv'), csv.toString().replace('1,,x,', '1,zelfde,x,'));
  const back = await runCli(['review', '--from', 'r.csv'], place);
  expect([back.code, back.err]).toEqual([
    0,
    expect.stringContaining('1 same, 0 different, 0 unsure, 1 without a decision'),
  ]);
  const exported = await runCli(['export', 'crm', '--out', 'terug'], place);
  expect(exported.code).toBe(0);
  expect(existsSync(join(place.folder, 'terug/crm/contact-merge.csv'))).toBe(true);
}, 30_000);

it('what was imported is checked first; a list says itself what it is about', async () => {
  const place = freshFolder();
  await runCli(['init', '-q'], place);
  const company = (id: number): string => `${id};Smit Bouw B.V.;12345678;info@smit.example.nl`;
  const put = (...ids: readonly number[]): void =>
    writeFileSync(
      join(place.folder, 'o.csv'),
      ['Relatienummer;Bedrijfsnaam;KvK-nummer;E-mail', ...ids.map(company)].join('\n'),
    );
  const about = ['--entity', 'organisation'];
  put(1, 2);
  await runCli(['import', 'o.csv', '--source', 'crm', ...about], place);
  await runCli(['check', '--fail-on', 'never', '-q'], place);
  await runCli(['review', '--to', 'o-list.csv', ...about], place);
  put(1, 2, 3);
  await runCli(['import', 'o.csv', '--source', 'crm', ...about], place);
  const early = await runCli(['review', '--to', 'again.csv', ...about], place);
  expect([early.code, early.err]).toEqual([2, expect.stringContaining('E045')]);
  const back = await runCli(['review', '--from', 'o-list.csv'], place);
  expect(back.err).toContain('1 without a decision');
});

it('a blind sheet tells nothing that would lead; it is read back as any other', async () => {
  const place = await project();
  await runCli(['review', '--to', 'b.csv', '--blind', '--lang', 'nl'], place);
  const sheet = readFileSync(join(place.folder, 'b.csv'), 'utf8');
  expect(sheet.split('\n').slice(0, 2)).toEqual([
    expect.stringMatching(/groep;besluit;leidend;record;laatste contact;/),
    expect.stringMatching(/^1;;;crm\/contact\/1;;Jan;/),
  ]);
  writeFileSync(join(place.folder, 'back.csv'), sheet.replace('1;;;', '1;zelfde;;'));
  await runCli(['review', '--from', 'back.csv'], place);
  await runCli(['export', 'crm', '--out', 'terug'], place);
  expect(readFileSync(join(place.folder, 'terug/crm/contact-merge.csv'), 'utf8')).toContain('\n1;2\n');
}, 30_000);

it.skipIf(!HAS_TERMINAL)(
  'in a terminal one key decides, and u takes it back',
  async () => {
    const place = await project();
    const run = typeInto(['review'], { folder: place.folder, answers: [...'susdq'], prompt: '>' });
    expect(run.code).toBe(0);
    const lines = run.shown.split(/\r?\n/);
    expect(lines.find(line => line.startsWith('Group 1 of 2'))).toMatch(
      /^Group 1 of 2 \(0 same, 0 different so far\) +weight [\d.]+ \(sure\)$/,
    );
    expect(lines).toContain('Taken back.');
    const evidence = lines.filter(line => /^ [=~ ] (name|e-mail) /.test(line));
    expect(evidence.filter(line => /[+]\d/.test(line))).toEqual([]);
    expect(evidence[0]).toMatch(/ (strong|fair|weak|against) +#*$| –$/);
    expect(lines.find(line => line.startsWith(' same '))).toMatch(
      /^ same (?=.*e-mail)(?=.*surname)(?=.*first name)/,
    );
    expect(lines).toContain('1 same, 1 different, 0 unsure');
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(81);
    const again = await runCli(['review', '--to', 'rest.csv'], place);
    expect(again.err).toContain('No duplicate groups');
  },
  60_000,
);

it('an organisation is shown by its name first', () => {
  const record = (id: string, name: string): ReviewCase['records'][number] => ({
    ...{
      key: recordKey('crm', 'organisation', id),
      source: 'crm',
      texts: { organisation_name: name, kvk_number: '12345678' },
      recordId: 1,
    },
    ...{ modifiedOn: null, lastSignalOn: null, channels: {}, consentGivenOn: null },
  });
  const one = {
    ...{ entity: 'organisation', weight: 9000, zone: 'sure', evidence: '' },
    records: [record('1', 'Smit B.V.'), record('2', 'Smit')],
  } as const;
  const place = {
    at: 1,
    total: 1,
    same: 0,
    different: 0,
    isBlind: true,
    kept: one.records[0]?.key as RecordKey,
  };
  const { rows } = reviewView(one as unknown as ReviewCase, place, { model: null, words: REVIEW_WORDS.nl });
  expect(rows.map(({ field }) => field)).toEqual(['name', 'kvk_number']);
  expect(rows[0]?.texts).toEqual(['Smit B.V.', 'Smit']);
});
