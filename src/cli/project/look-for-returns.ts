// Looks whether somebody who was erased came back with an import, and says so once.

import { join } from 'node:path';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { Fault } from '../../model/fault.ts';
import { findReturns } from '../../steps/purge/returns.ts';
import { hasTombstones } from '../../store/purge/tombstones.ts';
import { EXIT } from '../exit-code.ts';
import { sayFault } from '../faults.ts';
import { openKeys } from '../purge/keys.ts';
import { readRegister } from './register-file.ts';
import type { Wash } from './with-project.ts';

/** 0 nobody; 7 the key is missing, so nobody could be recognised; 9 somebody came back. */
export async function lookForReturns({ context, project, store }: Wash): Promise<number> {
  if (!hasTombstones(store)) return EXIT.done;
  const register = readRegister(join(project.folder, project.register));
  const words = PURGE_WORDS[context.locale];
  try {
    const { reappeared, quarantined, newRelations, objections } = await findReturns(store, {
      ...{ keys: openKeys(store).all, today: context.today, pulse: context.progress },
      countedSignals: register.countedSignals,
    });
    context.progress.end();
    if (newRelations > 0) context.terminal.note(words.newRelation(newRelations));
    if (objections > 0) context.terminal.note(words.objected(objections));
    if (reappeared === 0) return EXIT.done;
    context.terminal.warn(words.returned(reappeared));
    if (quarantined > 0) context.terminal.warn(words.quarantined(quarantined));
    return EXIT.reappeared;
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'E208') throw error;
    context.terminal.warn(sayFault(error, context.locale));
    return EXIT.store;
  }
}
