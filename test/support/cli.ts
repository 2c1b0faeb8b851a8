// Runs the program as its users do: real arguments, a real folder, real files. May not look inside it.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT: string = resolve(import.meta.dirname, '../..');
export const SAMPLES: string = join(ROOT, 'fixtures/samples');
/** Data shared beside the project; tests that need it are skipped, and counted, where it is absent. */
export const SHARED: string = resolve(ROOT, '../shared/data');

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

/** The environment of a user whose home is the folder, and who set no language and no colours. */
function environmentIn(place: { readonly folder: string; readonly temporary: string }): NodeJS.ProcessEnv {
  const { LANG: _lang, LC_ALL: _all, FORCE_COLOR: _force, ...rest } = process.env;
  return { ...rest, HOME: place.folder, TMPDIR: place.temporary, LANG: 'C' };
}

export function startCli(
  args: readonly string[],
  place: { readonly folder: string; readonly temporary: string },
): ChildProcess {
  const env = environmentIn(place);
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

/** A process of its own: for what only that can show, such as a pipe, a signal, memory, or a second one beside it. */
export function runProcess(
  args: readonly string[],
  place: { readonly folder: string; readonly temporary: string } = freshFolder(),
): Promise<RunResult> {
  return ended(startCli(args, place));
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * The program in this process, from its arguments to its exit code: all it does but start, which is most of the time of a short run.
 * One at a time, for a process has one folder.
 */
export function runCli(
  args: readonly string[],
  place: { readonly folder: string; readonly temporary: string } = freshFolder(),
): Promise<RunResult> {
  const run = turn.then(() => runHere(args, place));
  turn = run.catch(() => undefined);
  return run;
}

async function runHere(
  args: readonly string[],
  { folder, temporary }: { readonly folder: string; readonly temporary: string },
): Promise<RunResult> {
  const before = { folder: process.cwd(), environment: { ...process.env }, mask: process.umask(0o077) };
  setEnvironment(environmentIn({ folder, temporary }));
  process.chdir(folder);
  const { main } = await import('../../src/cli/main.ts');
  const { removeAll } = await import('../../src/cli/files/private-folder.ts');
  const out = listen(process.stdout);
  const err = listen(process.stderr);
  try {
    const code = await main(args, new AbortController().signal);
    return { code, signal: null, out: out.text(), err: err.text() };
  } finally {
    out.stop();
    err.stop();
    removeAll();
    process.chdir(before.folder);
    setEnvironment(before.environment);
    process.umask(before.mask);
  }
}

/** Takes what is written to a stream, until it stops. */
function listen(stream: NodeJS.WriteStream): { readonly text: () => string; readonly stop: () => void } {
  const { write } = stream;
  const heard: Buffer[] = [];
  stream.write = (chunk: Uint8Array | string): boolean => heard.push(Buffer.from(chunk)) > 0;
  return {
    text: () => Buffer.concat(heard).toString(),
    stop: () => {
      stream.write = write;
    },
  };
}

/** In place, so that SQLite sees it as well. */
function setEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
}
