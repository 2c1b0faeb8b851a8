// npm run bench NAME: makes an invented export and times one command on it. Figures are printed, never asserted.

import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateContacts } from './generator/contacts.ts';

const ROOT = resolve(import.meta.dirname, '..');
const [name = 'audit', count = '100000'] = process.argv.slice(2);
if (name !== 'audit') {
  console.error(`There is no bench "${name}". There is: audit [RECORDS]`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
try {
  const file = join(folder, 'contacts.csv');
  await pipeline(Readable.from(generateContacts(Number(count), 1)), createWriteStream(file));
  const started = performance.now();
  const run = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/datawasstraat.ts'), 'audit', file, '--today', '2026-12-01', '--out', join(folder, 'r')],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(run.stdout);
  process.stderr.write(run.stderr);
  console.log(`audit  ${count} records  ${seconds.toFixed(1)} s  exit ${run.status}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
