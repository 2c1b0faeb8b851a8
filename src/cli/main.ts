// One run of the program, from its arguments to its exit code: what goes wrong becomes a line that says so.

import { relative } from 'node:path';
import { CommanderError } from 'commander';
import type { FaultCode } from '../language/faults.ts';
import { Fault } from '../model/fault.ts';
import { isSystemError } from '../model/system-error.ts';
import { localeOf, makeContext, wordsOf } from './context.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import { sayFault } from './faults.ts';
import { say } from './terminal/terminal.ts';
import { buildProgram } from './tree/program.ts';

/** Runs the program; gives the exit code. Everything expected that goes wrong is a line with a code on stderr. */
export async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  let code: number = EXIT.done;
  const program = buildProgram(localeSafely(args), async (globals, work) => {
    const context = makeContext(globals, signal);
    code = await work(context);
  });
  try {
    if (args.length === 0) {
      process.stdout.write(`${wordsOf(localeOf(undefined, process.env)).welcome}\n`);
      return EXIT.done;
    }
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return await explain(error, args);
  }
}

async function explain(error: unknown, args: readonly string[]): Promise<number> {
  const locale = localeSafely(args);
  const words = wordsOf(locale);
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
  const fault = error instanceof CommanderError ? await wrongUsage(error, args) : error;
  if (fault instanceof Fault) {
    say(sayFault(fault, locale));
    if (fault.code === 'E001' && args[0]?.includes('.')) say(words.auditHint(args[0]));
    return exitCodeOf(fault.code as FaultCode);
  }
  if (error instanceof Error && error.name === 'AbortError') {
    say(words.interrupted);
    return EXIT.interrupted;
  }
  if (isBusy(error)) {
    say(sayFault(new Fault('E052', {}), locale));
    return EXIT.locked;
  }
  const disk = diskFault(error);
  if (disk !== null) {
    say(sayFault(disk, locale));
    return exitCodeOf(disk.code as FaultCode);
  }
  say(words.bug);
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.bug;
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}

/** As people name it; SQLite does not say which file it speaks of. */
const STORE = '.datawasstraat/store.db';

/** What the system or the database says of its disk or its file; null: something else. */
function diskFault(error: unknown): Fault | null {
  if (isSystemError(error) && 'path' in error) {
    const path = relative(process.cwd(), String(error.path)) || '.';
    return new Fault('E053', { path, reason: error.code }, { cause: error });
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const damage = /^SQLITE_(CORRUPT|NOTADB)/.exec(code)?.[0];
  if (damage !== undefined) return new Fault('E060', { path: STORE, reason: damage }, { cause: error });
  if (code === 'SQLITE_FULL') return new Fault('E051', { path: STORE });
  const isDisk = /^SQLITE_(IOERR|READONLY|CANTOPEN)/.test(code);
  return isDisk ? new Fault('E050', { path: STORE, reason: code }) : null;
}

function localeSafely(args: readonly string[]): 'nl' | 'en' {
  const at = args.findIndex(arg => /^--lang(=|$)/.test(arg));
  const flag = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  try {
    return localeOf(at < 0 ? undefined : flag, process.env);
  } catch {
    return localeOf(undefined, process.env);
  }
}

async function wrongUsage(error: CommanderError, args: readonly string[]): Promise<Fault> {
  const { usageFault } = await import('./usage-fault.ts');
  const names = buildProgram('en', async () => {}).commands.map(command => command.name());
  return usageFault(error, args, names);
}
