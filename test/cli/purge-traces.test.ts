// After a purge nothing of the erased is left: a marker in every cell of theirs is found nowhere, but in the lists that must name
// them. With somebody reading the store nothing is claimed.

import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { unpackTexts } from '../../src/formats/xlsx/unpack.ts';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';
import { type PurgeProject, purgeProject } from '../support/purge.ts';

const MARK = 'ZQMERK';
const CONTACTS =
  'id;voornaam;achternaam;e-mail;telefoon;straat;huisnummer;postcode;plaats;notitie;laatste contact;aangemaakt op';
const contact = (id: number, isOld: boolean): string => {
  const mark = isOld ? `${MARK}${id}` : `Blijft${id}`;
  return [
    ...[id, mark, `${mark}naam`, `${mark.toLowerCase()}@example.nl`, `02079${10_000 + id}`, `${mark}straat`],
    ...[
      id,
      '1234 AB',
      `${mark}dorp`,
      `belde over ${mark}`,
      isOld ? '2012-10-14' : '2026-10-14',
      '2010-01-13',
    ],
  ].join(';');
};
const ACTIVITIES = 'id;contact_id;type;datum;onderwerp';

/** Lists beside the contacts, a row for each of them: what runs no more, what was agreed to, and what they were called. */
const LISTS: Readonly<Record<string, readonly [head: string, row: (id: number, mark: string) => string]>> = {
  deal: [
    'Deal id;Deal naam;Fase;Bedrag;Contact id;Verwachte sluitdatum;Status;Eigenaar',
    (id, mark) => `D${id};${mark};Closed Lost;9,00;${id};25-05-2011;;${mark}`,
  ],
  consent: [
    'Contact ID;Doel;Status;Datum toestemming;Datum intrekking;Kanaal;Bron',
    (id, mark) => `${id};${mark};Ingetrokken;25-05-2011;26-05-2011;E-mail;${mark}`,
  ],
  label_list: ['contact_id;label;assigned_at', (id, mark) => `${id};${mark};2011-05-03`],
};

interface Made {
  readonly folder: string;
  readonly purge: PurgeProject;
  readonly cli: (...args: string[]) => ReturnType<typeof runCli>;
}

let original: string;
beforeAll(async () => {
  original = await makeProject();
}, 120_000);

/** A copy of the project, so that it is made once. */
function made(): Made {
  const place = freshFolder();
  cpSync(original, place.folder, { recursive: true });
  return {
    folder: place.folder,
    purge: purgeProject(place.folder),
    cli: (...args) => runCli([...args, '--today', '2026-12-01'], place),
  };
}

/** Six people are due; everything that can be made of them is made first. */
async function makeProject(): Promise<string> {
  const place = freshFolder();
  const put = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  const cli = (...args: string[]): ReturnType<typeof runCli> =>
    runCli([...args, '--today', '2026-12-01'], place);
  const ids = Array.from({ length: 60 }, (_, index) => index + 1);
  const isOld = (id: number): boolean => id <= 6;
  const rejected = `7;te;veel;cellen;${MARK.toLowerCase()}1@example.nl;a;b;c;d;e;f;g;h;i;j;k;l;m;n`;
  put('crm.csv', `${[CONTACTS, ...ids.map(id => contact(id, isOld(id))), rejected].join('\n')}\n`);
  const old = ids.map(
    id => `A${id};${id};note;2011-05-0${1 + (id % 9)};${isOld(id) ? `${MARK}${id}` : 'Blijft'}`,
  );
  put('activities.csv', `${[ACTIVITIES, ...old].join('\n')}\n`);
  for (const [entity, [head, row]] of Object.entries(LISTS)) {
    const rows = ids.map(id => row(id, isOld(id) ? `${MARK}${entity}${id}` : `Blijft${id}`));
    put(`${entity}.csv`, `${[head, ...rows].join('\n')}\n`);
  }
  await cli('init', '--from', 'crm.csv');
  appendFileSync(
    join(place.folder, 'datawasstraat.yaml'),
    '  mail:\n    files: {suppression: optouts.csv}\n',
  );
  put('register.yaml', readFileSync(join(ROOT, 'fixtures/rules/purge-register.yaml'), 'utf8'));
  await cli('import', 'crm.csv', '--source', 'crm', '--exported-at', '2026-11-30');
  await cli('import', 'activities.csv', '--source', 'crm', '--exported-at', '2026-11-30');
  for (const entity of Object.keys(LISTS)) {
    const options = ['--source', 'crm', '--entity', entity, '--exported-at', '2026-11-30'];
    expect(await cli('import', `${entity}.csv`, ...options)).toMatchObject({ code: 0 });
  }
  // A list of opt-outs of a source in which they have no record, and an organisation that has the address of one of them.
  put('optouts.csv', `e-mail;reden\n${MARK.toLowerCase()}3@example.nl;${MARK}\nblijft9@example.nl;x\n`);
  await cli(
    'import',
    'optouts.csv',
    '--source',
    'mail',
    '--entity',
    'suppression',
    '--exported-at',
    '2026-11-30',
  );
  await cli('hold', 'add', 'crm/contact/2', '--reason', `${MARK} geschil`, '--by', 'j.smit');
  await cli('hold', 'release', '1', '--reason', `${MARK} klaar`, '--by', 'j.smit');
  await cli('check', '--fail-on', 'never');
  await cli('report');
  await cli('person', 'find', MARK);
  await cli('fix', '--to', 'out/lijst/werk.xlsx');
  await cli('export', 'crm', '--full', '--out', 'out/eerder');
  return place.folder;
}

/** Files of the tool that hold the marker, but for the lists of the purge. */
function traces(folder: string): readonly string[] {
  return ['.datawasstraat', 'out', 'plans'].flatMap(top => {
    const path = join(folder, top);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .filter(file => {
        const bytes = readFileSync(file);
        const text = file.endsWith('.xlsx') ? unpackTexts(bytes) : bytes.toString('latin1');
        return new RegExp(MARK, 'i').test(text);
      })
      .map(file => relative(folder, file));
  });
}

describe('a purge', () => {
  it('leaves no trace but the lists, removes the reports that held one, and names them', async () => {
    const { folder, purge, cli } = made();
    const before = traces(folder);
    expect(before.length).toBeGreaterThan(3);
    expect(before).toContain('.datawasstraat/store.db');
    await purge.plan('2026-12-01');
    await purge.approve('2026-12-01');
    const { text, code } = await purge.apply('2026-12-01');
    expect(code).toBe(0);
    expect(text).toContain('6 people, 6 records: crm 6');
    expect(text).toMatch(/removed .*out\/eerder/);
    expect(traces(folder)).toEqual([]);
    expect(readdirSync(join(folder, 'out')).filter(name => !name.includes('purge'))).toEqual([]);
    const store = new Database(join(folder, '.datawasstraat/store.db'), { readonly: true });
    try {
      const count = (table: string): unknown => store.prepare(`select count(*) from ${table}`).pluck().get();
      expect(count('contact_record')).toBe(54);
      for (const entity of ['activity', ...Object.keys(LISTS)])
        expect([entity, count(`${entity}_record`)]).toEqual([entity, 54]);
      expect(count('suppression_record')).toBe(1);
      expect(count('hold')).toBe(0);
      expect(store.prepare('pragma quick_check').pluck().get()).toBe('ok');
      expect(store.prepare('pragma foreign_key_check').all()).toEqual([]);
      expect(store.prepare('select count(*) from other_piece where reason is not null').pluck().get()).toBe(
        0,
      );
    } finally {
      store.close();
    }
    const log = await cli('log', 'verify');
    const head = /[0-9a-f]{64}/.exec(log.out)?.[0] ?? '';
    expect([log.code, head]).toEqual([0, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    await cli('report', '--out', 'anker');
    for (const name of ['index.html', 'findings.json'])
      expect(readFileSync(join(folder, 'anker', name), 'utf8')).toContain(head);
    await purge.plan('2026-12-01');
    expect(await cli('log', 'verify', head.slice(0, 16), '--lang', 'en')).toMatchObject({
      ...{ code: 0, out: expect.stringContaining('nothing up to there was rewritten') },
    });
    const another = await cli('log', 'verify', 'f'.repeat(16));
    expect([another.code, another.err]).toEqual([7, expect.stringContaining('E215')]);
    const full = await cli('export', 'crm', '--full');
    expect([full.code, traces(folder)]).toEqual([0, []]);
  });

  it('names what was written outside out/, and completes when that is gone', async () => {
    const { folder, purge, cli } = made();
    const elsewhere = freshFolder().folder;
    await cli('report', '--out', join(elsewhere, 'rapport'));
    await cli('export', 'crm', '--full', '--out', 'naast');
    await cli('report', '--out', join(elsewhere, 'weg'));
    rmSync(join(elsewhere, 'weg'), { recursive: true });
    await purge.plan('2026-12-01');
    await purge.approve('2026-12-01');
    const first = await purge.apply('2026-12-01');
    expect(first.code).toBe(8);
    const words = first.text.replaceAll(/\s+/g, ' ');
    for (const name of ['rapport', 'naast'])
      expect(words).toMatch(new RegExp(`left \\S*${name}: stands outside out/ and names them`));
    expect(existsSync(join(elsewhere, 'rapport/findings.csv'))).toBe(true);
    for (const path of [elsewhere, join(folder, 'naast')]) rmSync(path, { recursive: true });
    const second = await purge.apply('2026-12-01');
    expect([second.code, traces(folder)]).toEqual([0, []]);
  });

  it('claims nothing while somebody reads the store, and completes when they are done', async () => {
    const { folder, purge } = made();
    await purge.plan('2026-12-01');
    await purge.approve('2026-12-01');
    const reader = new Database(join(folder, '.datawasstraat/store.db'), { readonly: true });
    reader.exec('begin');
    reader.prepare('select count(*) from contact_record').get();
    const busy = await purge.apply('2026-12-01');
    expect([busy.code, busy.text]).toEqual([8, expect.stringContaining('NOT complete')]);
    expect(readdirSync(join(folder, 'out')).some(name => name.includes('purge'))).toBe(false);
    expect((await purge.verify('2026-12-01')).text).toContain('nothing to verify');
    reader.close();
    const staged = readdirSync(join(folder, '.datawasstraat')).find(name => name.startsWith('purge-')) ?? '';
    const proof = join(folder, '.datawasstraat', staged, 'proof');
    renameSync(proof, `${proof}.away`);
    const lost = await purge.apply('2026-12-01');
    const named = `left ${relative(folder, proof)}: this file is gone`;
    expect([lost.code, lost.text.replace(/\s+/g, ' ')]).toEqual([8, expect.stringContaining(named)]);
    renameSync(`${proof}.away`, proof);
    const done = await purge.apply('2026-12-01');
    expect([done.code, done.text]).toEqual([0, expect.stringContaining('6 deleted')]);
    expect(traces(folder)).toEqual([]);
  }, 60_000);

  const change = (folder: string, name: string, edit: (text: string) => string): void =>
    writeFileSync(join(folder, name), edit(readFileSync(join(folder, name), 'utf8')));
  const planOf = (folder: string): string => `plans/${readdirSync(join(folder, 'plans'))[0]}`;
  const contacts = (folder: string): unknown => {
    const store = new Database(join(folder, '.datawasstraat/store.db'), { readonly: true });
    try {
      return store.prepare('select count(*) from contact_record').pluck().get();
    } finally {
      store.close();
    }
  };

  it.each<readonly [string, string, readonly [number, string], (folder: string) => void]>([
    ['past its day', '2026-12-16', [5, 'E202'], () => {}],
    ['with exports of more than a week ago', '2026-12-09', [4, 'E205'], () => {}],
    [
      'under another register',
      '2026-12-01',
      [5, 'E203'],
      folder => change(folder, 'register.yaml', text => `${text}# another word\n`),
    ],
    [
      'under a mistyped purpose',
      '2026-12-01',
      [5, 'E203'],
      folder => change(folder, 'register.yaml', text => text.replace('klantrelatie', 'klantrelati')),
    ],
    [
      'with a changed file',
      '2026-12-01',
      [5, 'E204'],
      folder => change(folder, planOf(folder), text => text.replace('crm/contact/1"', 'crm/contact/9"')),
    ],
    ['with a lost file', '2026-12-01', [5, 'E204'], folder => rmSync(join(folder, planOf(folder)))],
  ])('refuses %s; nothing is deleted', async (_name, day, [code, fault], spoil) => {
    const { folder, purge } = made();
    await purge.plan('2026-12-01');
    await purge.approve('2026-12-01');
    spoil(folder);
    const refused = await purge.apply(day);
    expect([refused.code, refused.text]).toEqual([code, expect.stringContaining(fault)]);
    expect(contacts(folder)).toBe(60);
  });

  it('is carried out once; a plan that lapsed keeps no other waiting', async () => {
    const { folder, purge, cli } = made();
    await purge.plan('2026-12-01');
    await purge.approve('2026-12-01');
    change(folder, 'register.yaml', text => `${text}# another word\n`);
    await purge.plan('2026-12-01');
    await purge.approve('2026-12-01');
    const both = await purge.apply('2026-12-01');
    // 5 would say that nothing was deleted.
    expect([both.code, both.text]).toEqual([3, expect.stringMatching(/E203[\s\S]*6 deleted/)]);
    expect(contacts(folder)).toBe(54);
    const again = await purge.apply('2026-12-01');
    expect([again.code, again.text]).toEqual([0, expect.stringContaining('no approved plan')]);
    expect((await cli('purge', 'show')).out).toContain('lapsed');
  });
});
