// Imports files of a source into the store of a project, and says what came of it.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readUserMap } from '../../exchange/mapping.ts';
import { writeNumber } from '../../language/locale.ts';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { sayRejected } from '../../language/reject-reasons.ts';
import { shellWord } from '../../language/shell-word.ts';
import type { Instant } from '../../model/calendar.ts';
import { Fault } from '../../model/fault.ts';
import { belongsTo, type Entity } from '../../model/field.ts';
import { type ImportResult, importSnapshot } from '../../steps/import/import.ts';
import type { OddSnapshot } from '../../steps/import/odd-snapshot.ts';
import { type OpenedFile, openFile } from '../../steps/read/open-file.ts';
import type { TableOverrides } from '../../steps/read/open-table.ts';
import type { Context } from '../context.ts';
import { saySheets } from '../files/say-sheets.ts';
import { spoolFolder } from '../files/spool.ts';
import { spoolStandardInput } from '../files/standard-input.ts';
import { asTyped } from '../files/typed-path.ts';
import { sayData } from '../terminal/terminal.ts';
import { groupFiles } from './group-files.ts';
import { loadMapping, loadMappings } from './mapping-files.ts';
import type { Wash } from './with-project.ts';

/** What an import is told beside its files. */
export interface ImportOptions {
  readonly source: string;
  readonly map: readonly string[];
  readonly dates: 'dmy' | 'mdy' | null;
  readonly exportedAt: Instant | null;
  readonly overrides: TableOverrides;
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
    ...{ userMap, dates, spool: spoolFolder, applySuggestions: false },
    overrides: { sheetOfWorkbook: config?.sheet, ...options.overrides },
    mappings: loadMappings(join(project.folder, 'mappings')),
    mapping: options.mapping === null ? null : loadMapping(options.mapping),
  };
  const open = async (path: string): Promise<OpenedFile> =>
    asEntity(await openFile(path, shared), options.entity);
  const files: OpenedFile[] = [];
  for (const path of new Set(await spoolStandardInput(paths, context.signal))) files.push(await open(path));
  for (const path of options.repaired) files.push(sameHeader(await open(path), files));
  for (const { path, table } of files) saySheets(context, path, table);
  const named = new Map(files.map(file => [file.path, options.source]));
  const shownFiles = files.map(({ path, name }) => ({ path: asTyped(path), name }));
  const { isDryRun, isStrict } = options;
  const results: ImportResult[] = [];
  for (const group of groupFiles(files, named)) {
    const country = config?.country ?? project.country;
    const common = { runId, country, today: context.today, pulse: context.progress };
    const isPartial = options.isPartial ?? group.entity === 'activity';
    const how = { isPartial, isDryRun, isStrict, isStrictAboutDates: true };
    const exported = { exportedAt: options.exportedAt ?? group.exportedAt };
    results.push(await importSnapshot(store, { ...group, ...common, ...how, ...exported }));
  }
  context.progress.end();
  for (const result of results) {
    sayImported(context, result);
    sayUnread(context, result);
    sayLost(context, result, files);
    if (result.odd !== null) sayOdd(context, result, result.odd, isDryRun ? null : shownFiles);
  }
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
  const { read, stored, rejected, skipped, change } = result;
  const number = (value: number): string => writeNumber(locale, value);
  if (result.isSame) {
    sayData(terminal, words.same(result.source, words.entity[result.entity]));
    saySettled({ terminal, words, locale }, result);
    return;
  }
  const balance = words.balance(number(read), number(stored), number(rejected), number(skipped));
  const { added, changed, unchanged, gone } = change;
  const changes = words.change(number(added), number(changed), number(unchanged), number(gone));
  sayData(terminal, words.imported(result.source, words.entity[result.entity], `${balance}; ${changes}`));
  if (result.isReread) terminal.note(`  ${words.readAnew}`);
  saySettled({ terminal, words, locale }, result);
  if (result.firstReject === null) return;
  const { file, line, ...row } = result.firstReject;
  const said = words.rejected(rejected, line, sayRejected(locale, row));
  terminal.warn(`  ${file}: ${said}\n  ${words.rejectsTo(result.source)}`);
}

/** Columns that are gone, each with what to type. */
function sayLost(
  { terminal, words }: Context,
  { source, entity, lost }: ImportResult,
  files: readonly OpenedFile[],
): void {
  const file = shellWord(asTyped(files.find(({ mapping }) => mapping.entity === entity)?.path ?? ''));
  for (const { header, field, suggestion } of lost) {
    const map = `datawasstraat inspect ${file} --map ${field}=${shellWord(suggestion ?? '…')} --write-mapping`;
    terminal.warn(`  ${words.lost({ header, suggestion, map, source })}`);
  }
}

/** What counts as open because nobody understands its status. */
function sayUnread({ terminal, words, locale }: Context, { unreadStatuses }: ImportResult): void {
  const { count, headers } = unreadStatuses;
  if (count > 0) terminal.warn(`  ${words.unreadStatuses(headers, writeNumber(locale, count))}`);
}

/** That it looks like another file; `now`: what was imported, to say how it is taken back; null: nothing was. */
function sayOdd(
  { terminal, words, locale }: Context,
  { source, entity }: ImportResult,
  { gone, before, columns, files }: OddSnapshot,
  now: readonly FileNow[] | null,
): void {
  const counts = gone > 0 ? ([writeNumber(locale, gone), writeNumber(locale, before)] as const) : null;
  const paths = files.map(name => pathOf(name, now ?? []));
  const command = `datawasstraat import ${paths.map(shellWord).join(' ')} --source ${source} --entity ${entity}`;
  const isOverwritten = now?.some(({ name }) => files.includes(name)) === true;
  const back = now === null ? null : { command, isOverwritten };
  terminal.warn(`  ${words.odd({ entity: words.entity[entity], counts, columns, back })}`);
}

/** A file that was just read, as it can be typed. */
interface FileNow {
  readonly path: string;
  readonly name: string;
}

/** Of the files of last time the store knows the name: one of that name that was just read, else one beside those. */
function pathOf(name: string, now: readonly FileNow[]): string {
  const beside = now.map(({ path }) => join(dirname(path), name));
  return now.find(file => file.name === name)?.path ?? beside.find(path => existsSync(path)) ?? name;
}

/** What the export shows of the actions that were handed over. */
function saySettled(
  { terminal, words, locale }: Pick<Context, 'terminal' | 'words' | 'locale'>,
  { source, settled }: ImportResult,
): void {
  const { landed, notLanded, withdrawn, waiting, cameBack, refusalLost, untrusted } = settled;
  if (landed + notLanded + withdrawn + waiting === 0) return;
  const say = (count: number): string => writeNumber(locale, count);
  const counts = {
    ...{ landed: say(landed), notLanded: say(notLanded) },
    ...{ withdrawn: say(withdrawn), waiting: say(waiting) },
  };
  sayData(terminal, `  ${words.settled(counts)}`);
  if (untrusted.length > 0)
    terminal.warn(`  ${words.untrustedAbsence(PURGE_WORDS[locale].untrusted(untrusted))}`);
  if (cameBack > 0) terminal.warn(`  ${words.cameBack(say(cameBack))}`);
  if (refusalLost > 0) terminal.warn(`  ${words.refusalLost(say(refusalLost))}`);
  if (notLanded > refusalLost) terminal.warn(`  ${words.notLanded(source)}`);
}
