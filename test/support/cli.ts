// Runs the program as its users do: a real process, a real folder. May not look inside it.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT: string = resolve(import.meta.dirname, '../..');
export const SAMPLES: string = join(ROOT, 'fixtures/samples');
/** Data shared beside the project; tests that need it are skipped, and counted, where it is absent. */
export const SHARED: string = resolve(ROOT, '../shared/data');

/** Stripped types and compiled code, kept by Node between the runs: half of the time of a short one. */
export const COMPILED: string = join(ROOT, 'node_modules/.cache/compiled');

/** What a run left on its streams. */
export interface RunResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** An empty folder, and a temporary folder of its own, so that what is left behind can be seen. */
export function freshFolder(): { readonly folder: string; readonly temporary: string } {
  return {
    folder: mkdtempSync(join(tmpdir(), 'dws-test-')),
    temporary: mkdtempSync(join(tmpdir(), 'dws-tmp-')),
  };
}

export function startCli(
  args: readonly string[],
  place: { readonly folder: string; readonly temporary: string },
): ChildProcess {
  const { LANG: _lang, LC_ALL: _all, FORCE_COLOR: _force, ...rest } = process.env;
  const env = {
    ...rest,
    HOME: place.folder,
    TMPDIR: place.temporary,
    LANG: 'C',
    NODE_COMPILE_CACHE: COMPILED,
  };
  return spawn(process.execPath, [join(ROOT, 'bin/datawasstraat.ts'), ...args], { cwd: place.folder, env });
}

/** Waits for the end of a run. */
export function ended(child: ChildProcess): Promise<RunResult> {
  let out = '';
  let err = '';
  child.stdout?.on('data', chunk => {
    out += chunk;
  });
  child.stderr?.on('data', chunk => {
    err += chunk;
  });
  return new Promise(done => child.on('close', (code, signal) => done({ code, signal, out, err })));
}

export function runCli(
  args: readonly string[],
  place: { readonly folder: string; readonly temporary: string } = freshFolder(),
): Promise<RunResult> {
  return ended(startCli(args, place));
}
