// A request to erase: what may be kept, on which ground and until when, and nothing that has none.

import { expect, it } from 'vitest';
import type { CivilDate } from '../../src/model/calendar.ts';
import { NOTHING_KNOWN, type PersonEvidence } from '../../src/model/person-evidence.ts';
import { LAW_PACK } from '../../src/register/law-pack.ts';
import { loadRegister } from '../../src/register/load.ts';
import { erasureOf } from '../../src/requests/erasure.ts';
import { decide } from '../../src/retention/decide.ts';

const TODAY = '2026-11-25' as CivilDate;
const day = (text: string): CivilDate => text as CivilDate;

const { register } = loadRegister(
  `systems: { crm: {}, finance: {} }
purposes:
  - id: klant
    title: Klant
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ record_type: klant }] }
    categories_max: [naam, contact]
    ends_when: [{ no_signal_for: P24M }]
    retention: { after_end: P1Y }
  - id: nieuws
    title: Nieuwsbrief
    basis: { article: 6(1)(a) }
    applies_when: { any: [{ record_type: nieuws }] }
    categories_max: [naam, contact]
    retention: { after_end: P1Y }
  - id: reclame
    title: Reclame
    basis: { article: 6(1)(f) }
    channels: [email]
    applies_when: { any: [{ record_type: reclame }] }
    categories_max: [contact]
    retention: { after_end: P1Y }
  - id: beveiliging
    title: Beveiliging
    basis: { article: 6(1)(f) }
    applies_when: { any: [{ record_type: beveiliging }] }
    categories_max: [naam]
    retention: { after_end: P1Y }
  - id: taak
    title: Taak
    basis: { article: 6(1)(e) }
    applies_when: { any: [{ record_type: taak }] }
    categories_max: [naam]
    retention: { after_end: P1Y }
floors:
  - { id: fiscaal, law: nl.awr-52, from: fiscal_year_end_of(last_invoice), evidence: finance.activity.invoice, systems: [finance], keeps: [naam] }
`,
  'register.yaml',
);

const HELD = ['family_name', 'email', 'birth_date', 'rows'] as const;
const IN_TOUCH = [{ type: 'last_contact', source: 'crm', on: day('2026-05-20') }] as const;
const INVOICED = [{ type: 'invoice', source: 'finance', on: day('2024-05-20') }] as const;
const HOLD = { id: 3, systems: ['crm'], categories: null, until: day('2027-01-31') };
const INVOICE = { type: 'invoice', source: 'crm', isOpen: true, isAssumed: false, closedOn: null } as const;

/** The answer, the article, by what, until when: of the name, the e-mail, the date of birth and the rows of lists. */
const ERASED = 'erase 17(1)(a)';

it.each<readonly [string, Partial<PersonEvidence>, readonly string[]]>([
  ['nobody needs it', {}, [ERASED, ERASED, ERASED, ERASED]],
  [
    'a contract that runs keeps what it needs',
    { recordTypes: ['klant'], signals: IN_TOUCH },
    ['keep 6(1)(b) Klant 2028-05-20', 'keep 6(1)(b) Klant 2028-05-20', ERASED, ERASED],
  ],
  [
    'one that ended, in its period',
    { recordTypes: ['klant'], signals: [{ ...IN_TOUCH[0], on: day('2024-05-20') }] },
    ['weigh 17(1)(a) Klant 2027-05-20', 'weigh 17(1)(a) Klant 2027-05-20', ERASED, ERASED],
  ],
  [
    'one whose period is over',
    { recordTypes: ['klant'], signals: [{ ...IN_TOUCH[0], on: day('2020-05-20') }] },
    [ERASED, ERASED, ERASED, ERASED],
  ],
  [
    'consent goes with the request',
    { recordTypes: ['nieuws'] },
    ['erase 17(1)(b) Nieuwsbrief', 'erase 17(1)(b) Nieuwsbrief', ERASED, ERASED],
  ],
  [
    'marketing stops, an interest is weighed',
    { recordTypes: ['reclame', 'beveiliging'] },
    ['weigh 17(1)(c), 21(1) Beveiliging', 'erase 17(1)(c), 21(2) Reclame', ERASED, ERASED],
  ],
  [
    'a public task outweighs an interest',
    { recordTypes: ['taak', 'beveiliging'] },
    ['keep 17(3)(b) Taak', ERASED, ERASED, ERASED],
  ],
  [
    'the law keeps it in the accounts, not here',
    { sources: ['crm', 'finance'], signals: INVOICED },
    [ERASED, ERASED, ERASED, ERASED],
  ],
  [
    'a hold keeps all of it',
    { holds: [HOLD] },
    Array.from({ length: 4 }, () => 'keep 17(3)(e) hold 3 2027-01-31'),
  ],
  [
    'an open invoice is for a person to weigh',
    { affairs: [INVOICE] },
    Array.from({ length: 4 }, () => 'weigh 17(3)(e) invoice'),
  ],
])('%s', (_name, known, expected) => {
  expect(answersIn('crm', known)).toEqual(expected);
});

it('an invoice keeps itself and the name in the accounts through the year of the law', () => {
  const answers = answersIn('finance', { sources: ['crm', 'finance'], signals: INVOICED });
  const kept = 'keep 17(3)(b) AWR 52(4) 2031-12-31';
  expect(answers).toEqual([kept, ERASED, ERASED, kept]);
});

function answersIn(source: string, known: Partial<PersonEvidence>): readonly string[] {
  const evidence = { ...NOTHING_KNOWN, sources: ['crm'], ...known };
  const decision = decide(evidence, { register, lawPack: LAW_PACK }, TODAY);
  const erasure = erasureOf(new Map([[source, HELD]]), { decision, evidence, register, today: TODAY });
  return HELD.map(held => {
    const part = erasure.find(one => one.parts.includes(held));
    const grounds = part?.grounds.map(({ article, by, until }) =>
      [article, by, until].filter(word => word !== null).join(' '),
    );
    return `${part?.answer} ${grounds?.join('; ')}`;
  });
}
