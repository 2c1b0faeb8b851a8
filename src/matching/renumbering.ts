// How the numbers of records change from one matching to the next: records keep theirs, those that came take the numbers of the ones that
// went. May not know what a record holds.

import { joinedInts } from './columns/ints.ts';

/** How numbers changed. */
export interface Renumbering {
  /** Records there were then. */
  readonly before: number;
  /** Records there are now; their numbers lie below it. */
  readonly size: number;
  /** Numbers of records that came, ascending. */
  readonly came: Int32Array;
  /** Numbers of records that came or hold something else: what is to be read and compared. Ascending. */
  readonly fresh: Int32Array;
  /** Records of which the number lay too high: by place the number of then and of now. */
  readonly movedFrom: Int32Array;
  readonly movedTo: Int32Array;
}

/** What became of the records of last time, by their numbers then. */
export interface Fates {
  /** Those that went, ascending. */
  readonly gone: Int32Array;
  /** Those that hold something else. */
  readonly renewed: Int32Array;
}

/** Records that came stand where others went; where more went than came, the last ones take their places. */
export function renumber(then: number, size: number, { gone, renewed }: Fates): Renumbering {
  const holes = gone.filter(number => number < size);
  const isGone = new Set(gone.subarray(holes.length));
  const movedFrom = Int32Array.from({ length: Math.max(then - size, 0) }, (_, at) => size + at).filter(
    number => !isGone.has(number),
  );
  const filled = holes.subarray(0, holes.length - movedFrom.length);
  const added = Int32Array.from({ length: Math.max(size - then, 0) }, (_, at) => then + at);
  const movedTo = holes.subarray(filled.length);
  const came = joinedInts(filled, added);
  const now = numbersNow(movedFrom, movedTo);
  const fresh = joinedInts(came, renewed.map(now)).sort();
  return { before: then, size, came, fresh, movedFrom, movedTo };
}

/** By number of last time the one of today, of a record that is still there. */
export function numbersNow(movedFrom: Int32Array, movedTo: Int32Array): (number: number) => number {
  const nowOf = new Map(Array.from(movedFrom, (number, at) => [number, movedTo[at] as number]));
  const firstMoved = movedFrom[0] ?? Number.POSITIVE_INFINITY;
  return number => (number < firstMoved ? number : (nowOf.get(number) ?? number));
}

/** What records have by number, in the numbers of today; of those that came it is left as it comes. Where there is room, in place. */
export function renumbered(
  values: Int32Array,
  { size, movedFrom, movedTo }: Pick<Renumbering, 'size' | 'movedFrom' | 'movedTo'>,
): Int32Array {
  const now = values.length < size ? new Int32Array(size) : values;
  if (now !== values) now.set(values);
  movedTo.forEach((number, at) => {
    now[number] = values[movedFrom[at] as number] as number;
  });
  return now.subarray(0, size);
}
