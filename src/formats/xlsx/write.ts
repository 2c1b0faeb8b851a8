// Writes one sheet of texts as an XLSX workbook (ECMA-376). Every cell is an inline text: nothing in it can be a formula, an id
// keeps its zeros, and any text comes back as it was.

import { type Zippable, zipSync } from 'fflate';

/** A sheet to write. */
export interface SheetToWrite {
  /** At most 31 characters, without : \ / ? * [ ] */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The most characters a cell takes (Microsoft, "Excel specifications and limits", seen 2026-11). */
const MOST_CHARACTERS = 32_767;
/** The most rows a sheet takes, its header apart (same page). */
export const MOST_SHEET_ROWS = 1_048_575;
const NARROWEST = 8;
const WIDEST = 60;
/** Always the same, so that the same list gives the same bytes: the first day a zip file knows. */
const WRITTEN_AT = '1980-01-01 00:00:00';

/** True when every text comes back from a sheet as it was: none is cut. */
export function fitsSheet(rows: readonly (readonly string[])[]): boolean {
  return rows.every(row => row.every(text => spelled(text).length <= MOST_CHARACTERS));
}

/** The workbook as bytes; its first row stays in sight and can be filtered on. */
export function writeSheet({ name, header, rows }: SheetToWrite): Buffer {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', relations('officeDocument', 'xl/workbook.xml')],
    ['xl/workbook.xml', workbookOf(name)],
    ['xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONS],
    ['xl/styles.xml', STYLES],
    ['xl/worksheets/sheet1.xml', sheetOf(header, rows)],
  ];
  const files: Zippable = Object.fromEntries(
    parts.map(([path, xml]) => [path, Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)]),
  );
  return Buffer.from(zipSync(files, { mtime: WRITTEN_AT }));
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`;

function relations(...pairs: readonly string[]): string {
  const items = pairs.flatMap((kind, index) =>
    index % 2 === 0
      ? [`<Relationship Id="rId${index / 2 + 1}" Type="${DOCUMENT}/${kind}" Target="${pairs[index + 1]}"/>`]
      : [],
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

const WORKBOOK_RELATIONS = relations('worksheet', 'worksheets/sheet1.xml', 'styles', 'styles.xml');

function workbookOf(name: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

/** Style 0: text (number format 49 is @, so what a person types stays text too); style 1: the same in bold. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function sheetOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = header.map((text, index) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), text.length);
    const width = Math.min(WIDEST, Math.max(NARROWEST, longest) + 2);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="0" customWidth="1"/>`;
  });
  const lines = [rowOf(header, 1, 1), ...rows.map((row, index) => rowOf(row, index + 2, 0))];
  const filter = `A1:${columnName(header.length - 1)}${rows.length + 1}`;
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="${filter}"/></worksheet>`;
}

function rowOf(cells: readonly string[], number: number, style: 0 | 1): string {
  const written = cells.map((text, column) =>
    text === ''
      ? ''
      : `<c r="${columnName(column)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(inCell(text))}</t></is></c>`,
  );
  return `<row r="${number}">${written.join('')}</row>`;
}

/** 0 is A, 26 is AA. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign);
}

/** What XML 1.0 has no place for, or reads as another character: a carriage return becomes a line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const NOT_IN_XML = /[\0-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** As a workbook spells such a character: `_x000B_`; an underscore that would begin such a spelling is `_x005F_` (ECMA-376 part 1, 22.9.2.19). */
function spelled(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, sign => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Cut, and seen to be, where a cell takes no more. */
function inCell(text: string): string {
  const whole = spelled(text);
  return whole.length <= MOST_CHARACTERS ? whole : `${whole.slice(0, MOST_CHARACTERS - 1).toWellFormed()}…`;
}
