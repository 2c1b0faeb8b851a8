// The commander tree: names, options, examples; heavy rooms are loaded inside the command that needs them.

import { Command } from 'commander';
import type { Locale } from '../../language/locale.ts';
import type { GlobalOptions } from '../context.ts';
import { HELP_TOPICS } from '../help/help.ts';
import { examplesIn, helpStyle, putInDutch } from '../help/in-language.ts';
import { VERSION } from '../version.ts';
import type { Branch, Run, Work } from './branch.ts';
import { filesBranch } from './files.ts';
import { fixingBranch } from './fixing.ts';
import { historyBranch } from './history.ts';
import { lawBranch } from './law.ts';
import { lookingBranch } from './looking.ts';
import { matchingBranch } from './matching.ts';
import { projectBranch } from './project.ts';
import { purgingBranch } from './purging.ts';
import { requestsBranch } from './requests.ts';
import { rulesBranch } from './rules.ts';

/** The commands, in the order of the help. */
const BRANCHES: readonly Branch[] = [
  filesBranch,
  projectBranch,
  historyBranch,
  fixingBranch,
  lawBranch,
  requestsBranch,
  purgingBranch,
  matchingBranch,
  lookingBranch,
  rulesBranch,
];

/** The tree, with help in that language; `start` gets what a command is to do. */
export function buildProgram(
  locale: Locale,
  start: (globals: GlobalOptions, work: Work) => Promise<void>,
): Command {
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
    .addHelpText('before', examplesIn(locale, HELP_TOPICS.start))
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp({ subcommandTerm: command => command.name(), ...helpStyle(locale) });
  const run: Run = work => start(program.opts<GlobalOptions>(), work);
  const add = (name: string, about: string, examples: string): Command =>
    program
      .command(name)
      .description(about)
      .addHelpText('before', `${examplesIn(locale, examples)}\n`)
      .exitOverride();
  for (const branch of BRANCHES) branch(add, run);
  for (const command of program.commands) command.copyInheritedSettings(program);
  // Options after the command's name count as well: `audit FILE --lang nl`.
  for (const command of program.commands) shareGlobals(program, command);
  if (locale === 'nl') putInDutch(program);
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
