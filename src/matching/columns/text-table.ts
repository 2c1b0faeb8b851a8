// Distinct texts, numbered in order of first appearance: an open-addressing table in typed arrays, for a Map of a million texts takes
// nearly twice the time. May not know what they mean.

import { sharedBytes, sharedZeros, widened } from './ints.ts';
import { areEqualBytes, hashBytes, type Texts } from './texts.ts';

const FIRST_TEXTS = 1024;
const FIRST_BYTES = 16 * 1024;
/** A unit of UTF-16 takes at most three bytes of UTF-8. */
const WIDEST = 3;
const LAST_ASCII = 0x7f;

export class TextTable {
  size = 0;
  #bytes: Buffer;
  #starts: Int32Array;
  /** By code the hash of its text, and by slot a code; both empty when nothing is looked up any more. */
  #hashes: Int32Array;
  #slots: Int32Array = new Int32Array(2 * FIRST_TEXTS).fill(-1);
  #isLooking = true;

  /** Room for all texts that are expected leaves no outgrown copies behind; what of it is not used takes no memory. */
  constructor(expected: readonly Texts[] = []) {
    const room = expected.reduce((sum, { bytes }) => sum + bytes.length, FIRST_BYTES);
    const texts = expected.reduce((sum, { size }) => sum + size, FIRST_TEXTS);
    this.#bytes = Buffer.from(sharedBytes(room), 0, room);
    this.#starts = sharedZeros(texts + 1);
    this.#hashes = sharedZeros(texts);
  }

  /** The code of a text; a new one gets the next. */
  codeOf(text: string): number {
    this.#reserve(text.length * WIDEST);
    return this.#codeOfLast(putText(this.#bytes, this.#starts[this.size] as number, text));
  }

  /** The same of a text that stands in bytes as UTF-8. */
  codeOfBytes(source: Uint8Array, start: number, end: number): number {
    this.#reserve(end - start);
    let to = this.#starts[this.size] as number;
    for (let at = start; at < end; at++) this.#bytes[to++] = source[at] as number;
    return this.#codeOfLast(to);
  }

  /** From now on every text gets the next code, be it new or not. */
  stopLooking(): void {
    this.#isLooking = false;
    this.#slots = new Int32Array();
    this.#hashes = this.#slots;
  }

  /** Those there are, in memory that threads can share. */
  texts(): Texts {
    const used = this.#starts[this.size] as number;
    const { buffer, byteOffset } = this.#bytes;
    const starts = this.#starts.subarray(0, this.size + 1);
    return { size: this.size, bytes: new Uint8Array(buffer, byteOffset, used), starts };
  }

  /** Makes room behind the last text. */
  #reserve(length: number): void {
    const needed = (this.#starts[this.size] as number) + length;
    if (needed <= this.#bytes.length) return;
    const room = Math.max(needed, this.#bytes.length * 2);
    const wider = Buffer.from(sharedBytes(room), 0, room);
    wider.set(this.#bytes);
    this.#bytes = wider;
  }

  /** The code of the text that lies behind the last, up to `end`. */
  #codeOfLast(end: number): number {
    if (!this.#isLooking) return this.#keep(end);
    const hash = hashBytes(this.#bytes, this.#starts[this.size] as number, end);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let code = slots[slot] as number; code >= 0; code = slots[slot] as number) {
      if (this.#hashes[code] === hash && this.#isLast(code, end)) return code;
      slot = (slot + 1) & mask;
    }
    slots[slot] = this.size;
    this.#hashes[this.size] = hash;
    return this.#keep(end);
  }

  /** True when the text of a code is the one that lies behind the last, up to `end`. */
  #isLast(code: number, end: number): boolean {
    const [start, stop] = [this.#starts[code] as number, this.#starts[code + 1] as number];
    const last = this.#starts[this.size] as number;
    return end - last === stop - start && areEqualBytes(this.#bytes, start, stop, last);
  }

  #keep(end: number): number {
    const code = this.size++;
    this.#starts[this.size] = end;
    if (this.size === this.#starts.length - 1) {
      this.#starts = widened(this.#starts, 2 * this.size + 1);
      if (this.#isLooking) this.#hashes = widened(this.#hashes, 2 * this.size);
    }
    if (2 * this.size === this.#slots.length) this.#widenSlots();
    return code;
  }

  #widenSlots(): void {
    const slots = sharedZeros(2 * this.#slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let code = 0; code < this.size; code++) {
      let slot = (this.#hashes[code] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.#slots = slots;
  }
}

/** Writes a text as UTF-8; gives the place behind it. A call into Node for each costs more than to copy what is plain. */
function putText(bytes: Buffer, start: number, text: string): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_ASCII) return start + bytes.write(text, start);
    bytes[start + at] = unit;
  }
  return start + text.length;
}
