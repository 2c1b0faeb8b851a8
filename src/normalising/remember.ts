// Remembers what a function made of a text: the cells of a column repeat. May not change what it makes.

/** How many results a memory holds; a power of two. */
const SLOTS = 8192;

/** A memory of what was made, by a number that means the same text whenever it comes. */
export class Memory<Result> {
  readonly #keys: Int32Array = new Int32Array(SLOTS).fill(-1);
  readonly #results: (Result | undefined)[] = new Array(SLOTS).fill(undefined);

  /** True when the result of that key, which is not negative, is here. */
  has(key: number): boolean {
    return this.#keys[key & (SLOTS - 1)] === key;
  }

  /** The result of a key that is here. */
  get(key: number): Result {
    return this.#results[key & (SLOTS - 1)] as Result;
  }

  /** Keeps it, in the place of another whose key ends in the same bits. */
  keep(key: number, result: Result): void {
    this.#keys[key & (SLOTS - 1)] = key;
    this.#results[key & (SLOTS - 1)] = result;
  }
}
