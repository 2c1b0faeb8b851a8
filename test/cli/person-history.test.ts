// What only history knows: a label that vanished, a record shown inactive, an open deal; told by `person explain`, and held.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, runCli } from '../support/cli.ts';

const HEAD = 'Klantnummer;Voornaam;Achternaam;Doellabels;Aangemaakt op;Laatste contact;Status\n';
const REGISTER = `purposes:
  - id: klant
    title: Klant
    basis: { article: 6(1)(b) }
    retention: { after_end: P0D }
labels: { crm: { Klant: klant } }
`;

it('dates the end of a label by the import that missed it; a hold then keeps the record', async () => {
  const place = freshFolder();
  const write = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  const run = async (...args: string[]): Promise<string> => {
    const { out, err, code } = await runCli(args, place);
    expect([code, err]).toEqual([0, expect.any(String)]);
    return out;
  };
  write('datawasstraat.yaml', 'country: NL\n');
  write('register.yaml', REGISTER);
  write('a.csv', `${HEAD}1;Jan;Vries;Klant;2016-02-15;2021-05-20;Actief\n`);
  write('b.csv', `${HEAD}1;Jan;Vries;;2016-02-15;2021-05-20;Inactief\n`);
  await run('import', 'a.csv', '--source', 'crm', '--today', '2026-09-01');
  await run('import', 'b.csv', '--source', 'crm', '--today', '2026-10-01');
  await run('check', '--today', '2026-11-25', '--fail-on', 'never');
  const before = await run('person', 'explain', 'crm/contact/1', '--today', '2026-11-25');
  expect(before).toContain('seen since 1 October 2026');
  expect(before).toContain('purpose ends: 1 October 2026 (purpose label ended)');
  expect(before).toContain('PAST RETENTION');
  await run('hold', 'add', '1', '--reason', 'geschil', '--by', 'j.smit', '--today', '2026-11-25');
  expect(await run('person', 'explain', '1', '--today', '2026-11-25')).toContain('RESTRICTED');
  await run('hold', 'release', '1', '--reason', 'klaar', '--by', 'j.smit', '--today', '2026-11-26');
  expect(await run('person', 'explain', '1', '--today', '2026-11-26')).toContain('PAST RETENTION');
});
