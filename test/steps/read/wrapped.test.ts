// A file that was saved as CSV twice: each row is one quoted cell. What is inside is read; a list of quoted texts is left as it is.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openTable } from '../../../src/steps/read/open-table.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'dws-wrapped-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const wrap = (line: string): string => `"${line.replaceAll('"', '""')}"`;

async function read(content: string | Buffer) {
  const path = join(FOLDER, 'x.csv');
  writeFileSync(path, content);
  const table = await openTable(path, {}, () => FOLDER);
  const rows: string[][] = [];
  const rejected: number[] = [];
  for (const piece of table.pieces()) {
    if (piece.kind === 'reject') rejected.push(piece.line);
    if (piece.kind === 'record') rows.push(table.header.map((_, column) => piece.record.text(column)));
  }
  return { header: table.header, rows, rejected, sha256: table.sha256 };
}

const LINES = [
  'nr,naam,plaats',
  '1,"Vos, Jan",Ede',
  '2,"Els ""de baas"" Smit",Tiel',
  '3,Piet,Goes',
  '4,Anna,Oss',
];
const ROWS = [
  ['1', 'Vos, Jan', 'Ede'],
  ['2', 'Els "de baas" Smit', 'Tiel'],
  ['3', 'Piet', 'Goes'],
  ['4', 'Anna', 'Oss'],
];

describe('rows that are each one quoted cell', () => {
  it('are read as what is inside, and the hash is that of the file', async () => {
    const text = LINES.map(line => `${wrap(line)}\r\n`).join('');
    const { header, rows, sha256 } = await read(text);
    expect(header).toEqual(['nr', 'naam', 'plaats']);
    expect(rows).toEqual(ROWS);
    expect(sha256).toHaveLength(64);
    expect((await read(Buffer.from(`\ufeff${text}`, 'utf16le'))).rows).toEqual(ROWS);
  });

  it('are named by their own line where they are damaged', async () => {
    const text = [...LINES, '5,te,veel,cellen', '6,Truus,Assen'].map(line => `${wrap(line)}\n`).join('');
    const { rows, rejected } = await read(text);
    expect(rejected).toEqual([6]);
    expect(rows.at(-1)).toEqual(['6', 'Truus', 'Assen']);
  });

  it('are read also where the header or the rows end in a delimiter more', async () => {
    const [header = '', ...lines] = LINES;
    for (const text of [
      [`${header},`, ...lines],
      [header, ...lines.map(line => `${line},`)],
    ])
      expect(
        (await read(text.map(line => `${wrap(line)}\n`).join(''))).rows.map(row => row.slice(0, 3)),
      ).toEqual(ROWS);
  });

  it('are written out in the folder given, for nobody else to read', async () => {
    const spool = mkdtempSync(join(FOLDER, 'spool-'));
    const path = join(FOLDER, 'y.csv');
    writeFileSync(path, LINES.map(line => `${wrap(line)}\n`).join(''));
    await openTable(path, {}, () => spool);
    const [name = ''] = readdirSync(spool);
    expect(statSync(join(spool, name)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(spool, name), 'utf8')).toBe(LINES.map(line => `${line}\n`).join(''));
  });
});

describe('a list of quoted texts stays a list', () => {
  it.each([
    ['of addresses', ['adres', 'Dorpsstraat 1, Ede', 'Molenweg 2, Tiel', 'Kade 3, Goes']],
    ['of addresses without a header', ['Dorpsstraat 1, Ede', 'Molenweg 2, Tiel', 'Kade 3, Goes']],
    ['of labels', ['klant;vip', 'klant;lead', 'prospect;vip']],
    ['of names', ['naam', 'Jan', 'Els', 'Piet']],
  ])('%s', async (_, texts) => {
    const { header, rows } = await read(texts.map(text => `${wrap(text)}\n`).join(''));
    expect(header).toHaveLength(1);
    expect(rows.map(([text]) => text)).toEqual(header[0] === texts[0] ? texts.slice(1) : texts);
  });
});
