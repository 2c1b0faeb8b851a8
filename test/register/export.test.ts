// register export: every letter of AVG 30(1) has its row, in both languages; the privacy statement, and what changes in it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/model/calendar.ts';
import { REGISTER_PARTS } from '../../src/model/register-document.ts';
import { exportRegister } from '../../src/register/export.ts';
import { loadRegister } from '../../src/register/load.ts';
import { changedLines, markdownLines } from '../../src/reports/markdown.ts';

const TEXT = `controller: { name: Voorbeeld BV, contact: privacy@voorbeeld.example }
dpo: { none: "niet verplicht" }
systems: { crm: { processor: leverancier }, finance: {} }
processors: [{ id: leverancier, dpa_signed: 2025-03-01, dpa_ends: 2028-03-01, country: NL }]
purposes:
  - id: nieuwsbrief
    title: Nieuwsbrief
    process: [inschrijven, versturen]
    basis: { article: 6(1)(a), text_versions: [nb-2024-1] }
    channels: [email]
    subjects: [klant, "<b>prospect</b>"]
    categories_max: [naam]
    recipients: [mailleverancier]
    owner: { department: marketing, person: m.jansen }
    review: P1Y
    ends_when: [consent_withdrawn, { no_signal_for: P2Y }]
    retention: { after_end: P0D, why: "toestemming weg" }
    consent_proof: { period: P5Y, why: bewijs }
floors:
  - { id: fiscaal, law: AWR 52(4), from: fiscal_year_end_of(last_invoice), evidence: finance.activity.invoice, systems: [finance], keeps: [naam, adres] }
transfers: { none: "geen" }
security: [toegang per rol]
labels: { crm: { Nieuws: nieuwsbrief } }
`;
const today = '2026-11-25' as CivilDate;
const linesOf = (
  text: string,
  part: (typeof REGISTER_PARTS)[number],
  locale: 'nl' | 'en',
): readonly string[] =>
  markdownLines(exportRegister(loadRegister(text, 'register.yaml').register, part, { locale, today }));

describe('the record of processing activities', () => {
  it('says every letter of article 30(1)', () => {
    const text = linesOf(TEXT, 'record', 'nl').join('\n');
    for (const row of [
      '| Verwerkingsverantwoordelijke (a) | Voorbeeld BV, privacy@voorbeeld.example |',
      '| Functionaris gegevensbescherming (a) | geen: niet verplicht |',
      '| Doel (b) | Nieuwsbrief (nieuwsbrief) |',
      '| Grondslag | toestemming, AVG 6(1)(a) |',
      '| Betrokkenen (c) | klant, \\<b\\>prospect\\</b\\> |',
      '| Ontvangers (d) | mailleverancier |',
      '| Doorgifte buiten de EER (e) | geen: geen |',
      '| Bewaartermijn (f) | tot het doel eindigt (toestemming weg): intrekken van de toestemming, 2 jaar zonder contact |',
      '| Wettelijke bewaarplicht | AWR 52(4): 7 jaar, in finance, alleen naam, adres |',
      '| Beveiliging (g) | toegang per rol |',
      '| crm | leverancier; NL; verwerkersovereenkomst van 1 maart 2025, tot en met 1 maart 2028 |',
    ])
      expect(text).toContain(row);
    expect(text).toMatch(/\| Gegevens, hoogstens \(c\) \| naam \(.*achternaam.*\) \|/);
  });

  it.each(REGISTER_PARTS)('%s holds no word of the other language, and nothing undefined', part => {
    const [nl, en] = [linesOf(TEXT, part, 'nl').join('\n'), linesOf(TEXT, part, 'en').join('\n')];
    expect(nl).not.toBe(en);
    expect(`${nl}${en}`).not.toMatch(/undefined|null|\[object/);
    expect(en).not.toMatch(/Bewaartermijn|Grondslag|Ontvangers/);
    expect(nl.split('\n').length).toBe(en.split('\n').length);
  });
});

it('the work instruction names labels, review and texts', () => {
  const text = linesOf(TEXT, 'instructions', 'en').join('\n');
  expect(text).toContain('1. inschrijven');
  expect(text).toContain('| Purpose labels | crm: "Nieuws" |');
  expect(text).toContain('| Review | every year, by marketing, m.jansen: does the purpose still hold? |');
  expect(text).toContain('| Proof of consent | 5 years after the purpose ends (bewijs) |');
});

it('another period changes one line of the privacy statement', () => {
  const longer = TEXT.replace('after_end: P0D', 'after_end: P1M');
  expect(changedLines(linesOf(TEXT, 'privacy', 'en'), linesOf(longer, 'privacy', 'en'))).toEqual([
    '- | Retention period | until the purpose ends (toestemming weg): withdrawal of consent, 2 years without contact |',
    '+ | Retention period | 1 month after the purpose ends (toestemming weg): withdrawal of consent, 2 years without contact |',
  ]);
  expect(changedLines(linesOf(TEXT, 'privacy', 'nl'), linesOf(TEXT, 'privacy', 'nl'))).toEqual([]);
});

it('what went and what came are all that differs', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const changes = changedLines(before, after);
      const count = (all: readonly string[], line: string): number => all.filter(one => one === line).length;
      for (const line of ['a', 'b', 'c', 'd'])
        expect(count(after, line) - count(before, line)).toBe(
          count(changes, `+ ${line}`) - count(changes, `- ${line}`),
        );
      expect(changedLines(before, before)).toEqual([]);
    }),
  );
});
