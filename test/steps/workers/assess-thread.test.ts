// Deciding on another thread gives the rows that deciding here gives, in the same order; what fails there fails here; and it stops
// when nobody wants more.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/model/calendar.ts';
import { loadRegister } from '../../../src/register/load.ts';
import { rowsOfReader } from '../../../src/steps/assess/assess.ts';
import type { AssessWork } from '../../../src/steps/assess/assessed-rows.ts';
import { matchRecords } from '../../../src/steps/match/match.ts';
import { rowsOfThreads } from '../../../src/steps/workers/assess-thread.ts';
import type { AssessedRows } from '../../../src/store/law/assessments.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { importOne } from '../../support/snapshot.ts';

const PEOPLE = 3000;
const TODAY = '2026-12-01' as CivilDate;
const REGISTER = `controller: { name: Voorbeeld BV, fiscal_year_end: "12-31" }
systems: { crm: { bin_days: 15 } }
purposes:
  - id: klant
    title: Klant
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ label: true }, { record: true }] }
    review: P1Y
    ends_when: [{ no_signal_for: P2Y }]
    retention: { after_end: P1Y }
floors:
  - { id: fiscaal, law: nl.awr-52, from: fiscal_year_end_of(last_invoice), evidence: crm.activity.invoice, systems: [crm], keeps: [naam] }
labels: { crm: { Klant: klant } }
`;
const { register } = loadRegister(REGISTER, 'register.yaml');
const WORK: AssessWork = { register, today: TODAY, countsFirstImport: true };
let store: Store;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dws-assess-'));
  const rows = Array.from(
    { length: PEOPLE },
    (_, row) => `${row + 1};n${row}@example.com;${2010 + (row % 17)}-05-14;${row % 3 === 0 ? 'Klant' : ''}\n`,
  );
  writeFileSync(join(folder, 'x.csv'), `id;e-mail;laatste contact;labels\n${rows.join('')}`);
  const invoices = rows.flatMap((_, row) =>
    row % 4 === 0 ? `F${row};${row + 1};${2012 + (row % 13)}-03-02\n` : [],
  );
  writeFileSync(join(folder, 'facturen.csv'), `Factuurnummer;Klantnummer;Factuurdatum\n${invoices.join('')}`);
  const optOuts = rows.flatMap((_, row) => (row % 5 === 0 ? `n${row}@example.com;2025-04-03\n` : []));
  writeFileSync(join(folder, 'afmeldingen.csv'), `E-mail;Afgemeld op\n${optOuts.join('')}`);
  store = openStore(join(folder, 'store.db'));
  for (const name of ['x.csv', 'facturen.csv', 'afmeldingen.csv']) await importOne(store, join(folder, name));
  await matchRecords(store, { today: TODAY, pulse: { beat: async () => {} } });
});
afterAll(() => closeStore(store));

/** Each row with what its numbers stand for: these are given by whoever comes first. */
function spelledOut(all: readonly AssessedRows[]): object {
  const meaning = (table: 'assessment_kind' | 'assessment_reasons' | 'assessment_scope' | 'label_kind') =>
    Map.groupBy(
      all.flatMap(rows => rows[table].map(([id, ...rest]) => ({ id, rest }))),
      ({ id }) => id,
    );
  const restOf = (known: ReturnType<typeof meaning>, id: number | null): unknown =>
    id === null ? null : known.get(id)?.map(({ rest }) => rest);
  const kinds = meaning('assessment_kind');
  const reasons = meaning('assessment_reasons');
  const scopes = meaning('assessment_scope');
  const labelKinds = meaning('label_kind');
  return {
    people: all.flatMap(rows =>
      rows.assessment.map(([key, kind, on, silent, since, from, inactive, why, kept]) => [
        ...[key, on, silent, since, from, inactive],
        restOf(kinds, kind),
        restOf(reasons, why),
        restOf(scopes, kept),
      ]),
    ),
    labels: all.flatMap(rows =>
      rows.label_assessment.map(([id, kind, ...days]) => [id, restOf(labelKinds, kind), ...days]),
    ),
    refusals: all.flatMap(rows => rows.refusal),
  };
}

it('gives the same rows, in the same order', async () => {
  const there: AssessedRows[] = [];
  for await (const rows of rowsOfThreads(store.path, WORK)) there.push(rows);
  expect(spelledOut(there)).toEqual(spelledOut([...rowsOfReader(store, WORK)]));
  expect(there.flatMap(({ assessment }) => assessment).length).toBe(PEOPLE);
  expect(there.flatMap(rows => rows.label_assessment).length).toBe(PEOPLE / 3);
  expect(there.flatMap(rows => rows.refusal).length).toBe(PEOPLE / 5);
  expect(there.flatMap(rows => rows.assessment).filter(row => row[7] !== null).length).toBe(PEOPLE / 4);
  expect(there.flatMap(rows => rows.assessment_scope).length).toBeGreaterThan(0);
});

it('decides on both, and neither gives a number of the other', async () => {
  const there: AssessedRows[] = [];
  for await (const rows of rowsOfThreads(store.path, WORK)) there.push(rows);
  const ids = there.flatMap(rows => rows.assessment_kind.map(([id]) => id));
  expect(new Set(ids.map(Math.sign))).toEqual(new Set([1, -1]));
  expect(new Set(ids).size).toBe(ids.length);
});

it('fails with what fails there', async () => {
  const rows = rowsOfThreads(join(tmpdir(), 'no-such-store.db'), WORK);
  await expect(rows.next()).rejects.toThrow();
});

it('stops when nobody wants more', async () => {
  const rows = rowsOfThreads(store.path, WORK);
  expect((await rows.next()).done).toBe(false);
  expect((await rows.return(undefined)).done).toBe(true);
});
