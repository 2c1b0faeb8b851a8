// `export --full` with a tenth of the rows corrected, beside sqlite3 writing its copy of the same rows as CSV. Bar: design,
// exchange.md.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeStore, openStore } from '../src/store/open.ts';
import { run } from '../src/store/statement.ts';
import { COMMAND, type Cost, measure } from './command.ts';
import { exportFile } from './export-file.ts';
import { SQLITE, sqliteToCsv } from './rivals.ts';
import { timeValidity } from './validity.ts';

const ROUNDS = 5;

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
  const path = join(folder, '.datawasstraat/store.db');
  const edited = acceptCorrections(path);
  console.log(`\nexport --full, ${edited} rows corrected`);
  const pairs: { readonly own: Cost; readonly rival: Cost }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    acceptAgain(path);
    const flags = ['--full', '--quiet', '--today', '2026-12-01', '--out', `out-${round}`];
    const own = await measure(process.execPath, [COMMAND, 'export', 'crm', ...flags], { folder });
    const rival = await sqliteToCsv(folder);
    if (rival !== null && own !== null) pairs.push({ own, rival });
    rmSync(join(folder, `out-${round}`), { recursive: true, force: true });
  }
  for (const line of linesOf(pairs)) console.log(line);
}

/** Least and median of each, and of the ratio within a pair: what else runs on the machine slows both. */
function linesOf(pairs: readonly { readonly own: Cost; readonly rival: Cost }[]): readonly string[] {
  const line = (name: string, of: (cost: Cost) => number | null): string => {
    const [own, rival] = (['own', 'rival'] as const).map(who =>
      pairs.map(pair => of(pair[who]) ?? Number.NaN),
    );
    const ratios = pairs.map(pair => (of(pair.own) ?? Number.NaN) / (of(pair.rival) ?? Number.NaN));
    return `  ${name}: ${spread(own ?? [])} s; sqlite3 -csv ${spread(rival ?? [])} s; ratio ${spread(ratios)}`;
  };
  return [
    line('wall', ({ seconds }) => seconds),
    line('processor', ({ processorSeconds }) => processorSeconds),
    `  most memory: ${Math.max(...pairs.map(({ own }) => own.peakMegabytes ?? Number.NaN)).toFixed(0)} MB`,
  ];
}

function spread(figures: readonly number[]): string {
  const rising = figures.toSorted((one, other) => one - other);
  const at = (index: number): string => (rising[index] ?? Number.NaN).toFixed(2);
  return `${at(0)}, median ${at(Math.floor(rising.length / 2))}`;
}

/** So that each round hands over the same. */
function acceptAgain(path: string): void {
  const store = openStore(path);
  try {
    run(store, "update action set state = 'accepted', handed_over_run = null");
  } finally {
    closeStore(store);
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
