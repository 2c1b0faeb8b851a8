// What checks counted: the check before a run is one of all rules, and figures stay when their findings go.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CivilDate, Instant } from '../../../src/model/calendar.ts';
import type { CheckFigures, CheckTotals } from '../../../src/model/check.ts';
import {
  addCheck,
  allChecks,
  checkFigures,
  keepFigures,
  lastChecks,
} from '../../../src/store/findings/check-figures.ts';
import { addRuleRun, findings, findingWriter, type RuleRun } from '../../../src/store/findings/findings.ts';
import { removeFindingsBefore } from '../../../src/store/findings/old-findings.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { startRun } from '../../../src/store/runs.ts';

let store: Store;
beforeEach(() => {
  store = openStore(join(mkdtempSync(join(tmpdir(), 'dws-figures-')), 'store.db'));
});
afterEach(() => closeStore(store));

/** The check of all rules before a run; undefined: it is the first. */
const checkBefore = (run: number): CheckFigures | undefined => lastChecks(store, { before: run, most: 1 })[0];

const totals = (recordsWithError: number): CheckTotals => ({
  ...{
    records: 10,
    recordsWithError,
    recordsWithWarning: 2,
    recordsPastRetention: 3,
    personsPastRetention: 1,
  },
  ...{ recordsInDuplicateGroup: 4, duplicateGroups: 2 },
});

/** A check in which `a` counted so many, `b` had nothing to look at and `c` crashed. */
function check(on: string, records: number, { isWhole = true, isCounted = true } = {}): number {
  const today = on as CivilDate;
  const startedAt = `${on}T00:00:00Z` as Instant;
  const runId = startRun(store, { command: 'check', startedAt, today, toolVersion: '0' });
  const how = { severity: 'error', options: {}, looked: 10, notApplicable: [] } as const;
  const statuses = Object.entries({ a: 'ran', b: 'not_applicable', c: 'crashed' } as const);
  addCheck(store, runId, isWhole);
  for (const [rule, status] of isWhole ? statuses : statuses.slice(0, 1))
    addRuleRun(store, runId, { ...how, rule, status: status as RuleRun['status'] });
  const rules = new Map([
    ['a', records],
    ['b', 0],
    ['c', 0],
  ]);
  if (isCounted) keepFigures(store, runId, { totals: totals(records), rules });
  return runId;
}

it('gives the check of all rules before a run, with what each rule counted; who did not look counted nothing', () => {
  const first = check('2026-01-01', 7);
  const partial = check('2026-01-02', 6, { isWhole: false });
  const broken = check('2026-01-03', 5, { isCounted: false });
  const last = check('2026-02-01', 4);
  expect(checkBefore(first)).toBeUndefined();
  expect(checkBefore(last)).toEqual({
    ...{ runId: first, on: '2026-01-01', isWhole: true, totals: totals(7) },
    rules: [
      { rule: 'a', severity: 'error', records: 7, looked: 10 },
      { rule: 'b', severity: 'error', records: null, looked: 10 },
      { rule: 'c', severity: 'error', records: null, looked: 10 },
    ],
  });
  expect(checkBefore(broken)?.runId).toBe(first);
  expect(checkFigures(store, broken)).toBeNull();
  expect(lastChecks(store, { before: Number.MAX_SAFE_INTEGER, most: 12 }).map(({ runId }) => runId)).toEqual([
    first,
    last,
  ]);
  expect(lastChecks(store, { before: Number.MAX_SAFE_INTEGER, most: 1 }).map(({ runId }) => runId)).toEqual([
    last,
  ]);
  expect(allChecks(store).map(({ runId }) => runId)).toEqual([first, partial, last]);
});

it('figures outlive the findings they count', () => {
  const first = check('2026-01-01', 1);
  findingWriter(
    store,
    first,
  )({
    ...{ fingerprint: 'f' as never, rule: 'a', recordKey: 's/contact/1' as never, field: null },
    ...{ message: 'm', data: {}, related: [], restsOn: null },
  });
  const last = check('2026-06-01', 0);
  expect(removeFindingsBefore(store, '2026-05-01' as CivilDate)).toBe(1);
  expect(findings(store, first)).toEqual([]);
  expect(checkBefore(last)?.rules[0]?.records).toBe(1);
});
