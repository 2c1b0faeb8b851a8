// improve: what somebody does about a cause, and what the checks since say it did.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { freshFolder, type RunResult, runCli } from '../support/cli.ts';

const place = freshFolder();
const cli = (args: readonly string[], today: string): Promise<RunResult> =>
  runCli([...args, '--today', today], place);
const ADD = [
  'improve',
  'add',
  'webformulier keurt adressen',
  '--rule',
  'email-invalid',
  '--owner',
  'verkoop',
];

function exported(broken: number): void {
  const rows = Array.from(
    { length: 5 },
    (_, at) => `${at + 1};N${at};p${at}${at < broken ? '@' : ''}@example.nl`,
  );
  writeFileSync(join(place.folder, 'x.csv'), `id;achternaam;e-mail\n${rows.join('\n')}\n`);
}

let refused: RunResult;
beforeAll(async () => {
  exported(4);
  await cli(['init', '--from', 'x.csv'], '2026-01-01');
  expect((await cli(['improve'], '2026-01-01')).err).toMatch(/^there are no improvement actions yet/);
  refused = await cli([...ADD, '--due', '2026-03-01'], '2026-01-01');
  await cli(['wash'], '2026-01-01');
});

it('begins with the figure of the last check; before any check it is refused', async () => {
  expect([refused.code, refused.err]).toEqual([
    2,
    expect.stringMatching(/^E190 email-invalid was never checked/),
  ]);
  const nothing = ['improve', 'add', 'x', '--rule', 'iban-invalid', '--owner', 'x', '--due', '2026-03-01'];
  expect((await cli(nothing, '2026-01-02')).err).toMatch(/^E190 /);
  const added = await cli([...ADD, '--due', '2026-03-01', '--target', '1'], '2026-01-02');
  expect([added.code, added.out]).toEqual([
    0,
    'improvement action 1: email-invalid stands at 4 (run 2 of 1 January 2026)\n',
  ]);
  await cli([...ADD, '--due', '2026-02-01'], '2026-01-02');
  const { out } = await cli(['improve', '--lang', 'nl'], '2026-01-02');
  expect(out.split('\n')).toEqual([
    'NR\tSTAND\tUITERLIJK\tWIE\tREGEL\tEERST\tNU\tVERSCHIL\tSTREEF\tWAT',
    '1\topen\t1-3-2026\tverkoop\temail-invalid\t4\t–\t–\t≤ 1\twebformulier keurt adressen',
    '2\topen\t1-2-2026\tverkoop\temail-invalid\t4\t–\t–\tminder\twebformulier keurt adressen',
    '',
  ]);
});

it('is measured by every check since, and closed with what came of it', async () => {
  const unmeasured = await cli(['improve', 'close', '2'], '2026-01-03');
  // A check would measure it no more.
  expect(unmeasured.err).not.toContain('datawasstraat check');
  expect([unmeasured.code, unmeasured.out]).toEqual([0, expect.stringMatching(/nothing was measured\n$/)]);
  exported(2);
  await cli(['wash'], '2026-02-01');
  expect((await cli(['improve'], '2026-03-02')).out).toMatch(/^1\toverdue\t.*\t4\t2\t-2\t≤ 1\t/m);
  expect((await cli(['check'], '2026-03-01')).out).not.toContain('overdue');
  expect((await cli(['check'], '2026-03-02')).out).toMatch(
    /1 improvement action is overdue: datawasstraat improve\n/,
  );
  exported(1);
  await cli(['wash'], '2026-03-01');
  expect((await cli(['improve'], '2026-03-02')).out).toMatch(/^1\treached\t.*\t4\t1\t-3\t≤ 1\t/m);
  const closed = await cli(['improve', 'close', '1', '--outcome', 'blijft zo'], '2026-03-02');
  expect(closed.out).toBe('improvement action 1 closed: email-invalid went from 4 to 1\n');
  exported(5);
  await cli(['wash'], '2026-04-01');
  expect((await cli(['improve'], '2026-04-02')).err).toMatch(/^no improvement action is open; 2 closed/);
  const { improvements, schema_version } = JSON.parse(
    (await cli(['improve', '--all', '--json'], '2026-04-02')).out,
  );
  expect(schema_version).toBe(1);
  // What was counted after it was closed is none of its doing.
  expect(improvements[0]).toEqual({
    ...{
      number: 1,
      what: 'webformulier keurt adressen',
      owner: 'verkoop',
      due: '2026-03-01',
      rule: 'email-invalid',
    },
    ...{ target: 1, state: 'closed', reached: true, added_on: '2026-01-02', closed_on: '2026-03-02' },
    ...{ outcome: 'blijft zo', change: -3 },
    before: { run: 2, on: '2026-01-01', records: 4, looked: 5 },
    after: { run: expect.any(Number), on: '2026-03-01', records: 1, looked: 5 },
  });
  expect(improvements[1]).toMatchObject({
    number: 2,
    state: 'closed',
    after: null,
    change: null,
    target: null,
  });
});

it.each([
  ['no text', ['add', '--rule', 'email-invalid', '--owner', 'x', '--due', '2026-09-01'], /^E188 .*TEXT/],
  ['no owner', ['add', 'x', '--rule', 'email-invalid', '--due', '2026-09-01'], /^E188 .*--owner/],
  ['no day', ['add', 'x', '--rule', 'email-invalid', '--owner', 'x', '--due', 'soon'], /^E003 /],
  [
    'a day that is past',
    ['add', 'x', '--rule', 'email-invalid', '--owner', 'x', '--due', '2026-04-01'],
    /^E003 /,
  ],
  [
    'no such rule',
    ['add', 'x', '--rule', 'email-invald', '--owner', 'x', '--due', '2026-09-01'],
    /^E042 .*email-invalid/,
  ],
  ['a share as target', [...ADD.slice(1), '--due', '2026-09-01', '--target', '5%'], /^E003 /],
  [
    'a target that is reached already',
    [...ADD.slice(1), '--due', '2026-09-01', '--target', '5'],
    /^E191 .*5/,
  ],
  ['closing one that is closed', ['close', '1'], /^E189 /],
  ['closing none', ['close'], /^E188 .*NUMBER/],
  ['closing what is no number', ['close', 'x'], /^E189 /],
  ['an unknown step', ['ad', 'x'], /^E003 /],
] as const)('%s: refused, nothing changed', async (_, args, message) => {
  const before = (await cli(['improve', '--all'], '2026-04-02')).out;
  const { code, err } = await cli(['improve', ...args], '2026-04-02');
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  expect((await cli(['improve', '--all'], '2026-04-02')).out).toBe(before);
});
