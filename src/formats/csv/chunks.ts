// Reads a file piece by piece. May not look at what the bytes mean.

import { closeSync, openSync, readSync } from 'node:fs';

/** Which bytes of a file to read, and how many at a time. */
export interface ChunkRange {
  /** First byte, counted from 0. */
  readonly start?: number;
  /** The byte to stop before; without it, the end of the file. */
  readonly end?: number;
  /** 256 KiB unless told. */
  readonly chunkBytes?: number;
}

/** Larger ones read no faster, and each thread holds one. */
const usualBytes = 256 * 1024;

/** The bytes of a file in order. A chunk is good until the next one; the file is closed after the last, or when the loop is left. */
export function* readChunks(path: string, range: ChunkRange = {}): Generator<Buffer> {
  const { start = 0, end = Number.POSITIVE_INFINITY, chunkBytes = usualBytes } = range;
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafeSlow(Math.min(chunkBytes, end - start));
    let position = start;
    while (position < end) {
      const count = readSync(file, chunk, 0, Math.min(chunk.length, end - position), position);
      if (count === 0) return;
      position += count;
      yield chunk.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

/** All of them as one buffer. */
export function collect(chunks: Iterable<Buffer>): Buffer {
  const parts: Buffer[] = [];
  for (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}
