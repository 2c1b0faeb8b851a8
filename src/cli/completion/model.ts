// What may be typed after what: read off the commander tree, with a table for values that the tree names by one word. May not know a
// shell.

import type { Argument, Command, Option } from 'commander';
import { ENCODING_LABELS } from '../../formats/csv/read.ts';
import { ENTITIES } from '../../model/field.ts';
import { SEVERITIES } from '../../model/rule.ts';
import { DISCLOSURES } from '../../reports/client/model.ts';
import { EXPLAINED_STAGES } from '../commands/dedupe-stages.ts';
import { SCHEMA_NAMES } from '../project/json-schema.ts';
import { ROW_FORMATS } from '../terminal/row-output.ts';

/** What may stand in a place: these words, a file, a folder, a source of the project, or nothing that is known. */
export type Candidates = readonly string[] | 'files' | 'folders' | 'sources' | 'unknown';

/** An option as it is typed. */
export interface TypedOption {
  /** `-q` and `--quiet`. */
  readonly names: readonly string[];
  readonly about: string;
  /** What may stand behind it; null: it takes no value. */
  readonly value: Candidates | null;
}

/** A command as it is typed. */
export interface TypedCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly TypedOption[];
  /** What may stand at each place, in order. */
  readonly places: readonly Candidates[];
  /** The last place takes any number. */
  readonly isOpen: boolean;
}

/** The tree as a list. */
export interface Typed {
  readonly options: readonly TypedOption[];
  readonly commands: readonly TypedCommand[];
}

/** Words that only the program knows as a whole. */
export interface KnownWords {
  readonly rules: readonly string[];
  readonly topics: readonly string[];
}

/** The tree as what may be typed. */
export function typedTree(program: Command, known: KnownWords): Typed {
  const commands = program.commands.map(command => ({
    name: command.name(),
    about: command.description(),
    options: optionsOf(command, known),
    places: command.registeredArguments.map(argument => placeOf(command, argument, known)),
    isOpen: command.registeredArguments.at(-1)?.variadic === true,
  }));
  return { options: optionsOf(program, known), commands };
}

function optionsOf(command: Command, known: KnownWords): readonly TypedOption[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(option => ({
      names: [option.short, option.long].filter(name => name !== undefined),
      about: option.description,
      value: option.required || option.optional ? afterOption(command, option, known) : null,
    }));
}

const SEPARATED = /[<[]([\w-]+(?:\|[\w-]+)+)[>\]]/;

/** By the option, or by its command and the option where it differs. */
const BY_OPTION: Readonly<Record<string, Candidates>> = {
  '--fail-on': [...SEVERITIES, 'never'],
  '--show-values': ['auto', 'always', 'never'],
  '--entity': ['contact', 'organisation'],
  'import --entity': ENTITIES,
  'import --source': 'sources',
  '--system': 'sources',
  '--part': ['record', 'privacy', 'instructions'],
  '--type': ['access', 'rectify', 'erase', 'restrict', 'portability', 'object'],
  '--answer': ['granted', 'partly', 'refused'],
  '--explain-stage': EXPLAINED_STAGES,
  '--audience': ['internal', 'client'],
  '--disclosure': DISCLOSURES,
  '--encoding': ENCODING_LABELS.map(([label]) => label),
  '--quote': ['none'],
  '--format': ROW_FORMATS,
  '--delimiter': ['tab'],
};

/** By the word that the tree has for a value. */
const BY_WORD: Readonly<Record<string, Candidates>> = {
  file: 'files',
  files: 'files',
  'name=file': 'files',
  dir: 'folders',
  source: 'sources',
};

/** By a command and the word that the tree has for a place of it. */
const BY_PLACE: Readonly<Record<string, readonly string[]>> = {
  'config name': SCHEMA_NAMES,
  'purge step': ['plan', 'show', 'approve', 'apply', 'verify', 'key', 'release'],
  'request step': ['open', 'list', 'extend', 'dossier', 'decide', 'close'],
};

function afterOption(command: Command, option: Option, { rules }: KnownWords): Candidates {
  if (option.long === '--rule') return rules;
  const own = BY_OPTION[`${command.name()} ${option.long}`] ?? BY_OPTION[option.long ?? ''];
  return own ?? spelledOut(option.flags) ?? BY_WORD[wordOf(option.flags)] ?? 'unknown';
}

function placeOf(command: Command, argument: Argument, { rules, topics }: KnownWords): Candidates {
  const name = argument.name();
  if (name === 'topic') return [...topics, ...(command.parent?.commands ?? []).map(other => other.name())];
  if (name === 'id') return rules;
  const own = BY_PLACE[`${command.name()} ${name}`];
  return own ?? spelledOut(`<${name}>`) ?? BY_WORD[name] ?? 'unknown';
}

/** `<dmy|mdy>` names its words. */
function spelledOut(flags: string): readonly string[] | null {
  return SEPARATED.exec(flags)?.[1]?.split('|') ?? null;
}

const wordOf = (flags: string): string => /[<[]([^>\].]+)/.exec(flags)?.[1] ?? '';
