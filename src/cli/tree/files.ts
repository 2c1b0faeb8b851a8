// Commands on files, without a project: audit, convert, inspect.

import { Fault } from '../../model/fault.ts';
import { keepNewSpaceSmall } from '../../steps/workers/new-space.ts';
import { favourMemory } from '../favour-memory.ts';
import { HELP_TOPICS } from '../help/help.ts';
import { type Add, collect, edition, type Run, reading } from './branch.ts';

export function filesBranch(add: Add, run: Run): void {
  edition(
    reading(
      add('audit', 'look at exports: a report within a minute, nothing else left behind', HELP_TOPICS.audit),
    ),
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
            ...{ problem: 'missingArgument', about: 'file' },
            suggestion: null,
            command: 'audit ',
          });
        }
        keepNewSpaceSmall();
        return (await import('../commands/audit.ts')).audit(context, files, options);
      }),
    );
  reading(add('convert', 'any messy export to clean CSV, rejected rows beside it', HELP_TOPICS.convert))
    .argument('<file>', 'CSV or XLSX; - is standard input')
    .requiredOption('--out <file>', 'the clean file; - is standard output')
    .action((file: string, options) =>
      run(async context => {
        favourMemory();
        return (await import('../commands/convert.ts')).convertCommand(context, file, options);
      }),
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
      run(async context => {
        favourMemory();
        return (await import('../commands/inspect.ts')).inspectCommand(context, file, options);
      }),
    );
}
