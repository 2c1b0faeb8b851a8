// Which places of a list are meant. Nothing else.

/** Those from 0 below `length` that are kept, in order. */
export function placesWhere(length: number, isKept: (place: number) => boolean): Int32Array {
  const places = new Int32Array(length);
  let count = 0;
  for (let place = 0; place < length; place++) if (isKept(place)) places[count++] = place;
  return places.slice(0, count);
}

/** What stands at those places. */
export function valuesAt(values: Int32Array, places: Int32Array): Int32Array {
  return places.map(place => values[place] as number);
}
