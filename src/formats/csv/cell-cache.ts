// Gives the same string again for a cell of the same bytes: the cells of a column repeat, and making a string costs more than
// finding it. May not decode: what is not ASCII, or long, is not its business.

/** How many cells a column remembers; a slot is a number below it. */
export const SLOTS: number = 8192;
/** V8 copies a text up to this length; a longer one would keep the whole record it was cut from. */
const LONGEST = 12;
/** Lookups after which a column whose cells hardly repeat is left alone. */
const TRIAL = 32_768;

/** A direct-mapped cache of the short ASCII cells of one column. */
export class CellCache {
  /** False once the column has shown that its cells hardly repeat. */
  isUseful = true;
  readonly #slots: (string | undefined)[] = new Array(SLOTS);
  #lookups = 0;
  #hits = 0;
  /** The slot of the bytes last looked for; -1 when they are not for here. Equal cells of a column have the same. */
  slot = -1;

  /** The string of these bytes; undefined when it is not here, or not for here. */
  find(bytes: Uint8Array, start: number, end: number): string | undefined {
    const length = end - start;
    this.slot = -1;
    if (length > LONGEST) return undefined;
    let hash = length;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
    this.slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    this.#lookups += 1;
    if (this.#lookups === TRIAL) {
      this.isUseful = this.#hits * 2 > TRIAL;
      this.#lookups = 0;
      this.#hits = 0;
    }
    const known = this.#slots[this.slot];
    if (known === undefined || known.length !== length) return undefined;
    for (let index = 0; index < length; index++) {
      if (known.charCodeAt(index) !== bytes[start + index]) return undefined;
    }
    this.#hits += 1;
    return known;
  }

  /** Keeps the string of the bytes last looked for. A string whose letters are not its bytes is never found again. */
  keep(text: string): void {
    if (text.length <= LONGEST) this.#slots[this.slot] = text;
  }
}
