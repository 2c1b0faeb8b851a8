// Every rule against its fixture: what must be found is found, and nothing else; shuffled and run again the same.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';
import { purgeProject } from '../support/purge.ts';

type Row = Readonly<Record<string, string>>;
interface Json {
  readonly findings: readonly {
    readonly source: string;
    readonly id: string;
    readonly field: string | null;
    readonly row: number;
    readonly message: { nl: string; en: string };
  }[];
}

const DAY = ['--today', '2026-12-01', '-q'];
const PERSONAL = ['Achternaam', 'E-mailadres', 'Telefoon', 'Mobiel', 'Straat', 'Postcode'];

/** A fixture names the fields of its hits in `expect`, `hit` where a finding has none; `safe` is the text a safe correction gives. */
async function hitsIn(
  text: string,
  rule: string,
): Promise<{ hits: readonly string[]; json: Json; updates: readonly (readonly string[])[] }> {
  const place = freshFolder();
  const before = join(ROOT, `fixtures/rules/${rule}.before.csv`);
  if (existsSync(before))
    return { ...(await hitsAfter(readFileSync(before, 'utf8'), text, rule)), updates: [] };
  writeFileSync(join(place.folder, 'x.csv'), text);
  const register = join(ROOT, `fixtures/rules/${rule}.yaml`);
  const own = existsSync(register) ? ['--register', register] : [];
  // What a second source says of the same people.
  const other = join(ROOT, `fixtures/rules/${rule}.other.csv`);
  const files = existsSync(other) ? ['x.csv', other] : ['x.csv'];
  await runCli(['audit', ...files, '--rule', rule, '--out', 'r', ...own, ...DAY], place);
  const { hits, json } = readHits(place.folder, text);
  const update = join(place.folder, 'r/corrected/x/contact-update.csv');
  const updates = existsSync(update) ? (parse(readFileSync(update), { delimiter: ';' }) as string[][]) : [];
  return { hits, json, updates };
}

function readHits(folder: string, text: string): { hits: readonly string[]; json: Json } {
  const json = JSON.parse(readFileSync(join(folder, 'r/findings.json'), 'utf8')) as Json;
  const namesFields = !/;hit;/.test(text);
  const ids = new Set(text.split('\n').map(line => line.slice(0, line.indexOf(';'))));
  const own = json.findings.filter(row => !row.source.endsWith('-other') || ids.has(row.id));
  const hits = own.map(row => (namesFields ? `${row.id} ${row.field}` : row.id));
  return { hits: hits.sort(), json };
}

/** Rules whose fixture came back after a purge. */
const AFTER_A_PURGE = ['deletion-not-landed', 'reappeared'];

/** A fixture with a `before` is the export that came back after all that was proposed for the one before was handed over. */
async function hitsAfter(
  before: string,
  text: string,
  rule: string,
): Promise<{ hits: readonly string[]; json: Json }> {
  const place = freshFolder();
  const cli = (...args: string[]): ReturnType<typeof runCli> => runCli([...args, ...DAY], place);
  writeFileSync(join(place.folder, 'x.csv'), before);
  await cli('init', '--from', 'x.csv');
  await cli('import', 'x.csv', '--source', 'x', '--exported-at', '2026-11-30');
  await cli('check');
  if (AFTER_A_PURGE.includes(rule)) await purgeAll(place.folder);
  else {
    for (const more of [[], ['--rule', 'contact-duplicate'], ['--rule', 'contact-inactive']])
      await cli('fix', '--apply', ...more);
    await cli('export', 'x');
  }
  writeFileSync(join(place.folder, 'x.csv'), text);
  await cli('import', 'x.csv', '--source', 'x', '--exported-at', '2026-12-04');
  await cli('check', '--rule', rule);
  await cli('report', '--out', 'r');
  return readHits(place.folder, text);
}

/** Everybody who is due, by a register that says enough. */
async function purgeAll(folder: string): Promise<void> {
  const register = join(ROOT, 'fixtures/rules/purge-register.yaml');
  writeFileSync(join(folder, 'register.yaml'), readFileSync(register, 'utf8'));
  const purge = purgeProject(folder);
  await purge.plan('2026-12-01');
  await purge.approve('2026-12-01');
  expect((await purge.apply('2026-12-01')).code).toBe(0);
}

/** The rows of the update file are those with a `safe` text, and hold it. */
function checkSafe(rows: readonly Row[], updates: readonly (readonly string[])[]): void {
  const safe = new Map(
    rows.flatMap(row => (row['safe'] ? [[row['Klantnummer'], row['safe'].split(' | ')] as const] : [])),
  );
  expect(updates.slice(1).map(([key]) => key)).toEqual([...safe.keys()]);
  for (const [key, ...cells] of updates.slice(1))
    expect(cells).toEqual(expect.arrayContaining([...(safe.get(key) ?? [])]));
}

/** Rules about sources have cases of another form: test/rules/systems.test.ts. */
const ABOUT_RECORDS = RULES.filter(
  ({ meta }) => !readFileSync(join(ROOT, `fixtures/rules/${meta.id}.csv`), 'utf8').startsWith('case;'),
);

describe.each(ABOUT_RECORDS.map(rule => [rule.meta.id]))('%s', id => {
  const text = readFileSync(join(ROOT, `fixtures/rules/${id}.csv`), 'utf8');
  const rows = parse(text, { columns: true, delimiter: ';' }) as Row[];
  const expected = rows.flatMap(row => {
    if (row['expect'] === 'miss') return [];
    const fields = row['expect'] === 'hit' ? [''] : (row['expect'] ?? '').split(' ');
    return fields.map(field => `${Object.values(row)[0]} ${field}`.trim());
  });

  it('finds what the fixture expects, both ways, in words without a value', async () => {
    const { hits, json, updates } = await hitsIn(text, id);
    expect(hits).toEqual([...expected].sort());
    if (rows.some(row => row['safe'] !== undefined)) checkSafe(rows, updates);
    expect(expected.length).toBeGreaterThan(2);
    expect(rows.length - expected.length).toBeGreaterThan(4);
    const values = rows
      .flatMap(row => PERSONAL.map(column => row[column] ?? ''))
      .filter(value => value.trim().length > 4);
    for (const { message, row } of json.findings) {
      expect(row).toBeGreaterThan(0);
      expect(message.nl).not.toMatch(/undefined|NaN|\[object/);
      expect(message.nl).not.toBe(message.en);
      expect(values.filter(value => message.nl.includes(value) || message.en.includes(value))).toEqual([]);
    }
  });

  it('finds the same with the rows turned round', async () => {
    const [head = '', ...lines] = text.trimEnd().split('\n');
    const turned = `${[head, ...lines.reverse()].join('\n')}\n`;
    expect((await hitsIn(turned, id)).hits).toEqual([...expected].sort());
  });
});
