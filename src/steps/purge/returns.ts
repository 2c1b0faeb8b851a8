// Who was erased and comes back: looked for in records with an id that no export before held. Notes each once. Runs after an
// import, with the keys of the tombstones.

import type { CivilDate } from '../../model/calendar.ts';
import type { SignalType } from '../../model/signal.ts';
import { hashIdentifier, type IdentifierKind, identifiersOf, isEnough } from '../../purging/identifiers.ts';
import type { TombstoneKey } from '../../purging/key-file.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import { noteReappearance, type Reappearance, stillToDelete } from '../../store/purge/reappearances.ts';
import {
  hasTombstones,
  type KeysRow,
  keysOfNew,
  markLookedAt,
  tombstoneFinder,
} from '../../store/purge/tombstones.ts';
import type { Pulse } from '../pulse.ts';
import { contactKeysOf } from './markers.ts';

/** What came back, as counts. */
export interface Returns {
  /** Purged people who are back: the gravest thing a purge can find. */
  readonly reappeared: number;
  /** Those with a counted signal after they were erased: a new relation. */
  readonly newRelations: number;
}

export interface ReturnOptions {
  /** Every key that a tombstone rests on. */
  readonly keys: readonly TombstoneKey[];
  readonly today: CivilDate;
  readonly countedSignals: ReadonlySet<SignalType>;
  readonly pulse: Pulse;
}

const BEAT = 4096;

/** Looks at every snapshot that nobody looked at yet. */
export async function findReturns(store: Store, options: ReturnOptions): Promise<Returns> {
  if (!hasTombstones(store)) return { reappeared: 0, newRelations: 0 };
  const found: Found[] = [];
  const recognise = recogniser(store, options);
  let done = 0;
  for (const row of keysOfNew(store)) {
    const one = recognise(row);
    if (one !== null) found.push(one);
    done += 1;
    if (done % BEAT === 0) await options.pulse.beat('returns', done, null);
  }
  return inTransaction(store, () => {
    const noted = found.filter(one => noteReappearance(store, { ...one, seenOn: options.today }));
    markLookedAt(store);
    const newRelations = noted.filter(({ isNewRelation }) => isNewRelation).length;
    return { reappeared: noted.length - newRelations, newRelations };
  });
}

/** The day it is seen is the same for all. */
type Found = Omit<Reappearance, 'seenOn'>;

/** Null: nobody we know, or a record its source still has to delete. */
function recogniser(store: Store, { keys, countedSignals }: ReturnOptions): (row: KeysRow) => Found | null {
  const find = tombstoneFinder(store);
  const awaited = stillToDelete(store);
  return row => {
    const contact = contactKeysOf(row);
    const { source, sourceId } = contact;
    if (awaited.has(`${source}/${sourceId}`)) return null;
    const groups = new Map<string, { group: Uint8Array; kinds: Set<IdentifierKind>; erasedOn: CivilDate }>();
    for (const identifier of identifiersOf(contact))
      for (const hit of keys.flatMap(({ key }) => find(hashIdentifier(key, identifier)))) {
        const name = Buffer.from(hit.personGroup).toString('hex');
        const own = groups.get(name) ?? { group: hit.personGroup, kinds: new Set(), erasedOn: hit.erasedOn };
        own.kinds.add(identifier.kind);
        groups.set(name, own);
      }
    const known = [...groups.values()].find(({ kinds }) => isEnough(kinds));
    if (known === undefined) return null;
    const { group, kinds, erasedOn } = known;
    const isNewRelation = contact.signals.some(
      ([type, on]) => countedSignals.has(type as SignalType) && on > erasedOn,
    );
    return {
      personGroup: group,
      source,
      sourceId,
      kinds: [...kinds].sort().join(' '),
      erasedOn,
      isNewRelation,
    };
  };
}
