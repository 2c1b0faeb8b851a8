// Commands of the purge: plan, show, approve, apply, verify, key, release; and the audit log.

import { favourMemory } from '../favour-memory.ts';
import { HELP_PURGE } from '../help/purge.ts';
import type { Add, Run } from './branch.ts';

export function purgingBranch(add: Add, run: Run): void {
  add('purge', 'retention deletion: plan, show, approve, apply, verify, key, release', HELP_PURGE.purge)
    .argument('<step>', 'plan, show, approve, apply, verify, key or release')
    .argument('[plan]', 'a plan, by the first signs of its name; release: a record, source/contact/id')
    .option('--exit-code', 'plan: exit 1 when somebody is due')
    .option('--approved', 'apply: all approved plans; nothing approved is no error')
    .option('--by <name>', 'who plans, approves or releases; without it the name you are logged in with')
    .option('--reason <text>', 'release: why')
    .option('--certificate <file>', 'verify: write the certificate of destruction')
    .option('--rotate', 'key: make a new one; earlier ones stay as long as tombstones rest on them')
    .option('--lost', 'key: go on without a key that is lost for good')
    .option('--no-input', 'ask nothing')
    .option('--lock-wait <time>', 'wait this long for another run: 30s, 10m', '5s')
    .action((what: string, name: string | undefined, options) =>
      run(async context => {
        favourMemory();
        return (await import('../commands/purge.ts')).purgeCommand(context, { what, name, ...options });
      }),
    );
  add('log', 'verify the audit log', HELP_PURGE.log)
    .argument('<verify>', 'what to do')
    .argument('[hash]', 'a hash that you kept: nothing up to its entry was rewritten')
    .action((what: string, kept: string | undefined) =>
      run(async context => (await import('../commands/log.ts')).logCommand(context, what, kept)),
    );
}
