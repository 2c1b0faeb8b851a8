// A bit for each number from 0 on: so small that it stays in the cache where a byte each would not. Nothing else.

const WORD = 32;

/** That many bits, none set. */
export function noBits(count: number): Int32Array {
  return new Int32Array(Math.ceil(count / WORD));
}

export function setBit(bits: Int32Array, at: number): void {
  const word = at >>> 5;
  bits[word] = (bits[word] as number) | (1 << (at & 31));
}

export function hasBit(bits: Int32Array, at: number): boolean {
  return (((bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
}
