// What a matching remembers for the next one. Two records that are as they were need not be compared again: the pair weighed something
// last time and is remembered, or it is nothing now either. May not read a store.

import type { KeyFigures } from './blocking/blocking.ts';

/** Pairs of records, by rank. */
export interface Pairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** What was matched last time; ranks are those of that time. */
export interface MatchMemory {
  /** By rank 53 bits of all that was compared. */
  readonly fingerprints: Float64Array;
  /** Pairs that weighed something, or nearly so. */
  readonly near: Pairs;
  /** {@link blockingOf} of that time. */
  readonly blocking: string;
}

/** The memory in the ranks of today. */
export interface Recalled {
  /** By rank 1 for a record that is new or another than last time. */
  readonly isNew: Uint8Array;
  readonly near: Pairs;
  readonly blocking: string;
}

/** Records that came and went, of all: above it everything is compared again, which also puts right what has shifted. */
const MOST_CHANGED = 0.2;

/** Null when too much has changed. Of records that hold the same, as many are known as there were. */
export function recall(memory: MatchMemory, fingerprints: Float64Array): Recalled | null {
  const { fingerprints: earlier, near, blocking } = memory;
  const heads = new Map<number, number>();
  const next = new Int32Array(earlier.length);
  for (let rank = earlier.length - 1; rank >= 0; rank--) {
    next[rank] = heads.get(earlier[rank] as number) ?? -1;
    heads.set(earlier[rank] as number, rank);
  }
  const nowOf = new Int32Array(earlier.length).fill(-1);
  const isNew = new Uint8Array(fingerprints.length);
  let changed = 0;
  fingerprints.forEach((fingerprint, rank) => {
    const then = heads.get(fingerprint) ?? -1;
    if (then < 0) {
      isNew[rank] = 1;
      changed += 1;
      return;
    }
    nowOf[then] = rank;
    heads.set(fingerprint, next[then] as number);
  });
  const gone = earlier.length - (fingerprints.length - changed);
  if (changed + gone > fingerprints.length * MOST_CHANGED) return null;
  const stays = near.a.map((a, at) => Math.min(nowOf[a] ?? -1, nowOf[near.b[at] ?? 0] ?? -1));
  return { isNew, blocking, near: pairsWhere(near, at => (stays[at] ?? -1) >= 0, nowOf) };
}

function pairsWhere({ a, b }: Pairs, isKept: (at: number) => boolean, nowOf: Int32Array): Pairs {
  const kept = Int32Array.from(a.keys()).filter(isKept);
  const [ones, others] = [kept.map(at => nowOf[a[at] ?? 0] ?? 0), kept.map(at => nowOf[b[at] ?? 0] ?? 0)];
  return {
    a: ones.map((one, at) => Math.min(one, others[at] ?? 0)),
    b: others.map((other, at) => Math.max(other, ones[at] ?? 0)),
  };
}

/** The keys that are used and their caps. Under others, other pairs would have been looked at. */
export function blockingOf(keys: readonly KeyFigures[]): string {
  return keys.map(({ name, cap }) => `${name}:${cap}`).join(' ');
}

/** 53 bits of a text: two hashes of 32 bits (after FNV-1a), of which one gives its low 21. */
export function fingerprintOf(text: string): number {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return ((one ^ (one >>> 15)) >>> 0) * 2 ** 21 + ((other ^ (other >>> 16)) & 0x1fffff);
}
