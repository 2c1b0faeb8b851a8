// Commands that put things right: fix, export, waive.

import { keepNewSpaceSmall } from '../../steps/workers/new-space.ts';
import { HELP_TOPICS } from '../help/help.ts';
import type { Add, Run } from './branch.ts';

export function fixingBranch(add: Add, run: Run): void {
  add('fix', 'preview proposals, accept the safe ones, or decide by a work list', HELP_TOPICS.fix)
    .option('--apply', 'accept the safe ones; with --rule all of that rule')
    .option('--rule <id>', 'all proposals of this rule')
    .option('--undo <step>', 'take back what a step accepted or declined; fix lists the steps')
    .option('--to <file>', 'write proposals as a work list: .xlsx, .csv, or folder/ for a list per owner')
    .option('--owner <name>', 'only the records of this owner, with --to')
    .option('--from <file>', 'read the decisions of a work list back')
    .option(
      '--show-values <when>',
      'examples with values of cells: auto (on a terminal), always or never',
      'auto',
    )
    .action(options =>
      run(async context => (await import('../commands/fix.ts')).fixCommand(context, options)),
    );
  add('export', 'write the files that a source takes back', HELP_TOPICS.export)
    .argument('<source>')
    .option('--full', 'the whole original file too, accepted cells replaced')
    .option('--keep-deleted', 'with --full: rows of the deletion and merge lists stay, for an archive')
    .option('--excel', 'workbooks with cells of text instead of CSV')
    .option('--max-rows <number>', 'rows in one file; more become numbered parts')
    .option('--out <dir>', 'folder to write')
    .action((source: string, options) =>
      run(async context => {
        keepNewSpaceSmall();
        return (await import('../commands/export.ts')).exportCommand(context, source, options);
      }),
    );
  add('waive', 'tolerate a finding for a time; without one list what is tolerated', HELP_TOPICS.waive)
    .argument('[finding]', 'its fingerprint in findings.csv, or the first six letters or more')
    .option('--reason <text>', 'why; no names of people')
    .option('--until <date>', 'last day (YYYY-MM-DD), at most two years from now')
    .option('--end', 'it counts again')
    .action((finding: string | undefined, options) =>
      run(async context => (await import('../commands/waive.ts')).waiveCommand(context, finding, options)),
    );
}
