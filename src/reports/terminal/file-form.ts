// How a file is written, in half a line: encoding, delimiter, line ends, where its header stands. Pure.

import type { CliWords } from '../../language/cli/words.ts';
import { LINE_ENDS } from '../../language/line-ends.ts';
import type { FileReport } from '../model.ts';

/** What was found of the file. */
type FileForm = Pick<
  FileReport,
  'encoding' | 'delimiter' | 'lineEnding' | 'headerLine' | 'preambleLines' | 'footerLines'
>;

/** `utf-8, ";", CRLF, header on line 1`: no sign that a terminal would act upon. */
export function fileForm(words: CliWords, form: FileForm): string {
  return words.encodingLine({
    encoding: form.encoding,
    delimiter: form.delimiter === '\t' ? 'TAB' : form.delimiter,
    lineEnding: LINE_ENDS[form.lineEnding] ?? form.lineEnding,
    headerLine: form.headerLine,
    skipped: form.preambleLines,
    below: form.footerLines,
  });
}
