// Commands that tell how a project fared, and what is done about it: runs, trend, improve.

import { HELP_TOPICS } from '../help/help.ts';
import type { Add, Run } from './branch.ts';

export function historyBranch(add: Add, run: Run): void {
  add('runs', 'what was done in the project, and what each check counted', HELP_TOPICS.runs)
    .option('--all', 'all runs, also those that only looked or noted something')
    .option('--json', 'as JSON, versioned')
    .action(options =>
      run(async context => (await import('../commands/runs.ts')).runsCommand(context, options)),
    );
  add('trend', 'how what each rule finds moved over the last twelve checks', HELP_TOPICS.trend)
    .option('--rule <id>', 'only this rule, a row per check')
    .option('--json', 'as JSON, versioned')
    .action(options =>
      run(async context => (await import('../commands/trend.ts')).trendCommand(context, options)),
    );
  add(
    'improve',
    'improvement actions: who does what about a cause, and what it did to the figure',
    HELP_TOPICS.improve,
  )
    .argument('[add|list|close]', 'what to do', 'list')
    .argument('[name]', 'what is done, or the number of an action')
    .option('--rule <id>', 'the rule of which it must lower the figure')
    .option('--owner <name>', 'who does it: a department or a role')
    .option('--due <date>', 'when it must be done (YYYY-MM-DD)')
    .option('--target <number>', 'so many records or fewer is enough; without it any fewer')
    .option('--outcome <text>', 'with close: what came of it')
    .option('--all', 'list the closed ones too')
    .option('--json', 'as JSON, versioned')
    .action((step: string, name: string | undefined, options) =>
      run(async context =>
        (await import('../commands/improve.ts')).improveCommand(context, { step, name, ...options }),
      ),
    );
}
