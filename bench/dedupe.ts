// npm run bench dedupe [RECORDS]: `dedupe` of invented persons, file to clusters, beside the same blocking and comparisons on DuckDB, in
// turns: as Splink runs it, and as the barest SQL. Bars: design, matching.md.

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { COMMAND, type Cost, costText, measure } from './command.ts';
import { readSqlJob, truthFile } from './persons-file.ts';
import { runSplinkJob, writeSplinkJob } from './splink-rival.ts';
import { runSqlJob, writeSqlJob } from './sql-rival.ts';

const ROUNDS = 3;
/** From here on one round is long enough. */
const LONG = 5_000_000;

/** Splink keeps a table of all pairs: in the long form there is no room for it. */
const RIVALS = [
  { name: 'Splink', module: 'splink', isForLong: false, run: runSplinkJob },
  { name: 'bare SQL', module: 'duckdb', isForLong: true, run: (folder: string) => runSqlJob(folder) },
] as const;

export async function benchDedupe(records: number): Promise<void> {
  const rivals = RIVALS.filter(one => one.isForLong || records < LONG);
  const file = await truthFile('persons', records);
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  try {
    const [processor] = cpus();
    console.log(
      `${cpus().length} × ${processor?.model}, ${Math.round(totalmem() / 1e9)} GB; Node ${process.version}; ${records} records, ${Math.round(statSync(file).size / 1e6)} MB`,
    );
    await writeJobs(file, folder);
    for (let round = 0; round < (records >= LONG ? 1 : ROUNDS); round += 1) {
      const args = [COMMAND, 'dedupe', file, '--id', 'id', '--out', join(folder, 'clusters.csv')];
      const own = await measure(process.execPath, args, { folder });
      if (own === null) throw new Error('Node is not there');
      console.log(`dedupe    ${costText(own)}`);
      rmSync(join(folder, 'clusters.csv'), { force: true });
      for (const { name, module, run } of rivals) {
        const rival = await run(folder);
        if (rival === null) console.log(`${name.padEnd(9)} not found: pip install ${module}`);
        else console.log(`${name.padEnd(9)} ${costText(rival)}  ratio ${ratios(own, rival)}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What they hold is let go before anybody is measured. */
async function writeJobs(file: string, folder: string): Promise<void> {
  const job = await readSqlJob(file);
  await writeSqlJob(job, folder);
  writeSplinkJob(job, folder);
}

function ratios(own: Cost, rival: Cost): string {
  const memory = (own.peakMegabytes ?? 0) / (rival.peakMegabytes ?? 1);
  const processor = (own.processorSeconds ?? 0) / (rival.processorSeconds ?? 1);
  return `${(own.seconds / rival.seconds).toFixed(2)}, of processor time ${processor.toFixed(2)}, of memory ${memory.toFixed(2)}`;
}
