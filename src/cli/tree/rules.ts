// Commands that explain, and what helps to type them: rules, completion, help.

import type { Command } from 'commander';
import { HELP_TOPICS } from '../help/help.ts';
import type { Add, Run } from './branch.ts';

export function rulesBranch(add: Add, run: Run): void {
  add('rules', 'list the rules, or explain one', HELP_TOPICS.rules)
    .argument('[list|explain]', 'what to do', 'list')
    .argument('[id]', 'rule to explain')
    .action((what: string, id: string | undefined) =>
      run(async context => (await import('../commands/rules.ts')).rulesCommand(context, what, id)),
    );
  add(
    'completion',
    'a script by which your shell completes what you type, for its start-up file',
    HELP_TOPICS.completion,
  )
    .argument('<bash|zsh|fish>', 'the shell it is for')
    .action((shell: string, _options, { parent }: Command) =>
      run(async context => {
        const { completionCommand } = await import('../commands/completion.ts');
        return completionCommand(context, shell, parent as Command);
      }),
    );
  add('help', 'explain a topic: exit-codes, cron, fields, formats, environment, privacy', '')
    .argument('[topic...]')
    .action(([topic]: string[], _options, { parent }: Command) => {
      const commands = parent?.commands ?? [];
      commands.find(command => command.name() === topic)?.help();
      const names = commands.map(command => command.name());
      return run(async context =>
        (await import('../commands/help-topic.ts')).helpCommand(context, topic, names),
      );
    });
}
