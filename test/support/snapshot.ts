// Imports files into a store, as the commands do. May not look at what came of it.

import type { UserMap } from '../../src/exchange/mapping.ts';
import type { CsvOverrides } from '../../src/formats/csv/read.ts';
import type { CivilDate, Instant } from '../../src/model/calendar.ts';
import { type ImportResult, importSnapshot } from '../../src/steps/import/import.ts';
import { type OpenedFile, openFile } from '../../src/steps/read/open-file.ts';
import type { Store } from '../../src/store/open.ts';
import { startRun } from '../../src/store/runs.ts';

const TODAY = '2026-03-10' as CivilDate;

interface Options {
  readonly source?: string;
  readonly today?: CivilDate;
  readonly isStrict?: boolean;
  readonly isStrictAboutDates?: boolean;
  readonly overrides?: CsvOverrides;
  readonly userMap?: UserMap;
  readonly isPartial?: boolean;
}

/** The source is `crm` unless said otherwise. Faults: those of openFile and importSnapshot. */
export function importOne(store: Store, path: string, options: Options = {}): Promise<ImportResult> {
  return importFiles(store, [path], options);
}

/** The same of several files, which become one snapshot. */
export async function importFiles(
  store: Store,
  paths: readonly string[],
  options: Options = {},
): Promise<ImportResult> {
  const { source = 'crm', today = TODAY, isStrict = false, isStrictAboutDates = false } = options;
  const startedAt = `${today}T09:00:00Z` as Instant;
  const files: OpenedFile[] = [];
  for (const path of paths)
    files.push(
      await openFile(path, {
        ...{
          userMap: options.userMap ?? new Map(),
          dates: null,
          mappings: new Map(),
          mapping: null,
          applySuggestions: false,
        },
        ...{ overrides: options.overrides ?? {}, spool: () => '.' },
      }),
    );
  const runId = startRun(store, { command: 'test', startedAt, today, toolVersion: '0' });
  const entity = files[0]?.mapping.entity ?? 'contact';
  return importSnapshot(store, {
    ...{ runId, source, entity, files, country: 'NL', today },
    ...{
      exportedAt: startedAt,
      isStrictAboutDates,
      isPartial: options.isPartial ?? false,
      isStrict,
      isDryRun: false,
    },
    pulse: { beat: async () => {} },
  });
}
