// What a register leans on: one answer for lint and reports. What nobody read of it is said by explain, by every report, and at the end of a check.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CLI_EN } from '../../src/language/cli/en.ts';
import { CLI_NL } from '../../src/language/cli/nl.ts';
import type { CivilDate } from '../../src/model/calendar.ts';
import { LAW_PACK } from '../../src/register/law-pack.ts';
import { unreadLaw } from '../../src/register/leaned-on.ts';
import { lintRegister } from '../../src/register/lint.ts';
import { loadRegister } from '../../src/register/load.ts';
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

const purpose = (basis: string, channels: string): string =>
  PURPOSE.replace('6(1)(b) }', `${basis} }\n    channels: [${channels}]`);

/** Nobody has read any of it. */
const UNREAD = { ...LAW_PACK, entries: LAW_PACK.entries.map(entry => ({ ...entry, checkedOn: null })) };
const READ_ON = '2026-11-25' as CivilDate;

it.each<readonly [string, string, readonly string[]]>([
  ['no more than that people may ask', PURPOSE, []],
  ['a floor', PURPOSE + FLOOR, ['AWR 52(4)']],
  ['a newsletter to customers', purpose('6(1)(f)', 'email'), ['Tw 11.7(1)']],
  ['text messages', purpose('6(1)(f)', 'sms'), ['Tw 11.7(1)']],
  ['calls', purpose('6(1)(f)', 'phone'), ['Tw 11.7']],
  ['post', purpose('6(1)(f)', 'post'), []],
  ['consent', purpose('6(1)(a)', ''), ['AVG 8, UAVG 5']],
  ['a newsletter by consent', purpose('6(1)(a)', 'email, phone'), ['Tw 11.7(1)', 'Tw 11.7', 'AVG 8, UAVG 5']],
])('%s: lint and reports name the same', (_name, text, articles) => {
  const { register } = loadRegister(text, 'register.yaml');
  expect(unreadLaw(register, UNREAD)).toEqual([...articles, 'AVG 12(3)']);
  const remarks = lintRegister(register, UNREAD, READ_ON).filter(({ code }) => code === 'law-unconfirmed');
  expect(remarks.flatMap(({ name }) => name.split('; ')).sort()).toEqual([...articles, 'AVG 12(3)'].sort());
  const all = { ...UNREAD, entries: UNREAD.entries.map(entry => ({ ...entry, checkedOn: READ_ON })) };
  expect(unreadLaw(register, all)).toEqual([]);
});

it('what nobody leans on does not grow old', () => {
  const { register } = loadRegister(PURPOSE, 'register.yaml');
  const entries = LAW_PACK.entries.map(entry => ({
    ...entry,
    checkedOn: entry.kind === 'deadline' ? READ_ON : ('2020-01-01' as CivilDate),
  }));
  const codes = lintRegister(register, { ...LAW_PACK, entries }, READ_ON).map(({ code }) => code);
  expect(codes).not.toContain('law-unchecked');
});

it('more are only said to be there where some were shown', () => {
  expect(CLI_EN.lint('register.yaml', 1, 0)).toBe('register.yaml: 1 remark; datawasstraat register lint');
  expect(CLI_NL.lint('register.yaml', 7, 5)).toBe(
    'register.yaml: 7 opmerkingen, 2 meer met datawasstraat register lint',
  );
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
