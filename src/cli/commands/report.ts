// report: writes the report of the last check.

import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { writeReport } from '../files/write-report.ts';
import { lastReport } from '../project/check-project.ts';
import { withProject } from '../project/with-project.ts';

export function reportCommand(context: Context, options: { readonly out?: string }): Promise<number> {
  return withProject(context, 'report', wash => {
    writeReport(wash, lastReport(wash), options.out);
    return EXIT.done;
  });
}
