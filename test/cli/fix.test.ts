// fix, by its commands: preview, apply, undo, and the work list that goes to people and comes back.

import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readWorkList } from '../../src/formats/work-list.ts';
import { writeSheet } from '../../src/formats/xlsx/write.ts';
import { COLUMN_WORDS, FIX_COLUMNS, type FixColumn, namesOf } from '../../src/language/work-list.ts';
import { closeStore, openStoreReadOnly } from '../../src/store/open.ts';
import { stateHash } from '../../src/store/state-hash.ts';
import { freshFolder, runCli } from '../support/cli.ts';

const ROWS = [
  '1;Test;Naam1;p1@@example.nl;anna',
  '2;Test;Naam2;p2@@example.nl;bram',
  '3;\u001b[31mRood;Naam3;p3@@example.nl;anna',
  '4;=1+1;Naam4;p4@gmial.com;',
];
const BLANKS = '5; Test  ;Naam\u00a05;p5@example.nl;';
const WANTED = Object.fromEntries(FIX_COLUMNS.map(column => [column, namesOf(column)])) as Record<
  FixColumn,
  readonly string[]
>;

let place: ReturnType<typeof freshFolder>;
const cli = (...args: string[]): ReturnType<typeof runCli> =>
  runCli([...args, '--today', '2026-12-01'], place);
/** In this process: a start of the program costs more than the hash. */
function hash(): string {
  const store = openStoreReadOnly(at('.datawasstraat/store.db'));
  try {
    return stateHash(store);
  } finally {
    closeStore(store);
  }
}
const at = (name: string): string => join(place.folder, name);

const checked = freshFolder();
beforeAll(async () => {
  place = checked;
  writeFileSync(at('x.csv'), `id;voornaam;achternaam;e-mail;eigenaar\n${ROWS.join('\n')}\n`);
  await cli('init', '--from', 'x.csv');
  await cli('import', 'x.csv', '--source', 'x');
  await cli('check');
});
beforeEach(() => {
  place = freshFolder();
  cpSync(checked.folder, place.folder, { recursive: true });
});

/** Writes the list back with a decision per record. */
function decide(list: string, decisions: Readonly<Record<string, string>>, form: 'xlsx' | 'csv'): string {
  const rows = readWorkList(at(list), WANTED).map(({ cells }) =>
    FIX_COLUMNS.map(column => (column === 'decision' ? (decisions[cells.record] ?? '') : cells[column])),
  );
  const header = FIX_COLUMNS.map(column => COLUMN_WORDS[column].nl);
  const back = `terug.${form}`;
  const csv = [header, ...rows]
    .map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(';'))
    .join('\r\n');
  writeFileSync(
    at(back),
    form === 'xlsx' ? writeSheet({ name: 'x', header, rows }) : Buffer.from(csv, 'latin1'),
  );
  return back;
}

describe('apply and undo', () => {
  it('a second apply changes nothing; undo gives the state of before', async () => {
    const before = hash();
    expect((await cli('fix', '--apply')).err).toMatch(/^3 accepted/);
    const applied = hash();
    expect(applied).not.toBe(before);
    expect((await cli('fix', '--apply')).err).toMatch(/^nothing to accept/);
    expect(hash()).toBe(applied);
    const step = /fix --undo (\d+)/.exec((await cli('fix')).err)?.[1] ?? '';
    expect((await cli('fix', '--undo', step)).out).toBe('3 undone: proposals again\n');
    expect(hash()).toBe(before);
  });

  it('a step that does not exist, or was handed over, is not undone', async () => {
    const none = await cli('fix', '--undo', '99');
    expect([none.code, none.err]).toEqual([2, expect.stringMatching(/^E183 .*99/)]);
    await cli('fix', '--apply');
    const step = /fix --undo (\d+)/.exec((await cli('fix')).err)?.[1] ?? '';
    await cli('export', 'x');
    const late = await cli('fix', '--undo', step);
    expect([late.code, late.err]).toEqual([2, expect.stringMatching(/^E184 .*3 of it were handed over/)]);
  });
});

it('the state hash does not depend on where the project lies', async () => {
  const here = hash();
  expect((await cli('doctor', '--state-hash')).out).toBe(`${here}\n`);
  await cli('check');
  expect(hash()).toBe(here);
  place = checked;
  expect(hash()).toBe(here);
});

describe('preview', () => {
  it('shows no value in a pipe, and inert ones when asked', async () => {
    expect((await cli('fix')).out).not.toMatch(/example|gmial/);
    const shown = await cli('fix', '--show-values', 'always', '--lang', 'nl');
    expect(shown.out).toMatch(/e-mailadres\tveilig\t3\tp1@@example\.nl → p1@example\.nl/);
    expect(shown.out).not.toContain('\u001b');
    const wrong = await cli('fix', '--show-values', 'sometimes');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/^E003/)]);
  });
});

it('a correction of nothing but blanks can be seen', async () => {
  place = freshFolder();
  writeFileSync(at('x.csv'), `id;voornaam;achternaam;e-mail;eigenaar\n${BLANKS}\n`);
  await cli('init', '--from', 'x.csv');
  await cli('import', 'x.csv', '--source', 'x');
  await cli('check', '--rule', 'value-untidy');
  const { out } = await cli('fix', '--show-values', 'always');
  expect(out).toContain('\t·Test·· → Test\n');
  expect(out).toContain('\tNaam·5 → Naam 5\n');
});

it('a merge names both records whole', async () => {
  place = freshFolder();
  const same = 'Jo;de Vries;jo@example.nl';
  writeFileSync(at('x.csv'), `id;voornaam;achternaam;e-mail\nK100001;${same}\nK100002;${same}\n`);
  await cli('init', '--from', 'x.csv');
  await cli('import', 'x.csv', '--source', 'x');
  await cli('check', '--rule', 'contact-duplicate');
  const { out } = await cli('fix', '--rule', 'contact-duplicate', '--show-values', 'always');
  expect(out).toContain('\tx/contact/K100002 → x/contact/K100001\n');
});

describe('the work list', () => {
  it.each(['xlsx', 'csv'] as const)(
    '%s: yes accepts, no declines for good, nothing stays open',
    async form => {
      expect((await cli('fix', '--to', `lijst.${form}`, '--lang', 'nl')).out).toMatch(/4 voorstellen/);
      const back = decide(`lijst.${form}`, { 'contact/1': 'Ja', 'contact/2': 'nee' }, form);
      const before = hash();
      const taken = await cli('fix', '--from', back);
      expect([taken.code, taken.out]).toEqual([
        0,
        '1 accepted, 1 declined, 2 still open, 0 no longer proposed\n',
      ]);
      expect(taken.err).toContain('next   datawasstraat export SOURCE');
      expect((await cli('fix', '--from', back)).out).toBe(
        '0 accepted, 0 declined, 2 still open, 2 no longer proposed\n',
      );
      const decided = hash();
      await cli('check');
      expect(hash()).toBe(decided);
      const step = /fix --undo (\d+)/.exec((await cli('fix')).err)?.[1] ?? '';
      expect((await cli('fix', '--undo', step)).out).toBe('2 undone: proposals again\n');
      expect(hash()).toBe(before);
    },
  );

  it('holds what a person needs, in text that cannot run', async () => {
    await cli('fix', '--to', 'lijst.csv');
    const [row] = readWorkList(at('lijst.csv'), WANTED).filter(({ cells }) => cells.record === 'contact/4');
    expect(row?.cells).toMatchObject({
      ...{ name: '=1+1 Naam4', owner: '', rule: 'email-invalid', what: 'correct' },
      ...{ now: 'p4@gmial.com', becomes: 'p4@gmail.com', certainty: 'proposal' },
    });
    expect(readFileSync(at('lijst.csv'), 'utf8')).toMatch(/,'=1\+1 Naam4,/);
  });

  it('goes per owner, and never over a list that is there', async () => {
    await cli('fix', '--to', 'lijsten/');
    expect(readdirSync(at('lijsten')).sort()).toEqual([
      'work-anna.xlsx',
      'work-bram.xlsx',
      'work-without-owner.xlsx',
    ]);
    expect((await cli('fix', '--to', 'lijsten/')).out).toContain('lijsten-2/work-anna.xlsx');
    expect((await cli('fix', '--to', 'anna.csv', '--owner', 'anna')).out).toMatch(
      /^anna\.csv {2}2 proposals/,
    );
    expect((await cli('fix', '--to', 'anna.csv', '--owner', 'anna')).out).toMatch(/^anna-2\.csv/);
    await cli('fix', '--to', 'leeg.xlsx', '--owner', 'niemand');
    expect(existsSync(at('leeg.xlsx'))).toBe(false);
  });

  it('that is wrong in any row touches nothing', async () => {
    const before = hash();
    const wrong: readonly (readonly [text: string, message: RegExp])[] = [
      ['kenmerk;besluit\nf1;ja\nf2;misschien\n', /^E181 terug\.csv, row 3: (?!.*misschien)/],
      ['kenmerk;besluit\nf1;ja\nf1;nee\n', /^E182 terug\.csv, row 3/],
      ['id;naam\n1;x\n', /^E180 terug\.csv .*"kenmerk", "besluit"/],
      ['', /^E012 terug\.csv/],
    ];
    for (const [text, message] of wrong) {
      writeFileSync(at('terug.csv'), text);
      const back = await cli('fix', '--from', 'terug.csv');
      expect([back.code, back.err]).toEqual([2, expect.stringMatching(message)]);
    }
    expect(hash()).toBe(before);
  });

  it('a file that is not there, or of another form, is named', async () => {
    expect((await cli('fix', '--from', 'weg.xlsx')).err).toMatch(/^E010 weg\.xlsx/);
    expect((await cli('fix', '--to', 'lijst.ods')).err).toMatch(/^E003 .*FILE\.xlsx/);
  });
});
