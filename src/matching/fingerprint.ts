// Tells a record from what it was: 53 bits of all that is compared of it.

/** Odd, their bits spread: of FNV and of Murmur's kind. */
const ONE = 0x01000193;
const OTHER = 0x85ebca6b;
const FIRST_ONE = 0x811c9dc5 | 0;
const FIRST_OTHER = 0x9747b28c | 0;

/** Takes the values of one record after another, those of a record in one order; where a value ends counts. */
export class Fingerprint {
  #one = FIRST_ONE;
  #other = FIRST_OTHER;

  add(bytes: Uint8Array, start: number, end: number): void {
    let one = mix(this.#one, end - start, ONE, 15);
    let other = mix(this.#other, end - start, OTHER, 13);
    let at = start;
    for (; at + 4 <= end; at += 4) {
      const word =
        (bytes[at] as number) |
        ((bytes[at + 1] as number) << 8) |
        ((bytes[at + 2] as number) << 16) |
        ((bytes[at + 3] as number) << 24);
      one = mix(one, word, ONE, 15);
      other = mix(other, word, OTHER, 13);
    }
    for (; at < end; at++) {
      one = mix(one, bytes[at] as number, ONE, 15);
      other = mix(other, bytes[at] as number, OTHER, 13);
    }
    this.#one = one;
    this.#other = other;
  }

  /** The fingerprint of the values so far; the next record begins. Two hashes of 32 bits, of which one gives its low 21. */
  take(): number {
    const [one, other] = [this.#one, this.#other];
    this.#one = FIRST_ONE;
    this.#other = FIRST_OTHER;
    return ((one ^ (one >>> 16)) >>> 0) * 2 ** 21 + ((other ^ (other >>> 16)) & 0x1fffff);
  }
}

/** A step of a hash: the multiplier spreads bits upwards, the shift brings them down. */
function mix(hash: number, word: number, multiplier: number, shift: number): number {
  const mixed = Math.imul(hash ^ word, multiplier);
  return mixed ^ (mixed >>> shift);
}
