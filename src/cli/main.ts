// The commander tree: names, options, examples; heavy rooms are loaded inside the command that needs them.

import { relative } from 'node:path';
import { Command, CommanderError } from 'commander';
import type { FaultCode } from '../language/faults.ts';
import { Fault } from '../model/fault.ts';
import { isSystemError } from '../model/system-error.ts';
import { type GlobalOptions, localeOf, makeContext, wordsOf } from './context.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import { sayFault } from './faults.ts';
import { HELP_TOPICS } from './help/help.ts';
import { say } from './terminal/terminal.ts';
import type { Branch, Run, Work } from './tree/branch.ts';
import { filesBranch } from './tree/files.ts';
import { fixingBranch } from './tree/fixing.ts';
import { lawBranch } from './tree/law.ts';
import { matchingBranch } from './tree/matching.ts';
import { projectBranch } from './tree/project.ts';
import { purgingBranch } from './tree/purging.ts';
import { requestsBranch } from './tree/requests.ts';
import { rulesBranch } from './tree/rules.ts';
import { VERSION } from './version.ts';

/** The commands, in the order of the help. */
const BRANCHES: readonly Branch[] = [
  filesBranch,
  projectBranch,
  fixingBranch,
  lawBranch,
  requestsBranch,
  purgingBranch,
  matchingBranch,
  rulesBranch,
];

/** Runs the program; gives the exit code. Everything expected that goes wrong is a line with a code on stderr. */
export async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  let code: number = EXIT.done;
  const program = buildProgram(async (globals, work) => {
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
  const at = args.indexOf('--lang');
  try {
    return localeOf(at < 0 ? undefined : args[at + 1], process.env);
  } catch {
    return localeOf(undefined, process.env);
  }
}

async function wrongUsage(error: CommanderError, args: readonly string[]): Promise<Fault> {
  const { usageFault } = await import('./usage-fault.ts');
  const names = buildProgram(async () => {}).commands.map(command => command.name());
  return usageFault(error, args, names);
}

function buildProgram(start: (globals: GlobalOptions, work: Work) => Promise<void>): Command {
  const program = new Command('datawasstraat');
  program
    .version(VERSION)
    .description('A data car wash for CRM exports. Nothing leaves this machine.')
    .option('-C, --directory <dir>', 'work in this folder')
    .option('--lang <nl|en>', 'language of the output')
    .option('--today <date>', 'judge as of this day (YYYY-MM-DD)')
    .option('-q, --quiet', 'no progress, no hints')
    .option('-v, --verbose', 'more detail on errors')
    .option('--color', 'always in colour')
    .option('--no-color', 'never in colour')
    .addHelpText('before', HELP_TOPICS.start)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp({ subcommandTerm: command => command.name() });
  const run: Run = work => start(program.opts<GlobalOptions>(), work);
  const add = (name: string, about: string, examples: string): Command =>
    program.command(name).description(about).addHelpText('before', `${examples}\n`).exitOverride();
  for (const branch of BRANCHES) branch(add, run);
  for (const command of program.commands) command.copyInheritedSettings(program);
  // Options after the command's name count as well: `audit FILE --lang nl`.
  for (const command of program.commands) shareGlobals(program, command);
  return program;
}

/** Lets a command take the global options too, and hands their values to the program. */
function shareGlobals(program: Command, command: Command): void {
  const own = new Set(command.options.map(option => option.long));
  for (const option of program.options) {
    if (own.has(option.long) || option.long === '--version') continue;
    command.addOption(option);
    command.on(`option:${option.name()}`, value => {
      const given = option.negate ? false : option.required ? value : true;
      program.setOptionValue(option.attributeName(), given);
    });
  }
}
