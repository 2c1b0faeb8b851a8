// The contacts as matching sees them, from what the last matching kept and what is new since. Null wherever that says too little: then
// all is read anew.

import { isEveryPairLookedAt } from '../../matching/blocking/block-layout.ts';
import type { Column } from '../../matching/columns/column.ts';
import { placesWhere } from '../../matching/columns/places.ts';
import type { Texts } from '../../matching/columns/texts.ts';
import { editColumns } from '../../matching/features/edited-columns.ts';
import { featuresNamed, type NamedColumns, namedColumns } from '../../matching/features/kept-columns.ts';
import type { PersonFeatures } from '../../matching/features/person-features.ts';
import type { MatchMemory } from '../../matching/memory.ts';
import {
  editedNumbers,
  type KeptParts,
  packInts,
  type ReadPart,
  readColumns,
  readMemory,
  unpackInts,
  writeParts,
} from '../../matching/memory-parts.ts';
import { type Recalled, recall } from '../../matching/recall.ts';
import type { Renumbering } from '../../matching/renumbering.ts';
import type { Store } from '../../store/open.ts';
import { forgetMemory, keepMemory, storedMemory, toolVersion } from '../../store/persons/match-memory.ts';
import { membersLeft, rankedRecords } from '../../store/persons/match-records.ts';
import { columnsOf } from './columns.ts';
import { comparedColumns } from './compared-facts.ts';
import {
  ADDRESSES,
  type FreshColumns,
  type FreshContacts,
  freshColumns,
  freshContacts,
  isRead,
  type ReadColumns,
  renewedParts,
} from './fresh-columns.ts';

/** What a matching saw of the contacts, by number. */
export interface SeenContacts {
  readonly features: PersonFeatures;
  readonly addresses: Column | null;
  /** Which columns of the store hold anything, by their place. */
  readonly filled: readonly number[];
}

export interface RememberedContacts extends SeenContacts {
  readonly recalled: Recalled;
  /** Null: all is to be kept whole once more. */
  readonly kept: KeptParts | null;
}

const FILLED = 'filled';
/** The local parts of e-mail addresses, by their code. */
const LOCALS = 'local parts';

export function rememberedContacts(store: Store): RememberedContacts | null {
  const part = storedMemory(store, 'contact', editionOf(store));
  const memory = readMemory(part);
  if (memory === null) return null;
  const kept = membersLeft(store, 'contact');
  const renewed = renewedParts(store);
  const areRecords = kept.areAll && kept.count === memory.recordIds.length;
  const ranked = areRecords ? null : rankedRecords(store, 'contact').recordIds;
  if (isEveryPairLookedAt(ranked?.length ?? kept.count)) return null;
  const recalled = recall(memory, { kept, renewed: Int32Array.from(renewed.keys()), ranked });
  const filled = [...(part(FILLED) ?? [])];
  const fresh = recalled && readFresh(store, freshContacts(recalled, renewed), filled);
  if (recalled === null || fresh === null) return null;
  const { renumbering } = recalled;
  const texts = new Set<Texts>();
  const columns = edited(part, fresh, { renumbering, texts });
  if (columns === null) return null;
  const locals = part(LOCALS);
  const since = editedSince(editedNumbers(part), renumbering);
  return {
    features: featuresNamed(columns, renumbering.size, locals && unpackInts(locals)),
    ...{ addresses: columns.get(ADDRESSES) ?? null, filled, recalled },
    kept: since && { texts, values: memory.values, edited: since, areRecords },
  };
}

/** Null when they fill a column that nobody filled. */
function readFresh(store: Store, contacts: FreshContacts, filled: readonly number[]): ReadColumns | null {
  const { recordIds } = contacts;
  const read = columnsOf(store, 'contact', { recordIds, filled, isWanted: isRead(contacts) });
  return read && freshColumns(read, contacts);
}

/** For the next matching. Without `kept` in place of what was remembered, with it only what is another. */
export function rememberContacts(
  store: Store,
  { features, addresses, filled }: SeenContacts,
  memory: MatchMemory,
  kept: KeptParts | null = null,
): void {
  const columns = withAddresses(namedColumns(features), addresses);
  if (kept === null) forgetMemory(store, 'contact');
  const { locals, columns: addressed } = features.emails;
  const areLocalsKept = addressed[0] !== undefined && kept?.texts.has(addressed[0].values) === true;
  keepMemory(store, 'contact', editionOf(store), [
    ...writeParts(memory, columns, kept),
    [FILLED, Uint8Array.from(filled)],
    ...(areLocalsKept ? [] : [[LOCALS, packInts(locals)] as const]),
  ]);
}

/** Beyond this share it costs as much to keep what is another as to keep all. */
const MOST_EDITED = 0.2;

/** Numbers of records that were read and of those that moved, and those of before; null where they are so many that all is to be kept. */
function editedSince(before: Int32Array, { size, fresh, movedTo }: Renumbering): Int32Array | null {
  const isEdited = new Uint8Array(size);
  for (const numbers of [before, fresh, movedTo]) for (const number of numbers) isEdited[number] = 1;
  const numbers = placesWhere(size, number => isEdited[number] === 1);
  return numbers.length > size * MOST_EDITED ? null : numbers;
}

/** Other facts, or another program, may make something else of the same record. */
function editionOf(store: Store): string {
  return [toolVersion(store), ...comparedColumns('contact').map(({ fact }) => fact)].join(' ');
}

function withAddresses(columns: NamedColumns, addresses: Column | null): NamedColumns {
  return addresses === null ? columns : new Map([...columns, [ADDRESSES, addresses]]);
}

/**
 * Null where a column of records that were read is missing in what was kept, or nobody holds anything in one any more: it would not be there.
 * Where they hold nothing, their column may be missing. Dictionaries that are as they were are added to `texts`.
 */
function edited(
  part: ReadPart,
  fresh: ReadColumns,
  { renumbering, texts }: { readonly renumbering: Renumbering; readonly texts: Set<Texts> },
): NamedColumns | null {
  const all = new Map<string, Column>();
  for (const kept of readColumns(part, Math.max(renumbering.before, renumbering.size))) {
    const names = [...kept.keys()];
    const { numbers, columns: read } = fresh.beside(names[0] as string);
    const own = names.map(name => read.get(name) ?? noColumn(numbers.length));
    const had = [...kept.values()].map(hasAny);
    const columns = editColumns([...kept.values()], own, { ...renumbering, fresh: numbers });
    for (const [at, name] of names.entries()) {
      const column = columns[at] as Column;
      if (had[at] === true && !hasAny(column)) return null;
      all.set(name, column);
      if (column.values === kept.get(name)?.values) texts.add(column.values);
    }
  }
  const isKnown = ({ columns }: FreshColumns): boolean => [...columns.keys()].every(name => all.has(name));
  return fresh.all.every(isKnown) ? all : null;
}

/** Of records that hold nothing. */
function noColumn(size: number): Column {
  return {
    codes: new Int32Array(size).fill(-1),
    values: { size: 0, bytes: new Uint8Array(), starts: new Int32Array(1) },
  };
}

function hasAny({ codes }: Column): boolean {
  return codes.some(code => code >= 0);
}
