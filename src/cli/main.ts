// The commander tree: names, options, examples; heavy rooms are loaded inside the command that needs them.

import { Command, CommanderError } from 'commander';
import type { FaultCode } from '../language/faults.ts';
import { Fault } from '../model/fault.ts';
import { type Context, type GlobalOptions, localeOf, makeContext, wordsOf } from './context.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import { sayFault } from './faults.ts';
import { HELP_TOPICS } from './help.ts';
import { VERSION } from './version.ts';

type Work = (context: Context) => Promise<number> | number;

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
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
  const fault = error instanceof CommanderError ? await usageFault(error, args) : error;
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
  say(words.bug);
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.bug;
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}

function localeSafely(args: readonly string[]): 'nl' | 'en' {
  const at = args.indexOf('--lang');
  try {
    return localeOf(at < 0 ? undefined : args[at + 1], process.env);
  } catch {
    return localeOf(undefined, process.env);
  }
}

async function usageFault(error: CommanderError, args: readonly string[]): Promise<Fault> {
  const { closest } = await import('../normalising/closest.ts');
  const names = buildProgram(async () => {}).commands.map(command => command.name());
  const name = args.find(arg => !arg.startsWith('-')) ?? '';
  if (
    error.code === 'commander.unknownCommand' ||
    (error.code === 'commander.excessArguments' && !names.includes(name))
  ) {
    return new Fault('E001', { name, suggestion: closest(name, names) });
  }
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\n?\(Did you mean.*$/s, '')
    .replace(/\.$/, '');
  const suggestion = /Did you mean (?:one of )?(.+?)\?/.exec(error.message)?.[1] ?? null;
  return new Fault('E002', { message, suggestion, command: names.includes(name) ? `${name} ` : '' });
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
    .configureOutput({ writeErr: () => {} });
  const run = (work: Work): Promise<void> => start(program.opts<GlobalOptions>(), work);
  const add = (name: string, about: string, examples: string): Command =>
    program.command(name).description(about).addHelpText('before', `${examples}\n`).exitOverride();
  addAudit(add, run);
  addProject(add, run);
  addMore(add, run);
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

type Add = (name: string, about: string, examples: string) => Command;
type Run = (work: Work) => Promise<void>;

/** Flags that overrule how a file is read. */
function reading(command: Command): Command {
  return command
    .option('--encoding <name>', 'utf-8, windows-1252, cp850, macroman, utf-16le …')
    .option('--delimiter <sign>', 'what stands between cells: , ; tab | …')
    .option('--quote <sign>', 'what cells are wrapped in: " or \' or none')
    .option('--no-header', 'the first line is data; columns are called column_1, column_2 …')
    .option('--sheet <name>', 'the sheet of a workbook, by name or number');
}

const collect = (value: string, known: string[]): string[] => [...known, value];

function addAudit(add: Add, run: Run): void {
  reading(
    add('audit', 'look at exports: a report within a minute, nothing else left behind', HELP_TOPICS.audit),
  )
    .argument('[files...]', 'CSV or XLSX exports; - is standard input')
    .option('--source <name=file>', 'name the source of a file (repeatable)', collect, [])
    .option('--register <file>', 'your AVG register; without it the built-in example nl-24m')
    .option('--map <field=column>', 'say what a column is (repeatable)', collect, [])
    .option('--mapping <file>', 'a saved mapping that must fit')
    .option('--dates <dmy|mdy>', 'order of dates that fit both')
    .option('--country <code>', 'country of phones and postcodes that name none', 'NL')
    .option('--rule <id>', 'only this rule')
    .option('--out <dir>', 'folder of the report')
    .option('--work-dir <dir>', 'folder for the temporary database')
    .option('--fail-on <severity>', 'exit 1 from this severity on: error, warning, info or never', 'never')
    .action((files: string[], options) =>
      run(async context => {
        if (files.length === 0 && options.source.length === 0) {
          throw new Fault('E002', {
            message: "missing required argument 'files'",
            suggestion: null,
            command: 'audit ',
          });
        }
        return (await import('./commands/audit.ts')).audit(context, files, options);
      }),
    );
  reading(add('convert', 'any messy export to clean CSV, rejected rows beside it', HELP_TOPICS.convert))
    .argument('<file>', 'CSV or XLSX; - is standard input')
    .requiredOption('--out <file>', 'the clean file; - is standard output')
    .action((file: string, options) =>
      run(async context => (await import('./commands/convert.ts')).convertCommand(context, file, options)),
    );
  reading(add('inspect', 'show what would be read, and how', HELP_TOPICS.inspect))
    .argument('<file>')
    .option('--map <field=column>', 'say what a column is (repeatable)', collect, [])
    .option('--dates <dmy|mdy>', 'order of dates that fit both')
    .option('--mapping <file>', 'a saved mapping that must fit')
    .option('--write-mapping', 'keep the mapping as a file, to be corrected by hand')
    .option('--headers-only', 'only the names of the columns, no data')
    .option('--json', 'as JSON, versioned')
    .action((file: string, options) =>
      run(async context => (await import('./commands/inspect.ts')).inspectCommand(context, file, options)),
    );
}

function addProject(add: Add, run: Run): void {
  const load = () => import('./commands/project-commands.ts');
  add('init', 'make a project', HELP_TOPICS.init)
    .option('--from <files...>', 'guess the sources from these exports', [])
    .action(options =>
      run(async context => (await import('./commands/init.ts')).initCommand(context, options)),
    );
  reading(add('import', 'import exports of one source: one snapshot per entity', HELP_TOPICS.import))
    .argument('<files...>')
    .requiredOption('--source <name>', 'the source, such as crm')
    .option('--map <field=column>', 'say what a column is (repeatable)', collect, [])
    .option('--dates <dmy|mdy>', 'order of dates that fit both')
    .option('--mapping <file>', 'a saved mapping that must fit')
    .option('--entity <name>', 'what the files are: contact, organisation or activity')
    .option('--exported-at <date>', 'when it was exported; without it the time of the file')
    .option('--partial', 'a part of the records: what is absent is not gone')
    .option('--repaired <file>', 'repaired rows that were rejected before (repeatable)', collect, [])
    .option('--rejects-to <file>', 'write the rejected rows here, as they stand under their header')
    .option('--strict', 'one rejected row refuses the whole import')
    .option('--dry-run', 'do everything, keep nothing')
    .action((files: string[], options) =>
      run(async context => (await load()).importCommand(context, files, options)),
    );
  add('check', 'match, assess and run the rules', HELP_TOPICS.check)
    .option('--rule <id>', 'only this rule')
    .option('--fail-on <severity>', 'exit 1 from this severity on', 'error')
    .action(options => run(async context => (await load()).checkCommand(context, options)));
  add('report', 'write the report of the last check', HELP_TOPICS.report)
    .option('--out <dir>', 'folder of the report')
    .action(options => run(async context => (await load()).reportCommand(context, options)));
  add('fix', 'preview corrections, or accept the safe ones', HELP_TOPICS.fix)
    .option('--apply', 'accept them')
    .option('--rule <id>', 'all proposals of this rule')
    .action(options => run(async context => (await load()).fixCommand(context, options)));
  add('export', 'write the files that a source takes back', HELP_TOPICS.export)
    .argument('<source>')
    .option('--full', 'the whole original file too, accepted cells replaced')
    .option('--out <dir>', 'folder to write')
    .action((source: string, options) =>
      run(async context => (await load()).exportCommand(context, source, options)),
    );
  add('wash', 'the periodic run: import what is new, check, report', HELP_TOPICS.wash)
    .argument('[files...]')
    .option('--fail-on <severity>', 'exit 1 from this severity on', 'error')
    .option('--out <dir>', 'folder of the report')
    .action((files: string[], options) =>
      run(async context => {
        if (files.length === 0) return (await load()).washCommand(context, options);
        const plain = { map: [], source: [], country: 'NL', ...options };
        return (await import('./commands/audit.ts')).audit(context, files, plain);
      }),
    );
}

function addMore(add: Add, run: Run): void {
  reading(add('dedupe', 'find the same person or organisation in any file', HELP_TOPICS.dedupe))
    .argument('<files...>', 'CSV or XLSX; - is standard input')
    .option('--out <file>', 'write record,cluster for every record; - is standard output')
    .option('--id <column>', 'the column that names a record; without it its number')
    .option('--entity <name>', 'contact or organisation; without it found out')
    .option('--map <field=column>', 'say what a column is (repeatable)', collect, [])
    .option('--truth <column>', 'the column with the true entity: measures precision and recall')
    .option('--pairs <file>', 'write the pairs above zero with their weight in bits')
    .option('--model <file>', 'use this trained model, or write it when it is not there')
    .option('--link', 'two files: find pairs across them only')
    .option('--json', 'as JSON, versioned')
    .action((files: string[], options) =>
      run(async context => (await import('./commands/dedupe.ts')).dedupeCommand(context, files, options)),
    );
  add('rules', 'list the rules, or explain one', HELP_TOPICS.rules)
    .argument('[list|explain]', 'what to do', 'list')
    .argument('[id]', 'rule to explain')
    .action((what: string, id: string | undefined) =>
      run(async context => (await import('./commands/rules.ts')).rulesCommand(context, what, id)),
    );
  add('help', 'explain a topic: exit-codes, fields, privacy', '')
    .argument('[topic]')
    .action((topic: string | undefined) =>
      run(async context => (await import('./commands/help-topic.ts')).helpCommand(context, topic)),
    );
}
