// What all processes of a run of the tests share: one temporary folder, removed when it ends, so that what a test makes in it needs no
// tidying of its own; and what Node compiled.

import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const IN_MEMORY = '/dev/shm';
/** Twice what the tests leave behind until the end. */
const ROOM = 4 * 2 ** 30;

/** In memory where there is plenty: a store waits for its disk at every commit (rules/fixtures: 26 s on one, 16 in memory). */
function root(): string {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize >= ROOM ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

/**
 * Stripped types and compiled code, kept by Node between the runs: half of the time of a short one. A thread that finds its code there needs
 * no WebAssembly to strip it.
 */
const COMPILED = resolve(import.meta.dirname, '../../node_modules/.cache/compiled');

/** Called once by vitest before its workers start; what it returns is called when they are done. */
export function setup(): () => void {
  const folder = mkdtempSync(join(root(), 'dws-tests-'));
  process.env['TMPDIR'] = folder;
  process.env['NODE_COMPILE_CACHE'] = COMPILED;
  return () => rmSync(folder, { recursive: true, force: true });
}
