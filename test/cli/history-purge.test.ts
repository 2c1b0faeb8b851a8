// A purge takes what findings were about, not what a check counted: the month before stays as it was told, and the deletion is marked.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ReportModel } from '../../src/reports/model.ts';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';
import { purgeProject } from '../support/purge.ts';

it('figures stay when a purge erases, and the next report marks it', async () => {
  const place = freshFolder();
  const put = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  const cli = (day: string, ...args: string[]): ReturnType<typeof runCli> =>
    runCli([...args, '--today', day], place);
  const rows = Array.from(
    { length: 40 },
    (_, n) => `B${n};Test;Blijft${n};b${n}@example.nl;2026-10-14;2010-01-13`,
  );
  const gone = 'K1;Els;Zwart;els@example.nl;2018-10-14;2010-01-13';
  const head = 'id;voornaam;achternaam;e-mail;laatste contact;aangemaakt op';
  put('crm.csv', `${[head, gone, ...rows].join('\n')}\n`);
  put('datawasstraat.yaml', 'country: NL\nsources:\n  crm: {files: {contact: crm.csv}}\n');
  put(
    'register.yaml',
    `${readFileSync(join(ROOT, 'fixtures/rules/purge-register.yaml'), 'utf8')}\nsystems: {crm: {bin_days: 0}}\n`,
  );
  await cli('2026-11-01', 'import', 'crm.csv', '--source', 'crm', '--exported-at', '2026-10-31');
  await cli('2026-11-01', 'check', '--fail-on', 'never');
  const purge = purgeProject(place.folder);
  await purge.plan('2026-11-01');
  await purge.approve('2026-11-01');
  const applied = await purge.apply('2026-11-01');
  expect(applied.text).toContain('1 people, 1 records');
  put('crm.csv', `${[head, ...rows].join('\n')}\n`);
  await cli('2026-12-01', 'import', 'crm.csv', '--source', 'crm', '--exported-at', '2026-11-30');
  await cli('2026-12-01', 'check', '--fail-on', 'never');
  await cli('2026-12-01', 'report', '--out', 'r');
  const { trend } = JSON.parse(readFileSync(join(place.folder, 'r/findings.json'), 'utf8')) as ReportModel;
  const points = trend?.rules.find(({ id }) => id === 'retention-expired')?.points;
  expect(points).toEqual([
    { records: 1, looked: 41 },
    { records: 0, looked: 40 },
  ]);
  expect(trend?.deeds).toEqual([
    { kind: 'erased', runId: expect.any(Number), on: '2026-11-01', rule: null, count: 1 },
  ]);
  const page = readFileSync(join(place.folder, 'r/index.html'), 'utf8');
  expect(page).toContain('class="t-erased"');
  const told = await cli('2026-12-01', 'trend', '--rule', 'retention-expired');
  expect(told.out.split('\n').at(-2)).toMatch(/\t0\t40\t0\.0 %\t-1\t1 record erased$/);
  expect((await cli('2026-12-01', 'runs')).out.split('\n').map(line => line.split('\t')[2])).toEqual([
    ...['COMMAND', 'import', 'check', 'test', 'import', 'check', undefined],
  ]);
}, 60_000);
