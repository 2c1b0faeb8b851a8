// The records as matching sees them, from what the last matching kept and what is new since. Null wherever that says too little: then
// all is read anew.

import type { Column } from '../../matching/columns/column.ts';
import { placesWhere } from '../../matching/columns/places.ts';
import { featuresNamed, type NamedColumns, namedColumns } from '../../matching/features/kept-columns.ts';
import { mergeColumns } from '../../matching/features/merged-columns.ts';
import { type PersonFeatures, personFeatures } from '../../matching/features/person-features.ts';
import { type Method, type Near, type Recalled, recall } from '../../matching/memory.ts';
import { type ReadPart, readColumns, readMemory, writeParts } from '../../matching/memory-parts.ts';
import type { Store } from '../../store/open.ts';
import { keepMemory, storedMemory, toolVersion } from '../../store/persons/match-memory.ts';
import { columnsOf, type Reading, storeFingerprints } from './columns.ts';
import { comparedColumns } from './compared-facts.ts';

/** What a matching saw of the contacts, by rank. */
export interface SeenContacts {
  readonly features: PersonFeatures;
  readonly addresses: Column | null;
  readonly fingerprints: Float64Array;
  /** Which columns of the store hold anything, by their place. */
  readonly filled: readonly number[];
}

export interface RememberedContacts extends SeenContacts {
  readonly recalled: Recalled;
}

/** The name of the column of addresses that only a project knows. */
const ADDRESSES = 'same address';
const FILLED = 'filled';

export async function rememberedContacts(store: Store, reading: Reading): Promise<RememberedContacts | null> {
  const part = storedMemory(store, 'contact', editionOf(store));
  const memory = readMemory(part);
  if (memory === null) return null;
  const fingerprints = await storeFingerprints(store, 'contact', reading);
  const recalled = recall(memory, fingerprints);
  if (recalled === null) return null;
  const filled = [...(part(FILLED) ?? [])];
  const newRanks = placesWhere(recalled.thenOf.length, rank => (recalled.thenOf[rank] ?? -1) < 0);
  const recordIds = newRanks.map(rank => reading.ranked.recordIds[rank] as number);
  const fresh = columnsOf(store, 'contact', { recordIds, filled });
  if (fresh === null) return null;
  const named = withAddresses(namedColumns(personFeatures(fresh.raw)), fresh.addresses);
  const columns = merged(part, named, { thenOf: recalled.thenOf, newRanks });
  if (columns === null) return null;
  const features = featuresNamed(columns, reading.ranked.size);
  return { features, addresses: columns.get(ADDRESSES) ?? null, fingerprints, filled, recalled };
}

/** For the next matching. */
export function rememberContacts(
  store: Store,
  { features, addresses, fingerprints, filled }: SeenContacts,
  { near, method }: { readonly near: Near; readonly method: Method },
): void {
  const columns = withAddresses(namedColumns(features), addresses);
  keepMemory(store, 'contact', editionOf(store), [
    ...writeParts({ fingerprints, near, method }, columns),
    [FILLED, Uint8Array.from(filled)],
  ]);
}

/** Other facts, or another program, may make something else of the same record. */
function editionOf(store: Store): string {
  return [toolVersion(store), ...comparedColumns('contact').map(({ fact }) => fact)].join(' ');
}

function withAddresses(columns: NamedColumns, addresses: Column | null): NamedColumns {
  return addresses === null ? columns : new Map([...columns, [ADDRESSES, addresses]]);
}

/** Null where a column of either is missing in the other, or nobody holds anything in one any more: it would not be there. */
function merged(
  part: ReadPart,
  fresh: NamedColumns,
  sources: Parameters<typeof mergeColumns>[2],
): NamedColumns | null {
  const all = new Map<string, Column>();
  for (const kept of readColumns(part)) {
    const names = [...kept.keys()];
    const own = names.map(name => fresh.get(name)).filter(column => column !== undefined);
    if (own.length < names.length) return null;
    const columns = mergeColumns([...kept.values()], own, sources);
    for (const [at, name] of names.entries()) {
      const column = columns[at] as Column;
      if (hasAny(kept.get(name) as Column) && !hasAny(column)) return null;
      all.set(name, column);
    }
  }
  return all.size === fresh.size ? all : null;
}

function hasAny({ codes }: Column): boolean {
  return codes.some(code => code >= 0);
}
