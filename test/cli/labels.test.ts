// labels: a list goes out per owner, comes back filled in, and counts at the next check.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, type RunResult, runCli } from '../support/cli.ts';

const HEAD =
  'Klantnummer;Voornaam;Achternaam;Doellabels;Label toegekend op;Aangemaakt op;Laatste contact;Eigenaar\n';
const REGISTER = `purposes:
  - id: klant
    title: Klantrelatie
    basis: { article: 6(1)(b) }
    owner: { department: verkoop, person: m.jansen }
    review: P1Y
    ends_when: [{ no_signal_for: P5Y }]
    retention: { after_end: P0D }
labels: { crm: { Klant: klant } }
`;
const ROWS = [
  '1;Jan;Vries;Klant;2024-03-01;2020-01-01;2026-05-20;a.bakker',
  '2;Ada;Smit;Klant;2024-03-01;2020-01-01;2026-05-20;',
  '3;Bo;Kok;Klant;2026-10-01;2020-01-01;2026-05-20;a.bakker',
  '4;"=1+1";Mol;Klant;2024-03-01;2020-01-01;2026-05-20;a.bakker',
];

async function project(): Promise<{ folder: string; run: (...args: string[]) => Promise<RunResult> }> {
  const place = freshFolder();
  const { folder } = place;
  writeFileSync(join(folder, 'datawasstraat.yaml'), 'country: NL\n');
  writeFileSync(join(folder, 'register.yaml'), REGISTER);
  writeFileSync(join(folder, 'a.csv'), `${HEAD}${ROWS.join('\n')}\n`);
  const run = (...args: string[]): Promise<RunResult> => runCli([...args, '--today', '2026-11-25'], place);
  await run('import', 'a.csv', '--source', 'crm');
  await run('check', '--fail-on', 'never');
  return { folder, run };
}

/** Fills in cells of a CSV list by the id of the record. */
function fillIn(path: string, byRecord: Readonly<Record<string, string>>): void {
  const [head = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const filled = rows.map(row => {
    const id = Object.keys(byRecord).find(key => row.includes(`contact/${key},`));
    return id === undefined ? row : row.replace(/,,,,$/, `,${byRecord[id]}`);
  });
  writeFileSync(path, [head, ...filled].join('\n'));
}

it('goes out and comes back with name and date', async () => {
  const { folder, run } = await project();
  expect((await run('labels', '--lang', 'nl')).out).toBe(
    'DOEL\tAFDELING\tSTAND\tLABELS\nKlantrelatie\tverkoop\tin orde\t1\nKlantrelatie\tverkoop\tte laat\t3\n',
  );
  expect((await run('labels', '--to', 'review/')).code).toBe(0);
  expect(readdirSync(join(folder, 'review')).sort()).toEqual(['work-a-bakker.xlsx', 'work-m-jansen.xlsx']);
  await run('labels', '--to', 'l.csv');
  const path = join(folder, 'l.csv');
  expect(readFileSync(path, 'utf8')).toContain("'=1+1");
  fillIn(path, { 1: 'keep,a.bakker,2026-11-20,', 2: 'vervalt,,,verhuisd' });
  const nameless = await run('labels', '--from', 'l.csv');
  expect([nameless.code, nameless.err]).toEqual([2, expect.stringMatching(/E151.*row \d/)]);
  expect((await run('labels', '--from', 'l.csv', '--by', 'm.jansen')).out).toBe(
    '1 confirmed, 1 ended, 1 still open, 0 no longer to review\n',
  );
  await run('check', '--fail-on', 'never');
  expect((await run('person', 'explain', '1')).out).toContain('2026; review by 20 November 2027');
  expect((await run('person', 'explain', '1')).out).toContain('a.bakker');
  expect((await run('person', 'explain', '2')).out).toContain('(purpose label ended)');
  expect((await run('labels', '--from', 'l.csv', '--by', 'm.jansen')).out).toContain('2 no longer to review');
});

it.each([
  ['misschien,x,,', 'E150'],
  // A cross may strike the label out as well as confirm it.
  ['x,m.jansen,,', 'E150'],
  ['keep,x,2027-01-01,', 'E152'],
  ['keep,x,gisteren,', 'E152'],
])('%s is refused, and nothing is kept', async (cells, code) => {
  const { folder, run } = await project();
  await run('labels', '--to', 'l.csv');
  fillIn(join(folder, 'l.csv'), { 1: cells, 2: 'keep,y,,' });
  const { code: exit, err } = await run('labels', '--from', 'l.csv');
  expect([exit, err]).toEqual([2, expect.stringContaining(code)]);
  await run('check', '--fail-on', 'never');
  expect((await run('labels')).out).toContain('overdue\t3');
});

it('an owner that nobody has is asked about, and no list is written', async () => {
  const { folder, run } = await project();
  for (const command of ['labels', 'fix']) {
    const { code, err } = await run(command, '--owner', 'a.baker', '--to', 'l.csv');
    expect([code, err]).toEqual([2, expect.stringMatching(/E153.*"a\.baker".*a\.bakker/)]);
    expect(existsSync(join(folder, 'l.csv'))).toBe(false);
  }
  expect((await run('labels', '--owner', 'verkoop', '--to', 'l.csv')).err).toContain('no labels to review');
});

it('what is said of a label of one source is not said of the same name in a list of another', async () => {
  const place = freshFolder();
  const put = (name: string, ...lines: readonly string[]): void =>
    writeFileSync(join(place.folder, name), `${lines.join('\n')}\n`);
  const run = (...args: string[]): Promise<RunResult> => runCli([...args, '--today', '2026-11-25'], place);
  const nieuws = REGISTER.replace('purposes:\n', '')
    .replace('id: klant', 'id: nieuws')
    .replace('Klantrelatie', 'Nieuwsbrief');
  put('datawasstraat.yaml', 'country: NL');
  put(
    'register.yaml',
    REGISTER.replace(/labels:.*\n/, '') +
      nieuws.replace(/labels:.*/, 'labels: { crm: { Klant: klant }, mail: { Klant: nieuws } }'),
  );
  put(
    'a.csv',
    'Klantnummer;Voornaam;Achternaam;E-mail;Doellabels;Label toegekend op;Laatste contact',
    ...['1;Jan;Vries;jan@example.com;Klant;2024-03-01;2026-05-20'],
  );
  put('l.csv', 'E-mail;Tag;Tagged at', 'jan@example.com;Klant;2024-08-14');
  await run('import', 'a.csv', '--source', 'crm');
  await run('import', 'l.csv', '--source', 'mail');
  await run('check', '--fail-on', 'never');
  await run('labels', '--to', 'list.csv');
  const list = readFileSync(join(place.folder, 'list.csv'), 'utf8').trimEnd().split(/\r?\n/);
  expect(list.length).toBe(3);
  put(
    'list.csv',
    list[0] ?? '',
    ...list.slice(1).map(row => (row.includes('Klantrelatie') ? row.replace(/,,,,$/, ',end,,,') : row)),
  );
  expect((await run('labels', '--from', 'list.csv', '--by', 'm.jansen')).out).toContain(
    '1 ended, 1 still open',
  );
  await run('check', '--fail-on', 'never');
  const explained = (await run('person', 'explain', '1')).out;
  expect(explained).toMatch(/crm +"Klant" → klant: purpose ended/);
  expect(explained).toMatch(/mail +"Klant" → nieuws: review overdue/);
  expect(explained).not.toContain('PAST RETENTION');
});
