// Commands of the rights of the person, and of what to do when they were harmed: request, breach.

import { HELP_LAW } from '../help/law.ts';
import { type Add, collect, type Run, reading } from './branch.ts';

export function requestsBranch(add: Add, run: Run): void {
  add('request', 'requests of persons: open, list, extend, dossier, decide, close', HELP_LAW.request)
    .argument('[step]', 'open, list, extend, dossier, decide or close', 'list')
    .argument('[name]', 'the record it is about, or the number of the request')
    .option('--type <type>', 'access, rectify, erase, restrict, portability or object')
    .option('--by <name>', 'who does this')
    .option('--received <date>', 'day of receipt (YYYY-MM-DD); without it today')
    .option('--identity <text>', 'how it was established that it is this person')
    .option('--answer <answer>', 'granted, partly or refused')
    .option('--reason <text>', 'why: the person is told')
    .option('--all', 'list the closed ones too')
    .option('--out <dir>', 'folder of the dossier; without it a new one in out/')
    .action((what: string, name: string | undefined, options) =>
      run(async context =>
        (await import('../commands/request.ts')).requestCommand(context, { what, name, ...options }),
      ),
    );
  reading(
    add('breach', 'scope: who and what stands in files that got out, and by when to notify', HELP_LAW.breach)
      .argument('[scope]', 'what to do', 'scope')
      .argument('[files...]', 'CSV or XLSX exports; - is standard input'),
  )
    .option('--source <name=file>', 'name the source of a file (repeatable)', collect, [])
    .option('--map <field=column>', 'say what a column is (repeatable)', collect, [])
    .option('--mapping <file>', 'a saved mapping that must fit')
    .option('--dates <dmy|mdy>', 'order of dates that fit both')
    .option('--discovered <time>', 'when you became aware of it: YYYY-MM-DDThh:mm')
    .option('--to <file>', 'write a list of these people, by key: FILE.csv')
    .option('--json', 'as JSON, versioned')
    .action((what: string, files: readonly string[], options) =>
      run(async context =>
        (await import('../commands/breach.ts')).breachCommand(context, { what, files, ...options }),
      ),
    );
}
