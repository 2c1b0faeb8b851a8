// Rules about columns, systems and the register itself: each case of a fixture becomes a column or a source, and what must be found
// is found, and nothing else.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { columnUncatalogued } from '../../rules/column-uncatalogued.ts';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';

type Row = Readonly<Record<string, string>>;

const PURPOSE = `purposes:
  - id: klant
    title: Klant
    basis: { article: 6(1)(b) }
    retention: { after_end: P10Y, why: voorbeeld }
`;

const casesOf = (rule: string): readonly Row[] =>
  parse(readFileSync(join(ROOT, `fixtures/rules/${rule}.csv`)), { columns: true, delimiter: ';' }) as Row[];

/** Keys of what the rule finds in these files by this register, and its messages. */
async function foundBy(
  rule: string,
  register: string,
  files: Readonly<Record<string, string>>,
): Promise<{ readonly keys: readonly string[]; readonly messages: readonly Row[] }> {
  const place = freshFolder();
  writeFileSync(join(place.folder, 'register.yaml'), register);
  const sources = Object.entries(files).flatMap(([source, text]) => {
    writeFileSync(join(place.folder, `${source}.csv`), text);
    return ['--source', `${source}=${source}.csv`];
  });
  const { code, err } = await runCli(
    [
      'audit',
      ...sources,
      '--register',
      'register.yaml',
      '--rule',
      rule,
      '--out',
      'r',
      '--today',
      '2026-12-01',
      '-q',
    ],
    place,
  );
  expect([code, err]).toEqual([0, expect.any(String)]);
  const { findings } = JSON.parse(readFileSync(join(place.folder, 'r/findings.json'), 'utf8')) as {
    findings: readonly { key: string; row: number; message: Row }[];
  };
  for (const { row, message } of findings) {
    expect(row).toBe(0);
    expect(`${message['nl']}${message['en']}`).not.toMatch(/undefined|NaN|\[object/);
    expect(message['nl']).not.toBe(message['en']);
  }
  return { keys: findings.map(({ key }) => key).sort(), messages: findings.map(({ message }) => message) };
}

const CONTACT = 'Klantnummer;Voornaam;Achternaam;Doellabels\n1;Jan;Vries;';
const hitsOf = (rows: readonly Row[], keyOf: (row: Row) => string): readonly string[] =>
  rows
    .filter(row => row['expect'] === 'hit')
    .map(keyOf)
    .sort();

it.each(['column-uncatalogued', 'sensitive-column'])('%s', async rule => {
  const rows = casesOf(rule);
  const line = (name: string): string => rows.map(row => row[name]).join(';');
  const text = `${line('header')}\n${line('value')}\n`;
  const { keys } = await foundBy(rule, `systems: { crm: {} }\n${PURPOSE}`, { crm: text });
  expect(keys).toEqual(hitsOf(rows, row => `crm/column/contact:${row['header']}`));
});

it.each(['en', 'nl'] as const)('a column without a header is not called by what it has not: %s', locale => {
  const { unknown } = columnUncatalogued.texts[locale].messages;
  const said = unknown({ header: ' ', filled: 4 }, { number: String } as never);
  expect(said).toMatch(/^(?:a column without a header|een kolom zonder kop): 4 /);
});

it('processor-agreement', async () => {
  const rows = casesOf('processor-agreement');
  const systems = rows.map(
    ({ source, processor }) => `  ${source}: { ${processor ? `processor: ${processor}` : ''} }`,
  );
  const processors = rows.flatMap(({ processor, signed, ends }) => {
    const said = [signed && `dpa_signed: ${signed}`, ends && `dpa_ends: ${ends}`].filter(Boolean);
    return processor ? [`  - { ${[`id: ${processor}`, ...said].join(', ')} }`] : [];
  });
  const register = `systems:\n${systems.join('\n')}\nprocessors:\n${processors.join('\n')}\n${PURPOSE}`;
  const files = Object.fromEntries(rows.map(({ source = '' }) => [source, `${CONTACT}\n`]));
  const { keys } = await foundBy('processor-agreement', register, files);
  expect(keys).toEqual(hitsOf(rows, ({ source, processor }) => `${source}/processor/${processor}`));
});

it('register-drift', async () => {
  const rows = casesOf('register-drift');
  const systems = rows.filter(({ listed }) => listed === 'yes').map(({ source }) => `${source}: {}`);
  const labels = rows
    .filter(({ mapped }) => mapped)
    .map(({ source, mapped }) => `${source}: { ${mapped}: klant }`);
  const register = `systems: { ${systems.join(', ')} }\n${PURPOSE}labels: { ${labels.join(', ')} }\n`;
  const files = Object.fromEntries(rows.map(({ source = '', seen }) => [source, `${CONTACT}${seen}\n`]));
  const { keys } = await foundBy('register-drift', register, files);
  expect(keys).toEqual(
    hitsOf(rows, ({ source, listed, mapped }) =>
      listed === 'no' ? `${source}/source/${source}` : `${source}/label/${mapped}`,
    ),
  );
});

it('column-lost', async () => {
  const rows = casesOf('column-lost');
  const place = freshFolder();
  const put = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  const cli = (...args: string[]): ReturnType<typeof runCli> =>
    runCli([...args, '--today', '2026-12-01', '-q'], place);
  put('register.yaml', PURPOSE);
  const gone = rows.flatMap(({ gone: header }) => (header ? [header] : []));
  put(
    'datawasstraat.yaml',
    `sources:\n  crm: {files: {contact: crm.csv}, columns_gone: [${gone.join(', ')}]}\n`,
  );
  const table = (which: 'before' | 'after'): string => {
    const own = rows.filter(row => row[which]);
    const headers = ['Klantnummer', 'Achternaam', ...own.map(row => row[which])];
    return `${headers.join(';')}\n${['1', 'Vries', ...own.map(row => row['value'])].join(';')}\n`;
  };
  for (const which of ['before', 'after'] as const) {
    put('crm.csv', table(which));
    expect((await cli('import', 'crm.csv', '--source', 'crm')).code).toBe(0);
  }
  await cli('check', '--rule', 'column-lost');
  await cli('report', '--out', 'r');
  const { findings } = JSON.parse(readFileSync(join(place.folder, 'r/findings.json'), 'utf8')) as {
    findings: readonly { key: string; message: Row }[];
  };
  expect(findings.map(({ key }) => key).sort()).toEqual(
    hitsOf(rows, row => `crm/column/contact:${row['before']}`),
  );
  expect(findings.map(({ message }) => message['nl']).join()).toContain(
    'heet hij nu "Datum laatste contactmoment"',
  );
});
