// Holds the bytes of a file that are being looked at, and fetches more on demand. May not look at what they mean.

/** A growing view on chunks: `bytes` from `start` to `end` were read and not yet let go. */
export class ByteWindow {
  bytes: Buffer = Buffer.alloc(0);
  start = 0;
  end = 0;
  /** True once it is known that nothing follows `end`. */
  isLast = false;
  readonly #chunks: Iterator<Buffer>;

  constructor(chunks: Iterable<Buffer>) {
    this.#chunks = chunks[Symbol.iterator]();
  }

  /** Fetches until `count` bytes are held, or the file ends. Positions change; earlier slices of `bytes` stay what they are. */
  fill(count: number): void {
    const parts: Buffer[] = [this.bytes.subarray(this.start, this.end)];
    let held = this.end - this.start;
    while (held < count && !this.isLast) {
      const next = this.#chunks.next();
      if (next.done === true) {
        this.isLast = true;
      } else {
        parts.push(next.value);
        held += next.value.length;
      }
    }
    this.bytes =
      parts.length === 2 && parts[0]?.length === 0 ? (parts[1] as Buffer) : Buffer.concat(parts, held);
    this.start = 0;
    this.end = held;
  }

  /** Leaves the file, so that it is closed. */
  close(): void {
    this.#chunks.return?.();
  }
}
