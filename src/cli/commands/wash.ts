// wash: the periodic run. A failing source does not stop the others.

import { join } from 'node:path';
import { Fault } from '../../model/fault.ts';
import type { Context } from '../context.ts';
import { EXIT, graver } from '../exit-code.ts';
import { concludeWith, readFailOn } from '../fail-on.ts';
import { writeReport } from '../files/write-report.ts';
import { checkProject, sayFindings } from '../project/check-project.ts';
import { beating } from '../project/heartbeat.ts';
import { importFiles } from '../project/import-files.ts';
import { lookForReturns } from '../project/look-for-returns.ts';
import { filesOf } from '../project/project.ts';
import { readRegister } from '../project/register-file.ts';
import { sayLint } from '../project/say-lint.ts';
import { selfWash } from '../project/self-wash.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { rulesToRun } from '../registry.ts';
import { landingOf } from './import.ts';

/** The periodic run: imports what is new, checks, reports. A failing source does not stop the others. */
export function washCommand(
  context: Context,
  options: { readonly failOn: string; readonly out?: string },
): Promise<number> {
  const failOn = readFailOn(options.failOn);
  return beating(context, 'wash', () =>
    withProject(context, 'wash', async wash => {
      // A mistake in them is said before anything comes in.
      readRegister(join(wash.project.folder, wash.project.register));
      rulesToRun(wash.project.rules);
      const imported = await importSources(wash);
      const returned = await lookForReturns(wash);
      const model = await checkProject(wash);
      sayFindings(context, model, true);
      sayLint(wash);
      writeReport(wash, model, options.out);
      await selfWash(wash);
      return concludeWith(context, model, { failOn, soFar: graver(imported, returned) });
    }),
  );
}

async function importSources(wash: Wash): Promise<number> {
  let code: number = EXIT.done;
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
      code = graver(code, landingOf(results));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const { sayFault } = await import('../faults.ts');
      wash.context.terminal.err(sayFault(error, wash.context.locale));
      code = graver(code, EXIT.partial);
    }
  }
  return code;
}
