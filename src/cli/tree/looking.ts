// Commands that look at a project as it stands: config, sql, doctor.

import type { Command } from 'commander';
import { HELP_TOPICS } from '../help/help.ts';
import type { Add, Run } from './branch.ts';

export function lookingBranch(add: Add, run: Run): void {
  add('config', 'what is set and by whom, mistakes, and the schema for an editor', HELP_TOPICS.config)
    .argument('[show|validate|schema]', 'what to do', 'show')
    .argument('[name]', 'schema: config or register')
    .option('--all', 'show: also the rules that the config does not name')
    .option('--write', 'schema: both, where the files of the project name them')
    .option('--json', 'as JSON, versioned')
    .action((what: string, name: string | undefined, options, { parent }: Command) =>
      run(async context =>
        (await import('../commands/config.ts')).configCommand(context, {
          ...{ what, name, ...parent?.opts() },
          ...options,
        }),
      ),
    );
  add('sql', 'ask the store in SQL, read only; without a query list the views', HELP_TOPICS.sql)
    .argument('[query]', 'one statement: select, with or values')
    .option('--format <form>', 'text (a table, tabs in a pipe), json, ndjson or csv', 'text')
    .option('--json', 'as JSON, versioned')
    .option('--show-values <when>', 'names and addresses: auto (on a terminal only), always or never', 'auto')
    .action((query: string | undefined, options) =>
      run(async context => (await import('../commands/sql.ts')).sqlCommand(context, query, options)),
    );
  add('doctor', 'look at Node, the store and its permissions; print the state hash', HELP_TOPICS.doctor)
    .option('--state-hash', 'only the hash of what the store holds: equal when two stores hold the same')
    .action(options =>
      run(async context => (await import('../commands/doctor.ts')).doctorCommand(context, options)),
    );
}
