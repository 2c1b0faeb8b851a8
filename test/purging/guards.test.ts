// Every guard: a case that trips it, and the nearest one that does not.

import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/model/calendar.ts';
import { GUARDS, OVERRIDABLE } from '../../src/model/purge.ts';
import type { GuardFacts, ListFacts } from '../../src/purging/guard-facts.ts';
import { judgeGuards, median } from '../../src/purging/guards.ts';

const date = (text: string): CivilDate => text as CivilDate;

const LIST: ListFacts = {
  ...{ source: 'crm', entity: 'contact', isPartial: false, exportedOn: date('2026-12-01'), ageHours: 12 },
  ...{ isRepeated: false, isOlderThanBefore: false, rows: 1000, rowsBefore: [1000, 990, 980], gone: 0 },
  ...{ missingColumns: [], decisionColumns: [], unreadable: 0 },
};
const FINE: GuardFacts = {
  ...{
    today: date('2026-12-02'),
    lastRunOn: date('2026-12-01'),
    deletedBefore: [],
    required: [{ source: 'crm', entity: 'contact' }],
  },
  shares: [{ source: null, people: 1000, toDelete: 10 }],
  ...{
    lists: [LIST],
    maxAgeHours: { crm: 48 },
    crashedRules: [],
    purposes: 1,
    unknownNames: [],
    strayProtections: [],
  },
};
const trips = (facts: Partial<GuardFacts>): readonly string[] =>
  judgeGuards({ ...FINE, ...facts }).flatMap(({ guard, isTripped }) => (isTripped ? [guard] : []));
const list = (more: Partial<ListFacts>): Partial<GuardFacts> => ({ lists: [{ ...LIST, ...more }] });
const required = (source: string, entity: string | null): Partial<GuardFacts> => ({
  required: [{ source, entity }],
});
const share = (people: number, toDelete: number): Partial<GuardFacts> => ({
  shares: [{ source: null, people, toDelete }],
});
const column = (before: number, now: number): Partial<GuardFacts> =>
  list({ decisionColumns: [{ header: 'laatste contact', before, now }] });

const CASES: readonly (readonly [guard: string, trips: Partial<GuardFacts>, not: Partial<GuardFacts>])[] = [
  ['share', share(1000, 26), share(1000, 25)],
  ['share', share(10_000, 201), share(10_000, 200)],
  [
    'share',
    { shares: [...(FINE.shares ?? []), { source: 'mail', people: 100, toDelete: 26 }] },
    share(100, 25),
  ],
  ['history', { deletedBefore: [3, 3, 3] }, { deletedBefore: [3, 4, 4] }],
  ['history', { deletedBefore: [1, 1, 1, 1, 1, 1, 500] }, { deletedBefore: [1, 1] }],
  ['clock', { today: date('2026-11-30') }, { today: date('2026-12-01') }],
  ['clock', { lastRunOn: date('2026-10-27') }, { lastRunOn: date('2026-10-28') }],
  ['same-file', list({ isRepeated: true }), list({})],
  ['export-missing', required('crm', 'deal'), required('crm', 'contact')],
  ['export-missing', required('finance', null), required('crm', null)],
  ['export-old', list({ ageHours: 48.1 }), list({ ageHours: 48 })],
  ['export-old', list({ isOlderThanBefore: true }), list({})],
  ['export-old', list({ isPartial: true, ageHours: 100 }), list({ isPartial: true })],
  ['rows-fewer', list({ rows: 890 }), list({ rows: 891 })],
  ['rows-fewer', list({ rows: 500 }), list({ rows: 500, isPartial: true })],
  ['ids-vanished', list({ gone: 51 }), list({ gone: 50 })],
  ['column-missing', list({ missingColumns: ['opt-out'] }), list({})],
  ['column-emptier', column(80, 74.9), column(80, 75)],
  ['round-total', list({ rows: 2000, rowsBefore: [] }), list({ rows: 2001, rowsBefore: [] })],
  ['round-total', list({ rows: 1_048_575, rowsBefore: [] }), list({ rows: 1_048_574, rowsBefore: [] })],
  ['dates-unreadable', list({ unreadable: 51 }), list({ unreadable: 50 })],
  ['rule-crashed', { crashedRules: ['name-case'] }, {}],
  ['policy-empty', { purposes: 0 }, { purposes: 1 }],
  ['unknown-name', { unknownNames: ['crmm'] }, {}],
  ['protection-stray', { strayProtections: ['hold 3'] }, {}],
];

describe('guards', () => {
  it('are all fine when all is fine', () => {
    expect(trips({})).toEqual([]);
  });

  it.each(CASES)('%s', (guard, tripping, not) => {
    expect(trips(tripping)).toContain(guard);
    expect(trips(not)).not.toContain(guard);
  });

  it('are all in the table', () => {
    expect([...new Set(CASES.map(([guard]) => guard))].sort()).toEqual([...GUARDS].sort());
  });

  it('may be overridden for share, history, clock and the same file only', () => {
    expect([...OVERRIDABLE].sort()).toEqual(['clock', 'history', 'same-file', 'share']);
  });

  it.each([
    [[], 0],
    [[3], 3],
    [[1, 9], 5],
    [[9, 1, 2], 2],
  ])('median of %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
