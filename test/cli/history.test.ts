// How a project fared from run to run, told by the program itself over five months of invented exports.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { freshFolder, type RunResult, runCli } from '../support/cli.ts';

const place = freshFolder();
const at = (name: string): string => join(place.folder, name);
const cli = (args: readonly string[], today: string): Promise<RunResult> =>
  runCli([...args, '--today', today], place);
const ask = (...args: readonly string[]): Promise<RunResult> => cli(args, '2026-06-01');

/** An export with so many broken e-mail addresses; null: without that column. The second was last heard of long ago. */
function exported(records: number, broken: number | null): void {
  const has = broken !== null;
  const row = (_: unknown, at: number): string =>
    `${at + 1};N${at};13-12-${at === 1 ? 2018 : 2025}${has ? `;p${at}${at < broken ? '@' : ''}@example.nl` : ''}`;
  const rows = Array.from({ length: records }, row);
  writeFileSync(at('x.csv'), `id;achternaam;laatste contact${has ? ';e-mail' : ''}\n${rows.join('\n')}\n`);
}

beforeAll(async () => {
  exported(4, 3);
  await cli(['init', '--from', 'x.csv'], '2026-01-01');
  const first = await ask('runs');
  expect([first.code, first.out, first.err]).toEqual([0, '', 'nothing was imported or checked yet\n']);
  await cli(['wash'], '2026-01-01');
  await cli(['fix'], '2026-01-02');
  await cli(['fix', '--apply', '--rule', 'email-invalid'], '2026-01-02');
  exported(5, 2);
  await cli(['wash'], '2026-02-01');
  exported(3, null);
  await cli(['wash'], '2026-03-01');
  exported(5, 2);
  await cli(['wash'], '2026-04-01');
  exported(5, 1);
  await cli(['import', 'x.csv', '--source', 'x'], '2026-05-01');
  await cli(['check', '--rule', 'email-invalid'], '2026-05-01');
});

it('runs: what came in and what was counted, the newest last, as tabs in a pipe', async () => {
  const { code, out, err } = await ask('runs', '--lang', 'nl');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'RUN\tDAG\tOPDRACHT\tBRONNEN\tRECORDS\tFOUTEN\tWAARSCH.\tTE LANG BEWAARD\tDUBBEL',
    '1\t1-1-2026\twash\t1\t4\t1\t4\t1\t–',
    '3\t2-1-2026\tfix\t\t\t\t\t\t',
    '4\t1-2-2026\twash\t1\t5\t1\t3\t1\t–',
    '5\t1-3-2026\twash\t1\t3\t1\t1\t1\t–',
    '6\t1-4-2026\twash\t1\t5\t1\t3\t1\t–',
    '7\t1-5-2026\timport\t1\t5\t\t\t\t',
    '8\t1-5-2026\tcheck --rule\t\t\t–\t–\t–\t–',
    '',
  ]);
  expect(err).toContain('1 run die alleen keek, is weggelaten');
  expect((await ask('runs', '--all')).out).toContain('\n2\t2 Jan 2026\tfix\t');
});

it('runs --json: versioned, English keys; null is not looked at', async () => {
  const { out } = await ask('runs', '--json', '--lang', 'nl');
  const { schema_version, runs } = JSON.parse(out);
  expect(schema_version).toBe(1);
  expect(runs[0]).toEqual({
    ...{ run: 1, on: '2026-01-01', command: 'wash', finished: true, imported: { sources: 1, records: 4 } },
    check: {
      ...{ all_rules: true, records: 4, records_with_error: 1, records_with_warning: 4 },
      ...{ records_past_retention: 1, persons_past_retention: 1 },
      ...{ records_in_duplicate_group: null, duplicate_groups: null },
    },
  });
  expect(runs[1]).toMatchObject({ command: 'fix', imported: null, check: null });
  expect(runs.at(-1).check).toMatchObject({ all_rules: false, records: 5, records_with_error: null });
});
