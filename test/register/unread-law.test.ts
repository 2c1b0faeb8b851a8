// What a register leans on that nobody read is said by explain, by every report, and at the end of a check.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CivilDate } from '../../src/model/calendar.ts';
import { LAW_PACK } from '../../src/register/law-pack.ts';
import { loadRegister } from '../../src/register/load.ts';
import { unreadLaw } from '../../src/register/unread-law.ts';
import { freshFolder, runCli } from '../support/cli.ts';

const FLOOR = `floors:
  - { id: fiscaal, law: nl.awr-52, from: fiscal_year_end_of(last_invoice), evidence: crm.activity.invoice, systems: [crm], keeps: [naam] }
`;
const PURPOSE = `systems: { crm: {} }
purposes:
  - id: klant
    title: Klant
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ record: true }] }
    retention: { after_end: P0D }
`;

it.each([
  ['nothing of the law', PURPOSE, false],
  ['a floor', PURPOSE + FLOOR, true],
])('%s', (_name, text, isUnread) => {
  const read = { ...LAW_PACK, entries: LAW_PACK.entries.map(entry => ({ ...entry, checkedOn: null })) };
  const { register } = loadRegister(text, 'register.yaml');
  expect(unreadLaw(register, read)).toEqual(isUnread ? ['AWR 52(4)'] : []);
  const all = {
    ...LAW_PACK,
    entries: LAW_PACK.entries.map(entry => ({ ...entry, checkedOn: '2026-11-25' as CivilDate })),
  };
  expect(unreadLaw(register, all)).toEqual([]);
});

it('a check ends with what lint remarks, with its place, and how to see the rest', async () => {
  const place = freshFolder();
  writeFileSync(join(place.folder, 'datawasstraat.yaml'), 'country: NL\n');
  writeFileSync(join(place.folder, 'register.yaml'), PURPOSE + FLOOR);
  writeFileSync(join(place.folder, 'a.csv'), 'Klantnummer;Voornaam;Achternaam\n1;Jan;Vries\n');
  await runCli(['import', 'a.csv', '--source', 'crm'], place);
  const { err, out } = await runCli(['check', '--fail-on', 'never'], place);
  expect(err).toMatch(/register\.yaml:3:\d+ {2}warning/);
  expect(err).toMatch(/register\.yaml: \d+ remarks, \d+ more with datawasstraat register lint/);
  const isUnread = LAW_PACK.entries.some(({ id, checkedOn }) => id === 'nl.awr-52' && checkedOn === null);
  expect(out.includes('not read in the text of the law: AWR 52(4)')).toBe(isUnread);
});
