// A store that is none: every command says so and what to do, with exit 7, and nothing of it is changed.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { freshFolder, runCli } from '../support/cli.ts';

type Place = ReturnType<typeof freshFolder>;
const storeOf = ({ folder }: Place): string => join(folder, '.datawasstraat/store.db');

async function project(): Promise<Place> {
  const place = freshFolder();
  writeFileSync(join(place.folder, 'a.csv'), 'Id;Voornaam;Achternaam;E-mail\n1;Jan;Bos;jan@example.nl\n');
  expect((await runCli(['init'], place)).code).toBe(0);
  return place;
}

const DAMAGES: readonly (readonly [string, string, (place: Place) => Promise<void> | void])[] = [
  ['text', 'it is no database', place => writeFileSync(storeOf(place), 'geen database '.repeat(500))],
  ['an empty file', 'it is empty', place => writeFileSync(storeOf(place), '')],
  [
    'the database of another program',
    'it belongs to another program',
    place => {
      new Database(storeOf(place)).exec('create table note (text)').close();
    },
  ],
  [
    'half of a store',
    'it is damaged',
    async place => {
      await runCli(['import', 'a.csv', '--source', 'crm'], place);
      const whole = readFileSync(storeOf(place));
      writeFileSync(storeOf(place), whole.subarray(0, whole.length / 2));
    },
  ],
];

describe.each(DAMAGES)('%s', (_name, reason, damage) => {
  it('is told with what to do, and left as it is', async () => {
    const place = await project();
    mkdirSync(join(place.folder, '.datawasstraat'), { recursive: true });
    await damage(place);
    const before = readFileSync(storeOf(place));
    const commands = [
      ['check'],
      ['import', 'a.csv', '--source', 'crm'],
      ['doctor'],
      ['purge', 'show'],
      ['log', 'verify'],
    ];
    for (const command of commands) {
      const { code, err } = await runCli(command, place);
      expect([command, code, err]).toEqual([
        command,
        7,
        expect.stringMatching(/^E060 \S*\.datawasstraat\/store\.db .*Put a backup/),
      ]);
      expect(err).toContain(reason);
    }
    expect(readFileSync(storeOf(place)).equals(before)).toBe(true);
  });
});
