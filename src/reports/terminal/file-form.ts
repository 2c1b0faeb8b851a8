// How a file is written, in half a line: encoding, delimiter, line ends, where its header stands. Pure.

import type { CliWords } from '../../language/cli/words.ts';
import { LINE_ENDS } from '../../language/line-ends.ts';

/** What was found of the file; lines from 1. */
export interface FileForm {
  readonly encoding: string;
  readonly delimiter: string;
  readonly lineEnding: string;
  readonly headerLine: number;
  readonly preambleLines: number;
  readonly footerLines: number;
}

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
