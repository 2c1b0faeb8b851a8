// config show, validate, schema: what is set and by whom, what is wrong in it, and what may stand there. Judges no register: lint does.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CONFIG_WORDS } from '../../language/cli/config.ts';
import { Fault } from '../../model/fault.ts';
import { EXAMPLE_REGISTER } from '../../register/example.ts';
import { registerFaults } from '../../register/load.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { readText } from '../../steps/read/read-text.ts';
import { type Context, localeFrom } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { sayFault } from '../faults.ts';
import { asTyped } from '../files/typed-path.ts';
import type { RuleConfig } from '../project/config-schema.ts';
import { SCHEMA_NAMES, schemaText } from '../project/json-schema.ts';
import { loadMappings } from '../project/mapping-files.ts';
import { CONFIG_NAME, filesOf, openProject, projectFolder } from '../project/project.ts';
import { type ParsedConfig, type Place, parseConfig } from '../project/read-config.ts';
import { SCHEMA_PATHS, writeSchemas } from '../project/schema-files.ts';
import { configSettings, type Origin, type Setting } from '../project/settings.ts';
import { keyPathFrom } from '../purge/keys.ts';
import { ALL_RULES, ruleFaults } from '../registry.ts';
import { colourFrom } from '../terminal/terminal.ts';

/** Options of `config`. */
export interface ConfigOptions {
  readonly what: string;
  readonly name: string | undefined;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly write?: boolean;
  /** Global flags that are settings too. */
  readonly lang?: string;
  readonly color?: boolean;
}

const WORK: Readonly<Record<string, (context: Context, options: ConfigOptions) => number>> = {
  ...{ show, validate, schema },
};

/** Faults: E003, E040. */
export function configCommand(context: Context, options: ConfigOptions): number {
  const work = Object.hasOwn(WORK, options.what) ? WORK[options.what] : undefined;
  if (work === undefined) {
    const expected = Object.keys(WORK).join(' | ');
    throw new Fault('E003', { option: 'config', value: options.what, expected });
  }
  return work(context, options);
}

function parsedHere(folder: string): ParsedConfig {
  const file = join(folder, CONFIG_NAME);
  return parseConfig(readFileSync(file, 'utf8'), asTyped(file));
}

function show(context: Context, options: ConfigOptions): number {
  const { terminal, locale } = context;
  const words = CONFIG_WORDS[locale];
  const parsed = parsedHere(projectFolder(context.folder));
  const [mistake] = parsed.faults;
  if (mistake !== undefined) throw mistake;
  const ofConfig = configSettings(parsed, options.all === true ? ALL_RULES : []);
  const settings = [...ofTheRun(context, options), ...ofConfig];
  if (options.json === true) {
    terminal.out(JSON.stringify({ schema_version: 1, settings: settings.map(settingJson) }, null, 2));
    return EXIT.done;
  }
  const rows = settings.map(({ key, value, from }) => [key, textOf(value), originText(from, words.usual)]);
  for (const line of tableLines(words.heads, rows, { ...terminal, isLastBelow: true })) terminal.out(line);
  if (options.all !== true) terminal.note(words.rulesLeftOut);
  return EXIT.done;
}

/** What no config says. */
function ofTheRun(context: Context, { lang, color }: ConfigOptions): readonly Setting[] {
  const { locale, today, isTodayGiven } = context;
  const words = CONFIG_WORDS[locale];
  const colour = colourFrom({
    flag: color,
    environment: process.env,
    isTerminal: context.terminal.isTerminal,
  });
  const key = keyPathFrom(process.env);
  return [
    { key: 'lang', value: locale, from: localeFrom(lang, process.env).from },
    { key: 'today', value: today, from: isTodayGiven ? '--today' : words.clock },
    { key: 'color', value: colour.isOn, from: colour.from ?? words.terminal },
    { key: 'key_file', value: asTyped(key.path), from: key.from },
  ];
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : value === null ? '–' : String(value);

const originText = (from: Origin, usual: string): string =>
  from === null ? usual : typeof from === 'string' ? from : `${from.file}:${from.line}:${from.column}`;

const settingJson = ({ key, value, from }: Setting): object => ({
  ...{ key, value },
  from: typeof from === 'string' || from === null ? (from ?? 'default') : from,
});

/** 2 with a mistake. A pattern that matches no file is said, and is none: exports come and go. */
function validate(context: Context): number {
  const { terminal, locale } = context;
  const words = CONFIG_WORDS[locale];
  const folder = projectFolder(context.folder);
  const parsed = parsedHere(folder);
  const { config, placeOf } = parsed;
  const register = join(folder, config?.register ?? 'register.yaml');
  const isOwn = config?.register !== EXAMPLE_REGISTER.id;
  const faults = [
    ...inOrder([...parsed.faults, ...ruleFaults(config?.rules ?? rulesNamed(parsed.raw), placeOf)]),
    ...(isOwn ? inOrder(registerMistakes(register)) : []),
    ...faultsOf(() => loadMappings(join(folder, 'mappings'))),
  ];
  for (const fault of faults) terminal.out(sayFault(fault, locale));
  if (faults.length > 0) {
    terminal.note(`    ${words.mistakes(faults.length)}   (exit ${EXIT.usage})`);
    return EXIT.usage;
  }
  const project = openProject(context.folder);
  for (const name of Object.keys(project.sources))
    for (const fault of faultsOf(() => filesOf(project, name))) terminal.warn(sayFault(fault, locale));
  terminal.note(words.valid([join(folder, CONFIG_NAME), ...(isOwn ? [register] : [])].map(asTyped)));
  return EXIT.done;
}

/** The rules of a config that cannot be read for other mistakes: of each its options, as far as they have the form of some. */
function rulesNamed(raw: unknown): Readonly<Record<string, RuleConfig>> {
  const rules = Object.entries(keysOf(keysOf(raw)['rules']));
  return Object.fromEntries(rules.map(([id, own]) => [id, { options: keysOf(keysOf(own)['options']) }]));
}

/** Those of a map of YAML; of anything else none. */
const keysOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** By their places in a file. */
function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const at = ({ details }: Fault): Partial<Place> => details as Partial<Place>;
  return faults.toSorted(
    (a, b) => (at(a).line ?? 0) - (at(b).line ?? 0) || (at(a).column ?? 0) - (at(b).column ?? 0),
  );
}

function registerMistakes(file: string): readonly Fault[] {
  const found: Fault[] = [];
  return [...faultsOf(() => found.push(...registerFaults(readText(file), asTyped(file)))), ...found];
}

/** The fault that is thrown, if any. */
function faultsOf(work: () => unknown): readonly Fault[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof Fault) return [error];
    throw error;
  }
}

function schema(context: Context, { name = 'config', write }: ConfigOptions): number {
  const { terminal, locale } = context;
  const known = SCHEMA_NAMES.find(one => one === name);
  if (known === undefined)
    throw new Fault('E003', { option: 'config schema', value: name, expected: SCHEMA_NAMES.join(' | ') });
  if (write !== true) {
    terminal.out(schemaText(known).trimEnd());
    return EXIT.done;
  }
  const folder = projectFolder(context.folder);
  writeSchemas(folder);
  terminal.out(CONFIG_WORDS[locale].written(SCHEMA_PATHS.map(path => asTyped(resolve(folder, path)))));
  return EXIT.done;
}
