// purge key: the keys of the tombstones; makes a new one, or goes on without one that is lost.

import { writeNumber } from '../../language/locale.ts';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { writeLog } from '../../steps/audit.ts';
import { inTransaction } from '../../store/open.ts';
import { purgeSetting } from '../../store/purge/plans.ts';
import { tombstonesPerKey } from '../../store/purge/tombstones.ts';
import { nowOn } from '../clock.ts';
import { EXIT } from '../exit-code.ts';
import type { Wash } from '../project/with-project.ts';
import { addKey, forgetLostKeys, keyPath, openKeys } from '../purge/keys.ts';
import { actorOf } from '../purge/project.ts';

/** Options of `purge key`. */
export interface KeyOptions {
  readonly by?: string;
  readonly rotate?: boolean;
  readonly lost?: boolean;
}

/** Faults: E050, E051, E208, E213. */
export async function purgeKey(wash: Wash, { by, rotate, lost }: KeyOptions): Promise<number> {
  const { context, store } = wash;
  if (purgeSetting(store, 'key_check') === null) {
    context.terminal.out(PURGE_WORDS[context.locale].noKey);
    return EXIT.done;
  }
  const log = (kind: string, payload: object): string =>
    writeLog(store, { at: nowOn(context.today), kind, payload: { by: actorOf(by), ...payload } });
  if (lost) await inTransaction(store, () => log('key-lost', { tombstones: forgetLostKeys(store) }));
  if (rotate)
    await inTransaction(store, () => {
      addKey(store, openKeys(store).all);
      log('key-rotated', {});
    });
  sayKeys(wash);
  return EXIT.done;
}

function sayKeys({ context: { terminal, locale }, store }: Wash): void {
  const words = PURGE_WORDS[locale];
  const { current, all } = openKeys(store);
  const counts = tombstonesPerKey(store);
  terminal.out(keyPath(store));
  for (const { check } of all)
    terminal.out(words.keyLine(check, writeNumber(locale, counts.get(check) ?? 0), check === current.check));
  terminal.note(words.keepKey);
}
