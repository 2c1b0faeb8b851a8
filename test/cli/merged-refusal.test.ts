// An opt-out of a record that is merged away: the merge lands only when it stands on the record that stayed, and it goes on till then.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { freshFolder, runCli } from '../support/cli.ts';

const HEAD = 'Relatienr;Voornaam;Achternaam;E-mail;Mobiel;Actief;Nieuwsbrief;Laatste contact';
const LOSER = '3;Cor;Wit;cor@example.com;0612345670;Ja;nee;13-01-2026';
const WINNER = '4;Cor;Wit;cor@example.com;0612345670;Ja;ja;13-02-2026';
const REFUSING = WINNER.replace(';ja;', ';nee;');
const OTHERS = Array.from(
  { length: 40 },
  (_, index) => `${100 + index};Test;Naam${index};p${index}@example.com;;Ja;ja;13-02-2026`,
);

let place = freshFolder();
const cli = (...args: string[]): ReturnType<typeof runCli> =>
  runCli([...args, '--today', '2026-11-26', '--lang', 'nl'], place);
async function washed(...rows: readonly string[]): Promise<string> {
  writeFileSync(join(place.folder, 'c.csv'), `${[HEAD, ...rows, ...OTHERS].join('\n')}\n`);
  const imported = await cli('import', 'c.csv', '--source', 'c');
  return imported.out + imported.err + (await cli('check', '--fail-on', 'never')).out;
}
const explained = async (): Promise<string> => (await cli('person', 'explain', 'c/contact/4')).out;

beforeEach(async () => {
  place = freshFolder();
  await cli('init');
  await washed(LOSER, WINNER);
  await cli('fix', '--apply', '--rule', 'contact-duplicate');
  await cli('export', 'c', '--out', 'uit');
});

it('that the source dropped is found, goes on to be known, and lands once it is set', async () => {
  expect(await explained()).toContain('afgemeld (e-mail)');
  for (const name of ['', 'b', 'c']) {
    const said = await washed(WINNER.replace('Cor;Wit', `Cor;Wit${name}`));
    expect(said).toContain('0 geland, 1 niet geland');
    expect(said).toContain('1 samengevoegd zonder de afmelding mee te nemen');
    expect(said).toMatch(/action-not-landed\s+1\b/);
    expect(await explained()).toContain('afgemeld (e-mail)');
  }
  expect((await cli('export', 'c', '--out', 'weer')).out + (await cli('export', 'c')).err).not.toContain(
    'merge',
  );
  const set = await washed(REFUSING);
  expect(set).toContain('1 geland, 0 niet geland');
  expect(set).not.toContain('action-not-landed');
  // Who signs up again after that has signed up.
  await washed(WINNER);
  expect(await explained()).not.toContain('afgemeld');
});

it('that the source kept lands at once', async () => {
  const said = await washed(REFUSING);
  expect(said).toContain('1 geland, 0 niet geland');
  expect(await explained()).toContain('afgemeld (e-mail)');
});

it('is not carried over by a cut-off export: the loser is back, and so is its own word', async () => {
  await washed(WINNER);
  const said = await washed(LOSER, WINNER);
  expect(said).toContain('0 geland, 1 niet geland');
  expect(said).not.toContain('afmelding');
});
