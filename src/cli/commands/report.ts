// report: writes the report of the last check.

import { lastReport } from '../check-project.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { withProject } from '../with-project.ts';
import { writeReport } from '../write-report.ts';

export function reportCommand(context: Context, options: { readonly out?: string }): Promise<number> {
  return withProject(context, 'report', wash => {
    writeReport(wash, lastReport(wash), options.out);
    return EXIT.done;
  });
}
