// What a purge takes for evidence, and what it leaves of others: each case was once wrong.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';
import { type PurgeProject, purgeProject } from '../support/purge.ts';

const DAY = '2026-12-01';
const HEAD = 'id;voornaam;achternaam;e-mail;e-mail 2;notitie;laatste contact;aangemaakt op';
const OLD = '2012-10-14';
const NEW = '2026-10-14';

/** One contact; whom nothing is said of stays. */
const person = (
  id: string,
  email: string,
  more: { on?: string; second?: string; note?: string } = {},
): string =>
  [id, 'Test', `Naam${id}`, email, more.second ?? '', more.note ?? '', more.on ?? NEW, '2010-01-13'].join(
    ';',
  );
const others = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => person(`B${index}`, `blijft${index}@example.nl`));

interface Made {
  readonly folder: string;
  readonly purge: PurgeProject;
  readonly cli: (...args: string[]) => ReturnType<typeof runCli>;
  readonly put: (name: string, ...lines: readonly string[]) => void;
  /** Imports contacts of the CRM. */
  readonly arrives: (day: string, ...rows: readonly string[]) => Promise<number | null>;
  readonly one: (sql: string) => unknown;
  readonly purged: () => Promise<Awaited<ReturnType<PurgeProject['apply']>>>;
}

function made(lists = 'contact: crm.csv'): Made {
  const place = freshFolder();
  const put: Made['put'] = (name, ...lines) =>
    writeFileSync(join(place.folder, name), `${lines.join('\n')}\n`);
  const cli: Made['cli'] = (...args) => runCli([...args, '--today', DAY], place);
  const purge = purgeProject(place.folder);
  put('datawasstraat.yaml', 'country: NL', 'sources:', `  crm: {files: {${lists}}}`);
  put('register.yaml', readFileSync(join(ROOT, 'fixtures/rules/purge-register.yaml'), 'utf8'));
  return {
    ...{ folder: place.folder, purge, cli, put },
    async arrives(day, ...rows) {
      put('crm.csv', HEAD, ...rows);
      return (
        await runCli(['import', 'crm.csv', '--source', 'crm', '--exported-at', day, '--today', day], place)
      ).code;
    },
    one(sql) {
      const store = new Database(join(place.folder, '.datawasstraat/store.db'));
      try {
        const statement = store.prepare(sql);
        return statement.reader ? statement.pluck().get() : statement.run().changes;
      } finally {
        store.close();
      }
    },
    async purged() {
      await purge.plan(DAY);
      await purge.approve(DAY);
      return purge.apply(DAY);
    },
  };
}

describe('nobody is planned', () => {
  it('while a list that the config names was never seen', async () => {
    const { arrives, purge, put, cli } = made('contact: crm.csv, deal: deals.csv');
    await arrives('2026-11-30', person('1', 'een@example.nl', { on: OLD }), ...others(30));
    const before = await purge.plan(DAY);
    expect([before.code, before.text]).toEqual([4, expect.stringContaining('export missing crm deal')]);
    put('deals.csv', 'deal id;contact_id;deal name;stage;closed', 'D1;1;Groot;open;nee');
    await cli('import', 'deals.csv', '--source', 'crm', '--entity', 'deal', '--exported-at', '2026-11-30');
    expect((await purge.plan(DAY)).text).toContain('30 keep + 0 delete + 1 waiting for something open');
  });

  it('once a column that decides is taken for something else', async () => {
    const { arrives, purge, cli, put } = made();
    await arrives('2026-11-29', ...others(20));
    put('crm.csv', HEAD, ...others(21));
    const again = ['import', 'crm.csv', '--source', 'crm', '--exported-at', '2026-11-30'];
    expect((await cli(...again, '--map', 'job_title=laatste contact')).code).toBe(0);
    const refused = await purge.plan(DAY);
    expect([refused.code, refused.text]).toEqual([
      4,
      expect.stringContaining(
        'column emptier crm: share that is filled, export before → this one: laatste contact 100.0 % → 0.0 %',
      ),
    ]);
  });

  it('by a check of another rule after one crashed', async () => {
    const { arrives, purge, cli, one } = made();
    await arrives('2026-11-30', person('1', 'een@example.nl', { on: OLD }), ...others(30));
    await cli('check', '--fail-on', 'never');
    one("update rule_run set status = 'crashed' where rule = 'contact-duplicate'");
    await cli('check', '--rule', 'value-untidy', '--fail-on', 'never');
    const refused = await purge.plan(DAY);
    expect([refused.code, refused.text]).toEqual([4, expect.stringContaining('contact-duplicate')]);
    await cli('check', '--fail-on', 'never');
    expect((await purge.plan(DAY)).code).toBe(0);
  });

  it.each([
    ['a hold', ['hold', 'add', 'crm/contact/1', '--reason', 'geschil', '--by', 'j.smit'], '1 on hold'],
    [
      'a request',
      ['request', 'open', 'crm/contact/1', '--type', 'access', '--by', 'j.smit', '--received', '2026-11-30'],
      '1 waiting for something open',
    ],
  ])('of whom %s was placed on a record that the next export leaves out', async (_name, placed, kept) => {
    const { arrives, purge, cli } = made();
    const own = (id: string): string =>
      person(id, 'zelfde@example.nl', { on: OLD }).replace(`Naam${id}`, 'Zwart');
    await arrives('2026-11-28', own('1'), own('2'), ...others(40));
    await cli('check', '--fail-on', 'never');
    expect((await cli(...placed)).code).toBe(0);
    expect((await purge.plan(DAY)).text).toContain(`40 keep + 0 delete + ${kept}`);
    await arrives('2026-11-29', own('2'), ...others(40));
    expect((await purge.plan(DAY)).text).toContain(`40 keep + 0 delete + ${kept}`);
    // Gone with its last record: nobody can say whom it protects.
    await arrives('2026-11-30', person('3', 'drie@example.nl', { on: OLD }), ...others(40));
    const refused = await purge.plan(DAY);
    expect([refused.code, refused.text]).toEqual([
      4,
      expect.stringMatching(/without record: (hold|request) 1 /),
    ]);
  });

  it('for a guard that was overridden for another list', async () => {
    const { arrives, purge, put, cli } = made('contact: crm.csv, deal: deals.csv');
    put('deals.csv', 'deal id;contact_id;deal name;stage;closed', 'D1;B1;Groot;open;nee');
    const deals = [
      'import',
      'deals.csv',
      '--source',
      'crm',
      '--entity',
      'deal',
      '--exported-at',
      '2026-11-30',
    ];
    await cli(...deals);
    await arrives('2026-11-30', person('1', 'een@example.nl', { on: OLD }), ...others(30));
    await cli('import', 'crm.csv', '--source', 'crm', '--exported-at', '2026-11-30');
    expect((await purge.plan(DAY)).text).toContain(
      'same file crm: the files of the export of 30 November 2026 were',
    );
    await purge.approve(DAY);
    await cli(...deals);
    const refused = await purge.apply(DAY);
    expect([refused.code, refused.text]).toEqual([4, expect.stringContaining('same file crm deal')]);
  });
});

describe('what stays', () => {
  it('keeps the opt-out of somebody who has the address as a second one', async () => {
    const { arrives, purged, put, cli, one } = made('contact: crm.csv, suppression: opt.csv');
    put('opt.csv', 'e-mail;reden', 'fam@example.nl;x');
    await cli(
      'import',
      'opt.csv',
      '--source',
      'crm',
      '--entity',
      'suppression',
      '--exported-at',
      '2026-11-30',
    );
    const stays = '2;Bo;Kaya;twee@example.nl;fam@example.nl;;2026-10-14;2010-01-13';
    const goes = `1;Els;Zwart;fam@example.nl;;;${OLD};2010-01-13`;
    await arrives('2026-11-30', goes, stays, ...others(30));
    expect((await purged()).code).toBe(0);
    expect(one('select count(*) from suppression_record')).toBe(1);
  });

  it('is no trace where an address that goes stands within one that stays, or a row within a row', async () => {
    const { arrives, purged, put, cli } = made('contact: crm.csv, activity: acts.csv');
    put('acts.csv', 'type;datum;contact_id', 'note;2011-05-01;12', 'note;2011-05-01;123');
    await cli('import', 'acts.csv', '--source', 'crm', '--exported-at', '2026-11-30');
    const stays = person('123', 'arjan@bedrijf.nl');
    await arrives('2026-11-30', person('12', 'jan@bedrijf.nl', { on: OLD }), stays, ...others(30));
    const { code, text } = await purged();
    expect([code, text]).toEqual([0, expect.stringContaining('1 deleted')]);
  });

  it('holds a trace where somebody wrote the address in a note; it is named, and once gone the purge completes', async () => {
    const { arrives, purged, purge } = made();
    const noted = (note: string): string => person('2', 'twee@example.nl', { note });
    const rest = [person('9', 'negen@example.nl'), ...others(30)];
    await arrives(
      '2026-11-30',
      person('1', 'jan@bedrijf.nl', { on: OLD }),
      noted('vriend van jan@bedrijf.nl'),
      ...rest,
    );
    const first = await purged();
    expect([first.code, first.text]).toEqual([8, expect.stringMatching(/in crm\/contact\/2: take it out/)]);
    await arrives(DAY, noted('vriend'), ...rest);
    expect((await purge.apply(DAY)).code).toBe(0);
  });

  it('keeps rejected rows in which a number happens to be an id', async () => {
    const { arrives, purged, one } = made();
    const rejects = [
      'S77;Piet;Naam;piet@example.nl;;12;extra;te;veel',
      '12;Test;Naam12;x@example.nl;;te;veel;cellen;hier',
    ];
    await arrives('2026-11-30', person('12', 'jan@bedrijf.nl', { on: OLD }), ...others(30), ...rejects);
    expect((await purged()).code).toBe(0);
    expect(
      one('select group_concat(substr(cast(raw as text), 1, 3)) from other_piece where reason is not null'),
    ).toBe('S77');
  });
});

describe('after a purge', () => {
  const due = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => person(`W${index}`, `weg${index}@example.nl`, { on: OLD }));

  it('the export that shows it is no cut-off one', async () => {
    const { arrives, purged, purge } = made();
    await arrives('2026-11-29', ...due(40), ...others(99));
    await arrives('2026-11-30', ...due(40), ...others(100));
    expect((await purged()).code).toBe(0);
    expect(await arrives('2026-12-02', ...others(101))).toBe(0);
    const verified = await purge.verify('2026-12-03');
    expect(verified.text).toContain('every source shows');
    expect((await purge.plan('2026-12-03')).text).toContain('guards are fine');
  });

  it('a record its source still has to delete is on no update, and its list goes out again', async () => {
    const { arrives, purged, cli, folder } = made();
    await arrives('2026-11-30', ...due(3), ...others(60));
    await purged();
    const untidy = due(3).map(row => row.replace('Test', ' Test'));
    expect(await arrives('2026-12-02', ...untidy, ...others(61))).toBe(3);
    await cli('check', '--rule', 'value-untidy', '--fail-on', 'never');
    await cli('fix', '--apply');
    await cli('export', 'crm', '--full', '--out', 'uit');
    const files = readdirSync(join(folder, 'uit/crm'));
    expect(files.filter(name => /update\.csv$/.test(name))).toEqual([]);
    expect(readFileSync(join(folder, 'uit/crm/contact-delete.csv'), 'utf8').match(/^W\d/gm)?.length).toBe(3);
    expect(readFileSync(join(folder, 'uit/crm/contact-full.csv'), 'utf8')).not.toMatch(/^W\d/m);
  });

  it('a record that was gone and is back is not said to be there still', async () => {
    const { arrives, purged, purge, cli, folder } = made();
    await arrives('2026-11-30', ...due(3), ...others(100));
    await purged();
    const [first = '', , last = ''] = due(3);
    await arrives('2027-01-20', last, ...others(100));
    await purge.verify('2027-01-20');
    await arrives('2027-02-20', first, last, ...others(100));
    await purge.verify('2027-02-20');
    await cli('check', '--fail-on', 'never');
    await cli('report', '--out', 'r');
    expect(readFileSync(join(folder, 'r/findings.csv'), 'utf8')).toMatch(
      /deletion-not-landed,crm,contact,W0,.*it was gone, and is there again[\s\S]*W2,.*and it is still there/,
    );
  });

  it('until an export shows that they are gone, every export of the source takes the list along', async () => {
    const { arrives, purged, purge, cli, folder } = made();
    const lines = (path: string) => readFileSync(join(folder, path), 'utf8').match(/^W\d/gm)?.length;
    await arrives('2026-11-30', ...due(3), ...others(100));
    await purged();
    const again = await cli('export', 'crm', '--out', 'uit');
    const [lists = ''] = readdirSync(join(folder, 'out'));
    const plan = lists.slice(-6);
    const place = `purge-${plan}/crm/contact-delete.csv`;
    expect([again.code, again.out, again.err]).toEqual([
      0,
      expect.stringContaining(place),
      expect.stringContaining('3 records are gone'),
    ]);
    expect(again.err).not.toContain('fix --apply');
    expect(lines(`uit/${place}`)).toBe(3);
    rmSync(join(folder, 'out', lists), { recursive: true });
    await cli('export', 'crm', '--full', '--out', 'out/later');
    expect(lines(`out/later/purge-${plan}/crm/contact-delete-by-hand.csv`)).toBe(3);
    await arrives('2026-12-20', ...others(100));
    expect((await cli('export', 'crm', '--out', 'klaar')).err).toContain('no file written');
    await purge.verify('2026-12-21');
    expect(readdirSync(join(folder, 'out/later'))).toEqual(['crm']);
  });

  it('another plan that still names them is named', async () => {
    const { arrives, purge, purged, folder } = made();
    await arrives('2026-11-30', ...due(3), ...others(100));
    await purge.plan('2026-11-30');
    const [older] = readdirSync(join(folder, 'plans'));
    const { text } = await purged();
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`plans/${older} names some of them too`);
    expect(text.match(/names some of them/g)?.length).toBe(1);
  });

  it('a cut-off export makes nobody absent, so the next whole one brings nobody back', async () => {
    const { arrives, purged } = made();
    await arrives('2026-11-30', ...due(3), ...others(100));
    await purged();
    expect(await arrives('2026-12-02', ...others(50))).toBe(0);
    expect(await arrives('2026-12-03', ...due(3), ...others(101))).toBe(3);
  });

  it('a look that failed for want of the key is made up for', async () => {
    const { arrives, purged, purge, folder, one } = made();
    await arrives('2026-11-30', ...due(3), ...others(100));
    await purged();
    await arrives('2026-12-02', ...others(100));
    const keys = join(folder, '.config/datawasstraat');
    const [name = ''] = readdirSync(keys);
    const key = readFileSync(join(keys, name));
    writeFileSync(join(keys, name), 'lost');
    const back = person('N1', 'WEG1@example.nl', { on: OLD });
    expect(await arrives('2026-12-03', back, ...others(101))).toBe(7);
    writeFileSync(join(keys, name), key);
    expect(await arrives('2026-12-04', back, ...others(102))).toBe(9);
    expect(one('select count(*) from reappearance')).toBe(1);
    expect((await purge.verify('2026-12-05')).code).toBe(0);
  });

  it('an earlier key still recognises who was erased with it; without it nothing goes on', async () => {
    const { arrives, purged, folder, cli, one } = made();
    await arrives('2026-11-30', ...due(3), ...others(100));
    await purged();
    await arrives('2026-12-02', ...others(100));
    const keys = join(folder, '.config/datawasstraat');
    const file = join(keys, readdirSync(keys)[0] ?? '');
    const before = readFileSync(file, 'utf8');
    const rotated = await cli('purge', 'key', '--rotate');
    expect([rotated.code, rotated.out.match(/\d+ tombstones/g)]).toEqual([
      0,
      ['0 tombstones', '9 tombstones'],
    ]);
    const after = readFileSync(file, 'utf8');
    const back = person('N1', 'WEG1@example.nl', { on: OLD });
    writeFileSync(file, before);
    expect(await arrives('2026-12-03', back, ...others(101))).toBe(7);
    writeFileSync(file, `${after}cut off`);
    expect((await cli('purge', 'key', '--lost')).code).toBe(7);
    writeFileSync(file, after);
    expect(await arrives('2026-12-04', back, ...others(102))).toBe(9);
    expect(one('select count(*) from tombstone')).toBe(9);
  });

  it('a key that is lost for good takes its tombstones with it, and says so in the log', async () => {
    const { arrives, purged, folder, cli, one } = made();
    await arrives('2026-11-30', ...due(3), ...others(100));
    await purged();
    const unneeded = await cli('purge', 'key', '--lost');
    expect([unneeded.code, one('select count(*) from tombstone')]).toEqual([2, 9]);
    rmSync(join(folder, '.config'), { recursive: true });
    expect(await arrives('2026-12-02', ...others(100))).toBe(7);
    const lost = await cli('purge', 'key', '--lost');
    expect([lost.code, one('select count(*) from tombstone')]).toEqual([0, 0]);
    expect(one(`select payload from audit_log where kind = 'key-lost'`)).toContain('"tombstones":9');
    expect(await arrives('2026-12-03', ...others(101))).toBe(0);
    expect((await cli('log', 'verify')).code).toBe(0);
  });

  it('what a killed run staged goes with the next', async () => {
    const { arrives, purged, purge, folder } = made();
    await arrives('2026-11-30', ...due(3), ...others(100));
    await purged();
    const plan = readdirSync(join(folder, 'plans'))[0]?.slice(11, 17) ?? '';
    mkdirSync(join(folder, `.datawasstraat/purge-${plan}/lists`), { recursive: true });
    await purge.verify('2026-12-02');
    expect(readdirSync(join(folder, '.datawasstraat')).filter(name => name.startsWith('purge-'))).toEqual([]);
  });
});

it('numbers of requests and holds that were erased with somebody are never given again', async () => {
  const { arrives, purged, cli } = made();
  await arrives('2026-11-30', person('1', 'een@example.nl', { on: OLD }), ...others(30));
  await cli('check');
  const by = ['--by', 'j.smit'];
  const key = 'crm/contact/1';
  const open = (record: string): ReturnType<typeof runCli> =>
    cli('request', 'open', record, '--type', 'access', ...by);
  expect((await open('crm/contact/B1')).out).toContain('request 1 ');
  expect((await open(key)).out).toContain('request 2 ');
  await cli('request', 'close', '2', '--reason', 'withdrawn', ...by);
  await cli('hold', 'add', key, '--reason', 'x', ...by);
  await cli('hold', 'release', '1', '--reason', 'x', ...by);
  expect((await purged()).text).toContain('1 deleted');
  await cli('check');
  expect((await open('crm/contact/B2')).out).toContain('request 3 ');
  expect((await cli('hold', 'add', 'crm/contact/B2', '--reason', 'x', ...by)).out).toContain('hold 2 ');
}, 60_000);
