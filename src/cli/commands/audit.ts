// audit: the consultant's door. No project; a private temporary store that is gone afterwards; one report folder left, for the
// consultant or for the client.

import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import type { Locale } from '../../language/locale.ts';
import { type Edition, findingsName, pageName } from '../../reports/edition.ts';
import type { ReportModel } from '../../reports/model.ts';
import { findingLines, readingLines } from '../../reports/terminal/summary.ts';
import { assessPersons } from '../../steps/assess/assess.ts';
import type { OutFile } from '../../steps/export/encode-table.ts';
import { exportSource } from '../../steps/export/export.ts';
import { withPapers } from '../../steps/export/papers.ts';
import { checkRules } from '../../steps/fix/check.ts';
import { matchRecords } from '../../steps/match/match.ts';
import type { OpenedFile } from '../../steps/read/open-file.ts';
import { buildReport } from '../../steps/report/report.ts';
import { actions } from '../../store/findings/actions.ts';
import { closeStore, openStore, type Store } from '../../store/open.ts';
import { currentSources } from '../../store/records/snapshots.ts';
import type { Context } from '../context.ts';
import { crashReporter } from '../crash-reporter.ts';
import { EXIT } from '../exit-code.ts';
import { concludeWith, readFailOn } from '../fail-on.ts';
import { type EditionFlags, editionFiles, folderOf, readEdition } from '../files/edition.ts';
import { readSources } from '../files/named-sources.ts';
import { correctedFiles } from '../files/outputs.ts';
import { makePrivateFolder } from '../files/private-folder.ts';
import { saySheets } from '../files/say-sheets.ts';
import { spoolStandardInput } from '../files/standard-input.ts';
import { type FileToWrite, needWritable, writeFolder } from '../files/write-output.ts';
import { foreseen } from '../foreseen.ts';
import { type AuditTyped, clientAudit, initAfter } from '../project/audit-next.ts';
import { importApart, openApart } from '../project/files-apart.ts';
import { findProject } from '../project/project.ts';
import { readRegister } from '../project/register-file.ts';
import { ALL_RULES, rulesToRun } from '../registry.ts';
import { MESSAGE_WORDS } from '../terminal/message-words.ts';
import { sayNext } from '../terminal/say-next.ts';
import { VERSION } from '../version.ts';

/** Options of `audit`. */
export interface AuditOptions extends AuditTyped, EditionFlags {
  readonly out?: string;
  readonly workDir?: string;
  readonly failOn: string;
}

/** Audits files; returns the exit code. */
export async function audit(
  context: Context,
  paths: readonly string[],
  options: AuditOptions,
): Promise<number> {
  const failOn = readFailOn(options.failOn);
  const edition = readEdition(options);
  needWritable(options.out ?? 'report');
  const register = readRegister(options.register);
  const rules = rulesToRun({}, options.rule);
  const named = readSources(options.source);
  const inputs = [...named.keys(), ...paths];
  const files = await openApart(await spoolStandardInput(inputs, context.signal), options);
  for (const { path, table } of files) saySheets(context, path, table);
  const folder = makePrivateFolder(options.workDir);
  const store = openStore(join(folder, 'store.db'));
  try {
    const { country } = options;
    const runId = await importApart(context, store, { command: 'audit', files, named, country });
    await matchRecords(store, { today: context.today, pulse: context.progress });
    await assessPersons(store, {
      register,
      today: context.today,
      countsFirstImport: false,
      pulse: context.progress,
    });
    const onCrash = crashReporter(context);
    await checkRules(store, { runId, rules, today: context.today, pulse: context.progress, onCrash });
    const subject = files.map(file => file.name).join(', ');
    const model = buildReport(store, {
      ...{ runId, today: context.today, register, rules: ALL_RULES, subject, toolVersion: VERSION },
      ...{ words: MESSAGE_WORDS, isProject: false, withValues: edition.disclosure === 'full' },
    });
    return finish(context, {
      model,
      corrected: edition.audience === 'client' ? [] : proposals(context, store, !register.isExample),
      ...{ files, inputs, options, failOn, edition },
    });
  } catch (error) {
    // The disk that has no room is that of the temporary folder.
    throw foreseen(error, options.workDir ?? tmpdir()) ?? error;
  } finally {
    closeStore(store);
  }
}

/** Safe corrections, and proposals that nobody approved; deletions only with a register of the user's own. */
function proposals({ locale, today }: Context, store: Store, hasRegister: boolean): readonly OutFile[] {
  const proposed = actions(store, ['proposed']).filter(({ kind, confidence }) =>
    kind === 'correct' ? confidence === 'safe' : kind !== 'erase' || hasRegister,
  );
  const plan = { actions: proposed, held: new Set<string>() };
  const files = currentSources(store).flatMap(source => exportSource(store, source, plan).files);
  return withPapers(store, files, { locale, today, status: 'proposed' });
}

interface Finish {
  readonly model: ReportModel;
  readonly corrected: readonly OutFile[];
  readonly files: readonly OpenedFile[];
  /** As they were named on the command line, those of a named source first. */
  readonly inputs: readonly string[];
  readonly options: AuditOptions;
  readonly failOn: ReturnType<typeof readFailOn>;
  readonly edition: Edition;
}

function finish(context: Context, finished: Finish): number {
  const { model, corrected, files, inputs, options, failOn, edition } = finished;
  const { terminal, words, progress } = context;
  progress.end();
  const target = options.out ?? folderOf(`${reportName(model, files)}-report`, edition);
  const written = writeFolder(target, filesOf(finished, context.locale));
  for (const line of readingLines(model, { ...context, ...terminal })) terminal.out(line);
  terminal.out('');
  for (const line of findingLines(model, { ...context, ...terminal })) terminal.out(line);
  if (edition.audience === 'internal') {
    const names = ['findings.csv', findingsName(edition), ...(corrected.length > 0 ? ['corrected/'] : [])];
    terminal.out(words.wrote(names, written));
  }
  terminal.out(join(written, pageName(edition)));
  terminal.note(`    ${words.temporaryGone}`);
  const isInProject = findProject(resolve(context.folder)) !== null;
  if (isInProject) terminal.note(`    ${words.notInProject}`);
  else if (inputs.includes('-')) sayNext(context, words.saveFirst);
  else if (edition.audience === 'internal') sayNext(context, clientAudit(inputs, options));
  else sayNext(context, initAfter(inputs, options));
  return concludeWith(context, model, { failOn, soFar: EXIT.done });
}

function* filesOf({ model, corrected, edition }: Finish, locale: Locale): Generator<FileToWrite> {
  yield* editionFiles(model, edition, locale);
  yield* correctedFiles('corrected', corrected);
}

/** Several files of one system are named after the system, else the first file names the report. */
function reportName(model: ReportModel, files: readonly OpenedFile[]): string {
  const [source] = model.sources;
  if (files.length > 1 && model.sources.length === 1 && source) return source.source;
  const name = files[0]?.name ?? 'audit';
  return basename(name, extname(name));
}
