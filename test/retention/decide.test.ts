// decide(): a table of lives, and what must always hold.

import { describe, expect, it } from 'vitest';
import type { CivilDate, Period } from '../../src/model/calendar.ts';
import { NOTHING_KNOWN, type PersonEvidence } from '../../src/model/person-evidence.ts';
import type { AppliesWhen, Purpose, Register } from '../../src/model/register.ts';
import { EXAMPLE_REGISTER } from '../../src/register/example.ts';
import { LAW_PACK } from '../../src/register/law-pack.ts';
import { decide } from '../../src/retention/decide.ts';
import type { Policy } from '../../src/retention/policy.ts';

const day = (text: string): CivilDate => text as CivilDate;
const TODAY = day('2026-12-01');
const EXAMPLE: Policy = { register: EXAMPLE_REGISTER, lawPack: LAW_PACK };
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
    [
      'perhaps somebody who is still kept',
      { signals: [contact('2020-01-01')], uncertainTwinOn: day('2019-01-01'), isTwinKept: true },
      'undecided',
      '2022-01-02',
    ],
  ])('%s', (_name, evidence, state, since) => {
    const decision = decide({ ...NOTHING_KNOWN, ...evidence }, EXAMPLE, TODAY);
    expect([decision.state, decision.noPurposeSince]).toEqual([state, since]);
  });
});

describe('a label that was assigned after the last contact starts silence anew', () => {
  const [first] = EXAMPLE_REGISTER.purposes as [Purpose];
  const labelled: PersonEvidence = {
    ...NOTHING_KNOWN,
    signals: [contact('2018-05-20')],
    labels: [{ source: 'crm', label: 'Klant', assignedOn: day('2026-10-01'), endedOn: null }],
    recordTypes: ['lid'],
  };
  const judged = (appliesWhen: readonly AppliesWhen[]): string => {
    const register: Register = {
      ...{ ...EXAMPLE_REGISTER, isExample: false, anyLabel: false },
      purposes: [{ ...first, appliesWhen }],
      labels: { crm: { Klant: first.id } },
    };
    return decide(labelled, { register, lawPack: LAW_PACK }, TODAY).state;
  };

  it.each<AppliesWhen>([
    { kind: 'open', types: ['contract'] },
    { kind: 'record' },
    { kind: 'record_type', type: 'lid' },
    { kind: 'signal', type: 'order', within: 'P2Y' as Period },
  ])('also where the purpose may apply by %o as well', other => {
    expect(judged([{ kind: 'label' }])).toBe('active');
    expect(judged([{ kind: 'label' }, other])).toBe('active');
  });

  it('not where a label is no way to have the purpose, nor under the example register, which knows no labels', () => {
    expect(judged([{ kind: 'record' }])).toBe('retention_expired');
    expect(decide(labelled, EXAMPLE, TODAY).state).toBe('retention_expired');
  });
});
