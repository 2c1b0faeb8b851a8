// What some records hold in the columns of a key, numbered, and looked up for all: open addressing in typed arrays.

import { type Codes, hashPair } from '../columns/column.ts';

/** Slots for each value: most of those that are looked for are told to be absent by one look. */
const SPARSE = 8;
/** Bits for each value. */
const BITS = 32;
const WORD = 32;

function powerAbove(count: number): number {
  return 2 ** Math.ceil(Math.log2(count + 1));
}

/** Spreads the codes of the first three parts: less evenly than {@link hashPair}, and three times as fast. */
function mix(one: number, two: number, three: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35)) >>> SPREAD;
}

/** The high bits depend on all of the low ones. */
const SPREAD = 4;

/** A copy where threads share it: V8 reads its own memory faster, and each column is read whole. */
function ownMemory(codes: Int32Array): Int32Array {
  return codes.buffer instanceof SharedArrayBuffer ? codes.slice() : codes;
}

/** Several columns of one part, over one dictionary, or one column of several parts. */
type Columns = readonly (readonly Codes[])[];

/** Writes the places whose three codes leave a mark; gives how many. */
function sieve(
  [first, second, third]: readonly [Int32Array, Int32Array, Int32Array],
  marks: Int32Array,
  found: Int32Array,
): number {
  const mask = marks.length - 1;
  let count = 0;
  for (let record = 0; record < first.length; record++) {
    const one = first[record] as number;
    const two = second[record] as number;
    const three = third[record] as number;
    if ((one | two | three) < 0) continue;
    const hash = mix(one, two, three);
    if (((marks[(hash >>> 5) & mask] as number) >>> (hash & 31)) & 1) found[count++] = record;
  }
  return count;
}

export class GroupTable {
  /** How many values there are. */
  count = 0;
  readonly #columns: readonly (readonly Int32Array[])[];
  readonly #slots: Int32Array;
  /** By number who holds it: a column and a record. */
  readonly #holderColumns: Int32Array;
  readonly #holders: Int32Array;
  /** A bit by the hash of a value that is there: so few that they stay near the processor. */
  readonly #marks: Int32Array;

  /** Of what these records hold in any column. */
  constructor(columns: Columns, records: Int32Array) {
    const most = records.length * columns.length;
    this.#columns = columns.map(parts => parts.map(({ codes }) => ownMemory(codes)));
    this.#slots = new Int32Array(powerAbove(SPARSE * most)).fill(-1);
    this.#holderColumns = new Int32Array(most);
    this.#holders = new Int32Array(most);
    this.#marks = new Int32Array(powerAbove((BITS / WORD) * most));
    for (let column = 0; column < columns.length; column++)
      for (const record of records) this.#add(column, record);
  }

  /** Records that may hold one of the values in a column: nearly all of these do. */
  mayHold(column: number): Int32Array {
    const parts = this.#columns[column] as readonly Int32Array[];
    const first = parts[0] as Int32Array;
    // A part that the key does not have is 0 of every record, so that one loop serves all keys.
    const none = new Int32Array(first.length);
    const [second, third] = [parts[1] ?? none, parts[2] ?? none];
    const found = new Int32Array(first.length);
    return found.subarray(0, sieve([first, second, third], this.#marks, found));
  }

  /** The number of what a record holds in a column; -1 where it is not there. */
  find(column: number, record: number): number {
    const slot = this.#slotOf(column, record);
    return slot < 0 ? -1 : (this.#slots[slot] as number);
  }

  #add(column: number, record: number): void {
    const slot = this.#slotOf(column, record);
    if (slot < 0 || (this.#slots[slot] as number) >= 0) return;
    this.#holderColumns[this.count] = column;
    this.#holders[this.count] = record;
    this.#slots[slot] = this.count++;
    const [first = [], second = [], third = []] = this.#columns[column] ?? [];
    const hash = mix(first[record] ?? 0, second[record] ?? 0, third[record] ?? 0);
    const word = (hash >>> 5) & (this.#marks.length - 1);
    this.#marks[word] = (this.#marks[word] as number) | (1 << (hash & 31));
  }

  /** Where a value is or would be; -1 where the record lacks a part. */
  #slotOf(column: number, record: number): number {
    const parts = this.#columns[column] as readonly Int32Array[];
    let hash = 0;
    for (let part = 0; part < parts.length; part++) {
      const code = (parts[part] as Int32Array)[record] as number;
      if (code < 0) return -1;
      hash = hashPair(hash, code);
    }
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let number = slots[slot] as number; number >= 0; number = slots[slot] as number) {
      if (this.#holds(number, parts, record)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #holds(number: number, parts: readonly Int32Array[], record: number): boolean {
    const others = this.#columns[this.#holderColumns[number] as number] as readonly Int32Array[];
    const holder = this.#holders[number] as number;
    for (let part = 0; part < parts.length; part++)
      if ((parts[part] as Int32Array)[record] !== (others[part] as Int32Array)[holder]) return false;
    return true;
  }
}
