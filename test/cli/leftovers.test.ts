// audit leaves its report and nothing else: after success, an error, Ctrl-C, and kill -9 followed by another start.

import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { ended, freshFolder, runProcess, SAMPLES, startCli } from '../support/cli.ts';

/** What is left behind does not hang on how many rows there are. */
function smallFile(): string {
  const path = join(freshFolder().folder, 'klein.csv');
  const lines = readFileSync(join(SAMPLES, 'mailing-export.csv'), 'utf8').split('\n');
  writeFileSync(path, lines.slice(0, 200).join('\n'));
  return path;
}
const SAMPLE = smallFile();

/** A file large enough to be caught at work. */
function largeFile(folder: string): string {
  const path = join(folder, 'groot.csv');
  const rows = Array.from(
    { length: 300_000 },
    (_, i) => `${i};p${i}@example.nl;Naam${i};Voor${i};13-01-2024`,
  );
  writeFileSync(path, `id;e-mail;achternaam;voornaam;laatste contact\n${rows.join('\n')}\n`);
  return path;
}

async function atWork(place: { folder: string; temporary: string }): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (readdirSync(place.temporary).length > 0) return;
    await setTimeout(25);
  }
  throw new Error('the run never began');
}

it('after success: one folder, private; never overwritten, the second gets -2', async () => {
  const place = freshFolder();
  await runProcess(['audit', SAMPLE, '--out', 'r'], place);
  expect(readdirSync(place.folder)).toEqual(['r']);
  expect(readdirSync(place.temporary)).toEqual([]);
  expect(statSync(join(place.folder, 'r')).mode & 0o777).toBe(0o700);
  expect(statSync(join(place.folder, 'r/index.html')).mode & 0o777).toBe(0o600);
  const again = await runProcess(['audit', SAMPLE, '--out', 'r'], place);
  expect(again.out.trimEnd().split('\n').at(-1)).toBe('r-2/index.html');
  expect(readdirSync(place.folder).sort()).toEqual(['r', 'r-2']);
});

it('after Ctrl-C: nothing, exit 130 within 2 s', async () => {
  const place = freshFolder();
  const file = largeFile(place.folder);
  const child = startCli(['audit', file], place);
  const end = ended(child);
  await atWork(place);
  await setTimeout(300);
  const asked = performance.now();
  child.kill('SIGINT');
  const run = await end;
  expect(run.code).toBe(130);
  expect(performance.now() - asked).toBeLessThan(2000);
  expect(run.err).not.toMatch(/\n\s+at /);
  expect(readdirSync(place.folder)).toEqual(['groot.csv']);
  expect(readdirSync(place.temporary)).toEqual([]);
});

it('after kill -9: the next start clears what was left', async () => {
  const place = freshFolder();
  const file = largeFile(place.folder);
  const child = startCli(['audit', file], place);
  await atWork(place);
  await setTimeout(200);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(readdirSync(place.temporary).length).toBe(1);
  await runProcess(['audit', SAMPLE, '--out', 'r'], place);
  expect(readdirSync(place.temporary)).toEqual([]);
  expect(readdirSync(place.folder).sort()).toEqual(['groot.csv', 'r']);
});
