// heartbeat.json says how wash and purge ended: the exit code that cron gets, also when it is a lock or a signal that ended them.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { ended, freshFolder, runCli, startCli } from '../support/cli.ts';

const FEW = 'id;e-mail;achternaam;voornaam;laatste contact\n1;p1@example.nl;Vries;Jan;13-01-2024\n';

async function projectOf(text: string): Promise<ReturnType<typeof freshFolder>> {
  const place = freshFolder();
  writeFileSync(join(place.folder, 'crm.csv'), text);
  await runCli(['init', '--from', 'crm.csv'], place);
  return place;
}

const heart = (folder: string): { command: string; exit_code: number } =>
  JSON.parse(readFileSync(join(folder, '.datawasstraat/heartbeat.json'), 'utf8'));

it('another run has the store: 11', async () => {
  const place = await projectOf(FEW);
  await runCli(['wash', '--fail-on', 'never'], place);
  const other = new Database(join(place.folder, '.datawasstraat/store.db'));
  try {
    other.exec('begin immediate');
    const { code } = await runCli(['purge', 'plan', '--lock-wait', '1s'], place);
    expect([code, heart(place.folder)]).toEqual([
      11,
      expect.objectContaining({ command: 'purge plan', exit_code: 11 }),
    ]);
  } finally {
    other.close();
  }
  expect(readdirSync(join(place.folder, '.datawasstraat'))).not.toContain('heartbeat.json.new');
});

it('stopped by a signal: 143', async () => {
  const rows = Array.from(
    { length: 150_000 },
    (_, i) => `${i};p${i}@example.nl;Naam${i};Voor${i};13-01-2024`,
  );
  const place = await projectOf(`${FEW.split('\n')[0]}\n${rows.join('\n')}\n`);
  const child = startCli(['wash'], place);
  const end = ended(child);
  const store = join(place.folder, '.datawasstraat/store.db');
  for (let tries = 0; !existsSync(store) && tries < 400; tries += 1) await setTimeout(25);
  child.kill('SIGTERM');
  expect([(await end).code, heart(place.folder).exit_code]).toEqual([143, 143]);
});

it('a report that cannot be written where it is asked for: 6', async () => {
  const place = await projectOf(FEW);
  await runCli(['wash', '--fail-on', 'never'], place);
  const { code } = await runCli(['wash', '--out', 'crm.csv/report'], place);
  expect([code, heart(place.folder)]).toEqual([
    6,
    expect.objectContaining({ command: 'wash', exit_code: 6 }),
  ]);
});
