// purge apply, second half: proves that what was erased is gone from every file we know of, and hands the lists over. May be
// run again: it goes on where it stopped.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type MarkerSearch, searchFor } from '../../formats/byte-search.ts';
import type { CivilDate, Instant } from '../../model/calendar.ts';
import { compact } from '../../store/compact.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import { claimDeletions, recordsToDelete } from '../../store/purge/deletions.ts';
import { forgetOutput, notedOutputs } from '../../store/purge/outputs.ts';
import { markApplied, storedPlans } from '../../store/purge/plans.ts';
import { allRaw } from '../../store/records/raw-records.ts';
import { writeLog } from '../audit.ts';
import { filesBelow, filesHolding, removeOutputsOf } from './outputs.ts';

/** What finishing rests on. */
export interface FinishOptions {
  readonly planId: string;
  readonly today: CivilDate;
  readonly now: Instant;
  readonly projectFolder: string;
  /** What was packed before the erasure; null: it is lost. */
  readonly proof: Buffer | null;
  /** Writes the staged lists; gives the name of their folder in `out/`. */
  readonly writeLists: () => string;
}

/** What was proved. */
export interface FinishResult {
  /** False: nothing is claimed; `traces` says where something is left. */
  readonly isComplete: boolean;
  /**
   * Path of a file → places at which something still stands; `busy`: somebody reads; `lost`: what to look for is gone; `elsewhere`:
   * a report, list or export outside `out/` names somebody.
   */
  readonly traces: readonly {
    readonly file: string;
    readonly places: number | 'busy' | 'lost' | 'elsewhere';
  }[];
  /** Records of others that hold a trace, such as a note that names an address; the first of them. */
  readonly heldBy: readonly string[];
  /** Files that stay and name somebody of it: other plans, and lists of other plans that a source is not done with. */
  readonly remaining: readonly string[];
  /** Output folders that were removed. */
  readonly removed: readonly string[];
  /** How many byte strings were looked for, in how many bytes. */
  readonly lookedFor: number;
  readonly bytes: number;
  /** Folder of the lists; null when it is not complete. */
  readonly lists: string | null;
}

const MOST_PLACES = 100;
const MOST_HOLDERS = 5;

/** Proves the erasure and hands over. Nothing is claimed while a trace is found, or while somebody reads the store. */
export async function finishPurge(store: Store, options: FinishOptions): Promise<FinishResult> {
  const { planId, projectFolder } = options;
  const proof = options.proof === null ? null : searchFor(options.proof);
  const incomplete = {
    isComplete: false,
    remaining: [],
    removed: [],
    heldBy: [],
    lookedFor: 0,
    bytes: 0,
    lists: null,
  };
  if (proof === null)
    return {
      ...incomplete,
      traces: [{ file: join(dirname(store.path), `purge-${planId}`, 'proof'), places: 'lost' }],
    };
  const out = join(projectFolder, 'out');
  const erased = { proof, records: () => recordsToDelete(store, planId) };
  const { removed, elsewhere } = removeOutputsOf(erased, {
    out,
    stay: listFolders(store),
    elsewhere: outputsElsewhere(store),
  });
  const named = elsewhere.map(file => ({ file, places: 'elsewhere' as const }));
  if (!compact(store))
    return { ...incomplete, removed, traces: [{ file: `${store.path}-wal`, places: 'busy' }, ...named] };
  const { traces, bytes } = search(store, projectFolder, proof);
  const own = storedPlans(store).find(plan => plan.planId === planId)?.file;
  const kept = [join(projectFolder, 'plans'), ...[...listFolders(store)].map(name => join(out, name))];
  const remaining = filesHolding(kept, erased).filter(path => basename(path) !== own);
  const looked = { remaining, removed, lookedFor: proof.count, bytes };
  if (traces.length + named.length > 0) {
    const heldBy = traces.length === 0 ? [] : holders(store, proof);
    return { isComplete: false, traces: [...traces, ...named], heldBy, ...looked, lists: null };
  }
  const lists = options.writeLists();
  await inTransaction(store, () => {
    claimDeletions(store, planId, options.today);
    markApplied(store, planId, lists);
    const payload = { plan: planId, lookedFor: proof.count, bytes, removed, lists };
    writeLog(store, { at: options.now, kind: 'purge-proved', payload });
  });
  return { isComplete: true, traces: [], heldBy: [], ...looked, lists };
}

/** What was written outside `out/` and is still there; the rest is forgotten. */
function outputsElsewhere(store: Store): readonly string[] {
  const [there, gone] = [true, false].map(is => notedOutputs(store).filter(path => existsSync(path) === is));
  for (const path of gone ?? []) forgetOutput(store, path);
  return there ?? [];
}

/** Keys of the first records in which a trace stands. */
function holders(store: Store, proof: MarkerSearch): readonly string[] {
  const keys: string[] = [];
  for (const [key, raw] of allRaw(store)) {
    if (proof.inBytes(raw, 1) > 0) keys.push(key);
    if (keys.length === MOST_HOLDERS) break;
  }
  return keys;
}

/** Lists of plans that are not verified yet have to name people. */
function listFolders(store: Store): ReadonlySet<string> {
  return new Set(storedPlans(store).flatMap(({ lists }) => (lists === null ? [] : [lists])));
}

/** The store, what stands beside it, and everything written; open lists and the plans themselves hold keys and are left out. */
function search(
  store: Store,
  projectFolder: string,
  proof: MarkerSearch,
): Pick<FinishResult, 'traces' | 'bytes'> {
  const out = join(projectFolder, 'out');
  const open = listFolders(store);
  const outputs = existsSync(out) ? readdirSync(out).filter(name => !open.has(name)) : [];
  const beside = dirname(store.path);
  const own = readdirSync(beside)
    .filter(name => !name.startsWith('purge-'))
    .map(name => join(beside, name));
  const files = [...own, ...outputs.map(name => join(out, name))].flatMap(filesBelow);
  let bytes = 0;
  const traces = files.flatMap(file => {
    bytes += statSync(file).size;
    const places = proof.inFile(file, MOST_PLACES);
    return places === 0 ? [] : [{ file, places }];
  });
  return { traces, bytes };
}
