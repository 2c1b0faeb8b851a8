// Of two records of which one has several addresses, which two are compared. May not weigh.

import type { AddressColumns } from '../features/address-columns.ts';
import { NO_EVIDENCE } from './comparison.ts';

/** The level of an address of one record and one of another. */
export type AddressLevel = (one: AddressColumns, a: number, other: AddressColumns, b: number) => number;

/** Two addresses: their levels, and the first record's. The object is reused. */
export interface Meeting {
  readonly street: number;
  readonly place: number;
  readonly one: AddressColumns;
}

/** What is not told counts as if half of it fitted. */
const UNTOLD = 3.5;
/** More than any level. */
const RADIX = 16;

/**
 * The first that both have of one kind: that two companies differ in their visiting address says more than that their mail goes to one
 * box. Where these are not one, an address that stands in another place of the other record: somebody filled them in the other way round, or
 * moved. Where they have none of one kind the nearest two, and of those as near the same ones, whichever record comes first.
 */
export function nearestAddresses(
  several: readonly AddressColumns[],
  { street, place }: Readonly<Record<'street' | 'place', AddressLevel | null>>,
): (a: number, b: number) => Meeting {
  const found = { street: NO_EVIDENCE, place: NO_EVIDENCE, one: several[0] as AddressColumns };
  let [least, lowest] = [0, 0];
  const offer = (a: number, b: number, one: AddressColumns, other: AddressColumns): void => {
    const line = street?.(one, a, other, b) ?? NO_EVIDENCE;
    const town = place?.(one, a, other, b) ?? NO_EVIDENCE;
    const rank = ((line || UNTOLD) + (town || UNTOLD)) * RADIX + line;
    const agreed = (line === 1 ? one.street : one.postcode)?.codes[a] ?? -1;
    if (rank > least || (rank === least && agreed >= lowest)) return;
    [least, lowest] = [rank, agreed];
    Object.assign(found, { street: line, place: town, one });
  };
  const all = several.flatMap(one => several.map(other => [one, other] as const));
  const crossed = all.filter(([one, other]) => one !== other);
  const offerCrossed = (a: number, b: number): void => {
    for (const [one, other] of crossed)
      if (street?.(one, a, other, b) === 1 && place?.(one, a, other, b) === 1) offer(a, b, one, other);
  };
  const telling = several.map(tellingCodes);
  let [first, second] = [-1, -1];
  return (a, b) => {
    // Street and place ask one after the other.
    if (a === first && b === second) return found;
    [first, second] = [a, b];
    least = Number.POSITIVE_INFINITY;
    // A town is enough: that two have it in different towns says more than the mail box of their concern (F1 0.987 for 0.968).
    const kind = several[telling.findIndex(codes => haveBoth(codes, a, b))];
    if (kind === undefined) for (const [one, other] of all) offer(a, b, one, other);
    else {
      offer(a, b, kind, kind);
      if (found.street !== 1 || found.place !== 1) offerCrossed(a, b);
    }
    return found;
  };
}

/** What tells that an address is there. */
function tellingCodes({ street, postcode, city }: AddressColumns): readonly Int32Array[] {
  return [street, postcode, city].flatMap(column => (column === null ? [] : [column.codes]));
}

function haveBoth(telling: readonly Int32Array[], a: number, b: number): boolean {
  return telling.some(codes => (codes[a] as number) >= 0 && (codes[b] as number) >= 0);
}
