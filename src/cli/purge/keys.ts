// The file with the keys of the tombstones, outside the project so that a copy of it holds no key. May not look at a tombstone.

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Fault } from '../../model/fault.ts';
import { newKey, readKeys, type TombstoneKey, writeKeys } from '../../purging/key-file.ts';
import type { Store } from '../../store/open.ts';
import { keepPurgeSetting, purgeSetting } from '../../store/purge/plans.ts';
import { removeTombstonesOf, tombstonesPerKey } from '../../store/purge/tombstones.ts';
import { openWholeFile } from '../files/write-output.ts';

/** The key that new tombstones are made with, and earlier ones that tombstones still rest on. */
export interface TombstoneKeys {
  readonly current: TombstoneKey;
  readonly all: readonly TombstoneKey[];
}

export function keyPath(store: Store): string {
  return keyPathFrom(process.env, purgeSetting(store, 'project') ?? 'project').path;
}

/** Where the key is, and the variable that says so; null: the usual place. A project has an id from its first approval on. */
export function keyPathFrom(
  environment: NodeJS.ProcessEnv,
  project: string = '<project>',
): { readonly path: string; readonly from: string | null } {
  const named = environment['DATAWASSTRAAT_KEY_FILE'];
  if (named) return { path: named, from: 'DATAWASSTRAAT_KEY_FILE' };
  const config = environment['XDG_CONFIG_HOME'];
  const folder = config || join(homedir(), '.config');
  return { path: join(folder, 'datawasstraat', `${project}.key`), from: config ? 'XDG_CONFIG_HOME' : null };
}

/** The keys of this project: the current one, and every one that a tombstone rests on. Fault E208. */
export function openKeys(store: Store): TombstoneKeys {
  const all = keysIn(store);
  const current = all.find(({ check }) => check === purgeSetting(store, 'key_check'));
  if (current === undefined || missingKeys(store, all).length > 0)
    throw new Fault('E208', { file: keyPath(store), problem: 'other' });
  return { current, all };
}

/** Signs of the keys this project rests on that are not among those. */
function missingKeys(store: Store, keys: readonly TombstoneKey[]): readonly string[] {
  const known = new Set(keys.map(({ check }) => check));
  const current = purgeSetting(store, 'key_check');
  const wanted = new Set([...(current === null ? [] : [current]), ...tombstonesPerKey(store).keys()]);
  return [...wanted].filter(check => !known.has(check));
}

/**
 * Goes on without keys that are lost for good: makes a new one where the current is among them. Gives the tombstones that went, which
 * could recognise nobody any more. Call it in a transaction. Faults: E050, E208 (a file that cannot be read stays), E213.
 */
export function forgetLostKeys(store: Store): number {
  const keys = existsSync(keyPath(store)) ? keysIn(store) : [];
  const missing = missingKeys(store, keys);
  if (missing.length === 0) throw new Fault('E213', { file: keyPath(store) });
  if (missing.includes(purgeSetting(store, 'key_check') ?? '')) addKey(store, keys);
  return missing.reduce((sum, check) => sum + removeTombstonesOf(store, check), 0);
}

/** Makes the key of a project that has none. Gives its path; null: there was one. Faults: E050, E208. */
export function makeKey(store: Store): string | null {
  if (purgeSetting(store, 'key_check') !== null) {
    openKeys(store);
    return null;
  }
  if (purgeSetting(store, 'project') === null)
    keepPurgeSetting(store, 'project', randomBytes(6).toString('hex'));
  const [known] = existsSync(keyPath(store)) ? keysIn(store) : [];
  if (known === undefined) addKey(store, []);
  else keepPurgeSetting(store, 'key_check', known.check);
  return keyPath(store);
}

/** Makes a key and puts it before those that stay; it is on disk before the store knows it. Faults: E050, E051. */
export function addKey(store: Store, others: readonly TombstoneKey[]): TombstoneKey {
  const named = keyPath(store);
  const path = existsSync(named) ? realpathSync(named) : named;
  const key = newKey();
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openWholeFile(path);
  try {
    file.write(Buffer.from(writeKeys([key, ...others])));
    file.finish();
  } finally {
    file.abandon();
  }
  keepPurgeSetting(store, 'key_check', key.check);
  return key;
}

function keysIn(store: Store): readonly TombstoneKey[] {
  const file = keyPath(store);
  if (!existsSync(file)) throw new Fault('E208', { file, problem: 'missing' });
  const keys = readKeys(readFileSync(file, 'utf8'));
  if (keys.length === 0) throw new Fault('E208', { file, problem: 'unreadable' });
  return keys;
}
