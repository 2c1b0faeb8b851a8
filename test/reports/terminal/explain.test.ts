// docs/explain.md is what `person explain` says of an invented person, in both languages. UPDATE_DOCS=1 writes it anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CivilDate } from '../../../src/model/calendar.ts';
import { NOTHING_KNOWN, type PersonEvidence } from '../../../src/model/person-evidence.ts';
import { LAW_PACK } from '../../../src/register/law-pack.ts';
import { unreadLaw } from '../../../src/register/leaned-on.ts';
import { loadRegister } from '../../../src/register/load.ts';
import { explainLines } from '../../../src/reports/terminal/explain.ts';
import { assess } from '../../../src/steps/assess/assess-life.ts';
import { ROOT } from '../../support/cli.ts';

const day = (text: string): CivilDate => text as CivilDate;
const PAGE = join(ROOT, 'docs/explain.md');

const REGISTER = `controller: { name: Voorbeeld BV, contact: privacy@voorbeeld.example, fiscal_year_end: "06-30" }
systems: { crm: {}, finance: {} }
purposes:
  - id: klant
    title: Klantrelatie
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ label: true }, { signal: order, within: P2Y }, { open: contract }] }
    owner: { department: verkoop, person: m.jansen }
    review: P1Y
    ends_when: [{ no_signal_for: P24M }]
    retention: { after_end: P1Y, why: "vragen en klachten" }
floors:
  - { id: fiscaal, law: AWR 52(4), from: fiscal_year_end_of(last_invoice), evidence: finance.activity.invoice, systems: [finance], keeps: [naam, adres] }
labels: { crm: { Klant: klant } }
`;

const EVIDENCE: PersonEvidence = {
  ...NOTHING_KNOWN,
  sources: ['crm', 'finance'],
  signals: [
    { type: 'last_contact', source: 'crm', on: day('2022-02-28') },
    { type: 'invoice', source: 'finance', on: day('2021-08-01') },
    { type: 'mail_open', source: 'crm', on: day('2026-10-02') },
  ],
  createdOn: day('2016-02-15'),
  firstImportOn: day('2026-01-05'),
  labels: [{ source: 'crm', label: 'Klant', assignedOn: day('2020-03-01'), endedOn: null }],
  affairs: [
    { type: 'invoice', source: 'finance', isOpen: false, isAssumed: false, closedOn: day('2021-08-20') },
  ],
};

function transcript(): string {
  const { register } = loadRegister(REGISTER, 'register.yaml');
  const asOf = day('2026-11-25');
  const label = {
    ...{ recordId: 1, createdOn: EVIDENCE.createdOn, reviewedOn: null, reviewedBy: null, noticedOn: null },
  };
  const life = {
    personKey: 'crm/contact/1001',
    evidence: EVIDENCE,
    labels: EVIDENCE.labels.map(one => ({ ...one, ...label })),
  };
  const { decision, labels } = assess(life, register, asOf);
  const records = [
    {
      recordKey: 'crm/contact/1001',
      source: 'crm',
      createdOn: day('2016-02-15'),
      firstImportOn: day('2026-01-05'),
    },
    { recordKey: 'finance/contact/F1', source: 'finance', createdOn: null, firstImportOn: day('2026-01-05') },
  ];
  const explanation = {
    ...{
      personKey: life.personKey,
      asOf,
      register,
      lawEdition: LAW_PACK.edition,
      unreadLaw: unreadLaw(register, LAW_PACK),
      records,
      evidence: EVIDENCE,
      decision,
    },
    signals: EVIDENCE.signals.map(signal => ({
      ...signal,
      counts: register.countedSignals.has(signal.type),
    })),
    labels,
    holds: [],
  };
  const block = (locale: 'nl' | 'en'): string =>
    `\`\`\`\n$ datawasstraat person explain crm/contact/1001 --lang ${locale}\n${explainLines(explanation, locale).join('\n')}\n\`\`\``;
  return `# Why somebody is in a state: person explain

An invented person: a customer who fell silent, with an invoice in the finance package. Made by test/reports/terminal/explain.test.ts,
which fails when this page and the program differ. Every line can be done again by hand: the date, the period, the sum, the article.

With this register.yaml:

\`\`\`yaml
${REGISTER}\`\`\`

${block('nl')}

${block('en')}
`;
}

it('docs/explain.md shows what the program says', () => {
  const text = transcript();
  if (process.env['UPDATE_DOCS']) writeFileSync(PAGE, text);
  expect(readFileSync(PAGE, 'utf8')).toBe(text);
});
