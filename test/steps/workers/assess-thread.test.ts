// Deciding on another thread gives the rows that deciding here gives, in the same order; what fails there fails here; and it stops
// when nobody wants more.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/model/calendar.ts';
import { EXAMPLE_REGISTER } from '../../../src/register/example.ts';
import { rowsOfReader } from '../../../src/steps/assess/assess.ts';
import type { AssessWork } from '../../../src/steps/assess/assessed-rows.ts';
import { matchRecords } from '../../../src/steps/match/match.ts';
import { rowsOfThreads } from '../../../src/steps/workers/assess-thread.ts';
import type { AssessedRows } from '../../../src/store/law/assessments.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { importOne } from '../../support/snapshot.ts';

const PEOPLE = 3000;
const TODAY = '2026-12-01' as CivilDate;
const WORK: AssessWork = { register: EXAMPLE_REGISTER, today: TODAY, countsFirstImport: true };
let store: Store;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dws-assess-'));
  const rows = Array.from(
    { length: PEOPLE },
    (_, row) => `${row + 1};n${row}@example.com;${2010 + (row % 17)}-05-14;${row % 3 === 0 ? 'Klant' : ''}\n`,
  );
  writeFileSync(join(folder, 'x.csv'), `id;e-mail;laatste contact;labels\n${rows.join('')}`);
  store = openStore(join(folder, 'store.db'));
  await importOne(store, join(folder, 'x.csv'));
  await matchRecords(store, { today: TODAY, pulse: { beat: async () => {} } });
});
afterAll(() => closeStore(store));

/** Each row with what its numbers stand for: these are given by whoever comes first. */
function spelledOut(all: readonly AssessedRows[]): object {
  const meaning = (table: 'assessment_kind' | 'assessment_reasons' | 'label_kind'): Map<unknown, unknown> =>
    new Map(all.flatMap(rows => rows[table].map(([id, ...rest]) => [id, rest] as const)));
  const [kinds, reasons, labelKinds] = [
    meaning('assessment_kind'),
    meaning('assessment_reasons'),
    meaning('label_kind'),
  ];
  return {
    people: all.flatMap(rows =>
      rows.assessment.map(([key, kind, why, scopes]) => [key, kinds.get(kind), reasons.get(why), scopes]),
    ),
    labels: all.flatMap(rows => rows.label_assessment.map(([id, kind]) => [id, labelKinds.get(kind)])),
  };
}

it('gives the same rows, in the same order', async () => {
  const there: AssessedRows[] = [];
  for await (const rows of rowsOfThreads(store.path, WORK)) there.push(rows);
  expect(spelledOut(there)).toEqual(spelledOut([...rowsOfReader(store, WORK)]));
  expect(there.flatMap(({ assessment }) => assessment).length).toBe(PEOPLE);
  expect(there.flatMap(rows => rows.label_assessment).length).toBe(PEOPLE / 3);
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
