// Imports one file into a store, as the commands do. May not look at what came of it.

import type { UserMap } from '../../src/exchange/mapping.ts';
import type { CsvOverrides } from '../../src/formats/csv/read.ts';
import type { CivilDate, Instant } from '../../src/model/calendar.ts';
import { type ImportResult, importSnapshot } from '../../src/steps/import/import.ts';
import { openFile } from '../../src/steps/read/open-file.ts';
import type { Store } from '../../src/store/open.ts';
import { startRun } from '../../src/store/runs.ts';

const TODAY = '2026-03-10' as CivilDate;

/** The source is `crm` unless said otherwise. Faults: those of openFile and importSnapshot. */
export async function importOne(
  store: Store,
  path: string,
  options: {
    readonly source?: string;
    readonly isStrict?: boolean;
    readonly isStrictAboutDates?: boolean;
    readonly overrides?: CsvOverrides;
    readonly userMap?: UserMap;
    readonly isPartial?: boolean;
  } = {},
): Promise<ImportResult> {
  const startedAt = `${TODAY}T09:00:00Z` as Instant;
  const file = await openFile(path, {
    ...{
      userMap: options.userMap ?? new Map(),
      dates: null,
      mappings: new Map(),
      mapping: null,
      applySuggestions: false,
    },
    ...{ overrides: options.overrides ?? {}, spool: () => '.' },
  });
  const runId = startRun(store, { command: 'test', startedAt, today: TODAY, toolVersion: '0' });
  const { source = 'crm', isStrict = false, isStrictAboutDates = false } = options;
  return importSnapshot(store, {
    ...{ runId, source, entity: file.mapping.entity, files: [file], country: 'NL', today: TODAY },
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
