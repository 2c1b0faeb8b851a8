// The tool washes itself: folders, plans that ran out and findings past their period go, lists of open plans stay, and what it did
// not write is named only.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CivilDate, Period } from '../../src/model/calendar.ts';
import { washItself } from '../../src/steps/keep.ts';
import { closeStore, openStore } from '../../src/store/open.ts';
import { addPlan, markApplied } from '../../src/store/purge/plans.ts';
import { run } from '../../src/store/statement.ts';
import { freshFolder } from '../support/cli.ts';

const date = (text: string): CivilDate => text as CivilDate;
const period = (text: string): Period => text as Period;

it('removes what is past, to the day, and nothing else', async () => {
  const { folder } = freshFolder();
  const put = (path: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  };
  for (const path of [
    ...[
      'out/2026-08-31-1/index.html',
      'out/2026-09-01-2/index.html',
      'out/2026-08-31-6-client/client-report-aggregate.html',
      'out/2026-09-01-7-client/client-report-keyed.html',
      'out/2026-08-31-8/index-full.html',
      'out/2026-10-31-3/crm/contact-update.csv',
    ],
    ...['out/2026-11-01-4/crm/contact-update.csv', 'out/2020-01-01-5-purge-aaaaaa/crm/contact-delete.csv'],
    ...[
      'out/mine/index.html',
      'plans/2026-11-01-bbbbbb.json',
      'plans/2026-11-20-cccccc.json',
      'out/2020-01-01.txt',
    ],
  ])
    put(path);
  const store = openStore(join(folder, 'store.db'));
  try {
    const plan = (planId: string, plannedOn: string, validThrough: string): void =>
      addPlan(store, {
        ...{ planId, sha256: planId, file: `${plannedOn}-${planId}.json`, plannedBy: 'x', people: 1 },
        ...{
          plannedOn: date(plannedOn),
          validThrough: date(validThrough),
          registerSha256: '',
          lawSha256: '',
        },
      });
    plan('aaaaaa', '2020-01-01', '2020-01-15');
    markApplied(store, 'aaaaaa', '2020-01-01-5-purge-aaaaaa');
    plan('bbbbbb', '2026-11-01', '2026-11-15');
    plan('cccccc', '2026-11-20', '2026-12-04');
    for (const [id, today] of [
      [1, '2024-11-30'],
      [2, '2024-12-01'],
      [3, '2024-01-01'],
    ] as const) {
      run(store, `insert into run values (?, 'check', '', '', ?, '0')`, [id, today]);
      run(store, `insert into rule_run values (?, 'r', 'done', 'info', '{}', 0, '[]', 1)`, [id]);
      run(store, `insert into finding values (?, 'f', 'r', 'k', null, 'm', '{}', '[]', null, 1)`, [id]);
    }
    const kept = await washItself(store, {
      ...{ projectFolder: folder, today: date('2026-12-01') },
      keep: { exports: period('P1M'), reports: period('P3M'), findings: period('P2Y') },
      inputs: [
        { path: 'in/old.csv', on: date('2026-10-31') },
        { path: 'in/new.csv', on: date('2026-11-01') },
      ],
    });
    expect(kept).toEqual({
      removed: [
        ...['out/2026-08-31-1', 'out/2026-08-31-6-client', 'out/2026-08-31-8', 'out/2026-10-31-3'],
        'plans/2026-11-01-bbbbbb.json',
      ],
      findings: 1,
      past: ['in/old.csv'],
    });
    for (const path of kept.removed) expect(existsSync(join(folder, path))).toBe(false);
    const nothing = { exports: null, reports: null, findings: null };
    const again = await washItself(store, {
      ...{ projectFolder: folder, today: date('2036-12-01'), keep: nothing, inputs: [] },
    });
    expect(again).toEqual({ removed: ['plans/2026-11-20-cccccc.json'], findings: 0, past: [] });
  } finally {
    closeStore(store);
  }
});
