// import as a steward uses it: dry runs, parts, repaired rows, mappings kept for a header, the same file twice, and standard input.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { freshFolder, runCli, runProcess } from '../support/cli.ts';

const HEADER = 'klantnummer;voornaam;achternaam;e-mail;laatste contact\n';
const row = (id: number, name = `Jan${id}`): string => `K${id};${name};Vries;${name}@example.nl;13-02-2024\n`;
const rows = (...ids: number[]): string => ids.map(id => row(id)).join('');

let place = freshFolder();
let folder = place.folder;
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const run = async (...args: string[]) => {
  const { code, out: stdout, err: stderr } = await runCli(args, place);
  return { code, stdout, stderr };
};
const imported = async (...args: string[]): Promise<string> =>
  (await run('import', ...args, '--source', 'crm')).stdout.trim();

beforeEach(async () => {
  place = freshFolder();
  folder = place.folder;
  expect((await run('init')).code).toBe(0);
});

describe('snapshots', () => {
  it('new, changed, unchanged, gone; the same file twice changes nothing', async () => {
    put('a.csv', HEADER + rows(1, 2, 3));
    put('b.csv', HEADER + row(1) + row(2, 'Piet') + row(4));
    expect(await imported('a.csv')).toContain('3 new, 0 changed, 0 unchanged, 0 gone');
    expect(await imported('a.csv')).toContain('the same files as last time');
    expect(await imported('b.csv')).toContain('1 new, 1 changed, 1 unchanged, 1 gone');
  });

  it('several files are one snapshot', async () => {
    put('a.csv', HEADER + rows(1, 2));
    put('b.csv', HEADER + rows(3));
    await imported('a.csv', 'b.csv');
    put('b.csv', HEADER + rows(4));
    expect(await imported('a.csv', 'b.csv')).toContain('1 new, 0 changed, 2 unchanged, 1 gone');
  });

  it('a part never means that the rest is gone', async () => {
    put('a.csv', HEADER + rows(1, 2, 3));
    put('part.csv', HEADER + row(2, 'Piet') + row(4));
    put('all.csv', HEADER + row(1) + row(2, 'Piet') + row(3) + row(4));
    await imported('a.csv');
    expect(await imported('part.csv', '--partial')).toContain('1 new, 1 changed, 0 unchanged, 0 gone');
    expect(await imported('part.csv', '--partial')).toContain('the same files as last time');
    expect(await imported('all.csv')).toContain('0 new, 0 changed, 4 unchanged, 0 gone');
  });

  it('a part that comes again, longer, is counted once: in the total, in the report, and as one full file', async () => {
    const invoices = (count: number): string =>
      `factuurnummer;klantnummer;factuurdatum\n${Array.from({ length: count }, (_, n) => `F${n};K1;13-02-2024\n`).join('')}`;
    put('a.csv', HEADER + rows(1));
    await imported('a.csv');
    for (const count of [2, 3, 4]) {
      put('invoices.csv', invoices(count));
      expect(await imported('invoices.csv')).toContain(`${count} stored`);
    }
    const { stdout } = await run('check', '--fail-on', 'never');
    expect(stdout).toContain('5 records');
    const report = (await run('report')).stdout.trim();
    const model = JSON.parse(readFileSync(join(folder, report, '../findings.json'), 'utf8'));
    expect(model.totals.records).toBe(5);
    expect(model.sources[0].files.map(({ name }: { name: string }) => name)).toEqual([
      'invoices.csv',
      'a.csv',
    ]);
    expect((await run('export', 'crm', '--full', '--out', 'back')).stdout).toContain(
      'activity-full.csv  4 rows',
    );
    expect(readFileSync(join(folder, 'back/crm/activity-full.csv'), 'utf8')).toBe(invoices(4));
  });

  it('another file than last time is told, with what to type to take it back', async () => {
    put('a.csv', HEADER + rows(1, 2, 3, 4, 5, 6));
    put('other.csv', HEADER + rows(6, 71, 72, 73));
    put('short.csv', 'naam;plaats\nJan Vries;Ede\nEls Smit;Tiel\n');
    const imports = async (...args: string[]) => (await run('import', ...args, '--source', 'crm')).stderr;
    expect(await imports('a.csv')).not.toContain('right file');
    const dry = await imports('other.csv', '--dry-run');
    expect(dry).toContain(
      'Is this the right file? 5 of the 6 records (contacts) of last time are not in it.',
    );
    expect(dry).not.toContain('bring back');
    const back = 'datawasstraat import a.csv --source crm --entity contact';
    expect(await imports('other.csv')).toContain(`bring back what was there: ${back}`);
    const [, ...typed] = back.split(' ');
    expect((await run(...typed)).stdout).toContain('5 new, 0 changed, 1 unchanged, 3 gone');
    expect(await imports('short.csv', '--entity', 'contact')).toContain(
      'Columns of last time that it lacks: klantnummer, voornaam, achternaam, e-mail, laatste contact.',
    );
    expect(await imports('a.csv', '--partial')).not.toContain('right file');
  });

  it('an export of last time with a few records or columns fewer is not', async () => {
    put('a.csv', HEADER + rows(1, 2, 3, 4, 5, 6));
    put('b.csv', (HEADER + rows(1, 2, 3)).replaceAll(/;[^;\n]*\n/g, '\n'));
    await imported('a.csv');
    expect((await run('import', 'b.csv', '--source', 'crm')).stderr).not.toContain('right file');
  });

  it('a dry run keeps nothing', async () => {
    put('a.csv', HEADER + rows(1, 2, 3));
    expect(await imported('a.csv', '--dry-run')).toContain('3 new');
    expect(await imported('a.csv')).toContain('3 new');
  });
});

describe('rejected rows', () => {
  beforeEach(() => put('a.csv', `${HEADER}${rows(1)}K2;Jan2;te kort\n${rows(3)}`));

  it('are written as they stand, and come back repaired', async () => {
    const first = await run('import', 'a.csv', '--source', 'crm', '--rejects-to', 'rejects.csv');
    expect(first.code).toBe(3);
    expect(first.stderr).toContain('datawasstraat import FILE --source crm --rejects-to rejects.csv');
    expect(readFileSync(join(folder, 'rejects.csv'), 'utf8')).toBe(`${HEADER}K2;Jan2;te kort\n`);
    put('rejects.csv', HEADER + row(2));
    const second = await run('import', 'a.csv', '--source', 'crm', '--repaired', 'rejects.csv');
    expect(second.stdout).toContain('4 read = 3 stored + 1 rejected');
    expect(second.stdout).toContain('1 new, 0 changed, 2 unchanged, 0 gone');
  });

  it('refuse the whole with --strict', async () => {
    const { code, stderr } = await run('import', 'a.csv', '--source', 'crm', '--strict');
    expect(code).toBe(2);
    expect(stderr).toContain('E029 a.csv: 1 rows rejected, the first on line 3');
    put('a.csv', HEADER + rows(1));
    expect(await imported('a.csv')).toContain('1 new');
  });

  it('of another header are no repaired rows', async () => {
    put('other.csv', 'id;e-mail\n1;a@example.nl\n');
    const { code, stderr } = await run('import', 'a.csv', '--source', 'crm', '--repaired', 'other.csv');
    expect([code, stderr.slice(0, 4)]).toEqual([2, 'E028']);
  });
});

describe('mappings', () => {
  it('are kept for a header, found by it, and refused for another', async () => {
    put('a.csv', 'nr;wie;post\n1;Jan;jan@example.nl\n2;Piet;piet@example.nl\n');
    const inspected = await run('inspect', 'a.csv', '--write-mapping');
    expect(inspected.stderr).toContain('a.mapping.yaml');
    const path = join(folder, 'mappings/a.mapping.yaml');
    const text = readFileSync(path, 'utf8')
      .replace(/"nr": .*/, '"nr": source_id')
      .replace(/"post": .*/, '"post": email');
    writeFileSync(path, text);
    const again = JSON.parse((await run('inspect', 'a.csv', '--json')).stdout);
    expect([again.mapping['0'], again.mapping['2']]).toEqual(['source_id', 'email']);
    expect(await imported('a.csv')).toContain('2 new');
    put('b.csv', 'nr;wie;mail\n1;Jan;jan@example.nl\n');
    const other = await run('import', 'b.csv', '--source', 'crm', '--mapping', path);
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('missing "post"')]);
  });

  it('that are mended are imported, by the way that inspect says', async () => {
    put(
      'a.csv',
      'Id;Voornaam;Achternaam;Mailadres relatie\n1;Jan;Bos;jan@example.nl\n2;Piet;Bos;piet@example.nl\n',
    );
    await imported('a.csv');
    await run('inspect', 'a.csv', '--map', 'email=Mailadres relatie', '--write-mapping');
    const anew = await run('import', 'a.csv', '--source', 'crm');
    expect(anew.stdout).toContain('0 new, 0 changed, 2 unchanged, 0 gone');
    expect(anew.stderr).toContain('the same files as last time, read in another way');
    expect((await run('person', 'find', 'piet@example.nl')).stdout).toContain('crm/contact/2');
    expect(await imported('a.csv')).toContain('nothing changed');
  });

  it('with a field that is none are refused with their line', async () => {
    put('a.csv', HEADER + rows(1));
    put('m.yaml', 'header_sha256: x\ncolumns:\n  "klantnummer": sourceid\n');
    const { code, stderr } = await run('import', 'a.csv', '--source', 'crm', '--mapping', 'm.yaml');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^E031 m\.yaml:3:\d+ .*Did you mean "source_id"/),
    ]);
  });
});

describe('dates that first rows do not decide', () => {
  it('are read in the order that the whole column has', async () => {
    const early = Array.from(
      { length: 1500 },
      (_, index) => `K${index};Jan;Vries;j${index}@example.nl;03-04-2024\n`,
    );
    put('a.csv', `${HEADER}${early.join('')}K9999;Piet;Vries;p@example.nl;13-04-2024\n`);
    expect(await imported('a.csv')).toContain('1,501 new');
    const { stdout } = await run('inspect', 'a.csv');
    expect(stdout).toContain('dd-mm-yyyy');
  });

  it('stop the import when no row decides', async () => {
    put('a.csv', `${HEADER}K1;Jan;Vries;j@example.nl;03-04-2024\n`);
    const { code, stderr } = await run('import', 'a.csv', '--source', 'crm');
    expect([code, stderr.slice(0, 4)]).toEqual([2, 'E023']);
    expect((await run('import', 'a.csv', '--source', 'crm', '--dates', 'dmy')).code).toBe(0);
  });
});

describe('a status', () => {
  const INVOICES = 'Factuurnummer;Klantnummer;Factuurdatum;Status\n';

  it('that is not understood is counted, and explained as taken for open', async () => {
    put('a.csv', HEADER + rows(1, 2));
    put(
      'f.csv',
      `${INVOICES}F1;K1;13-02-2018;Bij de deurwaarder\nF2;K2;13-02-2018;Betaald\nF3;K2;14-02-2018;\n`,
    );
    await imported('a.csv');
    const { stdout, stderr } = await run('import', 'f.csv', '--source', 'crm');
    expect(stderr).toContain('status (Status) of 2 rows not understood: taken as open');
    expect(stdout + stderr).not.toContain('deurwaarder');
    await run('check');
    expect((await run('person', 'explain', 'crm/contact/K1')).stdout).toContain(
      'invoice (crm): status not understood, taken as open',
    );
  });
});

it.each([
  ['import', 'x.xlsx', '--source', 'crm'],
  ['inspect', 'x.xlsx'],
  ['audit', 'x.xlsx'],
  ['convert', 'x.xlsx', '--out', 'o.csv'],
  ['dedupe', 'x.xlsx'],
])('%s says which sheet of several it read', async (...args) => {
  const cells = (text: string): object[][] =>
    text
      .trim()
      .split('\n')
      .map(line => line.split(';').map(value => ({ value })));
  const data = cells(HEADER + rows(1, 2, 3));
  const written = await writeExcelFile([
    { sheet: 'Info', data: cells('Toelichting\nover de leden') },
    { sheet: 'Leden', data },
    { sheet: 'Oud', data },
  ] as never);
  writeFileSync(join(folder, 'x.xlsx'), await (written as { toBuffer(): Promise<Buffer> }).toBuffer());
  const { code, err } = await runProcess(args, place);
  expect([code, err]).toEqual([
    0,
    expect.stringContaining('x.xlsx: sheet "Leden" is read, and not: "Info", "Oud". --sheet chooses'),
  ]);
});

/** A workbook of two sheets with a contact each. */
async function putWorkbook(name: string): Promise<void> {
  const cells = (id: string): object[][] =>
    [HEADER.trim(), `${id};Jan;Vries;${id}@example.nl;13-02-2024`].map(line =>
      line.split(';').map(value => ({ value })),
    );
  const written = await writeExcelFile([
    { sheet: 'Leden', data: cells('L1') },
    { sheet: 'Donateurs', data: cells('D1') },
  ] as never);
  writeFileSync(join(folder, name), await (written as { toBuffer(): Promise<Buffer> }).toBuffer());
}

it('a wash reads the sheet that the config names, and CSV files beside it as they are', async () => {
  await putWorkbook('x.xlsx');
  put('y.csv', HEADER + rows(1));
  put(
    'datawasstraat.yaml',
    'sources:\n  crm: {files: {contact: [x.xlsx, y.csv]}, partial: true, sheet: 2}\n',
  );
  const { out, err } = await runProcess(['wash', '--fail-on', 'never'], place);
  expect(err).not.toContain('E056');
  expect(err).not.toContain('--sheet');
  expect(out).toContain('2 read = 2 stored');
  const found = await run('person', 'find', 'vries');
  expect(found.stdout).toContain('crm/contact/D1');
});

it('a wash names a workbook without the sheet of the config as it can be typed', async () => {
  await putWorkbook('x.xlsx');
  put('datawasstraat.yaml', 'sources:\n  crm: {files: {contact: x.xlsx}, sheet: Donors}\n');
  const { err } = await runProcess(['wash', '--fail-on', 'never'], place);
  expect(err).toMatch(/^E056 x\.xlsx has no sheet "Donors"/m);
});

it('a workbook of any name is read from the sheet that the config names, and called one', async () => {
  await putWorkbook('x.dat');
  put('datawasstraat.yaml', 'sources:\n  crm: {files: {contact: x.dat}, sheet: 2}\n');
  const { out } = await runProcess(['wash', '--fail-on', 'never'], place);
  expect(out).toContain('x.dat   XLSX, header on line 1');
  expect((await run('person', 'find', 'vries')).stdout).toContain('crm/contact/D1');
  expect((await run('inspect', 'x.dat')).stdout).toMatch(/^x\.dat +XLSX, /);
});
