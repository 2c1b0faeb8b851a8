// Files that are read apart from any project: opened by what was typed, imported into a store of their own.

import { readUserMap } from '../../exchange/mapping.ts';
import { importSnapshot } from '../../steps/import/import.ts';
import { type OpenedFile, openFile } from '../../steps/read/open-file.ts';
import type { Store } from '../../store/open.ts';
import { startRun } from '../../store/runs.ts';
import { now } from '../clock.ts';
import type { Context } from '../context.ts';
import { type ReadingFlags, readDates, readReadingFlags } from '../files/reading-flags.ts';
import { spoolFolder } from '../files/spool.ts';
import { VERSION } from '../version.ts';
import { groupFiles } from './group-files.ts';
import { loadMapping } from './mapping-files.ts';

/** What was typed of how the files are read. */
export interface ApartOptions extends ReadingFlags {
  readonly map: readonly string[];
  readonly dates?: string;
  readonly mapping?: string;
}

/** Opens files, each once. Faults: those of openFile. */
export async function openApart(
  paths: readonly string[],
  options: ApartOptions,
): Promise<readonly OpenedFile[]> {
  const shared = {
    userMap: readUserMap(options.map),
    dates: readDates(options.dates),
    ...{ mappings: new Map(), applySuggestions: true },
    mapping: options.mapping === undefined ? null : loadMapping(options.mapping),
    overrides: readReadingFlags(options),
    spool: spoolFolder,
  };
  const files: OpenedFile[] = [];
  for (const path of new Set(paths)) files.push(await openFile(path, shared));
  return files;
}

/** Imports them into a store that nobody keeps; gives the number of the run. */
export async function importApart(
  { today, progress: pulse }: Context,
  store: Store,
  {
    command,
    files,
    named,
    country,
  }: {
    readonly command: string;
    readonly files: readonly OpenedFile[];
    /** File → the source that was named. */
    readonly named: ReadonlyMap<string, string>;
    readonly country: string;
  },
): Promise<number> {
  const runId = startRun(store, { command, startedAt: now(), today, toolVersion: VERSION });
  for (const group of groupFiles(files, named)) {
    const isPartial = group.entity === 'activity';
    const how = { isPartial, isDryRun: false, isStrict: false, isStrictAboutDates: false };
    await importSnapshot(store, { ...group, runId, country, today, pulse, ...how });
  }
  return runId;
}
