// How a file is written, in half a line: encoding, delimiter, line ends, where its header stands. Pure.

import type { CliWords } from '../../language/cli/words.ts';
import { LINE_ENDS } from '../../language/line-ends.ts';
import type { FileReport } from '../model.ts';

/** What was found of the file. */
type FileForm = Pick<
  FileReport,
  'isWorkbook' | 'encoding' | 'delimiter' | 'lineEnding' | 'headerLine' | 'preambleLines' | 'footerLines'
>;

/** `utf-8, ";", CRLF, header on line 1`, or `XLSX, header on line 1`: no sign that a terminal would act upon. */
export function fileForm(words: CliWords, form: FileForm): string {
  return words.encodingLine({
    form: form.isWorkbook ? 'XLSX' : csvForm(form),
    headerLine: form.headerLine,
    skipped: form.preambleLines,
    below: form.footerLines,
  });
}

function csvForm({ encoding, delimiter, lineEnding }: FileForm): string {
  const sign = delimiter === '\t' ? 'TAB' : delimiter;
  return `${encoding}, "${sign}", ${LINE_ENDS[lineEnding] ?? lineEnding}`;
}
