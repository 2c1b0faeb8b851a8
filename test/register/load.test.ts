// Mistakes in register.yaml, each with its code, place and suggestion; and what lint remarks.

import { describe, expect, it } from 'vitest';
import { lintSentence } from '../../src/language/law/lint-words.ts';
import type { CivilDate } from '../../src/model/calendar.ts';
import { Fault } from '../../src/model/fault.ts';
import type { LawPack } from '../../src/model/law-pack.ts';
import { LAW_PACK } from '../../src/register/law-pack.ts';
import { LINT_CODES, lintRegister } from '../../src/register/lint.ts';
import { loadRegister } from '../../src/register/load.ts';

const TEXT = `controller: { name: V, contact: v@example.com, org_type: company }
dpo: { none: klein }
systems: { crm: { processor: leverancier, max_age: PT48H }, finance: {} }
processors: [{ id: leverancier, dpa_signed: 2025-03-01, dpa_ends: 2028-03-01 }]
categories: { health: { special: art9.health, fields: [notes] } }
purposes:
  - id: klant
    title: Klant
    process: [verkoop]
    basis: { article: 6(1)(a), text_versions: [v1], refresh: P2Y }
    applies_when: { any: [{ label: true }, { signal: order, within: P2Y }, { open: deal|contract }] }
    subjects: [klant]
    categories_max: [naam]
    recipients: { none: geen }
    owner: { department: verkoop }
    ends_when: [consent_withdrawn, { no_signal_for: P2Y }]
    retention: { after_end: P0D, why: "7(3)" }
    consent_proof: { period: P5Y }
floors:
  - { id: fiscaal, law: AWR 52(4), evidence: finance.activity.invoice, systems: [finance], keeps: [naam] }
transfers: { none: geen }
security: [slot]
labels: { crm: { Klant: klant } }
signals: { count: [order], ignore: [mail_open] }
`;

type Expected = readonly [code: string, line: number, column: number, suggestion: string | null];

/** From, to, and the fault it gives. */
const MISTAKES: readonly (readonly [from: string, to: string, fault: Expected])[] = [
  ['Klant: klant }', 'Klant: klnat }', ['E031', 23, 18, 'klant']],
  ['labels: { crm:', 'labels: { crmm:', ['E031', 23, 11, 'crm']],
  ['within: P2Y', 'within: 2', ['E032', 11, 61, null]],
  ['within: P2Y', 'within: 24m', ['E032', 11, 61, 'P24M']],
  ['no_signal_for: P2Y', 'no_signal_for: 24', ['E032', 16, 38, null]],
  ['after_end: P0D', 'after_end: P9999Y', ['E032', 17, 18, null]],
  ['period: P5Y', 'period: P7990Y', ['E032', 18, 22, null]],
  ['no_signal_for', 'no_sigal_for', ['E034', 16, 38, 'no_signal_for']],
  ['consent_withdrawn', 'consent_withdrwn', ['E031', 16, 17, 'consent_withdrawn']],
  ['deal|contract', 'deel|contract', ['E031', 11, 78, 'deal']],
  ['AWR 52(4)', 'AWR 52(5)', ['E031', 20, 20, 'AWR 52(4)']],
  ['finance.activity.invoice', 'finance.activty.invoice', ['E031', 20, 36, 'finance.activity.invoice']],
  ['systems: [finance]', 'systems: [finanse]', ['E031', 20, 82, 'finance']],
  ['keeps: [naam]', 'keeps: [nam]', ['E031', 20, 100, 'naam']],
  ['processor: leverancier', 'processor: leverancir', ['E031', 3, 19, 'leverancier']],
  ['fields: [notes]', 'fields: [note]', ['E031', 5, 56, 'notes']],
  ['art9.health', 'art9.helth', ['E031', 5, 25, 'art9.health']],
  ['6(1)(a)', '6(1)(z)', ['E031', 10, 14, '6(1)(a)']],
  ['count: [order]', 'count: [ordr]', ['E031', 24, 20, 'order']],
  ['title:', 'titel:', ['E034', 8, 5, 'title']],
  // A key of another place is not proposed for itself.
  ['finance: {}', 'finance: { title: F }', ['E034', 3, 72, null]],
  ['    title: Klant\n', '', ['E141', 7, 5, null]],
  ['Klant: klant }', 'Klant: klant, Klant: klant }', ['E033', 23, 32, null]],
  ['ignore: [mail_open]', 'ignore: [order]', ['E033', 24, 37, null]],
  ['  - id: klant', '\t- id: klant', ['E030', 7, 1, null]],
  [TEXT, '', ['E140', 1, 1, null]],
  [TEXT, '# niets\n', ['E140', 1, 1, null]],
];

describe('a mistake is an error with its place', () => {
  it.each(MISTAKES)('%s → %s', (from, to, want) => {
    expect(TEXT).toContain(from);
    try {
      loadRegister(TEXT.replace(from, to), 'r.yaml');
      expect.fail('no fault');
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const { line, column, suggestion = null } = error.details as Record<string, unknown>;
      expect([error.code, line, column, suggestion]).toEqual(want);
    }
  });
});

/** The law pack as it is once somebody has read all of it: so that a remark is about the register. */
const READ_PACK: LawPack = {
  ...LAW_PACK,
  entries: LAW_PACK.entries.map(entry => ({ ...entry, checkedOn: '2026-11-25' as CivilDate })),
};

const remarksOn = (text: string, pack: LawPack, today = '2026-12-01'): ReturnType<typeof lintRegister> =>
  lintRegister(loadRegister(text, 'r.yaml').register, pack, today as CivilDate);

const codesOf = (text: string, today?: string): readonly string[] =>
  remarksOn(text, READ_PACK, today).map(({ code }) => code);

describe('lint', () => {
  it('has nothing to say of a full register', () => {
    expect(codesOf(TEXT)).toEqual([]);
  });

  it.each<readonly [string, string, string]>([
    ['dpo: { none: klein }\n', '', 'dpo-missing'],
    ['contact: v@example.com, ', '', 'contact-missing'],
    [', why: "7(3)"', '', 'retention-unexplained'],
    [', text_versions: [v1]', '', 'consent-without-texts'],
    ['    owner: { department: verkoop }\n', '', 'owner-missing'],
    ['categories_max: [naam]', 'categories_max: [health]', 'special-without-ground'],
    ['6(1)(a)', '6(1)(f)', 'balancing-test-missing'],
    ['dpa_ends: 2028-03-01', 'dpa_ends: 2026-03-01', 'processor-agreement-ended'],
    [', dpa_signed: 2025-03-01, dpa_ends: 2028-03-01', '', 'processor-agreement-missing'],
    ['law: AWR 52(4),', 'law: AWR 52(4), period: P5Y,', 'floor-shorter-than-law'],
    ['recipients: { none: geen }', 'subjects: [klant]', 'recipients-missing'],
  ])('%s → %s: %s', (from, to, code) => {
    const changed =
      code === 'recipients-missing' ? TEXT.replace(`    ${from}\n`, '') : TEXT.replace(from, to);
    expect(codesOf(changed)).toContain(code);
  });

  it('says that the law pack was not looked at for a year', () => {
    expect(codesOf(TEXT, '2027-11-25')).not.toContain('law-unchecked');
    expect(codesOf(TEXT, '2027-11-26')).toContain('law-unchecked');
  });

  it('says of the pack as it is what nobody read in the law, and is silent about what was read', () => {
    const named = remarksOn(TEXT, LAW_PACK)
      .filter(({ code }) => code === 'law-unconfirmed')
      .map(({ name }) => name);
    expect(named).toEqual(['AWR 52(4)', 'AVG 8, UAVG 5; AVG 12(3)']);
    const oneStopShop = TEXT.replace('law: AWR 52(4)', 'law: eu.vat-oss');
    expect(remarksOn(oneStopShop, LAW_PACK).map(({ name }) => name)).not.toContain(
      'VAT Directive 369(2), 369k(2)',
    );
  });

  it('has a sentence for every code, in both languages', () => {
    for (const code of LINT_CODES)
      for (const locale of ['nl', 'en'] as const)
        expect(lintSentence(locale, code, { name: 'x', day: '' })).not.toBe(code);
  });
});
