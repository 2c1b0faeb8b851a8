// waive: a finding that is tolerated is in no count, proposes nothing, and comes back by itself when its time is over.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { freshFolder, runCli } from '../support/cli.ts';

const TODAY = '2026-12-01';
let place: ReturnType<typeof freshFolder>;
let fingerprint: string;
const cli = (args: readonly string[], today = TODAY): ReturnType<typeof runCli> =>
  runCli([...args, '--today', today], place);
const at = (name: string): string => join(place.folder, name);

const checked = freshFolder();
beforeAll(async () => {
  place = checked;
  writeFileSync(at('x.csv'), 'id;achternaam;e-mail\n1;Bos;p1@@example.nl\n2;Kok;p2@@example.nl\n');
  await cli(['init', '--from', 'x.csv']);
  await cli(['import', 'x.csv', '--source', 'x']);
  await cli(['check', '--rule', 'email-invalid']);
  await cli(['report', '--out', 'r']);
  const rows = parse(readFileSync(at('r/findings.csv')), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
  fingerprint = rows.find(row => row['id'] === '1')?.['fingerprint'] ?? '';
});
beforeEach(() => {
  place = freshFolder();
  cpSync(checked.folder, place.folder, { recursive: true });
});

/** Findings of e-mail addresses that count. */
async function found(today = TODAY): Promise<string> {
  const { out } = await cli(['check', '--rule', 'email-invalid'], today);
  return /email-invalid\t(\d+)/.exec(out)?.[1] ?? '0';
}

it('is in no count and proposes nothing until its last day; the day after it is back', async () => {
  expect(await found()).toBe('2');
  const done = await cli([
    'waive',
    fingerprint.slice(0, 8),
    '--reason',
    'vraagt na',
    '--until',
    '2026-12-10',
  ]);
  expect([done.code, done.out]).toEqual([
    0,
    'email-invalid of x/contact/1 is waived until 10 December 2026\n',
  ]);
  expect((await cli(['fix'])).err).toMatch(/^1 safe correction would/);
  expect(await found('2026-12-10')).toBe('1');
  expect((await cli(['check', '--rule', 'email-invalid'])).out).toMatch(/1 waived for a time/);
  await cli(['fix', '--apply']);
  expect((await cli(['export', 'x', '--out', 'o'])).out).toMatch(/contact-update\.csv {2}1 row\n/);
  expect(await found('2026-12-11')).toBe('2');
});

it('lists what is tolerated, in both languages, and takes it back', async () => {
  expect((await cli(['waive'])).err).toMatch(/^nothing is waived/);
  await cli(['waive', fingerprint, '--reason', '\u001b[31mna\nvragen', '--until', '2027-01-31']);
  const listed = await cli(['waive', '--lang', 'nl']);
  expect(listed.out).toMatch(/^BEVINDING\tREGEL\tRECORD\tTOT EN MET\tREDEN\n/);
  expect(listed.out).toContain(`${fingerprint}\temail-invalid\tx/contact/1 email\t31-1-2027`);
  expect(listed.out).not.toContain('\u001b');
  expect((await cli(['waive', fingerprint, '--end'])).out).toBe(
    'email-invalid of x/contact/1 counts again\n',
  );
  expect(await found()).toBe('2');
});

it.each([
  ['no reason', ['--until', '2026-12-31'], /^E186 .*--reason/],
  ['an empty reason', ['--reason', ' ', '--until', '2026-12-31'], /^E186 .*--reason/],
  ['no end', ['--reason', 'x'], /^E186 .*--until/],
  ['no day', ['--reason', 'x', '--until', '31-12-2026'], /^E003/],
  ['a day that is past', ['--reason', 'x', '--until', '2026-11-30'], /^E187/],
  ['for ever', ['--reason', 'x', '--until', '2029-01-01'], /^E187/],
] as const)('%s: refused, nothing touched', async (_, args, message) => {
  const refused = await cli(['waive', fingerprint, ...args]);
  expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(message)]);
  expect((await cli(['waive'])).err).toMatch(/^nothing is waived/);
});

it.each(['abcdef123', 'ab', ''])('a finding that is none ("%s") is refused', async name => {
  const refused = await cli(['waive', name, '--reason', 'x', '--until', '2026-12-31']);
  expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/^E185/)]);
});
