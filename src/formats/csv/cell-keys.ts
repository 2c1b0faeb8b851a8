// Gives the same number to cells of the same bytes: the cells of a column repeat, and knowing one again costs less than
// reading it. May not decode, and leaves long cells alone.

/** How many cells a column remembers at a time. */
const SLOTS = 8192;
/** The key of a cell that is not remembered. */
const NO_KEY = -1;
/** Longer cells hardly repeat. */
const LONGEST = 48;
/** Lookups after which a column whose cells hardly repeat is left alone. */
const TRIAL = 32_768;

/**
 * A direct-mapped memory of the short cells of one column. The key of a cell is its slot plus, in the bits above, how often
 * that slot was taken anew: two cells of a column with the same key hold the same bytes.
 */
export class CellKeys {
  #isUseful = true;
  #lookups = 0;
  #hits = 0;
  /** The part of the key above the slot: nothing to fill in for each column of each file. */
  #taken: Int32Array = new Int32Array(SLOTS);
  #lengths: Uint8Array = new Uint8Array(SLOTS);
  #cells: Uint8Array = new Uint8Array(SLOTS * LONGEST);

  /** -1 for a cell that is not remembered. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (!this.#isUseful || length > LONGEST) return NO_KEY;
    let hash = length;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    this.#count();
    if (!this.#isUseful) return NO_KEY;
    const base = slot * LONGEST;
    if (this.#lengths[slot] !== length) return this.#take(slot, bytes, start, end);
    const cells = this.#cells;
    for (let index = 0; index < length; index++) {
      if (cells[base + index] !== bytes[start + index]) return this.#take(slot, bytes, start, end);
    }
    this.#hits += 1;
    return (this.#taken[slot] as number) | slot;
  }

  #count(): void {
    this.#lookups += 1;
    if (this.#lookups < TRIAL) return;
    this.#isUseful = this.#hits * 2 > TRIAL;
    if (!this.#isUseful) this.#forget();
    this.#lookups = 0;
    this.#hits = 0;
  }

  /** Half a megabyte a column and a thread, for nothing. */
  #forget(): void {
    this.#taken = new Int32Array();
    this.#lengths = new Uint8Array();
    this.#cells = new Uint8Array();
  }

  #take(slot: number, bytes: Uint8Array, start: number, end: number): number {
    this.#lengths[slot] = end - start;
    let to = slot * LONGEST;
    for (let at = start; at < end; at++) this.#cells[to++] = bytes[at] as number;
    const taken = ((this.#taken[slot] as number) + SLOTS) & 0x7fffffff;
    this.#taken[slot] = taken;
    return taken | slot;
  }
}
