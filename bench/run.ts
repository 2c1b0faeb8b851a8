// npm run bench NAME: makes an invented export and times commands on it. Figures are printed, never asserted.

import { benchAssess } from './assess.ts';
import { benchAudit } from './audit.ts';
import { benchDedupe } from './dedupe.ts';
import { benchDetection } from './detection.ts';
import { benchExportAlone } from './export.ts';
import { benchFind } from './find.ts';
import { benchImport } from './import.ts';
import { benchLayouts } from './layouts.ts';
import { benchLimits } from './limits.ts';
import { benchMatching } from './matching.ts';
import { benchMessy } from './messy.ts';
import { benchPurge } from './purge.ts';
import { benchRerun } from './rerun.ts';

/** Each bench: how many records unless told, and what it does. */
const BENCHES: Readonly<Record<string, readonly [records: number, run: (records: number) => Promise<void>]>> =
  {
    assess: [1_000_000, benchAssess],
    audit: [100_000, benchAudit],
    dedupe: [1_000_000, benchDedupe],
    detection: [0, async () => benchDetection()],
    export: [1_000_000, benchExportAlone],
    find: [1_000_000, benchFind],
    import: [1_000_000, benchImport],
    layouts: [20_000, benchLayouts],
    limits: [0, benchLimits],
    matching: [50_000, benchMatching],
    rerun: [100_000, benchRerun],
    messy: [4_000, benchMessy],
    purge: [1_000_000, benchPurge],
  };

const [name = 'audit', count] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  const known = Object.keys(BENCHES).map(bench => `${bench} [RECORDS]`);
  console.error(`There is no bench "${name}". There is: ${known.join(', ')}`);
  process.exit(2);
}
const [records, run] = bench;
await run(count === undefined ? records : Number(count));
