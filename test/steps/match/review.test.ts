// Reviewing a store: what waits, what a decision keeps, that it can be taken back whole, and the way through a sheet.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWorkList, writeWorkList } from '../../../src/formats/work-list.ts';
import type { SheetToWrite } from '../../../src/formats/xlsx/write.ts';
import type { CivilDate } from '../../../src/model/calendar.ts';
import type { RecordKey } from '../../../src/model/identity.ts';
import { matchRecords } from '../../../src/steps/match/match.ts';
import {
  decideCase,
  openCase,
  type ReviewCase,
  reviewGroups,
  undoDecision,
} from '../../../src/steps/match/review.ts';
import { decideSheet, reviewSheet } from '../../../src/steps/match/review-sheet.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { all } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';
import { importOne } from '../../support/snapshot.ts';

const TODAY = '2026-12-01' as CivilDate;
const HOW = { today: TODAY, runId: 1 };
const LINES = [
  'Klantnummer;Voornaam;Achternaam;E-mailadres;Mobiel',
  '1;Jan;de Vries;jan@example.nl;0612345678',
  '2;Jan;de Vries;jan@example.nl;',
  '3;Jan;de Vries;;0612345678',
  '4;Els;Bos;els@example.nl;+31687654321',
  '5;E.;Bos;els@example.nl;',
  '6;=cmd();Bos;els@example.nl;',
];

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = freshFolder().folder;
  store = openStore(join(folder, 'store.db'));
  writeFileSync(join(folder, 'x.csv'), `${LINES.join('\n')}\n`);
  await importOne(store, join(folder, 'x.csv'));
  await match();
});
afterEach(() => closeStore(store));

const match = (): Promise<void> => matchRecords(store, { today: TODAY, pulse: { beat: async () => {} } });
const key = (id: string): RecordKey => `crm/contact/${id}` as RecordKey;
const cases = (): readonly ReviewCase[] =>
  reviewGroups(store, 'contact', Number.NEGATIVE_INFINITY).flatMap(group => openCase(store, group) ?? []);
const idsOf = (one: ReviewCase): string => one.records.map(record => record.key.split('/').at(-1)).join('-');
const waiting = (): readonly string[] => cases().map(one => `${idsOf(one)} ${one.zone}`);
const state = (): unknown => [
  all(store, 'select * from judgement'),
  all(store, 'select record_key, into_key, state from action order by 1, 2'),
];
const persons = (): string =>
  all<{ person: string }>(store, 'select person_key as person from contacts order by source_id')
    .map(({ person }) => person.split('/').at(-1))
    .join(' ');
const group = (ids: string): ReviewCase => cases().find(one => idsOf(one) === ids) as ReviewCase;

it('a group of one source waits, and a pair whose names only fit; the surest first', () => {
  expect(waiting()).toEqual(['1-2-3 sure', '4-5 check']);
});

describe('a decision', () => {
  it('same accepts the merges into the one that stays, and does not ask again', async () => {
    decideCase(store, group('1-2-3'), { verdict: 'same', survivor: key('2'), leftOut: [] }, HOW);
    decideCase(store, group('4-5'), { verdict: 'same', survivor: key('4'), leftOut: [] }, HOW);
    expect(
      all(
        store,
        "select record_key || ' into ' || into_key as merge from action where state = 'accepted' order by 1",
      ),
    ).toEqual(
      [
        'crm/contact/1 into crm/contact/2',
        'crm/contact/3 into crm/contact/2',
        'crm/contact/5 into crm/contact/4',
      ].map(merge => ({ merge })),
    );
    expect(waiting()).toEqual([]);
    await match();
    expect(persons()).toBe('1 1 1 4 4 6');
    expect(waiting()).toEqual([]);
  });

  it('different parts them for good', async () => {
    decideCase(store, group('1-2-3'), { verdict: 'different', survivor: key('1'), leftOut: [] }, HOW);
    await match();
    expect(persons()).toBe('1 2 3 4 5 6');
    expect(waiting()).toEqual(['4-5 check']);
  });

  it('one left out differs from all who stay', async () => {
    decideCase(store, group('1-2-3'), { verdict: 'same', survivor: key('1'), leftOut: [key('3')] }, HOW);
    await match();
    expect(persons()).toBe('1 1 3 4 5 6');
  });

  it('unsure accepts nothing and is asked again, last', () => {
    decideCase(store, group('4-5'), { verdict: 'unsure', survivor: key('4'), leftOut: [] }, HOW);
    expect(all(store, 'select 1 from action')).toEqual([]);
    expect(waiting()).toEqual(['1-2-3 sure', '4-5 check']);
  });

  it('is taken back whole, one over another too', () => {
    const before = state();
    const one = group('1-2-3');
    const first = decideCase(store, one, { verdict: 'same', survivor: key('1'), leftOut: [] }, HOW);
    const between = state();
    const second = decideCase(store, one, { verdict: 'different', survivor: key('1'), leftOut: [] }, HOW);
    undoDecision(store, second);
    expect(state()).toEqual(between);
    undoDecision(store, first);
    expect(state()).toEqual(before);
  });
});

describe('a sheet', () => {
  const WANTED = { group: ['group'], decision: ['decision'], keep: ['keep'], record: ['record'] } as const;
  const back = (form: 'csv' | 'xlsx', sheet: SheetToWrite): ReturnType<typeof decideSheet> => {
    const file = join(folder, `sheet.${form}`);
    writeFileSync(file, writeWorkList(sheet, form, { delimiter: ',' }));
    return decideSheet(store, { file, rows: readWorkList(file, WANTED), entity: 'contact' }, HOW);
  };
  const filled = (...decisions: readonly string[]): SheetToWrite => {
    const sheet = reviewSheet(cases(), 'en', () => 'same e-mail');
    const rows = sheet.rows.map((row, at) =>
      row.map((cell, column) => (column === 1 ? (decisions[at] ?? '') : cell)),
    );
    return { ...sheet, rows };
  };

  it('holds every record, and no formula', () => {
    const text = writeWorkList(
      reviewSheet(cases(), 'en', () => 'same e-mail'),
      'csv',
      { delimiter: ',' },
    ).toString();
    const rows = parse(text, { bom: true }) as string[][];
    expect(rows.map(row => row[3])).toEqual(['record', ...['1', '2', '3', '4', '5'].map(key)]);
    expect(rows.flat()).toContain("'+31687654321");
    expect(rows.flat().filter(cell => /^[=+@-]/.test(cell))).toEqual([]);
  });

  it.each(['csv', 'xlsx'] as const)('comes back from %s as decisions, in either language', async form => {
    expect(await back(form, filled('zelfde', '', 'apart', 'Different', ''))).toEqual({
      groups: 2,
      decided: { same: 1, different: 1, unsure: 0 },
      open: 0,
      gone: 0,
    });
    await match();
    expect(persons()).toBe('1 1 3 4 5 6');
  });

  it('without decisions decides nothing', async () => {
    expect(await back('csv', filled())).toMatchObject({
      open: 2,
      decided: { same: 0, different: 0, unsure: 0 },
    });
  });

  it('of a pair one apart is different', async () => {
    expect(await back('csv', filled('', '', '', '', 'apart'))).toMatchObject({
      decided: { different: 1, same: 0 },
    });
  });

  it.each([
    ['a word that is no decision', ['same', '', '', 'maybe'], 'E122'],
    ['two decisions on one group', ['same', 'different'], 'E122'],
  ])('%s refuses the whole sheet', async (_, decisions, code) => {
    const before = state();
    await expect(back('csv', filled(...decisions))).rejects.toMatchObject({ code });
    expect(state()).toEqual(before);
  });

  it('counts groups whose records are gone', async () => {
    const sheet = filled('same', '', '', 'same', '');
    writeFileSync(join(folder, 'x.csv'), `${[LINES[0], LINES[1], LINES[2], LINES[3]].join('\n')}\n`);
    await importOne(store, join(folder, 'x.csv'));
    expect(await back('csv', sheet)).toMatchObject({ gone: 1, decided: { same: 1 } });
  });
});
