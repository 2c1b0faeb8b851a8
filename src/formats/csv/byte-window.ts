// Holds the bytes of a file that are being looked at, and fetches more on demand. May not look at what they mean.

/** Room is doubled up to here; what needs more gets room for the largest cell at once, because each room left behind lingers. */
const mostDoubled = 2 * 1024 * 1024;
const largeRoom = 12 * 1024 * 1024;

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

  /** Fetches until `count` bytes are held, or the file ends. Positions change, and what was let go is overwritten. */
  fill(count: number): void {
    let held = this.end - this.start;
    this.bytes.copyWithin(0, this.start, this.end);
    while (held < count && !this.isLast) {
      const next = this.#chunks.next();
      if (next.done === true) {
        this.isLast = true;
        break;
      }
      this.#makeRoom(held, next.value.length);
      held += next.value.copy(this.bytes, held);
    }
    this.start = 0;
    this.end = held;
  }

  #makeRoom(held: number, more: number): void {
    if (held + more <= this.bytes.length) return;
    const needed = Math.max(held + more, this.bytes.length * 2);
    const larger = Buffer.allocUnsafeSlow(needed > mostDoubled ? Math.max(needed, largeRoom) : needed);
    this.bytes.copy(larger, 0, 0, held);
    this.bytes = larger;
  }

  /** Leaves the file, so that it is closed. */
  close(): void {
    this.#chunks.return?.();
  }
}
