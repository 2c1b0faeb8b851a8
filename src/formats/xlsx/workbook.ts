// What a workbook says about its sheets, shared texts and number formats (ECMA-376 part 1, 18.2, 18.4 and 18.8). Reads no cell.

import type { ReadPart } from './archive.ts';
import { isDateFormat } from './cell-value.ts';
import { XlsxProblem } from './problem.ts';
import { walkXml } from './xml.ts';

/** A sheet of a workbook. */
export interface SheetName {
  readonly name: string;
  readonly isVisible: boolean;
  /** Name of its part in the archive. */
  readonly part: string;
}

/** What the cells of all sheets share. */
export interface Workbook {
  readonly sheets: readonly SheetName[];
  readonly texts: readonly string[];
  /** By style number: true when its format shows a date or a time. */
  readonly dateStyles: readonly boolean[];
  /** Dates count from 1904 instead of 1900. */
  readonly countsFrom1904: boolean;
}

export function readWorkbook(read: ReadPart): Workbook {
  const targets = readTargets(read('xl/_rels/workbook.xml.rels') ?? '');
  const sheets: SheetName[] = [];
  let countsFrom1904 = false;
  walkXml(read('xl/workbook.xml') ?? '', {
    open(name, attributes) {
      if (name === 'workbookPr') countsFrom1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const target = targets.get(attributes['id'] ?? '');
      if (target === undefined) return;
      const isVisible = (attributes['state'] ?? 'visible') === 'visible';
      sheets.push({ name: attributes['name'] ?? '', isVisible, part: target });
    },
  });
  if (sheets.length === 0) throw new XlsxProblem('not-workbook');
  return {
    sheets,
    texts: readSharedTexts(read('xl/sharedStrings.xml')),
    dateStyles: readDateStyles(read('xl/styles.xml')),
    countsFrom1904,
  };
}

function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (xml === '') return targets;
  walkXml(xml, {
    open(name, { Id, Target, Type }) {
      if (name !== 'Relationship' || !Id || !Target || !Type?.endsWith('/worksheet')) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

/** Runs of one text are joined; how it is spoken (`rPh`) is no part of it. */
function readSharedTexts(xml: string | null): readonly string[] {
  const texts: string[] = [];
  if (xml === null) return texts;
  let text = '';
  let isText = false;
  let phonetic = 0;
  walkXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic++;
      isText = name === 't' && phonetic === 0;
    },
    text(part) {
      if (isText) text += part;
    },
    close(name) {
      if (name === 'rPh') phonetic--;
      if (name === 't') isText = false;
      if (name === 'si') texts.push(text);
    },
  });
  return texts;
}

function readDateStyles(xml: string | null): readonly boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCellStyles = false;
  if (xml === null) return styles;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCellStyles = true;
      if (name !== 'xf' || !isInCellStyles) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      styles.push(isDateFormat(id, codes.get(id) ?? null));
    },
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return styles;
}
