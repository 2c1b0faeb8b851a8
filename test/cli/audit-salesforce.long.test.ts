// Real exports: counts recomputed here from the CSV, by csv-parse and a few lines that share nothing with the rules.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { freshFolder, runCli, SHARED } from '../support/cli.ts';

type Row = Readonly<Record<string, string>>;
const CRM = join(SHARED, 'crm');
const present = existsSync(CRM);
const rows = (path: string): readonly Row[] =>
  parse(readFileSync(path), { columns: true, bom: true }) as Row[];

/** Two days more than four years before the day, as text: dates of 2020 and 2024 are far from that edge. */
const DAY = '2026-12-01';
const EXPIRED_BEFORE = '2022-12-01';
const INACTIVE_BEFORE = '2024-12-01';

it.skipIf(!present)('Salesforce: Contact, Account and Case as one source (needs ../shared)', async () => {
  const place = freshFolder();
  const files = ['Contact', 'Account', 'Case'].map(name => join(CRM, 'salesforce', `${name}.csv`));
  const run = await runCli(['audit', ...files, '--today', DAY, '--out', 'r', '-q'], place);
  expect(run.code).toBe(0);
  const contacts = rows(files[0] ?? '');
  const cases = rows(files[2] ?? '');
  const lastOf = (contact: Row): string => {
    const own = cases.filter(one => one['ContactId'] === contact['Id']).map(one => one['CreatedDate'] ?? '');
    return [contact['LastActivityDate'] ?? '', ...own].sort().at(-1) || (contact['CreatedDate'] ?? '');
  };
  const expired = contacts
    .filter(contact => lastOf(contact).slice(0, 10) < EXPIRED_BEFORE)
    .map(contact => contact['Id']);
  const open = contacts.filter(contact =>
    cases.some(one => one['ContactId'] === contact['Id'] && one['IsClosed'] !== '1'),
  );
  const emails = contacts.map(contact => contact['Email']);
  expect(new Set(emails).size).toBe(emails.length);

  const findings = rows(join(place.folder, 'r/findings.csv'));
  const of = (rule: string): readonly Row[] => findings.filter(row => row['rule'] === rule);
  expect(
    of('retention-expired')
      .map(row => row['id'])
      .sort(),
  ).toEqual([...expired].sort());
  expect(of('retention-expired').filter(row => row['proposes'] === '').length).toBe(open.length);
  expect(of('contact-inactive')).toEqual([]);
  expect(of('label-overdue')).toEqual([]);
  const samePerson = contacts.filter((a, i) =>
    contacts.some((b, j) => {
      const shares =
        a['Phone'] === b['Phone'] ||
        a['MobilePhone'] === b['MobilePhone'] ||
        a['MailingStreet'] === b['MailingStreet'];
      return i !== j && shares && a['LastName'] === b['LastName'] && a['FirstName'] === b['FirstName'];
    }),
  );
  expect(of('contact-duplicate').length).toBe(samePerson.length);
  const untidy = [...contacts, ...rows(files[1] ?? '')].filter(row =>
    [
      'FirstName',
      'LastName',
      'Name',
      'Email',
      'Phone',
      'MailingStreet',
      'MailingCity',
      'BillingStreet',
      'BillingCity',
    ].some(column => /^\s|\s$|\s\s/.test(row[column] ?? '')),
  );
  expect(new Set(of('value-untidy').map(row => row['id'])).size).toBe(untidy.length);
  expect(run.out).toMatch(/1,412 read = 1,412 stored \+ 0 rejected/);
});

it.skipIf(!present)('Atomic CRM: inactive and expired by last_seen (needs ../shared)', async () => {
  const place = freshFolder();
  const file = join(CRM, 'atomic-crm/contacts.csv');
  await runCli(['audit', file, '--today', DAY, '--out', 'r', '-q'], place);
  const contacts = rows(file);
  const findings = rows(join(place.folder, 'r/findings.csv'));
  const ids = (rule: string): readonly (string | undefined)[] =>
    findings
      .filter(row => row['rule'] === rule)
      .map(row => row['id'])
      .sort();
  const between = (from: string, before: string): readonly (string | undefined)[] =>
    contacts
      .filter(
        row =>
          (row['last_seen'] ?? '').slice(0, 10) >= from && (row['last_seen'] ?? '').slice(0, 10) < before,
      )
      .map(row => row['id'])
      .sort();
  expect(ids('retention-expired')).toEqual(between('0000', EXPIRED_BEFORE));
  expect(ids('contact-inactive')).toEqual(between(EXPIRED_BEFORE, INACTIVE_BEFORE));
});
