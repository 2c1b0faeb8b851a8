// Tuples of three codes, numbered, and looked up by millions that mostly are not there: open addressing in typed arrays.

import { mixTuple, type Tuples } from '../columns/tuples.ts';

/** Slots for each tuple. */
const SPARSE = 2;
/** A slot holds the three codes and a number, side by side: to find a tuple is to read one place. */
const WIDTH = 4;

function powerAbove(count: number): number {
  return 2 ** Math.ceil(Math.log2(count + 1));
}

export class GroupTable {
  /** How many tuples there are. */
  count = 0;
  readonly #slots: Int32Array;
  /** A bit by the hash of a tuple that is there, in a word of 32 for each tuple: so few that they stay near the processor. */
  readonly #marks: Int32Array;

  /** Of up to so many tuples. */
  constructor(most: number) {
    this.#slots = new Int32Array(WIDTH * powerAbove(SPARSE * most));
    this.#marks = new Int32Array(powerAbove(most));
  }

  /** Numbers a tuple that has no number yet. */
  add(one: number, two: number, three: number): void {
    const hash = mixTuple(one, two, three);
    const slot = this.#slotOf(hash, one, two, three);
    const slots = this.#slots;
    if (slots[slot + 3] !== 0) return;
    slots[slot] = one;
    slots[slot + 1] = two;
    slots[slot + 2] = three;
    slots[slot + 3] = ++this.count;
    const word = (hash >>> 5) & (this.#marks.length - 1);
    this.#marks[word] = (this.#marks[word] as number) | (1 << (hash & 31));
  }

  /** Visits the places at which three lists hold a tuple that is there, with its number; a code below 0 is none. */
  forEachIn([first, second, third]: Tuples, visit: (place: number, number: number) => void): void {
    // Of millions of places: nothing is looked up on the way that stays the same.
    const marks = this.#marks;
    const mask = marks.length - 1;
    for (let place = 0; place < first.length; place++) {
      const one = first[place] as number;
      const two = second[place] as number;
      const three = third[place] as number;
      if ((one | two | three) < 0) continue;
      const hash = mixTuple(one, two, three);
      if ((((marks[(hash >>> 5) & mask] as number) >>> (hash & 31)) & 1) === 0) continue;
      const number = (this.#slots[this.#slotOf(hash, one, two, three) + 3] as number) - 1;
      if (number >= 0) visit(place, number);
    }
  }

  /** Where a tuple is or would be. */
  #slotOf(hash: number, one: number, two: number, three: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash * WIDTH) & mask;
    while (
      slots[slot + 3] !== 0 &&
      (slots[slot] !== one || slots[slot + 1] !== two || slots[slot + 2] !== three)
    )
      slot = (slot + WIDTH) & mask;
    return slot;
  }
}
