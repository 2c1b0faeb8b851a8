// The steps of a project's command, chained: import, then check (match, assess, rules), then report.

import { join } from 'node:path';
import { readUserMap } from '../exchange/mapping.ts';
import { writeNumber } from '../language/locale.ts';
import type { Instant } from '../model/calendar.ts';
import { Fault } from '../model/fault.ts';
import { belongsTo, type Entity } from '../model/field.ts';
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
import { loadMapping, loadMappings } from './mapping-files.ts';
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
  /** A mapping file that must fit; null: one of the project that does, if any. */
  readonly mapping: string | null;
  /** What the files are, whatever they look like; null: as recognised. */
  readonly entity: Entity | null;
  /** Null: activities only. */
  readonly isPartial: boolean | null;
  /** Nothing is kept of it. */
  readonly isDryRun: boolean;
  /** One rejected row refuses the whole. */
  readonly isStrict: boolean;
  /** Rows of these files that were rejected before, repaired: further files of the same snapshot. */
  readonly repaired: readonly string[];
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
  const shared = {
    ...{ userMap, dates, overrides: options.overrides, spool: spoolFolder, applySuggestions: false },
    mappings: loadMappings(join(project.folder, 'mappings')),
    mapping: options.mapping === null ? null : loadMapping(options.mapping),
  };
  const open = async (path: string): Promise<OpenedFile> =>
    asEntity(await openFile(path, shared), options.entity);
  const files: OpenedFile[] = [];
  for (const path of new Set(await spoolStandardInput(paths))) files.push(await open(path));
  for (const path of options.repaired) files.push(sameHeader(await open(path), files));
  const named = new Map(files.map(file => [file.path, options.source]));
  const results: ImportResult[] = [];
  const { isDryRun, isStrict } = options;
  for (const group of groupFiles(files, named)) {
    const country = config?.country ?? project.country;
    const common = { runId, country, today: context.today, pulse: context.progress };
    const exportedAt = options.exportedAt ?? group.exportedAt;
    const isPartial = options.isPartial ?? group.entity === 'activity';
    const how = { isPartial, isDryRun, isStrict, isStrictAboutDates: true };
    results.push(await importSnapshot(store, { ...group, ...common, ...how, exportedAt }));
  }
  context.progress.end();
  for (const result of results) sayImported(context, result);
  return results;
}

/** The file as a list of that entity; what such a record cannot have is left out. */
function asEntity(file: OpenedFile, entity: Entity | null): OpenedFile {
  if (entity === null) return file;
  const columns = file.mapping.columns.map(column =>
    column.field === null || belongsTo(column.field, entity) ? column : { ...column, field: null, by: null },
  );
  return { ...file, mapping: { ...file.mapping, entity, detected: entity, columns } };
}

/** Repaired rows belong to a file of the same header. Fault E028. */
function sameHeader(file: OpenedFile, others: readonly OpenedFile[]): OpenedFile {
  const own = file.table.header;
  if (others.some(({ table }) => table.header.join('\n') === own.join('\n'))) return file;
  const [{ table } = file] = others;
  const missing = table.header.filter(name => !own.includes(name));
  throw new Fault('E028', {
    file: file.path,
    missing,
    added: own.filter(name => !table.header.includes(name)),
  });
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
