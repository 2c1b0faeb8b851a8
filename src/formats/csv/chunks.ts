// Reads a file piece by piece. May not look at what the bytes mean.

import { closeSync, openSync, readSync } from 'node:fs';

/** Which bytes of a file to read, and how many at a time. */
export interface ChunkRange {
  /** First byte, counted from 0. */
  readonly start?: number;
  /** The byte to stop before; without it, the end of the file. */
  readonly end?: number;
  /** 1 MiB unless told. */
  readonly chunkBytes?: number;
}

const mebibyte = 1024 * 1024;

/**
 * The bytes of a file in order. Each chunk is a fresh buffer, so a slice of it stays what it is; the file is closed
 * when the last chunk was taken or the loop is left.
 */
export function* readChunks(path: string, range: ChunkRange = {}): Generator<Buffer> {
  const { start = 0, end = Number.POSITIVE_INFINITY, chunkBytes = mebibyte } = range;
  const file = openSync(path, 'r');
  try {
    let position = start;
    while (position < end) {
      const chunk = Buffer.allocUnsafeSlow(Math.min(chunkBytes, end - position));
      const count = readSync(file, chunk, 0, chunk.length, position);
      if (count === 0) return;
      position += count;
      yield count === chunk.length ? chunk : chunk.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}
