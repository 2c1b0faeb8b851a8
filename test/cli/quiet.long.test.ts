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

it('a wash mails a short text: the subject first, then what came in, what was found, and what moved', async () => {
  const first = await quietly('2026-12-01', 'wash', '--lang', 'nl');
  expect([first.code, first.err, first.out]).toEqual([
    1,
    '',
    expect.stringMatching(/^datawasstraat: \d+ regel/),
  ]);
  appendFileSync(path('shop.csv'), '3;Vos;vos@example.com\n');
  const second = await quietly('2027-01-01', 'wash', '--fail-on', 'never');
  expect([second.code, second.err]).toEqual([0, '']);
  const text = second.out.replaceAll(/\n {2,}/g, ' ');
  expect(text).toMatch(/^read {8}mailing contacts [\d,]+ \(as last time\), shop contacts 3 \(1 new\)$/m);
  expect(text).toMatch(/^changes {5}since 1 December 2026: .*retention-expired \+\d+/m);
  expect(second.out).toMatch(/^report {6}out\/2027-01-01-\d+\/index\.html$/m);
  expect(second.out).not.toContain('vos@example.com');
});

it('nothing is said when nothing came in and nothing moved', async () => {
  const first = await quietly('2026-12-01', 'wash', '--fail-on', 'never');
  const second = await quietly('2026-12-01', 'wash', '--fail-on', 'never');
  expect([first.out === '', second]).toEqual([false, expect.objectContaining({ code: 0, out: '', err: '' })]);
});
