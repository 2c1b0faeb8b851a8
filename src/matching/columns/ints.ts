// Lists of integers: copies that threads can share, longer ones, and one that grows, without boxing any. Nothing else.

const FIRST_CAPACITY = 1024;

/**
 * That many bytes, in memory that threads can share. A buffer that might grow is mapped for itself, and given back to the system when
 * nobody holds it; others lie in the heap of the C library, which keeps what it was given (a million persons: 150 MB less).
 */
export function sharedBytes(length: number): SharedArrayBuffer {
  made += length;
  return length < WORTH_MAPPING
    ? new SharedArrayBuffer(length)
    : new SharedArrayBuffer(length, { maxByteLength: length });
}

const WORTH_MAPPING = 64 * 1024;

let made = 0;

/** Bytes of shared memory that this thread has made so far, kept or not. */
export function sharedSoFar(): number {
  return made;
}

/** That many zeros, in such memory. */
export function sharedZeros(length: number): Int32Array {
  return new Int32Array(sharedBytes(length * Int32Array.BYTES_PER_ELEMENT), 0, length);
}

/** A copy in memory that threads can share. */
export function sharedInts(values: Int32Array): Int32Array {
  const shared = sharedZeros(values.length);
  shared.set(values);
  return shared;
}

/** A longer copy, with zeros at its end. */
export function widened(values: Int32Array, length: number): Int32Array {
  const wider = sharedZeros(length);
  wider.set(values);
  return wider;
}

/** 0, 1, 2 … below that. */
export function upTo(length: number): Int32Array<ArrayBuffer> {
  const numbers = new Int32Array(length);
  for (let at = 0; at < length; at++) numbers[at] = at;
  return numbers;
}

export interface Growing {
  readonly push: (value: number) => void;
  /** In memory that threads can share. */
  readonly done: () => Int32Array;
}

export function growing(): Growing {
  let values: Int32Array = sharedZeros(FIRST_CAPACITY);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) values = widened(values, length * 2);
      values[length++] = value;
    },
    done: () => values.subarray(0, length),
  };
}

/** One list behind another. */
export function joinedInts(one: Int32Array, other: Int32Array): Int32Array {
  const both = new Int32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
