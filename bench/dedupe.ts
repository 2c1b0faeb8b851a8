// npm run bench dedupe [RECORDS]: `dedupe` of invented persons, file to clusters, beside the same blocking and comparisons as SQL on
// DuckDB, in turns. Bars: design, matching.md.

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { COMMAND, type Cost, measure } from './command.ts';
import { readSqlJob, truthFile } from './persons-file.ts';
import { runSqlJob, writeSqlJob } from './sql-rival.ts';

const ROUNDS = 3;
/** From here on one round is long enough. */
const LONG = 5_000_000;

export async function benchDedupe(records: number): Promise<void> {
  const file = await truthFile('persons', records);
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  try {
    const [processor] = cpus();
    console.log(
      `${cpus().length} × ${processor?.model}, ${Math.round(totalmem() / 1e9)} GB; Node ${process.version}; ${records} records, ${Math.round(statSync(file).size / 1e6)} MB`,
    );
    await writeSqlJob(await readSqlJob(file), folder);
    for (let round = 0; round < (records >= LONG ? 1 : ROUNDS); round += 1) {
      const rival = await runSqlJob(folder);
      const args = [COMMAND, 'dedupe', file, '--id', 'id', '--out', join(folder, 'clusters.csv')];
      const own = await measure(process.execPath, args, { folder });
      sayRound(own, rival);
      rmSync(join(folder, 'clusters.csv'), { force: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sayRound(own: Cost | null, rival: Cost | null): void {
  if (own === null) throw new Error('Node is not there');
  const say = ({ seconds, processorSeconds, peakMegabytes }: Cost): string =>
    `${seconds.toFixed(1)} s (${(processorSeconds ?? 0).toFixed(1)} of processor), ${Math.round(peakMegabytes ?? 0)} MB`;
  if (rival === null) console.log(`dedupe ${say(own)}; not found: DuckDB (pip install duckdb)`);
  else {
    const memory = (own.peakMegabytes ?? 0) / (rival.peakMegabytes ?? 1);
    const processor = (own.processorSeconds ?? 0) / (rival.processorSeconds ?? 1);
    console.log(
      `dedupe ${say(own)}; DuckDB ${say(rival)}; ratio ${(own.seconds / rival.seconds).toFixed(2)}, of processor time ${processor.toFixed(2)}, memory ${memory.toFixed(2)}`,
    );
  }
}
