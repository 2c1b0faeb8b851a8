// Commands of the rights of the person: request.

import { HELP_LAW } from '../help/law.ts';
import type { Add, Run } from './branch.ts';

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
}
