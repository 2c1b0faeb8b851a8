// The commands of a project: import, check, report, fix, export, wash. Each chains steps and says what came out.

import { join, relative } from 'node:path';
import { writeNumber } from '../../language/locale.ts';
import { type Instant, parseCivilDate } from '../../model/calendar.ts';
import { Fault } from '../../model/fault.ts';
import { ENTITIES, type Entity } from '../../model/field.ts';
import { isSourceName } from '../../model/identity.ts';
import { closest } from '../../normalising/closest.ts';
import { exportSource, type OutFile, rejectFiles } from '../../steps/export.ts';
import { exportFull } from '../../steps/export-full.ts';
import { fixActions } from '../../steps/fix.ts';
import { actions, moveActions } from '../../store/actions.ts';
import { inTransaction } from '../../store/open.ts';
import { currentSources } from '../../store/snapshots.ts';
import type { Context } from '../context.ts';
import { EXIT, graver } from '../exit-code.ts';
import { concludeWith, readFailOn } from '../fail-on.ts';
import { correctedFiles, reportFiles } from '../outputs.ts';
import { openWholeFile, writeFolder } from '../private-folder.ts';
import { filesOf } from '../project.ts';
import { type ReadingFlags, readReadingFlags } from '../reading-flags.ts';
import { rulesToRun } from '../registry.ts';
import { checkProject, importFiles, lastReport, sayFindings, type Wash, withProject } from '../wash-steps.ts';
import { readDates } from './audit.ts';

/** Options of `import`. */
export interface ImportCommandOptions extends ReadingFlags {
  readonly source: string;
  readonly map: readonly string[];
  readonly dates?: string;
  readonly exportedAt?: string;
  readonly mapping?: string;
  readonly entity?: string;
  readonly partial?: boolean;
  readonly repaired: readonly string[];
  readonly rejectsTo?: string;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
}

export function importCommand(
  context: Context,
  paths: readonly string[],
  options: ImportCommandOptions,
): Promise<number> {
  return withProject(context, 'import', async wash => {
    const { source, map, repaired } = options;
    if (!isSourceName(source)) throw new Fault('E046', { source });
    const isDryRun = options.dryRun ?? false;
    const results = await importFiles(wash, paths, {
      ...{ source, map, repaired, isDryRun, isStrict: options.strict ?? false },
      dates: readDates(options.dates),
      exportedAt: readExportedAt(options.exportedAt),
      overrides: readReadingFlags(options),
      mapping: options.mapping ?? null,
      entity: readEntity(options.entity),
      isPartial: options.partial ?? null,
    });
    if (options.rejectsTo !== undefined) writeRejects(wash, source, options.rejectsTo);
    if (isDryRun) context.terminal.err(context.words.dryRun);
    else context.terminal.err(`    ${context.words.next}   datawasstraat check`);
    return results.some(result => result.rejected > 0) ? EXIT.partial : EXIT.done;
  });
}

function readEntity(text: string | undefined): Entity | null {
  if (text === undefined) return null;
  const entity = ENTITIES.find(known => known === text);
  if (entity === undefined)
    throw new Fault('E003', { option: '--entity', value: text, expected: ENTITIES.join(' | ') });
  return entity;
}

/** The rejected rows of a source as they stand, under their header; files of several entities follow each other's name. */
function writeRejects({ store, context }: Wash, source: string, target: string): void {
  const files = rejectFiles(store, source);
  files.forEach((file, index) => {
    const path = index === 0 ? target : `${target}.${file.name}`;
    const output = openWholeFile(path);
    try {
      output.write(file.bytes);
      output.finish();
    } finally {
      output.abandon();
    }
    context.terminal.err(context.words.rejectsIn(path, writeNumber(context.locale, file.rows)));
  });
}

function readExportedAt(text: string | undefined): Instant | null {
  if (text === undefined) return null;
  if (parseCivilDate(text) === null)
    throw new Fault('E003', { option: '--exported-at', value: text, expected: 'YYYY-MM-DD' });
  return `${text}T00:00:00Z` as Instant;
}

export function checkCommand(
  context: Context,
  options: { readonly rule?: string; readonly failOn: string },
): Promise<number> {
  const failOn = readFailOn(options.failOn);
  return withProject(context, 'check', async wash => {
    const model = await checkProject(wash, options.rule);
    sayFindings(context, model, false);
    context.terminal.err(`    ${context.words.next}   datawasstraat report`);
    return concludeWith(context, model, failOn);
  });
}

export function reportCommand(context: Context, options: { readonly out?: string }): Promise<number> {
  return withProject(context, 'report', wash => {
    writeReport(wash, lastReport(wash), options.out);
    return EXIT.done;
  });
}

export function fixCommand(
  context: Context,
  options: { readonly apply?: boolean; readonly rule?: string },
): Promise<number> {
  if (options.rule !== undefined) rulesToRun({}, options.rule);
  return withProject(context, 'fix', async ({ store, runId }) => {
    const { terminal, words, locale } = context;
    const apply = options.apply ?? false;
    const { accepted, left } = await fixActions(store, { runId, rule: options.rule ?? null, apply });
    const groups = Map.groupBy(accepted, action => [action.rule, action.kind, action.field ?? ''].join('\t'));
    for (const [group, own] of [...groups].sort())
      terminal.out(`${group}\t${writeNumber(locale, own.length)}`);
    const count = writeNumber(locale, accepted.length);
    terminal.err(
      accepted.length === 0 ? words.nothingToFix : apply ? words.fixApplied(count) : words.fixPreview(count),
    );
    if (left.length > 0) terminal.err(words.fixLeft(writeNumber(locale, left.length)));
    return EXIT.done;
  });
}

export function exportCommand(
  context: Context,
  source: string,
  options: { readonly out?: string; readonly full?: boolean },
): Promise<number> {
  return withProject(context, 'export', async wash => {
    const { store, runId } = wash;
    const known = currentSources(store);
    if (!known.includes(source))
      throw new Fault('E041', { name: source, known, suggestion: closest(source, known) });
    const accepted = actions(store, ['accepted', 'handed_over'], source);
    const made = exportSource(store, source, accepted);
    const files = [...made.files, ...(options.full ? exportFull(store, source, accepted) : [])];
    if (made.withheld > 0) context.terminal.err(context.words.withheld(made.withheld));
    if (files.length === 0) {
      context.terminal.err(context.words.nothingToExport(source));
      return EXIT.done;
    }
    sayMade(wash, files, options.out);
    await inTransaction(store, () => moveActions(store, made.carried, 'handed_over', runId));
    return EXIT.done;
  });
}

function sayMade(wash: Wash, files: readonly OutFile[], out: string | undefined): void {
  const { terminal, words, locale } = wash.context;
  const folder = writeFolder(outFolder(wash, out), correctedFiles('', files));
  for (const file of files)
    terminal.out(words.made(`${file.source}/${file.name}`, writeNumber(locale, file.rows)));
  terminal.out(relative(process.cwd(), folder) || folder);
}

function outFolder({ project, context, runId }: Wash, out: string | undefined): string {
  return out ?? join(project.folder, 'out', `${context.today}-${runId}`);
}

function writeReport(wash: Wash, model: Parameters<typeof reportFiles>[0], out: string | undefined): void {
  const folder = writeFolder(outFolder(wash, out), reportFiles(model, wash.context.locale));
  wash.context.terminal.out(join(relative(process.cwd(), folder) || folder, 'index.html'));
}

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
      await importFiles(wash, filesOf(wash.project, source), {
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
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const { sayFault } = await import('../faults.ts');
      wash.context.terminal.err(sayFault(error, wash.context.locale));
      failed = true;
    }
  }
  return failed;
}
