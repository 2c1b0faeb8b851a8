// The plan as a file: what was frozen thaws the same, and one changed byte makes it none.

import { expect, it } from 'vitest';
import type { CivilDate } from '../../src/model/calendar.ts';
import type { RecordKey } from '../../src/model/identity.ts';
import type { PurgePlan } from '../../src/model/purge.ts';
import { freezePlan, thawPlan } from '../../src/purging/plan-file.ts';

const date = (text: string): CivilDate => text as CivilDate;
const PLAN: PurgePlan = {
  ...{
    schema_version: 1,
    plannedOn: date('2026-12-01'),
    plannedBy: 'j.smit',
    validThrough: date('2026-12-15'),
  },
  ...{
    toolVersion: '0.1.0',
    register: { id: 'register.yaml', sha256: 'a' },
    lawPack: { edition: 'nl', sha256: 'b' },
  },
  counts: { keep: 1, delete: 2, hold: 0, blocked: 0, undecided: 0, waiting: 0 },
  guards: [{ guard: 'share', source: null, entity: null, figure: '2', limit: '25', isTripped: false }],
  people: ['crm/contact/1', 'crm/contact/a "quoted" id'].map(key => ({
    ...{ purpose: 'klant', countedFrom: 'signal' as const, countedOn: date('2015-01-01') },
    deletableFrom: date('2019-01-02'),
    records: [{ key: key as RecordKey, sha256: 'c' }],
  })),
};

it('thaws what was frozen, one person a line', () => {
  const { text, sha256, id } = freezePlan(PLAN);
  expect(thawPlan(Buffer.from(text), sha256)).toEqual(PLAN);
  expect(sha256.startsWith(id)).toBe(true);
  expect(text.split('\n').filter(line => line.includes('"records"')).length).toBe(2);
});

it('refuses a changed byte, another shape and another hash', () => {
  const { text, sha256 } = freezePlan(PLAN);
  expect(thawPlan(Buffer.from(text.replace('crm/contact/1', 'crm/contact/2')), sha256)).toBeNull();
  expect(thawPlan(Buffer.from(text), freezePlan({ ...PLAN, people: [] }).sha256)).toBeNull();
});
