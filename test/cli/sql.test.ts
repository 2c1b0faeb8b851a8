// sql: reads and never writes, shows no values in a pipe, streams, and says what was meant.

import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { VIEWS } from '../../src/store/views/views.ts';
import { freshFolder, ROOT, type RunResult, runCli, startCli } from '../support/cli.ts';

const place = freshFolder();
const inDemo = { ...place, folder: join(place.folder, 'demo') };
const sql = (...args: string[]): Promise<RunResult> => runCli(['sql', ...args], inDemo);
const COUNT_TO = (many: number): string =>
  `with recursive n(x) as (select 1 union all select x + 1 from n limit ${many}) select x, x * 2 as twice from n`;

beforeAll(async () => {
  await runCli(['demo', '--today', '2026-12-01'], place);
  await runCli(['wash', '-q', '--today', '2026-12-01'], inDemo);
});

describe('what it prints', () => {
  it('tabs in a pipe, with a head', async () => {
    const { out, code } = await sql('select source, count(*) as n from contacts group by source');
    expect([code, out]).toEqual([0, 'source\tn\ncrm\t162\nfinance\t63\nmail\t79\n']);
  });

  it('JSON, a line each, and CSV', async () => {
    const query = "select source, 1.5 as source, null as none from contacts where source = 'mail' limit 2";
    const row = { source: 'mail', source_2: 1.5, none: null };
    expect(JSON.parse((await sql(query, '--json')).out)).toEqual({ schema_version: 1, rows: [row, row] });
    const lines = (await sql(query, '--format', 'ndjson')).out.trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual([row, row]);
    expect((await sql(query, '--format', 'csv')).out).toBe('source,source,none\nmail,1.5,\nmail,1.5,\n');
    const none = await sql('select source from contacts where 0', '--json');
    expect(JSON.parse(none.out)).toEqual({ schema_version: 1, rows: [] });
    expect((await sql('select 1', '--format', 'xml')).err).toMatch(/^E003 .*text \| json \| ndjson \| csv/);
  });

  it('no cell that a terminal obeys, nor more columns than there are', async () => {
    const { out } = await sql(
      `select 'a' || char(9) || 'b' || char(10) || char(27) || '[2J' as x`,
      '--show-values',
      'always',
    );
    expect(out).toBe('x\na·b··[2J\n');
  });

  it('the views without a query, as docs/views.md has them', async () => {
    const { out } = await runCli(['sql'], freshFolder());
    expect(
      out
        .trimEnd()
        .split('\n')
        .slice(1)
        .map(line => line.split('\t')[0]),
    ).toEqual(VIEWS.map(({ name }) => name));
    const { views } = JSON.parse((await runCli(['sql', '--json'], freshFolder())).out);
    expect(views[2].columns.record_key).toBe('record key, source/entity/id');
  });
});

describe('values of persons', () => {
  it('go into no pipe, whatever view they stand in', async () => {
    const contacts = readFileSync(join(inDemo.folder, 'in/crm/klanten.csv'), 'latin1');
    const names = new Set(
      contacts
        .split('\r\n')
        .slice(1)
        .flatMap(line => [line.split(';')[3], line.split(';')[8]]),
    );
    for (const { name } of VIEWS) {
      const { out, code } = await sql(`select * from ${name}`);
      expect(code).toBe(0);
      expect(out).not.toMatch(/@|06-?1234|\b\d{4} ?[A-Z]{2}\b/);
      const words = new Set(out.split(/[^\p{L}-]+/u));
      expect([...names].filter(one => one && one.length > 3 && words.has(one))).toEqual([]);
    }
  });

  it('are said to be hidden, under any name, and shown when asked', async () => {
    const query =
      "select record_key, upper(email) as mail, length(email) as n from contacts where record_key = 'crm/contact/K1001'";
    const hidden = await sql(query);
    expect(hidden.out).toMatch(/^record_key\tmail\tn\ncrm\/contact\/K1001\t\[hidden\]\t\d+\n$/);
    expect(hidden.err).toMatch(/values of mail are hidden; .*--show-values always/);
    expect((await sql(query, '--show-values', 'always')).out).toContain('@EXAMPLE.NL');
  });
});

it.each([
  'select family_name as label from contacts',
  'select family_name label from contacts',
  "select given_name || ' ' || family_name as 'label' from contacts",
  'with x as (select email as label from contacts) select label from x',
  'with x(label) as (select email from contacts) select label from x',
  'select source from contacts union select email from contacts',
  "select cast(replace(mobile, '-', '') as integer) as n from contacts where mobile like '06-%'",
])('shows nothing of a person under a name that hides nothing: %s', async query => {
  const { out } = await sql(query);
  expect(new Set(out.split('\n').slice(1).filter(Boolean))).toEqual(new Set(['[hidden]']));
});

it('shows keys and counts beside what it hides', async () => {
  const query =
    'select source, record_key, count(*) as n, email from contacts where email is not null group by source order by source';
  expect((await sql(query)).out).toMatch(
    /^source\trecord_key\tn\temail\ncrm\tcrm\/contact\/\S+\t\d+\t\[hidden\]\n/,
  );
});

describe('what it refuses', () => {
  it.each([
    ['delete from snapshot', /may only read.*delete/],
    ['with a as (select 1) delete from snapshot', /may only read/],
    ["insert into hold (record_key) values ('x') returning *", /may only read/],
    ['/* select */ update snapshot set source = 1', /begins with update/],
    [' -- select\npragma query_only = off', /begins with pragma/],
    ["attach 'x.db' as x", /begins with attach/],
    ["vacuum into 'x.db'", /begins with vacuum/],
    ['begin', /begins with begin/],
    ['create temp table x (y)', /begins with create/],
    ['select 1; delete from snapshot', /one statement/],
    [' -- nothing', /no statement/],
    ['select ?', /no parameters/],
  ])('%s', async (query, why) => {
    const before = readFileSync(join(inDemo.folder, '.datawasstraat/store.db'));
    const { code, err, out } = await sql(query);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^E161 /);
    expect(err).toMatch(why);
    expect(readFileSync(join(inDemo.folder, '.datawasstraat/store.db')).equals(before)).toBe(true);
  });

  it.each([
    ['select * from contcts', /no such table: contcts\. Did you mean "contacts"\?/],
    ['select c.emial from contacts c', /no such column: c\.emial\. Did you mean "email"\?/],
    ['select form contacts', /^E160 /],
    ["select json('x')", /malformed JSON/],
    ["select load_extension('x')", /not authorized/],
  ])('what SQLite does not understand: %s', async (query, why) => {
    const { code, err, out } = await sql(query, '--json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(why);
  });

  it('what is not there yet', async () => {
    const empty = freshFolder();
    expect((await runCli(['sql', 'select 1'], empty)).code).toBe(10);
    await runCli(['init'], empty);
    expect((await runCli(['sql', 'select 1'], empty)).err).toMatch(/^E045 /);
  });
});

describe('as a process', () => {
  const program = join(ROOT, 'bin/datawasstraat.ts');

  it('prints more rows than its memory could hold', () => {
    const wide = `select printf('%0150d', x) as source from (${COUNT_TO(400_000)})`;
    const out = openSync('/dev/null', 'w');
    const args = ['--max-old-space-size=40', program, 'sql', wide];
    const { status } = spawnSync(process.execPath, args, {
      ...{ cwd: inDemo.folder, stdio: ['ignore', out, 'inherit'] },
    });
    closeSync(out);
    expect(status).toBe(0);
  });

  it('ends quietly when nobody reads on', () => {
    const command = `"${process.execPath}" "${program}" sql "${COUNT_TO(1_000_000_000)}" | head -n 2`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: inDemo.folder, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['x\ttwice\n1\t2\n', '']);
  });

  it('is stopped by Ctrl-C, though SQLite hears nothing', async () => {
    const endless = 'with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) from n';
    const child = startCli(['sql', endless], inDemo);
    const again = setInterval(() => child.kill('SIGINT'), 200);
    const how = await new Promise(done => child.on('close', (code, signal) => done(signal ?? code)));
    clearInterval(again);
    expect(['SIGINT', 130]).toContain(how);
  });
});
