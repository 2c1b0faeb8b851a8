// Somebody a floor protects in one system only: the copies elsewhere go, the one in finance stays, and so does the hold on it.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';
import { purgeProject } from '../support/purge.ts';

const DAY = '2026-12-01';
const FLOOR = `
systems: {crm: {bin_days: 0}, finance: {bin_days: 0}}
floors:
  - {id: fiscaal, law: "AWR 52(4)", period: P7Y, from: fiscal_year_end_of(last_invoice), evidence: finance.activity.invoice, systems: [finance], keeps: [naam, adres]}
`;

it('erases the copy in the CRM, keeps the one in finance, and moves the hold there', async () => {
  const place = freshFolder();
  const put = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  const cli = (...args: string[]): ReturnType<typeof runCli> => runCli([...args, '--today', DAY], place);
  const head = 'id;voornaam;achternaam;e-mail;geboortedatum;laatste contact;aangemaakt op';
  const stays = Array.from(
    { length: 40 },
    (_, n) => `B${n};Test;Blijft${n};b${n}@example.nl;;2026-10-14;2010-01-13`,
  );
  put(
    'crm.csv',
    `${[head, 'K1;Els;Zwart;els@example.nl;1960-02-03;2018-10-14;2010-01-13', ...stays].join('\n')}\n`,
  );
  put('finance.csv', `${[head, 'F1;Els;Zwart;els@example.nl;1960-02-03;;2010-01-13'].join('\n')}\n`);
  put('invoices.csv', 'id;contact_id;type;datum;status\nI1;F1;invoice;2020-05-14;Betaald\n');
  put(
    'datawasstraat.yaml',
    'country: NL\nsources:\n  crm: {files: {contact: crm.csv}}\n  finance: {files: {contact: finance.csv, activity: invoices.csv}}\n',
  );
  put('register.yaml', readFileSync(join(ROOT, 'fixtures/rules/purge-register.yaml'), 'utf8') + FLOOR);
  for (const [file, source] of [
    ['crm.csv', 'crm'],
    ['finance.csv', 'finance'],
    ['invoices.csv', 'finance'],
  ] as const)
    expect((await cli('import', file, '--source', source, '--exported-at', '2026-11-30')).code).toBe(0);
  await cli('check', '--fail-on', 'never');
  await cli(
    'hold',
    'add',
    'crm/contact/K1',
    '--system',
    'finance',
    '--reason',
    'onderzoek',
    '--by',
    'j.smit',
  );
  const purge = purgeProject(place.folder);
  const planned = await purge.plan(DAY);
  expect([planned.code, planned.text]).toEqual([
    0,
    expect.stringContaining('41 people = 40 keep + 1 delete'),
  ]);
  await purge.approve(DAY);
  const applied = await purge.apply(DAY);
  expect([applied.code, applied.text]).toEqual([0, expect.stringContaining('1 people, 1 records: crm 1')]);
  const store = new Database(join(place.folder, '.datawasstraat/store.db'), { readonly: true });
  try {
    const all = (sql: string): unknown[] => store.prepare(sql).pluck().all();
    expect(
      all("select record_key from contacts where record_key like '%1' and source_id in ('K1', 'F1')"),
    ).toEqual(['finance/contact/F1']);
    expect(all('select record_key from holds')).toEqual(['finance/contact/F1']);
    expect(all('select count(*) from activity_record')).toEqual([1]);
  } finally {
    store.close();
  }
  // Matched and judged anew, the one in finance is still kept, by floor and hold.
  const again = await purge.plan(DAY);
  expect(again.text).toContain('41 people = 40 keep + 0 delete + 1 on hold');
}, 60_000);
