// A year in the life of invented people in four systems, month by month: fixtures/scenarios/life-cycle. Every export of a month
// is imported, people are matched and assessed, and each state is the one that expect.csv says.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CivilDate, dayAfter } from '../src/model/calendar.ts';
import type { RecordKey } from '../src/model/identity.ts';
import type { Register } from '../src/model/register.ts';
import { loadRegister } from '../src/register/load.ts';
import { dueDates } from '../src/requests/case.ts';
import { assessPersons } from '../src/steps/assess/assess.ts';
import { matchRecords } from '../src/steps/match/match.ts';
import { addHold, releaseHold } from '../src/store/law/holds.ts';
import { addRequest, keepRequest, requestOf } from '../src/store/law/requests.ts';
import { closeStore, openStore, type Store } from '../src/store/open.ts';
import { all } from '../src/store/statement.ts';
import { freshFolder, ROOT } from './support/cli.ts';
import { importFolder } from './support/import-folder.ts';

const SCENARIO = join(ROOT, 'fixtures/scenarios/life-cycle');
const SOURCES = ['crm', 'mail', 'finance', 'desk'];
const MONTHS = readdirSync(SCENARIO).filter(name => /^\d{4}-\d{2}-\d{2}$/.test(name)) as CivilDate[];
const pulse = { beat: async () => {} };
const day = (text: string): CivilDate => text as CivilDate;

type Row = Readonly<Record<string, string>>;
type States = ReadonlyMap<string, string>;

let register: Register;
let store: Store;
/** Month → record of the person that expect.csv names → state, with what stands in the way behind an exclamation mark. */
const seen = new Map<CivilDate, States>();
const scopes = new Map<CivilDate, readonly object[]>();

beforeAll(async () => {
  const path = join(SCENARIO, 'register.yaml');
  register = loadRegister(readFileSync(path, 'utf8'), path).register;
  store = openStore(join(freshFolder().folder, 'store.db'));
  for (const month of MONTHS) {
    for (const source of SOURCES) {
      const folder = join(SCENARIO, month, source);
      if (existsSync(folder)) await importFolder(store, folder, { source, today: month });
    }
    await matchRecords(store, { today: month, pulse });
    whatPeopleDecided(month);
    await assessPersons(store, { register, today: month, countsFirstImport: true, pulse });
    seen.set(month, statesNow());
    scopes.set(month, annaNow());
  }
}, 60_000);
afterAll(() => closeStore(store));

function whatPeopleDecided(month: CivilDate): void {
  if (month === '2026-04-01')
    addHold(store, {
      ...{ recordKey: 'crm/contact/C11' as RecordKey, systems: null, categories: null, until: null },
      ...{ reason: 'geschil', basis: null, placedOn: day('2026-03-15'), placedBy: 'j.smit' },
    });
  if (month === '2026-08-01') releaseHold(store, 1, { on: day('2026-07-10'), by: 'j.smit', reason: 'klaar' });
  const receivedOn = day('2026-05-20');
  if (month === '2026-06-01')
    addRequest(store, {
      ...{ recordKey: 'crm/contact/C12' as RecordKey, type: 'access', receivedOn, openedBy: 'j.smit' },
      ...{ identity: 'aan de balie', ...dueDates(receivedOn) },
    });
  const request = requestOf(store, 1);
  if (month === '2026-07-01' && request !== null)
    keepRequest(store, { ...request, answer: 'granted', closedOn: day('2026-06-18'), closedBy: 'j.smit' });
}

function statesNow(): States {
  const rows = all<{ key: string; state: string; blocker: string | null }>(
    store,
    `select record_key as key, state, blocker from contacts join assessments using (person_key)`,
  );
  return new Map(
    rows.map(({ key, state, blocker }) => [key, blocker === null ? state : `${state}!${blocker}`]),
  );
}

function annaNow(): readonly object[] {
  return all(
    store,
    `select source, field_group as fields, state, deletable_from as since from retention_scopes
     where person_key = (select person_key from contacts where record_key = 'finance/contact/F1') order by 1, 2`,
  );
}

it('has twelve months and everybody in every one', () => {
  expect(MONTHS).toHaveLength(12);
});

const EXPECTED = parse(readFileSync(join(SCENARIO, 'expect.csv')), {
  columns: true,
  delimiter: ';',
}) as Row[];

it.each(EXPECTED.map(row => [row['who'] ?? '', row['why'] ?? '', row] as const))(
  '%s: %s',
  (who, _why, row) => {
    const was = MONTHS.map(month => `${month} ${seen.get(month)?.get(who) ?? ''}`);
    // The finance record of Anna is hers until it stands alone.
    const own = who === 'finance/contact/F1' ? was.slice(-2) : was;
    expect(own).toEqual(MONTHS.map(month => `${month} ${row[month] ?? ''}`).slice(-own.length));
  },
);

it('an invoice keeps name and address in finance only: due in CRM and mailing at once, in finance when the floor ends', () => {
  const due = (source: string, fields: string): object =>
    expect.objectContaining({ source, fields, state: 'retention_expired', since: '2026-07-16' });
  const kept = { source: 'finance', state: 'restricted', since: '2026-10-01' };
  expect(scopes.get(day('2026-08-01'))).toEqual([
    due('crm', '*'),
    due('finance', '*'),
    { ...kept, fields: 'adres' },
    { ...kept, fields: 'naam' },
    due('mail', '*'),
  ]);
  const october = scopes.get(day('2026-10-01')) ?? [];
  expect(october).toContainEqual({ ...kept, fields: 'naam', state: 'retention_expired' });
});

it('nobody is due a day early: the day of every deletion is the day after the sum', () => {
  const rows = all<{ from: CivilDate; through: CivilDate }>(
    store,
    `select deletable_from as "from", max(item.value ->> 'kept_through') as through
     from assessments, json_each(reasons) item
     where deletable_from is not null and item.value ->> 'purpose' is not null group by person_key`,
  );
  expect(rows.length).toBeGreaterThan(8);
  for (const { from, through } of rows) expect(from).toBe(dayAfter(through));
});
