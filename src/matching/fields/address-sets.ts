// Which columns of a file are one address where its records have several, told by where they stand: visiting and postal address, billing
// and shipping. May not read a cell.

import { ADDRESS_FIELDS, type MatchField } from './field-words.ts';

/** By field the places, among the columns of that field, of one address. */
export type AddressSet = ReadonlyMap<MatchField, readonly number[]>;

/** A column of an address: its field, and its place among the columns of that field. */
interface Part {
  readonly field: MatchField;
  readonly place: number;
}

/** The addresses of a record in the order of their columns; none where it has one at the most. `fields`: by column. */
export function addressSets(fields: readonly (MatchField | null)[]): readonly AddressSet[] {
  const seen = new Map<MatchField, number>();
  const parts = fields.flatMap((field): readonly Part[] => {
    if (field === null || !ADDRESS_FIELDS.has(field)) return [];
    const place = seen.get(field) ?? 0;
    seen.set(field, place + 1);
    return [{ field, place }];
  });
  const inTurn = withSecondLines(cutInTurn(parts));
  const isWhole = (set: readonly Part[]): boolean => new Set(set.map(({ field }) => field)).size > 1;
  const whole = inTurn.filter(isWhole);
  // What stands alone is a second line, or another place of the first.
  const alone = inTurn.filter(set => !isWhole(set));
  const [first, ...others] = whole.length > 1 ? whole : sideBySide(parts, seen);
  if (first === undefined || others.length === 0) return [];
  return [whole.length > 1 ? [...first, ...alone.flat()] : first, ...others].map(placesByField);
}

/**
 * The addresses of files below one another, by file those of `addressSets`; none where the files have not as many, or a column is of
 * one address here and of another there.
 */
export function sharedAddressSets(files: readonly (readonly AddressSet[])[]): readonly AddressSet[] {
  const [first = []] = files;
  if (files.some(sets => sets.length !== first.length)) return [];
  const shared = first.map((_, at) => placesByField(files.flatMap(sets => partsOf(sets[at] as AddressSet))));
  const columns = shared.flatMap(partsOf).map(({ field, place }) => `${field} ${place}`);
  return new Set(columns).size === columns.length ? shared : [];
}

function partsOf(set: AddressSet): readonly Part[] {
  return [...set].flatMap(([field, places]) => places.map(place => ({ field, place })));
}

/** An address ends where a field comes back after another; a field that comes twice in a row is one in two columns. */
function cutInTurn(parts: readonly Part[]): readonly Part[][] {
  const sets: Part[][] = [];
  let last: MatchField | null = null;
  for (const part of parts) {
    const current = sets.at(-1);
    const isKnown = current?.some(({ field }) => field === part.field) ?? true;
    if (current === undefined || (isKnown && part.field !== last)) sets.push([part]);
    else current.push(part);
    last = part.field;
  }
  return sets;
}

/** `Address, City, Address 2, Zip`: of what has nothing but its street twice, the second street is a second line. */
function withSecondLines(sets: readonly Part[][]): readonly Part[][] {
  const together: Part[][] = [];
  for (const set of sets) {
    const before = together.at(-1);
    const shared = set.filter(({ field }) => before?.some(part => part.field === field));
    const bringsPlace = set.some(({ field }) => field === 'postal_code' || field === 'locality');
    const isSecondLine = bringsPlace && shared.length > 0 && shared.every(({ field }) => field === 'street');
    if (isSecondLine) before?.push(...set);
    else together.push([...set]);
  }
  return together;
}

/** Columns that stand by field, all streets and then all postcodes: at least two fields have as many of them, and none has more. */
function sideBySide(parts: readonly Part[], counts: ReadonlyMap<MatchField, number>): readonly Part[][] {
  const most = Math.max(0, ...counts.values());
  const areAlike = [...counts.values()].filter(count => count === most).length > 1;
  if (!areAlike || most < 2) return [];
  return Array.from({ length: most }, (_, at) => parts.filter(({ place }) => place === at));
}

function placesByField(parts: readonly Part[]): AddressSet {
  const placesOf = (own: readonly Part[]): readonly number[] =>
    [...new Set(own.map(({ place }) => place))].toSorted((one, other) => one - other);
  return new Map([...Map.groupBy(parts, ({ field }) => field)].map(([field, own]) => [field, placesOf(own)]));
}
