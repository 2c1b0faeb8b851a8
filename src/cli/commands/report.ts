// report: writes the report of the last check, for its steward or for a client.

import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { type EditionFlags, readEdition } from '../files/edition.ts';
import { writeReport } from '../files/write-report.ts';
import { lastReport } from '../project/check-project.ts';
import { withProject } from '../project/with-project.ts';

/** Options of `report`. */
export interface ReportOptions extends EditionFlags {
  readonly out?: string;
}

export function reportCommand(context: Context, options: ReportOptions): Promise<number> {
  const edition = readEdition(options);
  return withProject(context, 'report', wash => {
    writeReport(wash, lastReport(wash, edition.disclosure), options.out, edition);
    return EXIT.done;
  });
}
