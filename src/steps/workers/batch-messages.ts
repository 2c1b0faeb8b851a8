// What passes between the thread that stores batches and those that make them. Types, and one number both must know.

import type { Batch, BatchWork, ReadingEnd, Share } from '../read/batch.ts';

/** Rooms for batches that one worker has: one that it fills, the others lie ready or are being stored. */
export const ROOMS = 3;

/** What a worker is told. */
export interface BatchOrder {
  readonly work: BatchWork;
  readonly share: Share;
  /** Shared memory: how many rooms were given back. */
  readonly returned: Int32Array<SharedArrayBuffer>;
}

/** What it answers. */
export type FromWorker =
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'end'; readonly end: ReadingEnd };
