// Imports the files of one source on a day, as `import FILE…` does: those of one entity make one snapshot. May not look at what
// came of it.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate, Instant } from '../../src/model/calendar.ts';
import { importSnapshot } from '../../src/steps/import/import.ts';
import { openFile } from '../../src/steps/read/open-file.ts';
import type { Store } from '../../src/store/open.ts';
import { startRun } from '../../src/store/runs.ts';

/** Every CSV file of the folder. Faults: those of openFile and importSnapshot. */
export async function importFolder(
  store: Store,
  folder: string,
  { source, today }: { readonly source: string; readonly today: CivilDate },
): Promise<void> {
  const startedAt = `${today}T06:00:00Z` as Instant;
  const names = readdirSync(folder).filter(name => name.endsWith('.csv'));
  const files = await Promise.all(
    names.sort().map(name =>
      openFile(join(folder, name), {
        ...{ userMap: new Map(), dates: null, mappings: new Map(), mapping: null },
        ...{ applySuggestions: false, overrides: {}, spool: () => '.' },
      }),
    ),
  );
  for (const [entity, together] of Map.groupBy(files, file => file.mapping.entity)) {
    const runId = startRun(store, { command: 'test', startedAt, today, toolVersion: '0' });
    await importSnapshot(store, {
      ...{ runId, source, entity, files: together, country: 'NL', today, exportedAt: startedAt },
      ...{ isStrictAboutDates: false, isPartial: entity === 'activity', isStrict: false, isDryRun: false },
      pulse: { beat: async () => {} },
    });
  }
}
