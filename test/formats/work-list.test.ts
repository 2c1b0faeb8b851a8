// Work lists go out as XLSX and CSV and come back with what stood in them, whatever a spreadsheet made of the file; nothing in
// them can run.

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkList, WorkListProblem, writeWorkList } from '../../src/formats/work-list.ts';
import { SHARED } from '../support/cli.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'dws-list-'));
const WANTED = { key: ['kenmerk', 'key'], now: ['nu', 'now'], decision: ['besluit', 'decision'] } as const;
const HEADER = ['kenmerk', 'nu', 'besluit'];

/** What comes back of these texts. */
function roundTrip(texts: readonly string[], form: 'xlsx' | 'csv'): readonly string[] {
  const path = join(FOLDER, `x.${form}`);
  const rows = texts.map((text, index) => [`k${index}`, text, 'ja']);
  writeFileSync(path, writeWorkList({ name: 'x', header: HEADER, rows }, form, { delimiter: ';' }));
  return readWorkList(path, WANTED).map(({ cells }) => cells.now);
}

/** A lone surrogate is no text. */
const comparable = (text: string): string => text.toWellFormed();

const PAYLOADS = [
  '=1+1',
  '+31612345678',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  "''+2",
  "'s",
  '=HYPERLINK("x")',
];
const text = fc.oneof(
  fc.constantFrom(...PAYLOADS, '', 'a;b', 'a,b', 'a\tb', '"q"', 'x\ny', '_x000D_', '\u0001', 'é€', '007'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

describe.each(['xlsx', 'csv'] as const)('%s', form => {
  it('any texts come back as they were', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), texts => {
        expect(roundTrip(texts, form)).toEqual(texts.map(comparable));
      }),
    );
  });

  const list = join(SHARED, 'strings/blns.json');
  it.skipIf(!existsSync(list))('the naughty strings too (needs ../shared)', () => {
    const strings = JSON.parse(readFileSync(list, 'utf8')) as string[];
    expect(roundTrip(strings, form)).toEqual(strings.map(comparable));
  });
});

describe('nothing can run', () => {
  it('a CSV cell that would be a formula starts with an apostrophe', () => {
    roundTrip(PAYLOADS, 'csv');
    const cells = readFileSync(join(FOLDER, 'x.csv'), 'utf8').match(/(?<=^k\d;)"?[^;"\n]/gm) ?? [];
    expect(cells).toHaveLength(PAYLOADS.length);
    expect(cells.every(cell => cell.endsWith("'"))).toBe(true);
  });

  it('an XLSX has text cells only, and no formula, link or number', () => {
    roundTrip([...PAYLOADS, '12', '1-2-2024'], 'xlsx');
    const parts = unzipSync(readFileSync(join(FOLDER, 'x.xlsx')));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const cells = sheet.match(/<c [^>]*>/g) ?? [];
    expect(cells).toHaveLength(3 + 3 * (PAYLOADS.length + 2));
    expect(cells.filter(cell => !/ t="(?:s|inlineStr)"/.test(cell))).toEqual([]);
    expect(sheet).not.toMatch(/<f>|<hyperlink/);
  });
});

describe('what a spreadsheet makes of it', () => {
  const back = (bytes: Buffer | string, name = 'back.csv') => {
    writeFileSync(join(FOLDER, name), bytes);
    return readWorkList(join(FOLDER, name), WANTED);
  };
  const expected = [{ row: 2, cells: { key: 'k0', now: 'Zoë', decision: 'ja' } }];

  it.each([
    ['semicolons in windows-1252', Buffer.from('kenmerk;nu;besluit\r\nk0;Zo\xeb;ja\r\n', 'latin1')],
    ['commas with English names', 'key,now,decision\nk0,Zoë,ja\n'],
    [
      'tabs in UTF-16, as "Unicode text"',
      Buffer.from('\ufeffkenmerk\tnu\tbesluit\r\nk0\tZoë\tja\r\n', 'utf16le'),
    ],
    ['other columns, another order', 'besluit;opmerking;NU;kenmerk\nja;x;Zoë;k0\n'],
    ['rows without a text at the end', 'kenmerk;nu;besluit\nk0;Zoë;ja\n;;\n\n;;\n'],
    ['a mark', '\ufeffkenmerk;nu;besluit\nk0;Zoë;ja\n'],
  ])('%s', (_, bytes) => {
    expect(back(bytes)).toEqual(expected);
  });

  it('rows keep the number a spreadsheet shows', () => {
    expect(back('kenmerk;nu;besluit\n\nk0;Zoë;ja\n').map(({ row }) => row)).toEqual([3]);
  });

  it('a list of another kind names what is missing', () => {
    expect(() => back('id;naam\n1;x\n')).toThrow(
      expect.objectContaining({ name: 'WorkListProblem', columns: ['kenmerk', 'nu', 'besluit'] }),
    );
    expect(() => back('kenmerk;nu\n1;x\n')).toThrow(WorkListProblem);
  });
});
