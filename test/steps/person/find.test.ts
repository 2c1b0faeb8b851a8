// person find: who is meant by a text, with its typing mistakes; and what it leaves behind.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/model/calendar.ts';
import { matchRecords } from '../../../src/steps/match/match.ts';
import { findPersons, isSearchable } from '../../../src/steps/person/find.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { forgetSearch, isSearchReady } from '../../../src/store/persons/search.ts';
import { all } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';
import { importOne } from '../../support/snapshot.ts';

const HEAD = 'Klantnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Telefoon;Bedrijf;Plaats';
const LINES = [
  'K1;Jan;de;Vries;jan.devries@example.com;020-5550101;Bakkerij Zon;Utrecht',
  'K2;Jannie;;Vriesema;jannie@example.org;020-5550102;;Assen',
  'K3;Bert;van der;Meulen;b.meulen@example.com;06 5555 0103;Fietsenhuis;Amersfoort',
  'K4;Zoë;;Müller;zoe.muller@example.net;;Café Noir;Breda',
  'K5;Øystein;;Łukaszewicz;oystein@example.com;;;Breda',
  'K6;Jan;;Smit;jan.smit@example.com;;"Vries & Zn";Utrecht',
  'K7;李;;小龍;li@example.com;;;Breda',
];
const pulse = { beat: async () => {} };
const { folder } = freshFolder();
const path = join(folder, 'klanten.csv');
let store: Store;

beforeAll(async () => {
  store = openStore(join(folder, 'store.db'));
  writeFileSync(path, `${[HEAD, ...LINES].join('\n')}\n`);
  await importOne(store, path);
  await matchRecords(store, { today: '2026-03-10' as CivilDate, pulse });
});
afterAll(() => closeStore(store));

const best = async (text: string): Promise<string | undefined> =>
  (await findPersons(store, text, pulse)).persons[0]?.recordKeys[0]?.split('/').at(-1);

describe('the best answer to', () => {
  it.each([
    ['jan de vries', 'K1'],
    ['vries jan', 'K1'],
    ['Jan de Vreis', 'K1'],
    ['vriesema', 'K2'],
    ['meulen', 'K3'],
    ['van der meulem bert', 'K3'],
    ['muller', 'K4'],
    ['MÜLLER', 'K4'],
    ['lukaszewicz', 'K5'],
    ['bakkerij zon', 'K1'],
    ['cafe noir', 'K4'],
    ['jan.smit@example.com', 'K6'],
    ['+31 6 55550103', 'K3'],
    ['0655550103', 'K3'],
    ['K6 smit', 'K6'],
    ['fietsenhuis amersfoort', 'K3'],
    ['小龍 breda', 'K7'],
    ['"; drop table contact_search', undefined],
    ['0655550199', undefined],
    ['qqqqqq', undefined],
    ['9999 QX', undefined],
  ])('%s is %s', async (text, id) => {
    expect(await best(text)).toBe(id);
  });
});

it('an id is that of one, also where it stands within a number of others', async () => {
  const lines = [
    HEAD,
    '681;Karim;;Meer;;;;',
    ...[1, 2, 3].map(at => `${at};Joke;;Bakker;;020-768122${at};;`),
  ];
  writeFileSync(join(folder, 'ids.csv'), lines.join('\n'));
  const other = openStore(join(folder, 'ids.db'));
  await importOne(other, join(folder, 'ids.csv'));
  const { persons } = await findPersons(other, '681', pulse);
  expect(persons.map(({ name }) => name)).toEqual(['Karim Meer']);
  closeStore(other);
});

it('an address that is there is that of nobody else; a mistyped one may be', async () => {
  const found = async (text: string): Promise<number> =>
    (await findPersons(store, text, pulse)).persons.length;
  expect(await found('jan.smit@example.com')).toBe(1);
  expect(await found('jan.smot@example.com')).toBeGreaterThan(1);
});

it('a whole word goes before a part of one', async () => {
  const { persons } = await findPersons(store, 'vries', pulse);
  expect(persons.map(({ recordKeys }) => recordKeys[0])).toEqual([
    'crm/contact/K1',
    'crm/contact/K2',
    'crm/contact/K6',
  ]);
});

it('when nobody answers to all words, every word has its say', async () => {
  const towns = Array.from({ length: 60 }, (_, at) => `U${at};;;Achternaam${at};;;;Utrecht`);
  const crowd = join(folder, 'utrecht.csv');
  writeFileSync(crowd, `${[HEAD, ...towns, 'Z1;Fenna;;Zwaluwstaart;;;;Assen'].join('\n')}\n`);
  const other = openStore(join(folder, 'utrecht.db'));
  await importOne(other, crowd);
  await matchRecords(other, { today: '2026-03-10' as CivilDate, pulse });
  const { persons } = await findPersons(other, 'utrecht zwaluwstaart', pulse);
  expect(persons.flatMap(({ recordKeys }) => recordKeys)).toContain('crm/contact/Z1');
  closeStore(other);
});

it.each([
  [10, false],
  [11, true],
])('of %i who answer ten are shown, and that there are more is said: %s', async (count, isMore) => {
  const lines = Array.from({ length: count }, (_, at) => `P${at};Voornaam${at};;Kwartelaar;;;;`);
  const many = join(folder, `${count}.csv`);
  writeFileSync(many, `${[HEAD, ...lines].join('\n')}\n`);
  const other = openStore(join(folder, `${count}.db`));
  await importOne(other, many);
  const found = await findPersons(other, 'kwartelaar', pulse);
  expect([found.persons.length, found.isMore]).toEqual([10, isMore]);
  closeStore(other);
});

it('says what is too short', () => {
  expect(['ja', 'jo an', '12', 'jan', '020-5550101'].map(isSearchable)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

it('is forgotten when another import comes, and made anew', async () => {
  await best('vries');
  expect(isSearchReady(store)).toBe(true);
  writeFileSync(path, `${[HEAD, ...LINES.slice(1), 'K9;Ada;;Nieuwkoop;;;;'].join('\n')}\n`);
  await importOne(store, path);
  expect(all(store, "select name from sqlite_schema where name like 'contact_search%'")).toEqual([]);
  expect(await best('nieuwkoop')).toBe('K9');
  expect(await best('jan de vries')).not.toBe('K1');
  forgetSearch(store);
  expect(isSearchReady(store)).toBe(false);
});
