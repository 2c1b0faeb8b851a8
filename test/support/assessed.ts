// Persons of a few files, assessed: real files, a real store. May not look at how it was decided.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '../../src/model/calendar.ts';
import type { Register } from '../../src/model/register.ts';
import { loadRegister } from '../../src/register/load.ts';
import { assessPersons } from '../../src/steps/assess/assess.ts';
import { matchRecords } from '../../src/steps/match/match.ts';
import { closeStore, openStore } from '../../src/store/open.ts';
import { all } from '../../src/store/statement.ts';
import { freshFolder } from './cli.ts';
import { importOne } from './snapshot.ts';

/** Ten days after the import. */
const TODAY = '2026-03-20' as CivilDate;
const pulse = { beat: async () => {} };

/** `source/name.csv` → its lines. */
export type Files = Readonly<Record<string, readonly string[]>>;

/** A person as assessed. */
export interface Assessed {
  readonly person_key: string;
  readonly state: string;
  readonly blocker: string | null;
  readonly no_purpose_since: string | null;
}

/** Imports the files in a fresh store, matches, assesses ten days later. Person by the id of its oldest record. */
export async function assessed(
  files: Files,
  register: string,
  { countsFirstImport = true }: { readonly countsFirstImport?: boolean } = {},
): Promise<Record<string, Assessed>> {
  const { folder } = freshFolder();
  const store = openStore(join(folder, 'store.db'));
  try {
    for (const [name, lines] of Object.entries(files)) {
      const path = join(folder, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, `${lines.join('\n')}\n`);
      await importOne(store, path, { source: name.split('/')[0] ?? '' });
    }
    await matchRecords(store, { today: TODAY, pulse });
    const read: Register = loadRegister(register, 'register.yaml').register;
    await assessPersons(store, { register: read, today: TODAY, countsFirstImport, pulse });
    const rows = all<Assessed>(
      store,
      'select person_key, state, blocker, no_purpose_since from assessments order by person_key',
    );
    return Object.fromEntries(rows.map(row => [row.person_key.split('/').at(-1), row]));
  } finally {
    closeStore(store);
  }
}
