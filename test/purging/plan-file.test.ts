// The plan as a file: what was frozen thaws the same, and one changed byte makes it none.

import { expect, it } from 'vitest';
import type { CivilDate } from '../../src/model/calendar.ts';
import type { RecordKey } from '../../src/model/identity.ts';
import type { PlannedPeople, PlannedPerson, PurgePlan } from '../../src/model/purge.ts';
import { freezePlan, thawPlan } from '../../src/purging/plan-file.ts';
import { peopleWriter } from '../../src/purging/plan-people.ts';

const date = (text: string): CivilDate => text as CivilDate;
const PEOPLE: readonly PlannedPerson[] = ['crm/contact/1', 'crm/contact/a "quoted"\n id'].map(key => ({
  ...{ purpose: 'klant', countedFrom: 'signal' as const, countedOn: date('2015-01-01') },
  deletableFrom: date('2019-01-02'),
  records: [{ key: key as RecordKey, sha256: 'c' }],
}));
const held = (people: readonly PlannedPerson[]): PlannedPeople => {
  const writer = peopleWriter();
  people.forEach(writer.add);
  return writer.finish();
};
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
  people: held(PEOPLE),
};

const frozenBytes = (plan: PurgePlan): Buffer => Buffer.concat(freezePlan(plan).parts);

it('thaws what was frozen, one person a line', () => {
  const { sha256, id } = freezePlan(PLAN);
  const bytes = frozenBytes(PLAN);
  const { people, ...head } = thawPlan(bytes, sha256) as PurgePlan;
  expect([{ ...head, people: [...people] }]).toEqual([{ ...PLAN, people: PEOPLE }]);
  expect([...people]).toEqual([...PLAN.people]);
  expect(sha256.startsWith(id)).toBe(true);
  const text = bytes.toString();
  expect(text.split('\n').filter(line => line.includes('"records"')).length).toBe(2);
  expect(JSON.parse(text)).toMatchObject({ counts: PLAN.counts, people: [{ purpose: 'klant' }, {}] });
});

it('holds thousands, and nobody', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({
    ...(PEOPLE[0] as PlannedPerson),
    records: [{ key: `crm/contact/${index}` as RecordKey, sha256: 'é' }],
  }));
  for (const people of [many, []]) {
    const plan = { ...PLAN, people: held(people) };
    const bytes = frozenBytes(plan);
    expect([...(thawPlan(bytes, freezePlan(plan).sha256)?.people ?? [null])]).toEqual(people);
    expect(JSON.parse(bytes.toString()).people.length).toBe(people.length);
  }
});

it('refuses a changed byte, another shape and another hash', () => {
  const { sha256 } = freezePlan(PLAN);
  const text = frozenBytes(PLAN).toString();
  expect(thawPlan(Buffer.from(text.replace('crm/contact/1', 'crm/contact/2')), sha256)).toBeNull();
  expect(thawPlan(Buffer.from(text), freezePlan({ ...PLAN, people: held([]) }).sha256)).toBeNull();
});
