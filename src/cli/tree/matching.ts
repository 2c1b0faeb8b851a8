// Commands about who is who: dedupe, review.

import { keepNewSpaceSmall } from '../../steps/workers/new-space.ts';
import { HELP_TOPICS } from '../help/help.ts';
import { type Add, collect, type Run, reading } from './branch.ts';

export function matchingBranch(add: Add, run: Run): void {
  reading(add('dedupe', 'find the same person or organisation in any file', HELP_TOPICS.dedupe))
    .argument('<files...>', 'CSV or XLSX; - is standard input')
    .option('--out <file>', 'write record,cluster for every record; - is standard output')
    .option('--id <column>', 'the column that names a record; without it its number')
    .option('--entity <name>', 'contact or organisation; without it found out')
    .option('--map <field=column>', 'say what a column is (repeatable)', collect, [])
    .option('--truth <column>', 'the column with the true entity: measures precision and recall')
    .option('--pairs <file>', 'write the pairs above zero: weight in bits, and zone (sure, check or no)')
    .option('--model <file>', 'use this trained model, or write it when it is not there')
    .option('--link', 'two files: find pairs across them only')
    .option('--explain-stage <stage>', 'print one stage: fields, keys, weights, pairs or clusters')
    .option('--threads <count>', 'how many threads match; the same clusters with any number')
    .option(
      '--memory <size>',
      'the most memory it may take, such as 500MB or 2GB; refuses when that is too little',
    )
    .option('--json', 'as JSON, versioned')
    .action((files: string[], options) =>
      run(async context => {
        keepNewSpaceSmall();
        return (await import('../commands/dedupe.ts')).dedupeCommand(context, files, options);
      }),
    );
  add('review', 'decide duplicate groups, in the terminal or through a sheet', HELP_TOPICS.review)
    .option('--entity <name>', 'contact or organisation', 'contact')
    .option('--min-weight <bits>', 'only groups whose weakest pair weighs this much')
    .option('--blind', 'hide weight, evidence and which record is proposed to stay')
    .option('--to <file>', 'write the groups to a sheet (.xlsx or .csv) to be filled in')
    .option('--from <file>', 'take the decisions of a sheet')
    .action(options =>
      run(async context => (await import('../commands/review.ts')).reviewCommand(context, options)),
    );
}
