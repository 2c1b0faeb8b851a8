// Help as commander makes it, in the language of the user: its texts are looked up. One without a translation stays as it is. May
// not know a command.

import { type Command, Help, type HelpConfiguration } from 'commander';
import { HELP_NL } from '../../language/help/nl.ts';
import type { Locale } from '../../language/locale.ts';

/** Titles that commander sets above the parts of a help text. */
const TITLES_NL: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};
const EXAMPLE = /^ {2}(datawasstraat .*?) {2,}(\S.*)$/;
/** As wide as help is. */
const WIDTH = 80;
/** A longer command makes no column of notes. */
const SHORT_COMMAND = 46;

const dutch = (text: string): string => HELP_NL[text] ?? text;

/** A command as it is typed, and what it shows. */
export interface TypedCommand {
  readonly command: string;
  readonly note: string;
}

/** Notes behind their commands, in one column; below the command where that would be too wide. */
export function commandLines(commands: readonly TypedCommand[]): readonly string[] {
  const lengths = commands.map(({ command }) => command.length).filter(length => length <= SHORT_COMMAND);
  const column = Math.max(...lengths);
  return commands.map(({ command, note }) => {
    const beside = `  ${command.padEnd(column)}   ${note}`.trimEnd();
    return beside.length <= WIDTH ? beside : `  ${command}\n      ${note}`;
  });
}

/** Examples, with the notes behind them in the language. */
export function examplesIn(locale: Locale, examples: string): string {
  const lines = examples.split('\n');
  const noted = lines.map(line => EXAMPLE.exec(line));
  const told = noted.flatMap(match =>
    match === null ? [] : [{ command: match[1] ?? '', note: match[2] ?? '' }],
  );
  const laidOut = commandLines(
    told.map(({ command, note }) => ({ command, note: locale === 'nl' ? dutch(note) : note })),
  ).values();
  const text = lines.map((line, at) => (noted[at] === null ? line : laidOut.next().value)).join('\n');
  return locale === 'nl' ? text.replace(/^Examples:/, 'Voorbeelden:') : text;
}

/** Titles and defaults in the language; that a list is empty to begin with goes without saying. */
export function helpStyle(locale: Locale): HelpConfiguration {
  const usual = new Help();
  const settled = (text: string): string => {
    const told = text.replace(/ \(default: \[\]\)$/, '');
    return locale === 'nl' ? told.replace(/\(default: (.*)\)$/, '(standaard: $1)') : told;
  };
  return {
    // Options are broken between words where the names leave little room.
    minWidthToWrap: 24,
    commandUsage: command => {
      const usage = usual.commandUsage(command);
      return locale === 'nl'
        ? usage.replace('[options]', '[opties]').replace('[command]', '[opdracht]')
        : usage;
    },
    styleTitle: title => (locale === 'nl' ? (TITLES_NL[title] ?? title) : title),
    optionDescription: option => settled(usual.optionDescription(option)),
    argumentDescription: argument => settled(usual.argumentDescription(argument)),
  };
}

/** Puts what the tree says of its commands, options and arguments in Dutch. */
export function putInDutch(program: Command): void {
  for (const command of [program, ...program.commands]) {
    command.description(dutch(command.description()));
    command.helpOption('-h, --help', dutch('display help for command'));
    for (const option of command.options) option.description = dutch(option.description);
    for (const argument of command.registeredArguments) argument.description = dutch(argument.description);
  }
}
