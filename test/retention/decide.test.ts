// decide(): a table of lives, and what must always hold.

import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/model/calendar.ts';
import { NOTHING_KNOWN, type PersonEvidence } from '../../src/model/person-evidence.ts';
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
