// wash: the periodic run. A failing source does not stop the others.

import { Fault } from '../../model/fault.ts';
import { checkProject, sayFindings } from '../check-project.ts';
import type { Context } from '../context.ts';
import { EXIT, graver } from '../exit-code.ts';
import { concludeWith, readFailOn } from '../fail-on.ts';
import { importFiles } from '../import-files.ts';
import { filesOf } from '../project.ts';
import { type Wash, withProject } from '../with-project.ts';
import { writeReport } from '../write-report.ts';

/** The periodic run: imports what is new, checks, reports. A failing source does not stop the others. */
export function washCommand(
  context: Context,
  options: { readonly failOn: string; readonly out?: string },
): Promise<number> {
  const failOn = readFailOn(options.failOn);
  return withProject(context, 'wash', async wash => {
    const failed = await importSources(wash);
    const model = await checkProject(wash);
    sayFindings(context, model, true);
    writeReport(wash, model, options.out);
    return graver(concludeWith(context, model, failOn), failed ? EXIT.partial : EXIT.done);
  });
}

async function importSources(wash: Wash): Promise<boolean> {
  let failed = false;
  for (const source of Object.keys(wash.project.sources)) {
    try {
      const results = await importFiles(wash, filesOf(wash.project, source), {
        source,
        map: [],
        dates: null,
        exportedAt: null,
        ...{
          overrides: {},
          mapping: null,
          entity: null,
          isPartial: wash.project.sources[source]?.partial ?? null,
        },
        ...{ isDryRun: false, isStrict: false, repaired: [] },
      });
      if (results.some(({ settled }) => settled.notLanded > 0)) failed = true;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const { sayFault } = await import('../faults.ts');
      wash.context.terminal.err(sayFault(error, wash.context.locale));
      failed = true;
    }
  }
  return failed;
}
