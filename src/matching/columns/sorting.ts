// Sorts by codes: counting, one pass for each part, the last part first. May not know what the codes mean.

import type { Codes } from './column.ts';
import { growing, sharedZeros } from './ints.ts';

/** All positions, ordered by the codes of their parts, equal ones in their own order. Each has all parts. */
export function sortBy(parts: readonly Codes[]): Int32Array {
  const all = sharedZeros(parts[0]?.codes.length ?? 0);
  for (let at = 0; at < all.length; at++) all[at] = at;
  return parts.reduceRight(sortPass, all);
}

/** One pass of a stable counting sort. */
function sortPass(order: Int32Array, { codes, size }: Codes): Int32Array {
  const starts = sharedZeros(size + 1);
  for (let place = 0; place < order.length; place++) {
    const next = (codes[order[place] as number] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let code = 0; code < size; code++)
    starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  const sorted = sharedZeros(order.length);
  for (let place = 0; place < order.length; place++) {
    const position = order[place] as number;
    const code = codes[position] as number;
    const at = starts[code] as number;
    sorted[at] = position;
    starts[code] = at + 1;
  }
  return sorted;
}

/** Where positions begin that differ in a part from the one before, and the end. */
export function runsOf(sorted: Int32Array, parts: readonly Codes[]): Int32Array {
  const starts = growing();
  const all = parts.map(({ codes }) => codes);
  let before = -1;
  for (let place = 0; place < sorted.length; place++) {
    const one = sorted[place] as number;
    let isSame = before >= 0;
    for (let part = 0; isSame && part < all.length; part++) {
      const codes = all[part] as Int32Array;
      isSame = codes[one] === codes[before];
    }
    if (!isSame) starts.push(place);
    before = one;
  }
  starts.push(sorted.length);
  return starts.done();
}
