// Says which sheet of a workbook was read, where there are others. May not open a file.

import { basename } from 'node:path';
import type { CsvTable } from '../../formats/csv/read.ts';
import { inertText } from '../../reports/terminal/inert.ts';
import type { Context } from '../context.ts';
import { asNamed } from './standard-input.ts';

/** On the error stream; nothing of a file without other sheets, or of one whose sheet was named. */
export function saySheets(
  { terminal, words }: Pick<Context, 'terminal' | 'words'>,
  path: string,
  { sheet }: Pick<CsvTable, 'sheet'>,
): void {
  if (sheet === undefined || sheet.unread.length === 0) return;
  const unread = sheet.unread.map(name => inertText(name));
  terminal.note(words.sheetRead(basename(asNamed(path)), inertText(sheet.name), unread));
}
