// One temporary folder for a run of the tests, removed when it ends: what a test makes in it needs no tidying of its own.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Called once by vitest before its workers start; what it returns is called when they are done. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'dws-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
