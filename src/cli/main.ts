// One run of the program, from its arguments to its exit code: what goes wrong becomes a line that says so.

import { CommanderError } from 'commander';
import { Fault } from '../model/fault.ts';
import { localeOf, makeContext, wordsOf } from './context.ts';
import { EXIT } from './exit-code.ts';
import { codeOf, sayError } from './foreseen.ts';
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
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
  const seen = error instanceof CommanderError ? await wrongUsage(error, args) : error;
  say(sayError(seen, locale));
  if (seen instanceof Fault && seen.code === 'E001' && args[0]?.includes('.'))
    say(wordsOf(locale).auditHint(args[0]));
  return codeOf(seen);
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
