// What a report folder holds: the report, the findings, the corrected files. Texts under their names; writing is write-output's.

import type { Locale } from '../../language/locale.ts';
import { type Edition, findingsName, pageName } from '../../reports/edition.ts';
import { findingsCsv } from '../../reports/findings-csv.ts';
import { findingsJson } from '../../reports/findings-json.ts';
import { renderHtml } from '../../reports/html/page.ts';
import type { ReportModel } from '../../reports/model.ts';
import type { OutFile } from '../../steps/export/encode-table.ts';
import type { FileToWrite } from './write-output.ts';

/** Each is made when it is written. */
export function* reportFiles(
  model: ReportModel,
  { locale, edition }: { readonly locale: Locale; readonly edition: Edition },
): Generator<FileToWrite> {
  yield { path: pageName(edition), bytes: renderHtml(model, locale) };
  yield { path: 'findings.csv', bytes: findingsCsv(model, locale) };
  yield { path: findingsName(edition), bytes: findingsJson(model) };
}

/** Files for the source systems, a folder per source. */
export function correctedFiles(folder: string, files: readonly OutFile[]): readonly FileToWrite[] {
  return files.map(({ source, name, bytes }) => ({
    path: [...(folder ? [folder] : []), source, name].join('/'),
    bytes,
  }));
}
