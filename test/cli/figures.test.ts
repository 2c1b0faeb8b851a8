// What a check counted and what its report says are one, however the report is asked for, and with what is waived.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFigures } from '../../src/store/findings/check-figures.ts';
import { closeStore, openStoreReadOnly } from '../../src/store/open.ts';
import { lastCheck } from '../../src/store/runs.ts';
import { freshFolder, runCli } from '../support/cli.ts';

const place = freshFolder();
const at = (name: string): string => join(place.folder, name);
const cli = (...args: readonly string[]): ReturnType<typeof runCli> =>
  runCli([...args, '--today', '2026-12-01'], place);

interface Report {
  readonly totals: Readonly<Record<string, number>>;
  readonly rules: readonly { readonly id: string; readonly records: number; readonly status: string }[];
  readonly findings: readonly { readonly rule: string; readonly fingerprint: string }[];
}

let asked = 0;
/** The report of the last check, and what was kept of it. */
async function both(): Promise<{ readonly report: Report; readonly kept: ReturnType<typeof checkFigures> }> {
  asked += 1;
  await cli('report', '--out', `r${asked}`);
  const report = JSON.parse(readFileSync(at(`r${asked}/findings.json`), 'utf8')) as Report;
  const store = openStoreReadOnly(at('.datawasstraat/store.db'));
  try {
    return { report, kept: checkFigures(store, lastCheck(store)?.runId ?? 0) };
  } finally {
    closeStore(store);
  }
}

async function expectSame(): Promise<Report> {
  const { report, kept } = await both();
  expect(report.totals).toMatchObject({ ...kept?.totals });
  expect(kept?.rules.map(({ rule, records }) => [rule, records])).toEqual(
    report.rules
      .map(({ id, records, status }) => [id, status === 'ran' ? records : null] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return report;
}

const recordsOf = ({ rules }: Report, rule: string): number =>
  rules.find(({ id }) => id === rule)?.records ?? 0;

it('after a check, a waiver and its end; records that share an id count one each', async () => {
  // 2 and 3 are one person; 4 stands there twice, both too old and both with a broken address.
  writeFileSync(
    at('x.csv'),
    `id;voornaam;achternaam;e-mail;telefoon;laatste contact
1;Jan;Bos;p1@@example.nl;;01-02-2026
2;Piet;Kok;piet.kok@example.nl;0612345678;15-02-2019
3;Piet;Kok;piet.kok@example.nl;0612345678;16-02-2019
4;Els;Vos;els@@example.nl;;13-03-2018
4;Els;Vos;els@@example.nl;;13-03-2018
`,
  );
  await cli('init', '--from', 'x.csv');
  await cli('wash');
  const whole = await expectSame();
  const { findings, totals } = whole;
  expect(totals['duplicateGroups']).toBeGreaterThan(0);
  expect(totals['recordsPastRetention']).toBeGreaterThan(totals['personsPastRetention'] ?? 0);
  expect(totals['personsPastRetention']).toBeGreaterThan(0);
  for (const rule of ['email-invalid', 'retention-expired', 'contact-duplicate']) {
    const { fingerprint = '' } = findings.find(finding => finding.rule === rule) ?? {};
    const waived = await cli('waive', fingerprint, '--reason', 'later', '--until', '2026-12-31');
    expect([waived.code, waived.err]).toEqual([0, expect.anything()]);
    expect(recordsOf(await expectSame(), rule)).toBeLessThan(recordsOf(whole, rule));
    await cli('waive', fingerprint, '--end');
    expect((await expectSame()).totals).toEqual(totals);
  }
});
