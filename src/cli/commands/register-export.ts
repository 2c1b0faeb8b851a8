// register export: the record of processing activities, the privacy statement or the work instructions, on the screen or in a file.

import { workListForm, writeWorkList } from '../../formats/work-list.ts';
import { REGISTER_WORDS } from '../../language/law/register-words.ts';
import type { PlainDocument } from '../../model/document.ts';
import { Fault } from '../../model/fault.ts';
import { REGISTER_PARTS, type RegisterPart } from '../../model/register-document.ts';
import { exportRegister } from '../../register/export.ts';
import { changedLines, markdownLines } from '../../reports/markdown.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { writeFileNew } from '../files/write-output.ts';
import { readRegister } from '../project/register-file.ts';

export interface ExportOptions {
  readonly part: string;
  /** An older register: only what differs from it. */
  readonly against?: string;
  readonly to?: string;
}

/** Faults: E003 no such part or form, and those of the registers. */
export function exportCommand(context: Context, file: string, options: ExportOptions): number {
  const { terminal, locale, today } = context;
  const part = partOf(options.part);
  const documentOf = (path: string): PlainDocument =>
    exportRegister(readRegister(path), part, { locale, today });
  const document = documentOf(file);
  const { against, to } = options;
  if (against !== undefined) {
    const changes = changedLines(markdownLines(documentOf(against)), markdownLines(document));
    for (const line of changes) terminal.out(line);
    if (changes.length === 0) terminal.note(REGISTER_WORDS[locale].unchanged);
    return EXIT.done;
  }
  if (to === undefined) for (const line of markdownLines(document)) terminal.out(line);
  else terminal.out(writeFileNew(to, bytesOf(document, to, context)));
  return EXIT.done;
}

function partOf(text: string): RegisterPart {
  const part = REGISTER_PARTS.find(one => one === text);
  if (part === undefined)
    throw new Fault('E003', { option: '--part', value: text, expected: REGISTER_PARTS.join(' | ') });
  return part;
}

function bytesOf(document: PlainDocument, to: string, { locale }: Context): Buffer {
  if (/\.md$/i.test(to)) return Buffer.from(`${markdownLines(document).join('\n')}\n`);
  const form = workListForm(to);
  if (form === null)
    throw new Fault('E003', { option: '--to', value: to, expected: 'FILE.md | FILE.csv | FILE.xlsx' });
  const { title, intro, sections, closing } = document;
  const rows = [
    ...intro.map(text => [title, '', text]),
    ...sections.flatMap(section => [
      ...section.sentences.map(text => [section.title, '', text]),
      ...section.rows.map(([label, text]) => [section.title, label, text]),
    ]),
    ...closing.map(text => ['', '', text]),
  ];
  const header = REGISTER_WORDS[locale].heads;
  return writeWorkList({ name: 'register', header: [...header], rows }, form, {
    delimiter: locale === 'nl' ? ';' : ',',
  });
}
