// Bytes with some stretches replaced. May not know what they mean.

/** The bytes from `start` up to `end` give way to others. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly by: Uint8Array;
}

/** Writes spliced bytes into memory of its own, which it uses again: what it gives is good until it begins anew. */
export class Splicer {
  #out: Buffer;
  #size = 0;
  #bytes: Buffer;
  #kept = 0;

  /** So many bytes to begin with; it grows. */
  constructor(room: number = 64 * 1024) {
    this.#out = Buffer.allocUnsafeSlow(room);
    this.#bytes = this.#out;
  }

  begin(bytes: Buffer): void {
    this.#bytes = bytes;
    this.#size = 0;
    this.#kept = 0;
  }

  /** From left to right; `at` is what the places are counted from. */
  splice(at: number, { start, end, by }: Splice): void {
    this.#keepUpTo(at + start);
    this.#makeRoom(by.length);
    this.#out.set(by, this.#size);
    this.#size += by.length;
    this.#kept = at + end;
  }

  /** The whole, to its end. */
  finish(): Uint8Array {
    if (this.#kept === 0 && this.#size === 0) return this.#bytes;
    this.#keepUpTo(this.#bytes.length);
    return this.#out.subarray(0, this.#size);
  }

  #keepUpTo(end: number): void {
    this.#makeRoom(end - this.#kept);
    this.#size += this.#bytes.copy(this.#out, this.#size, this.#kept, end);
    this.#kept = end;
  }

  #makeRoom(more: number): void {
    const needed = this.#size + more;
    if (needed <= this.#out.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * needed);
    this.#out.copy(larger, 0, 0, this.#size);
    this.#out = larger;
  }
}
