// npm run bench audit [RECORDS]: the whole audit of one export, once.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from './command.ts';
import { exportFile } from './export-file.ts';

export async function benchAudit(records: number): Promise<void> {
  const file = await exportFile(records);
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  try {
    const started = performance.now();
    const run = spawnSync(
      process.execPath,
      [COMMAND, 'audit', file, '--today', '2026-12-01', '--out', join(folder, 'r')],
      { encoding: 'utf8' },
    );
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(run.stdout);
    process.stderr.write(run.stderr);
    console.log(`audit  ${records} records  ${seconds.toFixed(1)} s  exit ${run.status}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
