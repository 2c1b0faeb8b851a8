// doctor: looks at Node, the store and who can reach it. Repairs nothing.

import { statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { DOCTOR_WORDS, type DoctorWords } from '../../language/cli/doctor.ts';
import { Fault } from '../../model/fault.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { storeHealth } from '../../store/health.ts';
import { closeStore, openStoreReadOnly } from '../../store/open.ts';
import { stateHash } from '../../store/state-hash.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { openProject, storePath } from '../project/project.ts';

interface Look {
  readonly what: string;
  readonly isFine: boolean;
  readonly seen: string;
}

/** 0 all is well, 1 somebody else can reach the store, 7 the store is damaged. Faults: E040, E045, E060. */
export function doctorCommand(context: Context, options: { readonly stateHash?: boolean }): number {
  const path = storePath(openProject(context.folder));
  if (statSync(path, { throwIfNoEntry: false }) === undefined) throw new Fault('E045', { needs: 'import' });
  const store = openStoreReadOnly(path);
  try {
    if (options.stateHash) {
      context.terminal.out(stateHash(store));
      return EXIT.done;
    }
    return say(context, path, storeHealth(store));
  } finally {
    closeStore(store);
  }
}

function say(context: Context, path: string, health: ReturnType<typeof storeHealth>): number {
  const words = DOCTOR_WORDS[context.locale];
  const { terminal } = context;
  const { sqlite, damage, dangling } = health;
  const store: readonly Look[] = [
    { what: words.store, isFine: damage.length === 0, seen: damage[0] ?? relative('.', path) },
    { what: words.references, isFine: dangling === 0, seen: dangling === 0 ? '' : words.dangling(dangling) },
  ];
  const looks: readonly Look[] = [
    { what: 'Node', isFine: true, seen: process.versions.node },
    { what: 'SQLite', isFine: true, seen: sqlite },
    ...store,
    ...[dirname(path), path].map(place => reach(place, words)),
  ];
  const rows = looks.map(({ what, isFine, seen }) => [what, isFine ? words.fine : words.wrong, seen]);
  for (const line of tableLines(words.heads, rows, terminal)) terminal.out(line);
  const wrong = looks.filter(look => !look.isFine).length;
  terminal.note(wrong === 0 ? words.allFine : words.someWrong(wrong));
  if (store.some(look => !look.isFine)) return EXIT.store;
  return wrong > 0 ? EXIT.findings : EXIT.done;
}

/** The owner only: no bit for group or others. */
function reach(place: string, words: DoctorWords): Look {
  const mode = statSync(place).mode & 0o777;
  const octal = `0${mode.toString(8)}`;
  const isFine = (mode & 0o077) === 0;
  return {
    what: words.permissions(relative('.', place)),
    isFine,
    seen: isFine ? octal : words.open(octal),
  };
}
