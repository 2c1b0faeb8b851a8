// The columns of contacts that are new or hold something else, each for those only of which what it is read from is another. May not know what
// was kept.

import { placesWhere, valuesAt } from '../../matching/columns/places.ts';
import { type NamedColumns, namedColumns, partOfColumn } from '../../matching/features/kept-columns.ts';
import { PERSON_PARTS } from '../../matching/features/person-features.ts';
import type { Recalled } from '../../matching/recall.ts';
import { FACTS } from '../../model/facts.ts';
import type { Store } from '../../store/open.ts';
import { renewedFacts } from '../../store/persons/renewed-facts.ts';
import type { StoreColumns } from './columns.ts';
import { type ComparedColumn, comparedColumns } from './compared-facts.ts';

/** The name of the column of addresses that only a project knows. */
export const ADDRESSES = 'same address';

/** A bit for each of {@link PERSON_PARTS}, and one for {@link ADDRESSES}: what of a record is read anew. */
type PartBits = number;

/** Of a record that came. */
const ALL: PartBits = -1;
const ADDRESSES_PART = PERSON_PARTS.length;

function bitOf(part: number): PartBits {
  return 1 << part;
}

/** Contacts of which something that is compared is another, and what. */
export function renewedParts(store: Store): ReadonlyMap<number, PartBits> {
  const byFact = FACTS.contact.map(bitsOfFact);
  const parts = new Map<number, PartBits>();
  const { recordIds, facts } = renewedFacts(store);
  for (const [at, recordId] of recordIds.entries()) {
    const bits = byFact[facts[at] as number] ?? ALL;
    if (bits !== 0) parts.set(recordId, (parts.get(recordId) ?? 0) | bits);
  }
  return parts;
}

function bitsOfFact(name: string): PartBits {
  const columns = comparedColumns('contact').filter(({ fact }) => fact === name);
  return columns.reduce((bits, column) => bits | bitsOfColumn(column), 0);
}

function bitsOfColumn({ field }: ComparedColumn): PartBits {
  if (field === null) return bitOf(ADDRESSES_PART);
  return PERSON_PARTS.reduce((bits, { fields }, part) => (fields.has(field) ? bits | bitOf(part) : bits), 0);
}

/** Contacts that are read. */
export interface FreshContacts {
  /** In the order of their ids: how they lie in the store. */
  readonly numbers: Int32Array;
  readonly recordIds: Int32Array;
  /** By place what of them is read. */
  readonly bits: Int32Array;
}

export function freshContacts(
  { renumbering: { fresh }, recordIds }: Pick<Recalled, 'renumbering' | 'recordIds'>,
  renewed: ReadonlyMap<number, PartBits>,
): FreshContacts {
  const idOf = (number: number): number => recordIds[number] as number;
  const numbers = fresh.toSorted((one, other) => idOf(one) - idOf(other));
  const ids = valuesAt(recordIds, numbers);
  return { numbers, recordIds: ids, bits: ids.map(id => renewed.get(id) ?? ALL) };
}

/** Whether a column of a contact, both by their place, is read. */
export function isRead({ bits }: FreshContacts): (place: number, column: number) => boolean {
  const byColumn = comparedColumns('contact').map(bitsOfColumn);
  return (place, column) => ((bits[place] as number) & (byColumn[column] as number)) !== 0;
}

/** Columns of some records, by their numbers. */
export interface FreshColumns {
  readonly numbers: Int32Array;
  readonly columns: NamedColumns;
}

/** All columns that are read, and by the name of one those that are read with it. */
export interface ReadColumns {
  readonly all: readonly FreshColumns[];
  readonly beside: (name: string) => FreshColumns;
}

export function freshColumns(
  { raw, addresses }: Pick<StoreColumns, 'raw' | 'addresses'>,
  { numbers, bits }: FreshContacts,
): ReadColumns {
  const placesOf = (part: number): Int32Array =>
    placesWhere(bits.length, place => ((bits[place] as number) & bitOf(part)) !== 0);
  const at = (places: Int32Array, columns: NamedColumns): FreshColumns => ({
    numbers: valuesAt(numbers, places),
    columns,
  });
  const parts = PERSON_PARTS.map(({ read }, part) => {
    const order = placesOf(part);
    return at(order, namedColumns(order.length === 0 ? {} : read({ ...raw, size: order.length, order })));
  });
  const order = placesOf(ADDRESSES_PART);
  const own = addresses && { ...addresses, codes: valuesAt(addresses.codes, order) };
  const addressed = at(order, new Map(own === null ? [] : [[ADDRESSES, own]]));
  return { all: [...parts, addressed], beside: name => parts[partOfColumn(name)] ?? addressed };
}
