// log verify: whether the audit log hangs together, its last hash, and whether it still holds one that somebody kept.

import { writeNumber } from '../../language/locale.ts';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { Fault } from '../../model/fault.ts';
import { verifyLog } from '../../steps/audit.ts';
import { closeStore, openStoreReadOnly } from '../../store/open.ts';
import { entryWithHash } from '../../store/purge/audit-log.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { openProject, storePath } from '../project/project.ts';
import { sayData } from '../terminal/terminal.ts';

/** At least so many signs of a hash: what `purge apply` and a report print can be told from all others. */
const HASH = /^[0-9a-f]{16,64}$/;

/** Faults: E210 an entry does not fit, E215 no entry has the hash that was kept. */
export function logCommand(context: Context, what: string, kept: string | undefined): number {
  if (what !== 'verify') throw new Fault('E003', { option: 'log', value: what, expected: 'verify' });
  if (kept !== undefined && !HASH.test(kept))
    throw new Fault('E003', { option: 'log verify', value: kept, expected: '16–64 × 0–9 a–f' });
  const { locale, terminal, folder } = context;
  const words = PURGE_WORDS[locale];
  const store = openStoreReadOnly(storePath(openProject(folder)));
  try {
    const { entries, head, brokenAt } = verifyLog(store);
    if (brokenAt !== null) throw new Fault('E210', { entry: brokenAt });
    sayData(terminal, words.logFine(writeNumber(locale, entries), head));
    if (kept === undefined) return EXIT.done;
    const entry = entryWithHash(store, kept);
    if (entry === null) throw new Fault('E215', { hash: kept });
    sayData(terminal, words.logHolds(writeNumber(locale, entry)));
    return EXIT.done;
  } finally {
    closeStore(store);
  }
}
