// The export part of `npm run bench import`: `export --full` with a tenth of the rows corrected, beside sqlite3 writing its
// copy of the same rows as CSV. Bar: design, exchange.md.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeStore, openStore } from '../src/store/open.ts';
import { run } from '../src/store/statement.ts';
import { COMMAND, measure } from './command.ts';
import { exportFile } from './export-file.ts';
import { SQLITE, sqliteToCsv } from './rivals.ts';
import { timeValidity } from './validity.ts';

const ROUNDS = 3;

/** npm run bench export [RECORDS]: imports once, times the checks of e-mail and phone apart, then exports in turns with sqlite3. */
export async function benchExportAlone(records: number): Promise<void> {
  const file = await exportFile(records);
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  try {
    writeFileSync(join(folder, 'datawasstraat.yaml'), 'country: NL\n');
    if ((await SQLITE.run(file, folder)) === null) console.log(`not found: ${SQLITE.remedy}`);
    const day = ['--quiet', '--today', '2026-12-01'];
    await measure(process.execPath, [COMMAND, 'import', file, '--source', 'crm', ...day], { folder });
    for (const line of timeValidity(join(folder, '.datawasstraat/store.db'))) console.log(line);
    await benchExport(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder holds a project into which the rows were imported, and the rival's database of them. */
export async function benchExport(folder: string): Promise<void> {
  const edited = acceptCorrections(join(folder, '.datawasstraat/store.db'));
  console.log(`\nexport --full, ${edited} rows corrected`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rival = await sqliteToCsv(folder);
    const args = [
      COMMAND,
      'export',
      'crm',
      '--full',
      '--quiet',
      '--today',
      '2026-12-01',
      '--out',
      `out-${round}`,
    ];
    const own = await measure(process.execPath, args, { folder });
    if (rival === null || own === null) continue;
    const ratio = (own.seconds / rival.seconds).toFixed(2);
    console.log(
      `  ${own.seconds.toFixed(2)} s, ${own.peakMegabytes?.toFixed(0)} MB; sqlite3 -csv ${rival.seconds.toFixed(2)} s; ratio ${ratio}`,
    );
  }
}

/** An accepted correction of the town of each tenth record; the number of them. */
function acceptCorrections(path: string): number {
  const store = openStore(path);
  try {
    return run(
      store,
      `insert into action
         (record_key, kind, state, confidence, rule, fingerprint, field, from_text, to_text, proposed_run, accepted_run)
       select 'crm/contact/' || source_id, 'correct', 'accepted', 'safe', 'bench', 'bench-' || record_id, 'locality', locality,
         locality || ' X', 1, 1
       from contact where record_id % 10 = 0 and locality is not null and is_shared_id = 0`,
    ).changes;
  } finally {
    closeStore(store);
  }
}
