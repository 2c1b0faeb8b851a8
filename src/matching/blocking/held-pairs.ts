// Pairs that are held in memory, within the room there is for them. May not weigh.

import { growing, sharedZeros } from '../columns/ints.ts';

/** Pairs of records, of the kinds that are held. */
export interface KindPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** By pair the number of its kind. */
  readonly kind: Int32Array;
  /** False where there was no room: none stands here. */
  readonly isWhole: boolean;
}

/** One number that threads share: how many more pairs may be held. */
export type Room = Int32Array;

/** Bytes of a pair. */
const PAIR_BYTES = 3 * Int32Array.BYTES_PER_ELEMENT;
const MOST_PAIRS = 2 ** 30;

/** Room in so many bytes; null: without end. */
export function roomOf(bytes: number): Room | null {
  return bytes === Number.POSITIVE_INFINITY
    ? null
    : sharedZeros(1).fill(Math.min(Math.max(Math.floor(bytes / PAIR_BYTES), 0), MOST_PAIRS));
}

export interface HeldPairs {
  readonly add: (a: number, b: number, kind: number) => void;
  /** All of them, or none where there is no room for all. */
  readonly done: () => KindPairs;
}

/** Without a room for any number. */
export function heldPairs(room: Room | null): HeldPairs {
  const [a, b, kind] = [growing(), growing(), growing()];
  return {
    add(one, other, number) {
      a.push(one);
      b.push(other);
      kind.push(number);
    },
    done() {
      const pairs = { a: a.done(), b: b.done(), kind: kind.done() };
      if (room === null || isTaken(room, pairs.a.length)) return { ...pairs, isWhole: true };
      return { a: NONE, b: NONE, kind: NONE, isWhole: false };
    },
  };
}

const NONE = new Int32Array();

function isTaken(room: Room, count: number): boolean {
  if (Atomics.sub(room, 0, count) >= count) return true;
  Atomics.add(room, 0, count);
  return false;
}
