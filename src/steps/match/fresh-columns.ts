// The columns of contacts that are new or hold something else, each for those only of which what it is read from is another. May not know what
// was kept.

import type { Column } from '../../matching/columns/column.ts';
import { placesWhere } from '../../matching/columns/places.ts';
import { type NamedColumns, namedColumns, partOfColumn } from '../../matching/features/kept-columns.ts';
import { PERSON_PARTS } from '../../matching/features/person-features.ts';
import { FACTS } from '../../model/facts.ts';
import type { Store } from '../../store/open.ts';
import { renewedFacts } from '../../store/persons/renewed-facts.ts';
import type { StoreColumns } from './columns.ts';
import { comparedColumns } from './compared-facts.ts';

/** The name of the column of addresses that only a project knows. */
export const ADDRESSES = 'same address';

/** A bit for each of {@link PERSON_PARTS}, and one for {@link ADDRESSES}: what of a record is read anew. */
type PartBits = number;

/** Of a record that came. */
const ALL: PartBits = -1;
const ADDRESSES_PART = PERSON_PARTS.length;

/** Contacts of which something that is compared is another, and what. */
export function renewedParts(store: Store): ReadonlyMap<number, PartBits> {
  const byFact = FACTS.contact.map(bitsOfFact);
  const parts = new Map<number, PartBits>();
  for (const [recordId, fact] of renewedFacts(store)) {
    const bits = byFact[fact] ?? ALL;
    if (bits !== 0) parts.set(recordId, (parts.get(recordId) ?? 0) | bits);
  }
  return parts;
}

function bitsOfFact(name: string): PartBits {
  const columns = comparedColumns('contact').filter(({ fact }) => fact === name);
  const places = columns.flatMap(({ field }) =>
    field === null
      ? [ADDRESSES_PART]
      : PERSON_PARTS.flatMap(({ fields }, place) => (fields.has(field) ? [place] : [])),
  );
  return places.reduce((bits, place) => bits | (1 << place), 0);
}

/** Columns of some records, by their numbers. */
export interface FreshColumns {
  /** Ascending. */
  readonly numbers: Int32Array;
  readonly columns: NamedColumns;
}

/** By the name of a column the columns that are read with it. */
export function freshColumns(
  { raw, addresses }: Pick<StoreColumns, 'raw' | 'addresses'>,
  { recordIds, numbers }: { readonly recordIds: Int32Array; readonly numbers: Int32Array },
  renewed: ReadonlyMap<number, PartBits>,
): { readonly all: readonly FreshColumns[]; readonly with: (name: string) => FreshColumns } {
  const bits = numbers.map(number => renewed.get(recordIds[number] as number) ?? ALL);
  const placesOf = (part: number): Int32Array =>
    placesWhere(bits.length, place => ((bits[place] as number) & (1 << part)) !== 0);
  const all = PERSON_PARTS.map(({ read }, part): FreshColumns => {
    const order = placesOf(part);
    const features = order.length === 0 ? {} : read({ ...raw, size: order.length, order });
    return { numbers: order.map(place => numbers[place] as number), columns: namedColumns(features) };
  });
  const order = placesOf(ADDRESSES_PART);
  const own = addresses && { ...addresses, codes: order.map(place => addresses.codes[place] as number) };
  const addressed: FreshColumns = {
    numbers: order.map(place => numbers[place] as number),
    columns: new Map(own === null ? [] : [[ADDRESSES, own satisfies Column]]),
  };
  return {
    all: [...all, addressed],
    with: name => all[partOfColumn(name)] ?? addressed,
  };
}
