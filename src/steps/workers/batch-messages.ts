// What passes between the thread that stores batches and those that make them. Types, and what both must know.

import type { Batch, BatchWork, ReadingEnd } from '../read/batch.ts';

/** Rooms for batches that one worker has: one that it fills, the others lie ready or are being stored. */
export const ROOMS = 3;

/** Shared memory: how many batches of the file were claimed by somebody who makes them. */
export type Claims = Int32Array<SharedArrayBuffer>;

/** What a worker is told. */
export interface BatchOrder {
  readonly work: BatchWork;
  readonly claims: Claims;
  /** Shared memory: how many rooms were given back. */
  readonly returned: Int32Array<SharedArrayBuffer>;
}

/** What it answers. */
export type FromWorker =
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'end'; readonly end: ReadingEnd };

/** Who is free takes the next batch. Ask for each in order; false: somebody else makes it. */
export function claim(claims: Claims, index: number): boolean {
  return Atomics.compareExchange(claims, 0, index, index + 1) === index;
}
