// The memory that the thread that writes a full file shares with the one that reads its records: slots, filled and emptied in
// turn. Bytes that change hands by messages would each be memory of its own, which V8 collects late and at a price.

import {
  MOST_IN_RUN,
  RUN_BYTES,
  type Run,
  type RunFile,
  type RunRanges,
} from '../../store/records/record-runs.ts';
import { BESIDE, newPace, type Pace } from './pace.ts';

/** So many runs may lie ready, so that neither waits for the other. */
export const SLOTS = 4;
/** Runs are cut by the average record; one that does not fit is not handed over. */
const MOST_BYTES = 2 * RUN_BYTES;
const HEAD = 2;
const SLOT_BYTES = 4 * (HEAD + 2 * MOST_IN_RUN) + MOST_BYTES;

/** What the reader is told. */
export interface RunOrder {
  readonly path: string;
  readonly file: RunFile;
  readonly runs: readonly RunRanges[];
  readonly slots: SharedArrayBuffer;
  /** By the places below. */
  readonly pace: Pace;
}

/** Runs made. */
export const MADE: number = BESIDE;
/** 1: there will be no more. */
export const FAILED: number = BESIDE + 1;
/** Rises with each run made, and when there will be no more. */
export const NEWS: number = BESIDE + 2;

export function makeSlots(): Pick<RunOrder, 'slots' | 'pace'> {
  return { slots: new SharedArrayBuffer(SLOTS * SLOT_BYTES), pace: newPace(3) };
}

/** Puts the run of that number into its slot. False: it does not fit. */
export function putRun(slots: SharedArrayBuffer, number: number, { bytes, ids, lengths }: Run): boolean {
  if (bytes !== null && bytes.length > MOST_BYTES) return false;
  const { head, numbers, text } = slotOf(slots, number);
  head.set([ids.length, bytes === null ? -1 : bytes.length]);
  numbers.set(ids);
  numbers.set(lengths, ids.length);
  if (bytes !== null) text.set(bytes);
  return true;
}

/** The run in its slot, in place: good until its slot is free again. */
export function runIn(slots: SharedArrayBuffer, number: number): Run {
  const { head, numbers, text } = slotOf(slots, number);
  const [count = 0, size = 0] = head;
  return {
    bytes: size < 0 ? null : Buffer.from(text.buffer, text.byteOffset, size),
    ids: numbers.subarray(0, count),
    lengths: numbers.subarray(count, 2 * count),
  };
}

function slotOf(slots: SharedArrayBuffer, number: number) {
  const at = (number % SLOTS) * SLOT_BYTES;
  return {
    head: new Int32Array(slots, at, HEAD),
    numbers: new Int32Array(slots, at + 4 * HEAD, 2 * MOST_IN_RUN),
    text: new Uint8Array(slots, at + 4 * (HEAD + 2 * MOST_IN_RUN), MOST_BYTES),
  };
}
