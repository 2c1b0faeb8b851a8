// dedupe: the matching engine on any CSV file or workbook, without a project. Writes only what it is asked for.

import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DEDUPE_WORDS } from '../../language/cli/dedupe.ts';
import type { UsageProblem } from '../../language/faults.ts';
import { MATCH_FIELDS, type MatchField } from '../../matching/fields/field-words.ts';
import type { MatchEntity } from '../../matching/fields/fields.ts';
import { readModel } from '../../matching/weighing/model-file.ts';
import { Fault } from '../../model/fault.ts';
import { closest } from '../../normalising/closest.ts';
import { type Dedupe, dedupe, type EarlierModel } from '../../steps/match/dedupe.ts';
import {
  type DedupeColumns,
  type DedupeRecords,
  readDedupeRecords,
} from '../../steps/match/dedupe-records.ts';
import { openTable } from '../../steps/read/open-table.ts';
import { readText } from '../../steps/read/read-text.ts';
import { makeCollector } from '../../steps/workers/collect.ts';
import { breathing, threadsFor, withThreads } from '../../steps/workers/match-threads.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { refuseOverwriting } from '../files/never-overwrite.ts';
import { type ReadingFlags, readReadingFlags } from '../files/reading-flags.ts';
import { spoolFolder } from '../files/spool.ts';
import { spoolStandardInput } from '../files/standard-input.ts';
import { writeResults } from './dedupe-files.ts';
import { dedupeJson, dedupeLines } from './dedupe-output.ts';
import { alignRows, EXPLAINED_STAGES, type ExplainedStage, stageRows } from './dedupe-stages.ts';

export interface DedupeCommandOptions extends ReadingFlags {
  readonly entity?: string;
  readonly map: readonly string[];
  readonly id?: string;
  readonly truth?: string;
  readonly out?: string;
  readonly pairs?: string;
  readonly model?: string;
  readonly link?: boolean;
  readonly json?: boolean;
  readonly explainStage?: string;
  readonly threads?: string;
}

export async function dedupeCommand(
  context: Context,
  paths: readonly string[],
  options: DedupeCommandOptions,
): Promise<number> {
  const { terminal, progress } = context;
  checkFiles(paths, options);
  const stage = readStage(options.explainStage);
  const columns = readColumns(options);
  const threads = readThreads(options.threads);
  const earlier = loadModel(options.model);
  const inputs = await spoolStandardInput(paths, context.signal);
  const overrides = readReadingFlags(options);
  const { stages, ended } = stopwatch();
  let records = 0;
  const { result, used } = await withThreads(
    {
      threads: threads ?? threadsFor(bytesOf(inputs) / BYTES_A_RECORD),
      breathe: breathing(progress, () => records),
    },
    async ({ hands, readColumns, count }) => {
      const files: DedupeRecords[] = [];
      for (const input of inputs) {
        const table = await openTable(input, overrides, spoolFolder);
        files.push(await readDedupeRecords(input, table, columns, { pulse: progress, help: readColumns }));
      }
      ended('reading');
      records = files.reduce((sum, file) => sum + file.size, 0);
      return { result: await dedupe(inputs, files, { earlier, ended, hands }), used: count() };
    },
  );
  progress.end();
  writeResults(paths, result, options);
  if (options.json)
    terminal.out(JSON.stringify(dedupeJson(paths, result, { stages, threads: used }), null, 2));
  else if (stage !== null)
    for (const line of alignRows(stageRows(stage, result, context.locale))) terminal.out(line);
  else sayResults(context, paths, { result, options, isModelUsed: earlier !== null });
  return result.files.some(file => file.rejected > 0) ? EXIT.partial : EXIT.done;
}

function readStage(wanted: string | undefined): ExplainedStage | null {
  if (wanted === undefined) return null;
  const stage = EXPLAINED_STAGES.find(one => one === wanted);
  if (stage === undefined)
    throw new Fault('E003', {
      option: '--explain-stage',
      value: wanted,
      expected: EXPLAINED_STAGES.join(' | '),
    });
  return stage;
}

/** A guess: how many records there are is only known when they are read. */
const BYTES_A_RECORD = 100;

/** A file that is not there is missed where it is opened. */
function bytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** Each has a heap of its own. */
const MOST_THREADS = 64;

/** Null: as many as are worth it. */
function readThreads(wanted: string | undefined): number | null {
  if (wanted === undefined) return null;
  const threads = Number(wanted);
  if (/^\d+$/.test(wanted) && threads > 0 && threads <= MOST_THREADS) return threads;
  throw new Fault('E003', { option: '--threads', value: wanted, expected: `1 … ${MOST_THREADS}` });
}

/** How long each stage took, in whole milliseconds; what a stage leaves behind is let go at its end. */
function stopwatch(): {
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
      stages.set(stage, Math.round(performance.now() - started));
      started = performance.now();
    },
  };
}

interface Said {
  readonly result: Dedupe;
  readonly options: DedupeCommandOptions;
  readonly isModelUsed: boolean;
}

/** Lines for people; on the error stream when the clusters go to standard output. */
function sayResults(
  { terminal, locale }: Context,
  paths: readonly string[],
  { result, options, isModelUsed }: Said,
): void {
  const words = DEDUPE_WORDS[locale];
  const names = paths.map(name => basename(name));
  const say = options.out === '-' ? terminal.err : terminal.out;
  for (const line of dedupeLines(names, result, locale)) say(line);
  if (isModelUsed && options.model !== undefined) say(words.modelUsed(options.model));
  for (const file of [options.out, options.pairs]) {
    if (file !== undefined && file !== '-') terminal.err(words.wrote(file));
  }
  if (options.out === undefined && options.pairs === undefined) terminal.err(words.nothingWritten);
}

function checkFiles(paths: readonly string[], { link, out, pairs }: DedupeCommandOptions): void {
  const wrong = (problem: UsageProblem): Fault =>
    new Fault('E002', { problem, about: '--link', suggestion: null, command: 'dedupe ' });
  if (link && paths.length !== 2) throw wrong('takesTwoFiles');
  if (!link && paths.length > 1) throw wrong('neededForSeveral');
  refuseOverwriting(paths, [out, pairs]);
}

const ENTITIES: Readonly<Record<string, MatchEntity>> = {
  contact: 'contact',
  person: 'contact',
  organisation: 'organisation',
  organization: 'organisation',
};

function readColumns(options: DedupeCommandOptions): DedupeColumns {
  const { entity } = options;
  const known = entity === undefined ? null : ENTITIES[entity.toLowerCase()];
  if (known === undefined)
    throw new Fault('E003', { option: '--entity', value: entity ?? '', expected: 'contact | organisation' });
  const map = new Map<MatchField, string[]>();
  for (const pair of options.map) {
    const cut = pair.indexOf('=');
    if (cut < 0) throw new Fault('E003', { option: '--map', value: pair, expected: 'field=column' });
    const name = pair.slice(0, cut).trim();
    const field = MATCH_FIELDS.find(one => one === name);
    if (field === undefined)
      throw new Fault('E022', { field: name, suggestion: closest(name, MATCH_FIELDS) });
    map.set(field, [...(map.get(field) ?? []), pair.slice(cut + 1).trim()]);
  }
  return { entity: known, map, id: options.id ?? null, truth: options.truth ?? null };
}

/** A file that is not there yet is where the trained model goes. */
function loadModel(file: string | undefined): EarlierModel | null {
  if (file === undefined || !existsSync(file)) return null;
  const model = readModel(readText(file));
  if (model === null) throw new Fault('E058', { file, problem: 'unreadable' });
  return { file, model };
}
