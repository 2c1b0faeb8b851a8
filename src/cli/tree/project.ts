// Commands of a project: init, demo, import, check, report, wash.

import { favourMemory } from '../favour-memory.ts';
import { HELP_TOPICS } from '../help/help.ts';
import { type Add, collect, edition, type Run, reading } from './branch.ts';

export function projectBranch(add: Add, run: Run): void {
  add('init', 'make a project', HELP_TOPICS.init)
    .option('--from <files...>', 'guess the sources from these exports', [])
    .option('--source <name=file>', 'name the source of an export (repeatable)', collect, [])
    .action(options =>
      run(async context => (await import('../commands/init.ts')).initCommand(context, options)),
    );
  add('demo', 'write made-up Dutch CRM data to play with, in a new folder', HELP_TOPICS.demo)
    .argument('[dir]', 'folder to make', 'demo')
    .action((folder: string) =>
      run(async context => (await import('../commands/demo.ts')).demoCommand(context, folder)),
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
      run(async context => {
        favourMemory();
        return (await import('../commands/import.ts')).importCommand(context, files, options);
      }),
    );
  add('check', 'match, assess and run the rules', HELP_TOPICS.check)
    .option('--rule <id>', 'only this rule')
    .option('--fail-on <severity>', 'exit 1 from this severity on', 'error')
    .action(options =>
      run(async context => (await import('../commands/check.ts')).checkCommand(context, options)),
    );
  edition(add('report', 'write the report of the last check', HELP_TOPICS.report))
    .option('--out <dir>', 'folder of the report')
    .action(options =>
      run(async context => (await import('../commands/report.ts')).reportCommand(context, options)),
    );
  add('wash', 'the periodic run: import what is new, check, report', HELP_TOPICS.wash)
    .argument('[files...]')
    .option('--fail-on <severity>', 'exit 1 from this severity on', 'error')
    .option('--out <dir>', 'folder of the report')
    .action((files: string[], options) =>
      run(async context => {
        if (files.length === 0) return (await import('../commands/wash.ts')).washCommand(context, options);
        const plain = { map: [], source: [], country: 'NL', ...options };
        return (await import('../commands/audit.ts')).audit(context, files, plain);
      }),
    );
}
