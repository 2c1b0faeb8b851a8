// The view `assessments` tells of everybody what the decision rests on, also where only its columns are written.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CivilDate } from '../../../src/model/calendar.ts';
import type { Decision } from '../../../src/model/decision.ts';
import type { RecordKey } from '../../../src/model/identity.ts';
import type { RunningHold } from '../../../src/model/person-evidence.ts';
import { loadRegister } from '../../../src/register/load.ts';
import { assessPersons } from '../../../src/steps/assess/assess.ts';
import { assess } from '../../../src/steps/assess/assess-life.ts';
import { lives } from '../../../src/steps/assess/life-evidence.ts';
import { matchRecords } from '../../../src/steps/match/match.ts';
import { addHold } from '../../../src/store/law/holds.ts';
import { closeStore, openStore } from '../../../src/store/open.ts';
import { all } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';
import { importOne } from '../../support/snapshot.ts';

const REGISTER = `controller: { name: Voorbeeld BV, fiscal_year_end: "12-31" }
systems: { crm: { bin_days: 15 } }
purposes:
  - id: klant
    title: Klant
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ label: true }, { signal: order, within: P5Y }] }
    ends_when: [{ no_signal_for: P2Y }]
    retention: { after_end: P1Y }
  - id: lid
    title: Lid
    basis: { article: 6(1)(b) }
    retention: { after_end: P1Y }
floors:
  - { id: fiscaal, law: nl.awr-52, from: fiscal_year_end_of(last_invoice), evidence: crm.activity.invoice, systems: [crm], keeps: [naam] }
labels: { crm: { Klant: klant, Lid: lid } }
`;
const CONTACTS = `Klantnummer;Voornaam;Achternaam;E-mail;Aangemaakt op;Laatste bestelling;Doellabels
1;Ada;Bos;ada@example.com;2015-01-13;2025-05-01;Klant
2;Bo;Dam;bo@example.com;2015-01-13;2020-05-01;Klant
3;Cas;Els;cas@example.com;2015-01-13;2019-05-01;
4;Dee;Fox;dee@example.com;2015-01-13;2019-05-01;Lid
5;Eef;Gul;eef@example.com;;;Klant
6;Fay;Hof;fay@example.com;2015-01-13;2024-05-01;Klant, Lid
7;Gijs;Iep;gijs@example.com;2015-01-13;2018-05-01;Klant
8;Hans;Jol;hans@example.com;2015-01-13;;
`;
const INVOICES = 'Factuurnummer;Klantnummer;Factuurdatum\nF1;2;2020-05-01\nF2;6;2023-05-01\n';
const TODAY = '2026-03-20' as CivilDate;

/** All that the view promises, by the decision alone. */
function reasonsOf({ spans, floors }: Decision, holds: readonly RunningHold[]): readonly object[] {
  return [
    ...spans.map(span => ({
      purpose: span.purpose.id,
      in_force: span.isInForce,
      ends_on: span.endsOn,
      ended_by: span.endedBy,
      counted_on: span.countedOn,
      kept_through: span.keptThrough,
    })),
    ...floors.map(({ floor, countedOn, keptThrough }) => ({
      floor: floor.id,
      law: floor.law,
      systems: floor.systems,
      keeps: floor.keeps,
      counted_on: countedOn,
      kept_through: keptThrough,
    })),
    ...holds.map(({ id, systems, categories, until }) => ({
      hold: id,
      systems,
      keeps: categories,
      kept_through: until,
    })),
  ];
}

it('says what the decision says', async () => {
  const { folder } = freshFolder();
  const store = openStore(join(folder, 'store.db'));
  for (const [name, text] of [
    ['klanten.csv', CONTACTS],
    ['facturen.csv', INVOICES],
  ] as const) {
    writeFileSync(join(folder, name), text);
    await importOne(store, join(folder, name));
  }
  const pulse = { beat: async () => {} };
  await matchRecords(store, { today: TODAY, pulse });
  addHold(store, {
    recordKey: 'crm/contact/7' as RecordKey,
    systems: ['crm'],
    categories: null,
    ...{
      reason: 'proces',
      basis: null,
      placedOn: '2026-01-05' as CivilDate,
      placedBy: 'm.jansen',
      until: null,
    },
  });
  const { register } = loadRegister(REGISTER, 'register.yaml');
  await assessPersons(store, { register, today: TODAY, countsFirstImport: false, pulse });
  const told = all<{ key: string; reasons: string }>(
    store,
    'select person_key as key, reasons from assessments order by person_key',
  );
  const expected = [...lives(store, { register, today: TODAY, countsFirstImport: false, people: null })].map(
    life => ({
      key: life.personKey,
      reasons: reasonsOf(assess(life, register, TODAY).decision, life.evidence.holds),
    }),
  );
  expect(told.map(({ key, reasons }) => ({ key, reasons: JSON.parse(reasons) as unknown }))).toEqual(
    expected,
  );
  expect(expected.length).toBe(8);
  closeStore(store);
});
