// Commands that tell how a project fared: runs, trend.

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
}
