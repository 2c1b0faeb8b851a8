// `-q` leaves out progress and hints, never what went wrong: cron mails what is printed, and somebody must hear of it.

import { appendFileSync, copyFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { freshFolder, type RunResult, runCli, SAMPLES } from '../support/cli.ts';

let place = freshFolder();
const path = (name: string): string => join(place.folder, name);
const quietly = (day: string, ...args: string[]): Promise<RunResult> =>
  runCli([...args, '-q', '--today', day], place);

beforeEach(async () => {
  place = freshFolder();
  copyFileSync(join(SAMPLES, 'mailing-export.csv'), path('mailing.csv'));
  writeFileSync(path('shop.csv'), 'Id;Achternaam;E-mail\n1;Vos;vos@example.com\n2;Bos;bos@example.com\n');
  await runCli(['init', '--source', 'mailing=mailing.csv', '--source', 'shop=shop.csv'], place);
});

it('a source that cannot be read is named, and the others are washed', async () => {
  renameSync(path('shop.csv'), path('elsewhere.csv'));
  const { code, err } = await quietly('2026-12-01', 'wash', '--fail-on', 'never');
  expect([code, err]).toEqual([3, expect.stringMatching(/^E\d{3} .*shop\.csv/)]);
});

it('rows that were rejected are said, and nothing else', async () => {
  appendFileSync(path('shop.csv'), '3;too;many;cells\n');
  const { code, err } = await quietly('2026-12-01', 'import', path('shop.csv'), '--source', 'shop');
  expect([code, err]).toEqual([3, expect.stringMatching(/^ {2}shop\.csv: E014 line 4 .*\n.*--rejects-to/)]);
  expect(err.trim().split('\n')).toHaveLength(2);
});
