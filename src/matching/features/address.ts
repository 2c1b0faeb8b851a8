// The address of a record, or the several that it has. May not compare.

import { type Column, countKnown, emptyColumn, shareDictionary } from '../columns/column.ts';
import { sharedZeros } from '../columns/ints.ts';
import { numbersOf } from '../columns/texts.ts';
import type { AddressSet } from '../fields/address-sets.ts';
import type { RawFields } from '../fields/raw-fields.ts';
import { ADDRESS_COLUMNS, type AddressColumns, readAddressColumns } from './address-columns.ts';

/** Of every record the first address that it has. */
export interface Address extends AddressColumns {
  /** Where records have several: each of them, over the same dictionaries; else none. */
  readonly several: readonly AddressColumns[];
}

export function readAddress(raw: RawFields): Address {
  const sets = (raw.addresses ?? [])
    .map(set => readAddressColumns({ ...raw, columns: columnsIn(raw, set) }))
    .map(set => ({ set, rank: rankOf(set, raw.size) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ set }) => set);
  return sets.length === 0 ? { ...readAddressColumns(raw), several: [] } : firstOf(sets, raw.size);
}

function columnsIn({ columns }: RawFields, set: AddressSet): RawFields['columns'] {
  return new Map(
    [...set].map(([field, places]) => {
      const all = columns.get(field) ?? [];
      return [field, places.map(place => all[place]).filter(column => column !== undefined)];
    }),
  );
}

/** Words of a street that is none: mail goes to a box wherever its owner is. In Dutch, English, German, French, Spanish and Italian. */
const BOX =
  /^(?:postbus|(?:g ?)?p ?o box|post office box|postfach|boite postale|bp|apartado|casella postale)(?: |$)/;
/** Of the streets of a postal address; of others hardly any is a box. */
const MANY_BOXES = 0.25;

/** The lowest comes first: the address that most records have, told in fifths; mail boxes come after all others. */
function rankOf(set: AddressColumns, size: number): number {
  const most = Math.max(
    ...[set.street, set.postcode, set.city].map(column => (column === null ? 0 : countKnown(column.codes))),
  );
  return (areBoxes(set) ? FIFTHS : 0) - Math.round((FIFTHS * most) / Math.max(size, 1));
}

const FIFTHS = 5;

function areBoxes({ street }: AddressColumns): boolean {
  if (street === null) return false;
  const isBox = numbersOf(street.values, text => Number(BOX.test(text)));
  let boxes = 0;
  for (const code of street.codes) if (code >= 0) boxes += isBox[code] as number;
  return boxes > countKnown(street.codes) * MANY_BOXES;
}

/** Over dictionaries that they share; a record has its first address that says street or place. */
function firstOf(sets: readonly AddressColumns[], size: number): Address {
  const shared = ADDRESS_COLUMNS.map(name => {
    const columns = sets.map(set => set[name]);
    return columns.every(column => column === null)
      ? columns
      : shareDictionary(columns.map(column => column ?? emptyColumn(size)));
  });
  const of = (columns: readonly (Column | null)[]): AddressColumns =>
    Object.fromEntries(
      ADDRESS_COLUMNS.map((name, at) => [name, columns[at] ?? null]),
    ) as unknown as AddressColumns;
  const several = sets.map((_, set) => of(shared.map(columns => columns[set] ?? null)));
  const first = firstTold(several, size);
  const pick = (columns: readonly (Column | null)[]): Column | null => {
    const values = columns[0]?.values;
    if (values === undefined) return null;
    const codes = sharedZeros(size);
    for (let record = 0; record < size; record++)
      codes[record] = columns[first[record] as number]?.codes[record] ?? -1;
    return { codes, values };
  };
  return { ...of(shared.map(pick)), several };
}

/** By record the place of its first address that says street or place. */
function firstTold(several: readonly AddressColumns[], size: number): Uint8Array {
  const first = new Uint8Array(size);
  const isTold = ({ street, postcode, city }: AddressColumns, record: number): boolean =>
    [street, postcode, city].some(column => (column?.codes[record] ?? -1) >= 0);
  for (let record = 0; record < size; record++)
    first[record] = Math.max(
      0,
      several.findIndex(set => isTold(set, record)),
    );
  return first;
}

/** Tells whether two records have one postcode, or without any one street and place, and one number, of which no other unit is said. */
export function sameAddress({
  street,
  number,
  unit,
  postcode,
  city,
}: Address): (a: number, b: number) => boolean {
  const isOtherUnit = (a: number, b: number): boolean => {
    const [one, other] = [unit?.codes[a] ?? -1, unit?.codes[b] ?? -1];
    return one >= 0 && other >= 0 && one !== other;
  };
  const isShared = (column: Column | null, a: number, b: number): boolean => {
    const code = column?.codes[a] ?? -1;
    return code >= 0 && code === column?.codes[b];
  };
  return (a, b) => {
    if (!isShared(number, a, b) || isOtherUnit(a, b)) return false;
    return isShared(postcode, a, b) || (postcode === null && isShared(street, a, b) && isShared(city, a, b));
  };
}
