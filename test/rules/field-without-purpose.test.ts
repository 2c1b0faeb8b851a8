// field-without-purpose beside a legal hold: what the hold keeps is not called too much, and nothing but that.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fieldWithoutPurpose } from '../../rules/field-without-purpose.ts';
import type { Field, RecordKey, RuleContext } from '../../src/index.ts';
import type { CivilDate } from '../../src/model/calendar.ts';
import { loadRegister } from '../../src/register/load.ts';
import { assessPersons } from '../../src/steps/assess/assess.ts';
import { matchRecords } from '../../src/steps/match/match.ts';
import { addHold, type NewHold } from '../../src/store/law/holds.ts';
import { closeStore, openStore } from '../../src/store/open.ts';
import { iterate } from '../../src/store/statement.ts';
import { freshFolder } from '../support/cli.ts';
import { importOne } from '../support/snapshot.ts';

const TODAY = '2026-03-20' as CivilDate;
const REGISTER = `systems: { crm: {}, mail: {} }
purposes:
  - id: nieuwsbrief
    title: Nieuwsbrief
    basis: { article: 6(1)(a) }
    categories_max: [naam, contact]
    applies_when: { any: [{ record: true }] }
    retention: { after_end: P0D }
`;

it.each<readonly [string, Partial<NewHold> | null, readonly Field[]]>([
  ['no hold', null, ['birth_date', 'iban']],
  ['a hold on everything', {}, []],
  ['a hold on one category', { categories: ['betaling'] }, ['birth_date']],
  ['a hold in this system', { systems: ['crm'] }, []],
  ['a hold in another system', { systems: ['mail'] }, ['birth_date', 'iban']],
  ['a hold that runs out today', { until: TODAY }, []],
  ['a hold that is over', { until: '2026-03-19' as CivilDate }, ['birth_date', 'iban']],
])('%s', async (_name, hold, fields) => {
  const { folder } = freshFolder();
  const store = openStore(join(folder, 'store.db'));
  const path = join(folder, 'klanten.csv');
  const head = 'Klantnummer;Voornaam;Achternaam;E-mail;Geboortedatum;IBAN;Aangemaakt op';
  writeFileSync(path, `${head}\n1;Jan;Vries;jan@example.com;1980-03-14;NL91ABNA0417164300;2025-02-15\n`);
  await importOne(store, path);
  const pulse = { beat: async () => {} };
  await matchRecords(store, { today: TODAY, pulse });
  const recordKey = 'crm/contact/1' as RecordKey;
  const placed = { reason: 'geschil', basis: null, placedOn: TODAY, placedBy: 'j.smit', until: null };
  if (hold !== null) addHold(store, { recordKey, systems: null, categories: null, ...placed, ...hold });
  const { register } = loadRegister(REGISTER, 'register.yaml');
  await assessPersons(store, { register, today: TODAY, countsFirstImport: true, pulse });
  const context: Pick<RuleContext<object>, 'select' | 'today'> = {
    today: TODAY,
    select: (sql, parameters = {}) => iterate(store, sql, parameters),
  };
  const found = [...fieldWithoutPurpose.evaluate(context as RuleContext<Record<never, never>>)];
  expect(found.flatMap(({ data }) => data.fields)).toEqual(fields);
  closeStore(store);
});
