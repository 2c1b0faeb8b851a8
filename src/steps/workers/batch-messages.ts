// What passes between the thread that stores batches and those that make them. Types, and one number both must know.

import type { Batch, BatchWork, ReadingEnd, Share } from '../batch.ts';

/** Batches of one worker that may lie ready. */
export const MOST_WAITING = 2;

/** What a worker is told. */
export interface BatchOrder {
  readonly work: BatchWork;
  readonly share: Share;
  /** Shared memory: how many of its batches were taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** What it answers. */
export type FromWorker =
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'end'; readonly end: ReadingEnd };
