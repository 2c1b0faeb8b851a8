// What a matching remembers for the next one. Two records that are as they were need not be compared again: the pair weighed something
// last time and is remembered, or it is nothing now either. May not read a store.

import type { KeyFigures } from './blocking/blocking.ts';
import { placesWhere } from './columns/places.ts';
import { sortBy } from './columns/sorting.ts';
import type { Patterns } from './comparing/level-patterns.ts';
import type { MatchPlan } from './plan.ts';
import type { WeighedPairs } from './weighing/scoring.ts';

/** Pairs of records by rank, the lower first, with the number of their pattern. */
export interface Near {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly pattern: Int32Array;
  readonly patterns: Patterns;
}

/** How it was done: by other keys, caps or comparisons other pairs would have been found. */
export interface Method {
  /** Keys that were used, with the most records of a block. */
  readonly keys: readonly (readonly [name: string, cap: number])[];
  readonly comparisons: readonly string[];
}

/** What was matched last time; ranks are those of that time. */
export interface MatchMemory {
  /** By rank 53 bits of all that was compared. */
  readonly fingerprints: Float64Array;
  /** Pairs that weighed something, or nearly so. */
  readonly near: Near;
  readonly method: Method;
}

/** The memory in the ranks of today. */
export interface Recalled {
  /** By rank the rank of last time; -1 for a record that is new or another. */
  readonly thenOf: Int32Array;
  readonly near: Near;
  readonly method: Method;
}

/** Records that came and went, of all: above it everything is compared again, which also puts right what has shifted. */
const MOST_CHANGED = 0.2;
/** How far a record is looked for from where it is expected; most stand there, and one that came or went moves all others by one. */
const NEARBY = 16;

/** Null when too much has changed. Of records that hold the same, as many are known as there were. */
export function recall({ fingerprints, near, method }: MatchMemory, now: Float64Array): Recalled | null {
  const thenOf = new Int32Array(now.length).fill(-1);
  const nowOf = new Int32Array(fingerprints.length).fill(-1);
  const join = (rank: number, then: number): void => {
    thenOf[rank] = then;
    nowOf[then] = rank;
  };
  let expected = 0;
  for (let rank = 0; rank < now.length; rank++) {
    const last = Math.min(expected + NEARBY, fingerprints.length);
    for (let then = expected; then < last; then++)
      if (fingerprints[then] === now[rank]) {
        join(rank, then);
        expected = then + 1;
        break;
      }
  }
  joinOthers(fingerprints, now, { thenOf, nowOf, join });
  const isGone = (sum: number, one: number): number => sum + Number(one < 0);
  const changed = thenOf.reduce(isGone, 0) + nowOf.reduce(isGone, 0);
  if (changed > now.length * MOST_CHANGED) return null;
  return { thenOf, method, near: movedTo({ nowOf, size: now.length }, near) };
}

/** Records that moved further. */
function joinOthers(
  fingerprints: Float64Array,
  now: Float64Array,
  {
    thenOf,
    nowOf,
    join,
  }: {
    readonly thenOf: Int32Array;
    readonly nowOf: Int32Array;
    readonly join: (rank: number, then: number) => void;
  },
): void {
  const others = new Map<number, number[]>();
  for (let then = nowOf.length - 1; then >= 0; then--) {
    if ((nowOf[then] as number) >= 0) continue;
    const fingerprint = fingerprints[then] as number;
    const same = others.get(fingerprint);
    if (same === undefined) others.set(fingerprint, [then]);
    else same.push(then);
  }
  for (let rank = 0; rank < thenOf.length; rank++) {
    if ((thenOf[rank] as number) >= 0) continue;
    const then = others.get(now[rank] as number)?.pop();
    if (then !== undefined) join(rank, then);
  }
}

/** Pairs of which both records are still there, by other ranks, in their order: what lies together is looked at together. */
function movedTo(
  { nowOf, size }: { readonly nowOf: Int32Array; readonly size: number },
  { a, b, pattern, patterns }: Near,
): Near {
  const kept = placesWhere(a.length, at => (nowOf[a[at] ?? 0] ?? -1) >= 0 && (nowOf[b[at] ?? 0] ?? -1) >= 0);
  const ones = kept.map(at => nowOf[a[at] as number] as number);
  const others = kept.map(at => nowOf[b[at] as number] as number);
  const low = ones.map((one, at) => Math.min(one, others[at] as number));
  const order = sortBy([{ codes: low, size }]);
  return {
    a: order.map(at => low[at] as number),
    b: order.map(at => Math.max(ones[at] as number, others[at] as number)),
    pattern: order.map(at => pattern[kept[at] as number] as number),
    patterns,
  };
}

/** The pairs to remember, with the patterns that they have. */
export function nearOf({ a, b, pattern }: WeighedPairs, patterns: Patterns): Near {
  const numbers = new Map<number, number>();
  const used: Uint8Array[] = [];
  const renumbered = pattern.map(one => {
    const known = numbers.get(one) ?? used.push(patterns[one] ?? new Uint8Array()) - 1;
    numbers.set(one, known);
    return known;
  });
  return { a, b, pattern: renumbered, patterns: used };
}

export function methodOf({ comparisons }: MatchPlan, used: readonly KeyFigures[]): Method {
  return {
    keys: used.map(({ name, cap }) => [name, cap]),
    comparisons: comparisons.map(({ name }) => name),
  };
}
