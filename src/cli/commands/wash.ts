// wash: the periodic run. A failing source does not stop the others.

import { join } from 'node:path';
import type { FaultData } from '../../language/faults.ts';
import { mapFlag } from '../../language/shell-word.ts';
import { Fault } from '../../model/fault.ts';
import type { ImportResult } from '../../steps/import/import.ts';
import { currentSources } from '../../store/records/snapshots.ts';
import type { Context } from '../context.ts';
import { EXIT, graver } from '../exit-code.ts';
import { concludeWith, readFailOn } from '../fail-on.ts';
import { needWritable } from '../files/write-output.ts';
import { writeReport } from '../files/write-report.ts';
import { keepReading } from '../project/as-typed.ts';
import { checkProject, sayFindings } from '../project/check-project.ts';
import { beating } from '../project/heartbeat.ts';
import { importFiles } from '../project/import-files.ts';
import { lookForReturns } from '../project/look-for-returns.ts';
import { filesOf } from '../project/project.ts';
import { readRegister } from '../project/register-file.ts';
import { sayLint } from '../project/say-lint.ts';
import { selfWash } from '../project/self-wash.ts';
import { type Washed, washLetter } from '../project/wash-letter.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { rulesToRun } from '../registry.ts';
import { sayNext } from '../terminal/say-next.ts';
import { landingOf } from './import.ts';

/** The periodic run: imports what is new, checks, reports. A failing source does not stop the others. */
export function washCommand(
  context: Context,
  options: { readonly failOn: string; readonly out?: string },
): Promise<number> {
  const failOn = readFailOn(options.failOn);
  return beating(context, 'wash', async () => {
    if (options.out !== undefined) needWritable(options.out);
    return withProject(context, 'wash', async open => {
      const wash = context.terminal.isQuiet ? withoutTables(open) : open;
      // A mistake in them is said before anything comes in.
      readRegister(join(wash.project.folder, wash.project.register));
      rulesToRun(wash.project.rules, undefined, wash.project.placeOf);
      const { imported, failed } = await importSources(wash);
      sayNotWashed(wash);
      const returned = await lookForReturns(wash);
      const model = await checkProject(wash);
      sayFindings(wash, model, true);
      sayLint(wash);
      const report = writeReport(wash, model, options.out);
      await selfWash(wash);
      const hasReturned = returned === EXIT.reappeared;
      if (context.terminal.isQuiet) sayLetter(open, { imported, failed, hasReturned, model, report });
      const landing = graver(landingOf(imported), failed.length > 0 ? EXIT.partial : EXIT.done);
      return concludeWith(context, model, { failOn, soFar: graver(landing, returned) });
    });
  });
}

/** What it finds stands in the report; a letter says how it went. */
function withoutTables(wash: Wash): Wash {
  const { context } = wash;
  return { ...wash, context: { ...context, terminal: { ...context.terminal, out: () => {} } } };
}

function sayLetter({ context, runId }: Wash, washed: Omit<Washed, 'runId'>): void {
  for (const line of washLetter({ ...washed, runId }, context)) context.terminal.out(line);
}

/** Whoever thinks that a wash reads them would look at old exports for months. */
function sayNotWashed({ context, project, store }: Wash): void {
  const byHand = currentSources(store).filter(source => !(source in project.sources));
  if (byHand.length > 0) context.terminal.warn(context.words.notWashed(byHand));
}

async function importSources(
  wash: Wash,
): Promise<{ readonly imported: readonly ImportResult[]; readonly failed: readonly string[] }> {
  const imported: ImportResult[] = [];
  const failed: string[] = [];
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
      imported.push(...results);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const { sayFault } = await import('../faults.ts');
      const { terminal, locale } = wash.context;
      terminal.warn(sayFault(error, locale));
      const next = nextAfter(error);
      if (next !== null) sayNext(wash.context, next);
      failed.push(source);
    }
  }
  return { imported, failed };
}

/** `wash` has no flags for the reading: what a file that could not be read needs is kept once. Null: that is not the matter. */
function nextAfter({ code, details }: Fault): string | null {
  const { file, field, headers } = details as Partial<FaultData['E024']>;
  if (file === undefined) return null;
  if (code === 'E023') return keepReading(file, '--dates dmy');
  if (code === 'E020' || code === 'E024')
    return keepReading(file, mapFlag(field ?? 'email', headers?.[0] ?? ''));
  return null;
}
