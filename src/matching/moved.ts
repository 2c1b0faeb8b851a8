// Which records hold a value that is more rare or less than it was when they were matched last: only of those may a pair weigh something
// else. Weights go by whole bits, so few values are. May not weigh pairs.

import type { Comparison } from './comparing/comparison.ts';

/** By comparison what agreement on its values adds, in milli-bits by code. */
export type ValueWeights = ReadonlyMap<string, Int16Array>;

/** Of comparisons whose rarity hangs on values; null when that of one does not. Where they are as they were, those of `then` themselves. */
export function valueWeights(
  comparisons: readonly Comparison[],
  before: ValueWeights | null = null,
): ValueWeights | null {
  const all = new Map<string, Int16Array>();
  for (const { name, rarity } of comparisons) {
    if (rarity === null) continue;
    if (rarity.values === null) return null;
    const [now, then] = [rarity.values.weights(), before?.get(name)];
    all.set(name, then !== undefined && areEqual(now, then) ? then : now);
  }
  return all;
}

/** By record 1 of one that holds such a value; null when it cannot be told. */
export function movedRecords(
  comparisons: readonly Comparison[],
  { before, now }: { readonly before: ValueWeights; readonly now: ValueWeights | null },
  size: number,
): Uint8Array | null {
  const isMoved = new Uint8Array(size);
  for (const { name, rarity } of comparisons) {
    const [was, is] = [before.get(name), now?.get(name)];
    if (rarity === null || (was !== undefined && was === is)) continue;
    if (was === undefined || is === undefined) return null;
    const isOther = otherCodes(was, is);
    for (const codes of rarity.values?.columns ?? []) markHolders(codes, isOther, isMoved);
  }
  return isMoved;
}

/** By code 1 where it is another now. */
function otherCodes(was: Int16Array, is: Int16Array): Uint8Array {
  const isOther = new Uint8Array(is.length);
  for (let code = 0; code < is.length; code++) isOther[code] = Number(is[code] !== was[code]);
  return isOther;
}

function areEqual(one: Int16Array, other: Int16Array): boolean {
  return one.length === other.length && Buffer.compare(bytesOf(one), bytesOf(other)) === 0;
}

function bytesOf({ buffer, byteOffset, byteLength }: Int16Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function markHolders(codes: Int32Array, isOther: Uint8Array, isMoved: Uint8Array): void {
  for (let record = 0; record < codes.length; record++) {
    const code = codes[record] as number;
    if (code >= 0 && isOther[code] === 1) isMoved[record] = 1;
  }
}
