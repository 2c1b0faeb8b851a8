// Commands of purposes and time: register, hold, labels, person.

import { HELP_LAW } from '../help/law.ts';
import { type Add, collect, type Run } from './branch.ts';

export function lawBranch(add: Add, run: Run): void {
  add('register', 'lint, show or export the AVG register', HELP_LAW.register)
    .argument('[lint|show|export]', 'what to do', 'show')
    .argument('[file]', 'a register; without it the one of the project')
    .option('--part <part>', 'export: record (GDPR 30), privacy (13, 14) or instructions', 'record')
    .option('--to <file>', 'export: FILE.md, FILE.csv or FILE.xlsx; without it Markdown on the screen')
    .option('--against <file>', 'export: only what differs from an older register')
    .option('--what-if <purpose.what=period>', 'what another retention, no_signal_for or review would do')
    .option('--fail-on <severity>', 'exit 1 from this severity on: warning, info or never', 'never')
    .action((what: string, file: string | undefined, options) =>
      run(async context =>
        (await import('../commands/register.ts')).registerCommand(context, { what, file, ...options }),
      ),
    );
  add('hold', 'legal holds: add, list, release', HELP_LAW.hold)
    .argument('[add|list|release]', 'what to do', 'list')
    .argument('[name]', 'the record to hold, or the number of the hold to release')
    .option('--reason <text>', 'why')
    .option('--by <name>', 'who decided')
    .option('--basis <article>', 'article or case')
    .option('--system <name>', 'only in this system (repeatable)', collect, [])
    .option('--category <name>', 'only these fields (repeatable)', collect, [])
    .option('--until <date>', 'last day (YYYY-MM-DD); without it until it is released')
    .option('--all', 'list the released ones too')
    .action((what: string, name: string | undefined, options) =>
      run(async context =>
        (await import('../commands/hold.ts')).holdCommand(context, { what, name, ...options }),
      ),
    );
  add('labels', 'review of purpose labels: work list per owner, attestations back in', HELP_LAW.labels)
    .option('--owner <name>', 'only those of this owner')
    .option('--to <file>', 'write a list: FILE.xlsx, FILE.csv, or FOLDER/ for one per owner')
    .option('--from <file>', 'take a list back that was filled in')
    .option('--by <name>', 'who reviewed, where a row does not say')
    .action(options =>
      run(async context => (await import('../commands/labels.ts')).labelsCommand(context, options)),
    );
  add('person', 'find somebody, show all that is known, explain a state', HELP_LAW.person)
    .argument('<find|show|explain>', 'what to do')
    .argument(
      '<text...>',
      'a text to find by; or a record key such as crm/contact/1001, or an id that one record has',
    )
    .option('--show-values <when>', 'names and addresses: auto (on a terminal only), always or never', 'auto')
    .action((what: string, text: readonly string[], options) =>
      run(async context =>
        (await import('../commands/person.ts')).personCommand(context, {
          what,
          text: text.join(' '),
          ...options,
        }),
      ),
    );
}
