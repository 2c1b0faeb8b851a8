// A column that is renamed or gone: the people of that source are undecided for what rests on it, and it is said what to type.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';

const PEOPLE = Array.from({ length: 30 }, (_, index) => index + 1);
const table = (header: string, last: (id: number) => string): string =>
  `${header}\n${PEOPLE.map(id => `${id};Test;Naam${id};p${id}@example.com;13-01-2015;${last(id)}`).join('\n')}\n`;
const REGISTER = `purposes:
  - id: klantrelatie
    title: Klantrelatie
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ record: true }] }
    ends_when: [{ no_signal_for: P2Y }]
    retention: { after_end: P2Y, why: voorbeeld }
`;
const HEAD = 'Relatienr;Voornaam;Achternaam;E-mail;Aangemaakt op';
const CONTACTED = table(`${HEAD};Laatste contact`, () => '13-10-2026');
const RENAMED = CONTACTED.replace('Laatste contact', 'Datum laatste contactmoment');

let place = freshFolder();
const put = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
const cli = (...args: string[]): ReturnType<typeof runCli> =>
  runCli([...args, '--today', '2026-11-26', '--lang', 'nl'], place);
const config = (more = ''): void =>
  put('datawasstraat.yaml', `country: NL\nsources:\n  crm: {files: {contact: crm.csv}${more}}\n`);
const washed = async (text: string): Promise<string> => {
  put('crm.csv', text);
  const { out, err } = await cli('wash', '--fail-on', 'never');
  return out + err;
};

beforeEach(() => {
  place = freshFolder();
  config();
  put('register.yaml', REGISTER);
});

it('a renamed date of contact makes nobody due: it is told by name, in the report too, until somebody says what it is', async () => {
  expect(await washed(CONTACTED)).not.toMatch(/retention-expired|onbeslist/);
  for (const text of [RENAMED, RENAMED, RENAMED.replace('Naam7', 'Naam7b')]) {
    const said = await washed(text);
    expect(said).toContain('kolom "Laatste contact" van de vorige keer ontbreekt');
    expect(said).toContain('Heet hij nu "Datum laatste contactmoment"?');
    expect(said).toContain(
      "inspect crm.csv --map last_activity_at='Datum laatste contactmoment' --write-mapping",
    );
    expect(said).toContain('30 personen onbeslist');
    expect(said).toMatch(/fout\s+column-lost\s+1\b/);
    expect(said).not.toContain('retention-expired');
  }
  expect((await cli('person', 'explain', 'crm/contact/1')).out).toContain('kolom weg uit de laatste export');
  const back = await washed(CONTACTED);
  expect(back).not.toMatch(/ontbreekt|onbeslist|column-lost/);
});

it('until it is mapped', async () => {
  await washed(CONTACTED);
  await washed(RENAMED);
  put('crm.csv', RENAMED.replace('Naam7', 'Naam7b'));
  await cli('import', 'crm.csv', '--source', 'crm', '--map', 'last_activity_at=Datum laatste contactmoment');
  expect((await cli('check', '--fail-on', 'never')).out).not.toMatch(/onbeslist|column-lost/);
});

it('or the config says that it is gone for good: then it is decided without it', async () => {
  await washed(CONTACTED);
  const less = table(HEAD, () => '').replaceAll(/;\n/g, '\n');
  expect(await washed(less)).toContain('columns_gone: ["Laatste contact"]');
  config(', columns_gone: ["Laatste contact"]');
  const said = await washed(less);
  expect(said).not.toMatch(/ontbreekt|onbeslist|column-lost/);
  expect(said).toMatch(/retention-expired\s+30\b/);
});

it('a lost opt-out leaves nobody covered who may have refused', async () => {
  const asked = table(`${HEAD};Nieuwsbrief`, id => (id % 2 ? 'nee' : 'ja'));
  const register = readFileSync(join(ROOT, 'fixtures/rules/channel-not-allowed.yaml'), 'utf8');
  put('register.yaml', register);
  await washed(asked);
  const said = await washed(table(HEAD, () => '').replaceAll(/;\n/g, '\n'));
  expect(said).toContain('kolom "Nieuwsbrief" van de vorige keer ontbreekt');
  expect(said).toContain('30 personen onbeslist');
});

it('an invoice list without its status any more protects as if it were open', async () => {
  const invoices = (header: string): string =>
    `Factuurnummer;Klantnummer;Factuurdatum;${header}\nF1;1;13-01-2018;Openstaand\n`;
  put(
    'crm.csv',
    table(`${HEAD};Laatste contact`, () => '13-01-2018'),
  );
  put('f.csv', invoices('Status'));
  put('t.csv', 'Ticket ID;Klantnummer;Onderwerp;Datum\nT1;2;Vraag;13-01-2018\n');
  for (const file of ['crm.csv', 'f.csv', 't.csv']) await cli('import', file, '--source', 'crm');
  expect((await cli('check', '--fail-on', 'never')).out).toMatch(/retention-expired\s+30\b/);
  put('f.csv', invoices('Xyz'));
  expect((await cli('import', 'f.csv', '--source', 'crm')).err).toContain(
    'kolom "Status" van de vorige keer ontbreekt',
  );
  expect((await cli('check', '--fail-on', 'never')).out).not.toContain('retention-expired');
});
