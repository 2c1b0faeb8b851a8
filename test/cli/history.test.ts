// How a project fared from run to run, told by the program itself over five months of invented exports.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { ReportModel } from '../../src/reports/model.ts';
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

const washed: RunResult[] = [];
beforeAll(async () => {
  exported(4, 3);
  await cli(['init', '--from', 'x.csv'], '2026-01-01');
  const first = await ask('runs');
  expect([first.code, first.out, first.err]).toEqual([0, '', 'nothing was imported or checked yet\n']);
  washed.push(await cli(['wash'], '2026-01-01'));
  await cli(['fix'], '2026-01-02');
  await cli(['fix', '--apply', '--rule', 'email-invalid'], '2026-01-02');
  await cli(['export', 'x', '--out', 'o'], '2026-01-03');
  exported(5, 2);
  washed.push(await cli(['wash'], '2026-02-01'));
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
    '4\t3-1-2026\texport\t\t\t\t\t\t',
    '5\t1-2-2026\twash\t1\t5\t1\t3\t1\t–',
    '6\t1-3-2026\twash\t1\t3\t1\t1\t1\t–',
    '7\t1-4-2026\twash\t1\t5\t1\t3\t1\t–',
    '8\t1-5-2026\timport\t1\t5\t\t\t\t',
    '9\t1-5-2026\tcheck --rule\t\t\t–\t–\t–\t–',
    '',
  ]);
  expect(err).toContain('1 run zonder import, check, fix, export of purge weggelaten');
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

it('trend: a row per rule that found anything in a check of all rules; who did not look is a gap', async () => {
  const { code, out, err } = await ask('trend');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'SEVERITY\tRULE\tTREND\tFIRST\tNOW\tSINCE RUN 6\tSINCE RUN 1\tSHARE',
    'error\tretention-expired\t████\t1\t1\t0\t0\t25.0 % → 20.0 %',
    'warning\temail-invalid\t█▆·▆\t3\t2\t–\t-1\t75.0 % → 40.0 %',
    'warning\tregister-drift\t████\t1\t1\t0\t0\t25.0 % → 20.0 %',
    'warning\taction-not-landed\t▁█▁▁\t0\t0\t0\t0\t0.0 % → 0.0 %',
    '',
  ]);
  expect(err.split('\n')).toEqual([
    '4 checks, from run 1 (1 Jan 2026) to run 7 (1 Apr 2026)',
    'Counted are records with a finding; what is waived is not. A dot or a dash: the rule did not look.',
    'email-invalid was checked by itself since: datawasstraat trend --rule email-invalid',
    '',
  ]);
});

it('trend --rule: a row per check, also those of that rule alone, with what was done in between', async () => {
  const { code, out } = await ask('trend', '--rule', 'email-invalid', '--lang', 'nl');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'RUN\tDAG\tRECORDS\tVAN\tAANDEEL\tVERSCHIL\tINTUSSEN',
    '1\t1-1-2026\t3\t4\t75,0 %\t\t',
    '5\t1-2-2026\t2\t5\t40,0 %\t-1\t2 overgenomen, 2 overgedragen',
    '6\t1-3-2026\t–\t\t\t\t',
    '7\t1-4-2026\t2\t5\t40,0 %\t\t',
    '9\t1-5-2026\t1\t5\t20,0 %\t-1\talleen deze regel',
    '',
  ]);
  const unknown = await ask('trend', '--rule', 'email-invalidd');
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringMatching(/^E042 .*email-invalid/)]);
});

it('trend --json has the figures of each run as its own report has them', async () => {
  const { checks, rules } = JSON.parse((await ask('trend', '--json')).out) as {
    readonly checks: readonly { readonly run: number; readonly on: string; readonly records: number }[];
    readonly rules: readonly {
      readonly id: string;
      readonly points: readonly ({ readonly records: number } | null)[];
    }[];
  };
  expect(checks.map(({ run }) => run)).toEqual([1, 5, 6, 7]);
  for (const [at, { run, on, ...totals }] of checks.entries()) {
    const path = join(place.folder, `out/${on}-${run}/findings.json`);
    const report = JSON.parse(readFileSync(path, 'utf8')) as ReportModel;
    expect(totals.records).toBe(report.totals.records);
    for (const { id, status, records, looked } of report.rules) {
      const own = rules.find(rule => rule.id === id);
      if (own === undefined) expect(records).toBe(0);
      else expect(own.points[at]).toEqual(status === 'ran' ? { records, looked } : null);
    }
  }
});

it('the report tells the same trend up to its own check; the first, and a check of one rule, tell none', async () => {
  const told = JSON.parse((await ask('trend', '--json')).out) as {
    readonly rules: readonly { readonly id: string; readonly points: readonly unknown[] }[];
  };
  const reportOf = (folder: string): ReportModel =>
    JSON.parse(readFileSync(at(`${folder}/findings.json`), 'utf8')) as ReportModel;
  expect(reportOf('out/2026-01-01-1').trend).toBeNull();
  const { trend } = reportOf('out/2026-04-01-7');
  expect(trend?.checks.map(({ runId }) => runId)).toEqual([1, 5, 6, 7]);
  expect(trend?.rules.map(({ id, points }) => ({ id, points }))).toEqual(
    told.rules.map(({ id, points }) => ({ id, points })),
  );
  expect(trend?.deeds.map(({ kind, runId, count }) => [kind, runId, count])).toEqual([
    ['accepted', 3, 2],
    ['handed_over', 4, 2],
  ]);
  await ask('report', '--out', 'alone');
  expect(reportOf('alone').rules.map(({ id }) => id)).toEqual(['email-invalid']);
  expect(reportOf('alone').trend).toBeNull();
});

it('wash says how many errors more or fewer, from the second check on', async () => {
  expect(washed[0]?.out).not.toContain('records with an error');
  expect(washed[1]?.out).toContain('  As many records with an error as at run 1, on 1 January 2026.\n');
});

it('a project in which nothing was checked has no trend', async () => {
  const empty = freshFolder();
  await runCli(['init'], empty);
  const told = await runCli(['trend'], empty);
  expect([told.code, told.out, told.err]).toEqual([0, '', 'nothing was checked yet\n']);
  const json = JSON.parse((await runCli(['trend', '--json'], empty)).out);
  expect(json).toEqual({ schema_version: 1, checks: [], rules: [], done: [] });
});
