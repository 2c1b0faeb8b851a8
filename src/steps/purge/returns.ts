// Who was erased and comes back: looked for in records with an id that no export before held. Notes each once. Runs after an
// import, with the keys of the tombstones.

import type { CivilDate } from '../../model/calendar.ts';
import { recordKey } from '../../model/identity.ts';
import { ERASED_FOR, type ErasedFor } from '../../model/purge.ts';
import type { SignalType } from '../../model/signal.ts';
import { hashIdentifier, type IdentifierKind, identifiersOf, isEnough } from '../../purging/identifiers.ts';
import type { TombstoneKey } from '../../purging/key-file.ts';
import { dueDates } from '../../requests/case.ts';
import { addRequest, keepRequest, requestOf } from '../../store/law/requests.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import { noteReappearance, type Reappearance, stillToDelete } from '../../store/purge/reappearances.ts';
import {
  hasTombstones,
  type KeysRow,
  keysOfNew,
  markLookedAt,
  removeExpired,
  tombstoneFinder,
} from '../../store/purge/tombstones.ts';
import type { Pulse } from '../pulse.ts';
import { contactKeysOf } from './markers.ts';

/** What came back, as counts of records. */
export interface Returns {
  /** Of people who were purged and are back: the gravest thing a purge can find. */
  readonly reappeared: number;
  /** Of these, who were erased because they asked for it (AVG 17): in quarantine until somebody releases them. */
  readonly quarantined: number;
  /** Those with a counted signal after they were erased for retention: a new relation. */
  readonly newRelations: number;
  /** Those who objected (AVG 21): they may be there, and their objection goes on. */
  readonly objections: number;
}

const NOBODY: Returns = { reappeared: 0, quarantined: 0, newRelations: 0, objections: 0 };

export interface ReturnOptions {
  /** Every key that a tombstone rests on. */
  readonly keys: readonly TombstoneKey[];
  readonly today: CivilDate;
  readonly countedSignals: ReadonlySet<SignalType>;
  readonly pulse: Pulse;
}

const BEAT = 4096;

/** Looks at every snapshot that nobody looked at yet; tombstones that expired recognise nobody. */
export async function findReturns(store: Store, options: ReturnOptions): Promise<Returns> {
  removeExpired(store, options.today);
  if (!hasTombstones(store)) return NOBODY;
  const found: Found[] = [];
  const recognise = recogniser(store, options);
  let done = 0;
  for (const row of keysOfNew(store)) {
    const one = recognise(row);
    if (one !== null) found.push(one);
    done += 1;
    if (done % BEAT === 0) await options.pulse.beat('returns', done, null);
  }
  const { today } = options;
  return inTransaction(store, () => {
    const noted = found.filter(one => noteReappearance(store, { ...one, seenOn: today }));
    const count = (isOne: (one: Found) => boolean): number => noted.filter(isOne).length;
    const objected = noted.filter(({ erasedFor }) => erasedFor === 'objection');
    for (const one of objected) carryObjection(store, one, today);
    markLookedAt(store);
    const newRelations = count(({ isNewRelation }) => isNewRelation);
    return {
      reappeared: noted.length - newRelations - objected.length,
      quarantined: count(({ erasedFor }) => erasedFor === 'erasure'),
      newRelations,
      objections: objected.length,
    };
  });
}

/** The objection holds for the record that came back, as a case that was granted: whatever reads requests keeps to it. */
function carryObjection(store: Store, { source, sourceId, erasedOn }: Found, today: CivilDate): void {
  const id = addRequest(store, {
    ...{ recordKey: recordKey(source, 'contact', sourceId), type: 'object', receivedOn: erasedOn },
    ...{ openedBy: CARRIED_BY, identity: null, ...dueDates(erasedOn) },
  });
  const opened = requestOf(store, id);
  if (opened === null) throw new RangeError('a request that was not kept');
  keepRequest(store, {
    ...opened,
    ...{ answer: 'granted', answerReason: null, decidedOn: today, decidedBy: CARRIED_BY },
    ...{ closedOn: today, closedBy: CARRIED_BY, closeReason: null },
  });
}

/** Stands where the name of a person does. */
const CARRIED_BY = 'datawasstraat';

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
    const groups = new Map<string, Hits>();
    for (const identifier of identifiersOf(contact))
      for (const { personGroup, erasedOn, erasedFor } of keys.flatMap(({ key }) =>
        find(hashIdentifier(key, identifier)),
      )) {
        const name = Buffer.from(personGroup).toString('hex');
        const own = groups.get(name) ?? { personGroup, kinds: new Set(), erasedOn, erasedFor };
        own.kinds.add(identifier.kind);
        groups.set(name, own);
      }
    const known = gravest([...groups.values()].filter(({ kinds }) => isEnough(kinds)));
    if (known === undefined) return null;
    const { personGroup, kinds, erasedOn, erasedFor } = known;
    const isNewRelation =
      erasedFor === 'retention' &&
      contact.signals.some(([type, on]) => countedSignals.has(type as SignalType) && on > erasedOn);
    return {
      ...{ personGroup, source, sourceId, erasedOn, erasedFor, isNewRelation },
      kinds: [...kinds].sort().join(' '),
    };
  };
}

/** What is known of one person who was erased. */
interface Hits {
  readonly personGroup: Uint8Array;
  readonly kinds: Set<IdentifierKind>;
  readonly erasedOn: CivilDate;
  readonly erasedFor: ErasedFor;
}

/** Of several who may be meant, the one whose wish reaches furthest. */
function gravest(known: readonly Hits[]): Hits | undefined {
  return known.toSorted(
    (one, other) => ERASED_FOR.indexOf(other.erasedFor) - ERASED_FOR.indexOf(one.erasedFor),
  )[0];
}
