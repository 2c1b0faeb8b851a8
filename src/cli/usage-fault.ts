// What commander says of wrong arguments, as a fault with words of our own, so that it is said in the user's language.

import type { CommanderError } from 'commander';
import type { UsageProblem } from '../language/faults.ts';
import { TOPIC_NAMES } from '../language/help/topics.ts';
import { Fault } from '../model/fault.ts';
import { closest } from '../normalising/closest.ts';

/** Commander's codes (its lib/command.js, version 15). */
const PROBLEMS: Readonly<Record<string, UsageProblem>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'missingValue',
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.excessArguments': 'excessArguments',
};

/** E001 for a command that is none of `commands`, else E002. */
export function usageFault(
  { code, message }: CommanderError,
  args: readonly string[],
  commands: readonly string[],
): Fault<'E001'> | Fault<'E002'> {
  const name = args.find(arg => !arg.startsWith('-')) ?? '';
  const isCommand = commands.includes(name);
  const problem = PROBLEMS[code] ?? 'other';
  if (code === 'commander.unknownCommand' || (problem === 'excessArguments' && !isCommand))
    return new Fault('E001', { name, suggestion: commandMeant(name, commands), topics: null });
  return new Fault('E002', {
    problem,
    about: /'([^']*)'/.exec(message)?.[1] ?? message.replace(/^error: /, '').replace(/\.$/, ''),
    suggestion: /Did you mean (?:one of )?(.+?)\?/.exec(message)?.[1] ?? null,
    command: isCommand ? `${name} ` : '',
  });
}

/** A command, or the topic of `help` that was typed as if it were one. */
function commandMeant(name: string, commands: readonly string[]): string | null {
  const topic = closest(name, TOPIC_NAMES);
  return closest(name, commands) ?? (topic === null ? null : `help ${topic}`);
}
