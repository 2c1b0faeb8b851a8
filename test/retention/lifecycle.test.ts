// decide(): a table of lives, and what must always hold.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CivilDate, type Period } from '../../src/model/calendar.ts';
import { EXAMPLE_REGISTER } from '../../src/register/example.ts';
import { decide, type PersonEvidence } from '../../src/retention/lifecycle.ts';

const day = (text: string): CivilDate => text as CivilDate;
const TODAY = day('2026-12-01');
const NOBODY: PersonEvidence = {
  signals: [],
  createdOn: null,
  firstImportOn: null,
  labels: [],
  hasUnreadableDate: false,
  openActivities: [],
  uncertainTwinOn: null,
};
const contact = (on: string): PersonEvidence['signals'][number] => ({
  type: 'last_contact',
  source: 'crm',
  on: day(on),
});

describe('a table of lives, as of 2026-12-01', () => {
  it.each<readonly [string, Partial<PersonEvidence>, string, string | null]>([
    ['in force to the day', { signals: [contact('2024-12-01')] }, 'active', '2026-12-02'],
    ['ended yesterday', { signals: [contact('2024-11-30')] }, 'no_purpose', '2026-12-01'],
    ['kept through today', { signals: [contact('2022-12-01')] }, 'no_purpose', '2024-12-02'],
    ['past', { signals: [contact('2022-11-30')] }, 'retention_expired', '2024-12-01'],
    [
      'opening a mail is not contact',
      { signals: [{ type: 'mail_open', source: 'mail', on: TODAY }, contact('2020-01-01')] },
      'retention_expired',
      '2022-01-02',
    ],
    ['created counts without contact', { createdOn: day('2020-01-01') }, 'retention_expired', '2022-01-02'],
    [
      'another source knows better',
      { signals: [contact('2020-01-01'), { type: 'click', source: 'mail', on: day('2026-01-01') }] },
      'active',
      '2028-01-02',
    ],
    ['no date at all', {}, 'undecided', null],
    [
      'an unreadable date',
      { signals: [contact('2020-01-01')], hasUnreadableDate: true },
      'undecided',
      '2022-01-02',
    ],
    [
      'perhaps somebody later',
      { signals: [contact('2020-01-01')], uncertainTwinOn: day('2026-01-01') },
      'undecided',
      '2022-01-02',
    ],
    [
      'perhaps somebody earlier',
      { signals: [contact('2020-01-01')], uncertainTwinOn: day('2019-01-01') },
      'retention_expired',
      '2022-01-02',
    ],
  ])('%s', (_name, evidence, state, since) => {
    const decision = decide({ ...NOBODY, ...evidence }, EXAMPLE_REGISTER, TODAY);
    expect([decision.state, decision.noPurposeSince]).toEqual([state, since]);
  });
});

const dates = fc
  .integer({ min: 0, max: 12_000 })
  .map(days => addPeriod(day('1995-01-01'), `P${days}D` as Period));
const lives = fc.record({
  signals: fc.array(
    fc.record({
      type: fc.constantFrom('last_contact', 'click', 'mail_open', 'ticket'),
      source: fc.constantFrom('a', 'b'),
      on: dates,
    }),
  ),
  createdOn: fc.option(dates),
  firstImportOn: fc.constant(null),
  labels: fc.constant([]),
  hasUnreadableDate: fc.boolean(),
  openActivities: fc.constant([]),
  uncertainTwinOn: fc.option(dates),
}) as fc.Arbitrary<PersonEvidence>;
const numRuns = Number(process.env['FC_RUNS'] ?? 1000);

describe('what must always hold', () => {
  it('monotone in time: who is past stays past', () => {
    fc.assert(
      fc.property(lives, dates, dates, (life, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        if (decide(life, EXAMPLE_REGISTER, early).state === 'retention_expired') {
          expect(decide(life, EXAMPLE_REGISTER, late).state).toBe('retention_expired');
        }
      }),
      { numRuns },
    );
  });

  it('the order of imports is irrelevant, and more signals never make anybody due sooner', () => {
    fc.assert(
      fc.property(lives, dates, (life, today) => {
        const turned = { ...life, signals: [...life.signals].reverse() };
        expect(decide(turned, EXAMPLE_REGISTER, today)).toEqual(decide(life, EXAMPLE_REGISTER, today));
        const more: PersonEvidence = { ...life, signals: [...life.signals, contact(today)] };
        expect(decide(more, EXAMPLE_REGISTER, today).state).toBe('active');
      }),
      { numRuns },
    );
  });

  it('an unreadable date is never due', () => {
    fc.assert(
      fc.property(lives, dates, (life, today) => {
        expect(decide({ ...life, hasUnreadableDate: true }, EXAMPLE_REGISTER, today).state).not.toBe(
          'retention_expired',
        );
      }),
      { numRuns },
    );
  });
});
