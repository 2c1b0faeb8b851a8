// log verify: whether the audit log hangs together, and its last hash.

import { writeNumber } from '../../language/locale.ts';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { Fault } from '../../model/fault.ts';
import { verifyLog } from '../../steps/audit.ts';
import { closeStore, openStoreReadOnly } from '../../store/open.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { openProject, storePath } from '../project/project.ts';
import { sayData } from '../terminal/terminal.ts';

/** Fault E210: an entry does not fit. */
export function logCommand(context: Context, what: string): number {
  if (what !== 'verify') throw new Fault('E003', { option: 'log', value: what, expected: 'verify' });
  const store = openStoreReadOnly(storePath(openProject(context.folder)));
  try {
    const { entries, head, brokenAt } = verifyLog(store);
    if (brokenAt !== null) throw new Fault('E210', { entry: brokenAt });
    sayData(
      context.terminal,
      PURGE_WORDS[context.locale].logFine(writeNumber(context.locale, entries), head),
    );
    return EXIT.done;
  } finally {
    closeStore(store);
  }
}
