// dedupe: the matching engine on any CSV file or workbook, without a project. Writes only what it is asked for.

import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { lookUpHeader } from '../../exchange/dictionary.ts';
import { DEDUPE_WORDS } from '../../language/cli/dedupe.ts';
import { shellWord } from '../../language/shell-word.ts';
import { readModel } from '../../matching/weighing/model-file.ts';
import { Fault } from '../../model/fault.ts';
import { inertText } from '../../reports/terminal/inert.ts';
import { type Dedupe, dedupe, type EarlierModel } from '../../steps/match/dedupe.ts';
import { type DedupeRecords, readDedupeRecords } from '../../steps/match/dedupe-records.ts';
import type { DedupeColumns } from '../../steps/match/told-columns.ts';
import { openTable, type TableOverrides } from '../../steps/read/open-table.ts';
import { readText } from '../../steps/read/read-text.ts';
import { makeCollector } from '../../steps/workers/collect.ts';
import { breathing, threadsFor, withThreads } from '../../steps/workers/match-threads.ts';
import { limitMemory, NO_LIMIT } from '../../steps/workers/memory-limit.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { type ReadingFlags, readReadingFlags } from '../files/reading-flags.ts';
import { saySheets } from '../files/say-sheets.ts';
import { spoolFolder } from '../files/spool.ts';
import { spoolStandardInput } from '../files/standard-input.ts';
import { sayData } from '../terminal/terminal.ts';
import { writeResults } from './dedupe-files.ts';
import {
  checkFiles,
  type DedupeFlags,
  readColumns,
  readMemory,
  readStage,
  readThreads,
} from './dedupe-flags.ts';
import { dedupeJson, dedupeLines } from './dedupe-output.ts';
import { stageLines } from './dedupe-stages.ts';

export interface DedupeCommandOptions extends ReadingFlags, DedupeFlags {
  readonly out?: string;
  readonly pairs?: string;
  readonly model?: string;
  readonly link?: boolean;
  readonly json?: boolean;
}

export async function dedupeCommand(
  context: Context,
  paths: readonly string[],
  options: DedupeCommandOptions,
): Promise<number> {
  const { terminal, progress } = context;
  checkFiles(paths, options);
  const stage = readStage(options.explainStage);
  const settings = {
    ...{ columns: readColumns(options), threads: readThreads(options.threads) },
    ...{ most: readMemory(options.memory), earlier: loadModel(options.model) },
    overrides: readReadingFlags(options),
  };
  const inputs = await spoolStandardInput(paths, context.signal);
  const { result, stages, threads } = await matchFiles(inputs, settings, context);
  progress.end();
  writeResults(paths, result, options);
  if (options.json) terminal.out(JSON.stringify(dedupeJson(paths, result, { stages, threads }), null, 2));
  else if (stage !== null)
    for (const line of stageLines(stage, { paths, result }, context)) terminal.out(line);
  else sayResults(context, paths, { result, options, isModelUsed: settings.earlier !== null });
  return result.files.some(file => file.rejected > 0) ? EXIT.partial : EXIT.done;
}

interface Settings {
  readonly columns: DedupeColumns;
  /** Null: as many as are worth it. */
  readonly threads: number | null;
  /** Bytes of memory; null: without a limit. */
  readonly most: number | null;
  readonly earlier: EarlierModel | null;
  readonly overrides: TableOverrides;
}

interface FilesMatched {
  readonly result: Dedupe;
  /** By stage its milliseconds. */
  readonly stages: ReadonlyMap<string, number>;
  /** How many took part. */
  readonly threads: number;
}

/** Fault E059: more memory than may be taken, at any time until here. */
async function matchFiles(
  inputs: readonly string[],
  { columns, threads, most, earlier, overrides }: Settings,
  context: Context,
): Promise<FilesMatched> {
  const bytes = bytesOf(inputs);
  const wanted = threads ?? threadsFor(bytes / BYTES_A_RECORD);
  const limit = most === null ? NO_LIMIT : limitMemory(most, { threads: wanted, bytes });
  const { stages, ended } = stopwatch(limit.check);
  let [records, before] = [0, 0];
  const breathe = breathing(context.progress, () => records);
  return withThreads(
    {
      threads: wanted,
      async breathe(work, done, pieces) {
        await breathe(work, done, pieces);
        limit.check();
      },
    },
    async ({ hands, readColumns: help, count }) => {
      const files: DedupeRecords[] = [];
      for (const input of inputs) {
        const table = await openTable(input, overrides, spoolFolder);
        saySheets(context, input, table);
        const seen = (own: number): void => limit.whileReading((before + own) / bytes);
        files.push(await readDedupeRecords(input, table, columns, { pulse: context.progress, help, seen }));
        before += bytesOf([input]);
      }
      ended('reading');
      records = files.reduce((sum, file) => sum + file.size, 0);
      const { freeBytes } = limit;
      const result = await dedupe(inputs, files, { earlier, ended, hands, freeBytes });
      limit.check();
      return { result, stages, threads: count() };
    },
  );
}

/** A guess: how many records there are is only known when they are read. */
const BYTES_A_RECORD = 100;

/** A file that is not there is missed where it is opened. */
function bytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** How long each stage took, in whole milliseconds, also where it comes twice; what a stage leaves behind is let go at its end. */
function stopwatch(check: () => void): {
  readonly stages: ReadonlyMap<string, number>;
  readonly ended: (stage: string) => void;
} {
  const stages = new Map<string, number>();
  let started = performance.now();
  const collect = makeCollector();
  return {
    stages,
    ended(stage) {
      collect();
      check();
      stages.set(stage, (stages.get(stage) ?? 0) + Math.round(performance.now() - started));
      started = performance.now();
    },
  };
}

interface Said {
  readonly result: Dedupe;
  readonly options: DedupeCommandOptions;
  readonly isModelUsed: boolean;
}

/** Lines for people; on the error stream when clusters or pairs go to standard output. */
function sayResults(
  { terminal, locale }: Context,
  paths: readonly string[],
  { result, options, isModelUsed }: Said,
): void {
  const words = DEDUPE_WORDS[locale];
  const names = paths.map(name => basename(name));
  const isPiped = [options.out, options.pairs].includes('-');
  const say = (line: string): void => (isPiped ? terminal.note(line) : sayData(terminal, line));
  for (const line of dedupeLines(names, result, locale)) say(line);
  if (isModelUsed && options.model !== undefined) say(words.modelUsed(options.model));
  for (const file of [options.out, options.pairs]) {
    if (file !== undefined && file !== '-') terminal.note(words.wrote(file));
  }
  if (options.out === undefined && options.pairs === undefined) terminal.note(words.nothingWritten);
  else if (options.id === undefined) {
    const id = idColumnOf(result);
    if (id !== null) terminal.note(words.numbered(shellWord(inertText(id))));
  } else if (!result.files.every(file => file.areNamesUnique))
    terminal.warn(words.idShared(inertText(options.id)));
}

/** The column of the one file that is read whose name says that it holds its ids; null: none. */
function idColumnOf({ files }: Dedupe): string | null {
  const [file, other] = files;
  if (file === undefined || other !== undefined) return null;
  const isId = (header: string): boolean => {
    const found = lookUpHeader(header);
    return found !== null && 'field' in found && found.field === 'source_id';
  };
  return file.fields.columns.find(({ header, field }) => field === null && isId(header))?.header ?? null;
}

/** A file that is not there yet is where the trained model goes. */
function loadModel(file: string | undefined): EarlierModel | null {
  if (file === undefined || !existsSync(file)) return null;
  const model = readModel(readText(file));
  if (model === null) throw new Fault('E058', { file, problem: 'unreadable' });
  return { file, model };
}
