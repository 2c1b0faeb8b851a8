// Sheets of real workbooks, made by a library and by hand, read as text; what is dangerous or no workbook is refused by name.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { dateText, isDateFormat, numberText } from '../../../src/formats/xlsx/cell-value.ts';
import { XlsxProblem } from '../../../src/formats/xlsx/problem.ts';
import { readSheet } from '../../../src/formats/xlsx/read.ts';

const PATH = join(mkdtempSync(join(tmpdir(), 'dws-xlsx-')), 'x.xlsx');
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  readonly sheets: readonly { readonly name: string; readonly state?: string; readonly xml: string }[];
  readonly shared?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

function write({ sheets, shared, styles, workbook = '', more = {} }: Parts): void {
  const names = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook ${NS} xmlns:r="${REL}">${workbook}<sheets>${names.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${targets.join('')}</Relationships>`),
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(xml)]),
    ),
    ...(shared === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(`<sst ${NS}>${shared}</sst>`) }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': strToU8(`<styleSheet ${NS}>${styles}</styleSheet>`) }),
    ...more,
  };
  writeFileSync(PATH, zipSync(files));
}

const sheet = (rows: string, before = ''): string =>
  `<worksheet ${NS}>${before}<sheetData>${rows}</sheetData></worksheet>`;
const text = (value: string, reference = ''): string =>
  `<c t="inlineStr"${reference && ` r="${reference}"`}><is><t xml:space="preserve">${value}</t></is></c>`;
const lines = (options = {}): string[] => readSheet(PATH, options).csv.toString().split('\n');

describe('a workbook', () => {
  it('as a library writes it', async () => {
    const data = [
      [{ value: 'id' }, { value: 'naam' }, { value: 'bedrag' }, { value: 'sinds' }, { value: 'actief' }],
      [
        { value: '007' },
        { value: 'Zoë, "de" Smit\nregel 2' },
        { value: 12.5, type: Number },
        { value: 45_351, type: Number, format: 'dd-mm-yyyy' },
        { value: true, type: Boolean },
      ],
    ];
    const written = (await writeExcelFile(data as never)) as unknown as { toBuffer(): Promise<Buffer> };
    writeFileSync(PATH, await written.toBuffer());
    expect(readSheet(PATH).csv.toString()).toBe(
      'id,naam,bedrag,sinds,actief\n007,"Zoë, ""de"" Smit\nregel 2",12.5,2024-02-29,TRUE\n',
    );
  });

  it('hidden first sheet, hidden columns (Dynamics 365): the first visible one, hidden columns read', () => {
    write({
      sheets: [
        { name: 'hiddenSheet', state: 'hidden', xml: sheet(`<row>${text('a')}${text('b')}</row>`) },
        {
          name: 'Contacten',
          xml: sheet(
            `<row>${text('(Do Not Modify) Contact')}${text('Naam')}</row><row>${text('guid')}${text('Jan')}</row>`,
            '<cols><col min="1" max="1" hidden="1"/></cols>',
          ),
        },
      ],
    });
    const read = readSheet(PATH);
    expect([read.sheet, read.hiddenColumns, read.csv.toString()]).toEqual([
      'Contacten',
      [0],
      '(Do Not Modify) Contact,Naam\nguid,Jan\n',
    ]);
    expect(lines({ sheet: 'hiddenSheet' })[0]).toBe('a,b');
    expect(lines({ sheet: '2' })[1]).toBe('guid,Jan');
  });

  it('a sheet of explanations goes after one of a table; what else holds something is named', () => {
    const table = sheet(`<row>${text('id')}${text('naam')}</row><row>${text('1')}${text('Jan')}</row>`);
    write({
      sheets: [
        { name: 'Info', xml: sheet(`<row>${text('Toelichting')}</row><row>${text('over leden')}</row>`) },
        { name: 'Leden', xml: table },
        { name: 'Oud', xml: table },
        { name: 'Blad4', xml: sheet('') },
        { name: 'Opmaak', xml: sheet('<row><c r="A1" s="1"/><c r="B1" s="1"></c></row>') },
        { name: 'weg', state: 'hidden', xml: table },
      ],
    });
    const { sheet: name, unread } = readSheet(PATH);
    expect([name, unread]).toEqual(['Leden', ['Info', 'Oud']]);
    const named = readSheet(PATH, { sheet: 'OUD' });
    expect([named.sheet, named.unread]).toEqual(['Oud', []]);
    expect(readSheet(PATH, { sheet: ' oud' }).sheet).toBe('Oud');
    expect(readSheet(PATH, { sheet: 'info' }).csv.toString()).toBe('Toelichting\nover leden\n');
    write({
      sheets: [{ name: 'Mails', xml: sheet(`<row>${text('e-mail')}</row><row>${text('a@b.nl')}</row>`) }],
    });
    expect(readSheet(PATH).sheet).toBe('Mails');
  });

  it('shared and rich text without its phonetics, prefixes, entities, escapes, gaps, formulas, errors', () => {
    const cells = [
      '<x:c r="A2" t="s"><x:v>0</x:v></x:c>',
      '<x:c r="C2" t="str"><x:f>A1</x:f><x:v>uitkomst</x:v></x:c>',
      '<x:c r="D2" t="e"><x:v>#N/A</x:v></x:c>',
      '<x:c r="E2"><x:f>1+1</x:f></x:c>',
    ];
    write({
      shared:
        '<si><r><t>Jan </t></r><r><t>&amp; co_x000D_</t></r><rPh sb="0" eb="1"><t>yan</t></rPh></si><si><t>naam</t></si>',
      sheets: [
        {
          name: 'x',
          xml: `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c t="s"><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row><x:row r="2">${cells.join('')}</x:row><x:row r="4"><x:c r="B4"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      ],
    });
    const read = readSheet(PATH);
    expect(read.csv.toString()).toBe('naam,b,,\n"Jan & co\r",,uitkomst,#N/A\n\n,3,,\n');
    expect([...read.notes].sort()).toEqual(['error-cells', 'formula-without-value']);
  });

  it('dates by the style of the cell, in the 1904 system too', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="[$-413]d\\-m\\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>';
    const row = `<row>${text('x')}${text('y')}</row><row><c><v>45351</v></c><c s="1"><v>45351</v></c><c s="2"><v>45351.5</v></c></row>`;
    write({ styles, sheets: [{ name: 'x', xml: sheet(row) }] });
    expect(lines()[1]).toBe('45351,2024-02-29,2024-02-29 12:00:00');
    write({ styles, workbook: '<workbookPr date1904="1"/>', sheets: [{ name: 'x', xml: sheet(row) }] });
    expect(lines()[1]).toBe('45351,2028-03-01,2028-03-01 12:00:00');
  });
});

it.each([
  ['45351', false, '2024-02-29'],
  ['1', false, '1900-01-01'],
  ['60', false, '1900-02-29'],
  ['61', false, '1900-03-01'],
  ['0.75', false, '18:00:00'],
  ['45351.999999', false, '2024-03-01'],
  ['0', true, '1904-01-01'],
  ['-1', false, '-1'],
] as const)('day %s (1904: %s) is %s', (stored, from1904, want) =>
  expect(dateText(stored, from1904)).toBe(want),
);

it.each([
  ['1E+05', '100000'],
  ['3.16123456789E+11', '316123456789'],
  ['0.30000000000000004', '0.3'],
  ['1E-07', '0.0000001'],
  ['12345678901234567890', '12345678901234567890'],
  ['12.50', '12.50'],
])('number %s is %s', (stored, want) => expect(numberText(stored)).toBe(want));

it.each([
  [14, null, true],
  [0, null, false],
  [2, null, false],
  [164, 'dd-mm-yyyy', true],
  [164, '#,##0.00 "dagen"', false],
  [164, '[Red]0.00', false],
  [164, '[h]:mm', true],
  [164, 'General', false],
] as const)('format %s %s shows a date: %s', (id, code, want) => expect(isDateFormat(id, code)).toBe(want));

describe('is refused', () => {
  const kindOf = (): unknown => {
    try {
      readSheet(PATH);
      return 'read';
    } catch (error) {
      return error instanceof XlsxProblem ? [error.kind, error.details['limit'] ?? null] : error;
    }
  };

  it('a zip bomb, before it is unpacked', () => {
    write({
      sheets: [{ name: 'x', xml: sheet(`<row>${text('a')}${text('b')}</row>`) }],
      more: { 'xl/media/zeros.bin': new Uint8Array(30_000_000) },
    });
    expect(kindOf()).toEqual(['limit', 'ratio']);
  });

  it('a document type, so that no entity is expanded', () => {
    write({
      sheets: [{ name: 'x', xml: `<!DOCTYPE x [<!ENTITY e "boom">]>${sheet(`<row>${text('&e;')}</row>`)}` }],
    });
    expect(kindOf()).toEqual(['damaged', null]);
  });

  it('too many columns', () => {
    write({ sheets: [{ name: 'x', xml: sheet(`<row>${text('a', 'ZZZ1')}</row>`) }] });
    expect(kindOf()).toEqual(['limit', 'columns']);
  });

  it.each([
    ['an old XLS', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'old-excel'],
    [
      'a workbook with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['another zip', Buffer.from(zipSync({ 'a.txt': strToU8('x') })), 'not-workbook'],
    ['half a zip', Buffer.from('504b0304140000000800', 'hex'), 'damaged'],
  ])('%s', (_, bytes, kind) => {
    writeFileSync(PATH, bytes);
    expect(kindOf()).toEqual([kind, null]);
  });

  it('a sheet that is not there, naming those that are', () => {
    write({ sheets: [{ name: 'Leden', xml: sheet(`<row>${text('a')}${text('b')}</row>`) }] });
    expect(() => readSheet(PATH, { sheet: 'Laden' })).toThrow(XlsxProblem);
    try {
      readSheet(PATH, { sheet: 'Laden' });
    } catch (error) {
      expect((error as XlsxProblem).details).toEqual({ wanted: 'Laden', sheets: ['Leden'] });
    }
  });
});
