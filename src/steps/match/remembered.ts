// The contacts as matching sees them, from what the last matching kept and what is new since. Null wherever that says too little: then
// all is read anew.

import { isEveryPairLookedAt } from '../../matching/blocking/block-layout.ts';
import type { Column } from '../../matching/columns/column.ts';
import { placesWhere } from '../../matching/columns/places.ts';
import type { Texts } from '../../matching/columns/texts.ts';
import { editColumns } from '../../matching/features/edited-columns.ts';
import { featuresNamed, type NamedColumns, namedColumns } from '../../matching/features/kept-columns.ts';
import { type PersonFeatures, personFeatures } from '../../matching/features/person-features.ts';
import type { MatchMemory } from '../../matching/memory.ts';
import {
  editedNumbers,
  type KeptParts,
  type ReadPart,
  readColumns,
  readMemory,
  writeParts,
} from '../../matching/memory-parts.ts';
import { type Recalled, recall } from '../../matching/recall.ts';
import type { Renumbering } from '../../matching/renumbering.ts';
import type { Store } from '../../store/open.ts';
import { forgetMemory, keepMemory, storedMemory, toolVersion } from '../../store/persons/match-memory.ts';
import { membersLeft, type RankedRecords } from '../../store/persons/match-records.ts';
import { columnsOf } from './columns.ts';
import { comparedColumns } from './compared-facts.ts';

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

/** The name of the column of addresses that only a project knows. */
const ADDRESSES = 'same address';
const FILLED = 'filled';

export function rememberedContacts(store: Store, { recordIds }: RankedRecords): RememberedContacts | null {
  if (isEveryPairLookedAt(recordIds.length)) return null;
  const part = storedMemory(store, 'contact', editionOf(store));
  const memory = readMemory(part);
  const recalled = memory && recall(memory, { ...membersLeft(store, 'contact'), ranked: recordIds });
  if (recalled === null) return null;
  const { renumbering } = recalled;
  const filled = [...(part(FILLED) ?? [])];
  const newIds = renumbering.fresh.map(number => recalled.recordIds[number] as number);
  const fresh = columnsOf(store, 'contact', { recordIds: newIds, filled });
  if (fresh === null) return null;
  const named = withAddresses(namedColumns(personFeatures(fresh.raw)), fresh.addresses);
  const texts = new Set<Texts>();
  const columns = edited(part, named, { renumbering, texts });
  if (columns === null) return null;
  const features = featuresNamed(columns, renumbering.size);
  const since = editedSince(editedNumbers(part), renumbering);
  const kept = since && { texts, edited: since };
  return { features, addresses: columns.get(ADDRESSES) ?? null, filled, recalled, kept };
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
  const parts = writeParts(memory, columns, kept);
  keepMemory(store, 'contact', editionOf(store), [...parts, [FILLED, Uint8Array.from(filled)]]);
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
 * Null where a column of the new records is missing in what was kept, or nobody holds anything in one any more: it would not be there.
 * Where new records hold nothing, their column may be missing. Dictionaries that are as they were are added to `texts`.
 */
function edited(
  part: ReadPart,
  fresh: NamedColumns,
  { renumbering, texts }: { readonly renumbering: Renumbering; readonly texts: Set<Texts> },
): NamedColumns | null {
  const all = new Map<string, Column>();
  const nothing = noColumn(renumbering.fresh.length);
  for (const kept of readColumns(part, Math.max(renumbering.before, renumbering.size))) {
    const names = [...kept.keys()];
    const own = names.map(name => fresh.get(name) ?? nothing);
    const had = [...kept.values()].map(hasAny);
    const columns = editColumns([...kept.values()], own, renumbering);
    for (const [at, name] of names.entries()) {
      const column = columns[at] as Column;
      if (had[at] === true && !hasAny(column)) return null;
      all.set(name, column);
      if (column.values === kept.get(name)?.values) texts.add(column.values);
    }
  }
  return [...fresh.keys()].every(name => all.has(name)) ? all : null;
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
