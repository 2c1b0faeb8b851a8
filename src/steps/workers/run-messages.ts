// What passes between the thread that writes a full file and the one that reads its records. Types, and one number both must know.

import type { Run, RunFile, Stretch } from '../../store/record-runs.ts';

/** Runs that may lie ready: some megabytes, so that neither waits for the other. */
export const AHEAD = 32;

/** What the reader is told. */
export interface RunOrder {
  readonly path: string;
  readonly file: RunFile;
  readonly stretches: readonly Stretch[];
  /** Shared memory: runs made, runs taken, and 1 when nobody wants more. */
  readonly counts: Int32Array<SharedArrayBuffer>;
}

export const MADE = 0;
export const TAKEN = 1;
export const STOPPED = 2;

/** What it answers; null: it could not go on. */
export type FromReader = Run | null;
