// The steps of a project's command, chained: import, then check (match, assess, rules), then report.

import { join } from 'node:path';
import { readUserMap } from '../exchange/mapping.ts';
import { writeNumber } from '../language/locale.ts';
import type { Instant } from '../model/calendar.ts';
import { Fault } from '../model/fault.ts';
import type { ReportModel } from '../reports/model.ts';
import { findingLines, readingLines } from '../reports/terminal/summary.ts';
import { assessPersons } from '../steps/assess.ts';
import { checkRules } from '../steps/check.ts';
import { type ImportResult, importSnapshot } from '../steps/import.ts';
import { matchRecords } from '../steps/match.ts';
import { type OpenedFile, openFile } from '../steps/open-file.ts';
import { buildReport } from '../steps/report.ts';
import { closeStore, openStore, type Store } from '../store/open.ts';
import { finishRun, lastCheck, startRun } from '../store/runs.ts';
import { currentSources } from '../store/snapshots.ts';
import { now } from './clock.ts';
import { crashReporter } from './commands/audit.ts';
import type { Context } from './context.ts';
import { groupFiles } from './group-files.ts';
import { MESSAGE_WORDS } from './message-words.ts';
import { openProject, type Project, storePath } from './project.ts';
import type { ReadingOverrides } from './reading-flags.ts';
import { readRegister } from './register-file.ts';
import { ALL_RULES, rulesToRun } from './registry.ts';
import { spoolFolder } from './spool.ts';
import { spoolStandardInput } from './standard-input.ts';
import { VERSION } from './version.ts';

/** A project with its store open and a run begun. */
export interface Wash {
  readonly context: Context;
  readonly project: Project;
  readonly store: Store;
  readonly runId: number;
}

/** Opens the project, does the work, closes the store whatever happens. */
export async function withProject(
  context: Context,
  command: string,
  work: (wash: Wash) => Promise<number> | number,
): Promise<number> {
  const project = openProject(context.folder);
  const store = openStore(storePath(project));
  try {
    const runId = startRun(store, { command, startedAt: now(), today: context.today, toolVersion: VERSION });
    const code = await work({ context, project, store, runId });
    finishRun(store, runId, now());
    return code;
  } finally {
    context.progress.end();
    closeStore(store);
  }
}

/** What an import is told beside its files. */
export interface ImportOptions {
  readonly source: string;
  readonly map: readonly string[];
  readonly dates: 'dmy' | 'mdy' | null;
  readonly exportedAt: Instant | null;
  readonly overrides: ReadingOverrides;
}

/** Imports files of one source: a snapshot per entity. */
export async function importFiles(
  wash: Wash,
  paths: readonly string[],
  options: ImportOptions,
): Promise<readonly ImportResult[]> {
  const { context, project, store, runId } = wash;
  const config = project.sources[options.source];
  const dates = options.dates ?? config?.dates ?? null;
  const userMap = readUserMap(options.map);
  const shared = { userMap, dates, overrides: options.overrides, spool: spoolFolder };
  const files: OpenedFile[] = [];
  for (const path of new Set(await spoolStandardInput(paths))) files.push(await openFile(path, shared));
  const named = new Map(files.map(file => [file.path, options.source]));
  const results: ImportResult[] = [];
  for (const group of groupFiles(files, named)) {
    const country = config?.country ?? project.country;
    const shared = { runId, country, today: context.today, pulse: context.progress };
    const exportedAt = options.exportedAt ?? group.exportedAt;
    results.push(await importSnapshot(store, { ...group, ...shared, exportedAt, isStrictAboutDates: true }));
  }
  context.progress.end();
  for (const result of results) sayImported(context, result);
  return results;
}

function sayImported({ terminal, words, locale }: Context, result: ImportResult): void {
  const number = (value: number): string => writeNumber(locale, value);
  const { read, stored, rejected, skipped, change } = result;
  if (result.isSame) {
    terminal.out(words.same(result.source, words.entity[result.entity]));
    return;
  }
  const balance = words.balance(number(read), number(stored), number(rejected), number(skipped));
  const changes = words.change(
    number(change.added),
    number(change.changed),
    number(change.unchanged),
    number(change.gone),
  );
  terminal.out(words.imported(result.source, words.entity[result.entity], `${balance}; ${changes}`));
}

/** Match, assess, rules; gives the report of this run. Fault E045: nothing was imported yet. */
export async function checkProject(wash: Wash, only?: string): Promise<ReportModel> {
  const { context, project, store, runId } = wash;
  const rules = rulesToRun(project.rules, only);
  const register = readRegister(join(project.folder, project.register));
  if (currentSources(store).length === 0) throw new Fault('E045', { needs: 'import' });
  await matchRecords(store);
  const shared = { today: context.today, pulse: context.progress };
  await assessPersons(store, { register, countsFirstImport: true, ...shared });
  await checkRules(store, { runId, rules, onCrash: crashReporter(context), ...shared });
  return reportOf(wash, runId);
}

/** The report of the last check. Fault E045: nothing was checked yet. */
export function lastReport(wash: Wash): ReportModel {
  const last = lastCheck(wash.store);
  if (last === null) throw new Fault('E045', { needs: 'check' });
  return reportOf({ ...wash, context: { ...wash.context, today: last.today } }, last.runId);
}

function reportOf({ context, project, store }: Wash, runId: number): ReportModel {
  return buildReport(store, {
    ...{ runId, today: context.today, rules: ALL_RULES, toolVersion: VERSION, words: MESSAGE_WORDS },
    register: readRegister(join(project.folder, project.register)),
    subject: project.folder.split('/').at(-1) ?? project.folder,
    command: 'datawasstraat check',
  });
}

/** Prints what was read and found. */
export function sayFindings(context: Context, model: ReportModel, withReading: boolean): void {
  const style = { ...context, ...context.terminal };
  context.progress.end();
  if (withReading) for (const line of [...readingLines(model, style), '']) context.terminal.out(line);
  for (const line of findingLines(model, style)) context.terminal.out(line);
}
