// purge release: ends the quarantine of somebody who was erased because they asked for it, and is a new relation after all.

import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { Fault } from '../../model/fault.ts';
import { partsOf, type RecordKey } from '../../model/identity.ts';
import { writeLog } from '../../steps/audit.ts';
import { inTransaction } from '../../store/open.ts';
import { releaseFromQuarantine } from '../../store/purge/reappearances.ts';
import { removeTombstonesOfPerson } from '../../store/purge/tombstones.ts';
import { nowOn } from '../clock.ts';
import { EXIT } from '../exit-code.ts';
import type { Wash } from '../project/with-project.ts';
import { actorOf } from '../purge/project.ts';
import { sayData } from '../terminal/terminal.ts';

/** Options of `purge release`. */
export interface ReleaseOptions {
  readonly by?: string;
  readonly reason?: string;
}

/** Whoever is released is recognised no more. Faults: E146 no reason, E214 not in quarantine. */
export async function purgeRelease(wash: Wash, record: string, options: ReleaseOptions): Promise<number> {
  const { context, store } = wash;
  const { locale, terminal, today } = context;
  const reason = options.reason?.trim() ?? '';
  if (reason === '') throw new Fault('E146', { missing: '--reason' });
  const [by, { source, id }] = [actorOf(options.by), partsOf(record as RecordKey)];
  await inTransaction(store, () => {
    const released = releaseFromQuarantine(store, { source, sourceId: id }, { on: today, by, reason });
    if (released.length === 0) throw new Fault('E214', { record });
    for (const group of released) removeTombstonesOfPerson(store, group);
    writeLog(store, { at: nowOn(today), kind: 'quarantine-released', payload: { by } });
  });
  sayData(terminal, PURGE_WORDS[locale].released(record));
  return EXIT.done;
}
