// Dictionary-encoded columns: every distinct text once, a code per record. Pure data; may not know what a column means.

import { type TextTable, textTable } from './text-table.ts';

/** A column of texts by code. Equal codes are equal texts; as {@link columnBuilder} says, raw columns may have two codes for one. */
export interface Column {
  /** Per record the index into `values`; -1 for no value. */
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/** Takes texts one record after another. */
export interface ColumnBuilder {
  /** The empty text and null are no value. */
  add(text: string | null): void;
  build(): Column;
}

const FIRST_CAPACITY = 1024;
/** After so many values it is known whether they repeat. */
const KNOWN_AFTER = 50_000;
/** A column of which more than this share is new hardly repeats: to look each text up costs more than to keep it twice. */
const MOST_NEW = 0.5;

/** A long column whose texts hardly repeat gives each record a code of its own, so there equal texts may have two codes. */
export function columnBuilder(): ColumnBuilder {
  let codes = new Int32Array(FIRST_CAPACITY);
  let size = 0;
  let known = 0;
  let dictionary: TextTable | null = textTable();
  let plain: string[] = [];
  const codeFor = (text: string): number => {
    if (dictionary === null) return plain.push(text) - 1;
    const code = dictionary.codeOf(text);
    known += 1;
    if (known === KNOWN_AFTER && dictionary.values.length > known * MOST_NEW) {
      plain = [...dictionary.values];
      dictionary = null;
    }
    return code;
  };
  return {
    add(text) {
      if (size === codes.length) {
        const wider = new Int32Array(size * 2);
        wider.set(codes);
        codes = wider;
      }
      codes[size++] = text === null || text === '' ? -1 : codeFor(text);
    },
    build: () => ({ codes: codes.slice(0, size), values: dictionary?.values ?? plain }),
  };
}

/** The column with every distinct text made into another; null becomes no value. */
export function mapColumn(column: Column, work: (text: string) => string | null): Column {
  const { codeOf, values } = textTable();
  const made = Int32Array.from(column.values, text => {
    const result = work(text);
    return result === null || result === '' ? -1 : codeOf(result);
  });
  const codes = column.codes.map(code => (code < 0 ? -1 : (made[code] ?? -1)));
  return { codes, values };
}

/** The column with its records in another order; its dictionary follows them, as if it had been read so. */
export function reorderColumn(column: Column, order: Int32Array): Column {
  const made = new Int32Array(column.values.length).fill(-1);
  const values: string[] = [];
  const codes = order.map(place => {
    const code = column.codes[place] ?? -1;
    if (code < 0) return -1;
    if (made[code] === -1) made[code] = values.push(column.values[code] ?? '') - 1;
    return made[code] ?? -1;
  });
  return { codes, values };
}

/** The same columns over one dictionary, so that their codes compare. */
export function shareDictionary(columns: readonly Column[]): readonly Column[] {
  const { codeOf, values } = textTable();
  const recoded = columns.map(column => {
    const made = Int32Array.from(column.values, codeOf);
    return column.codes.map(code => (code < 0 ? -1 : (made[code] ?? -1)));
  });
  return recoded.map(codes => ({ codes, values }));
}

/** Per record the first column that has a value. */
export function coalesce(columns: readonly Column[]): Column | null {
  const [first, ...others] = shareDictionary(columns);
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const codes = first.codes.map((code, record) => {
    if (code >= 0) return code;
    return others.find(other => (other.codes[record] ?? -1) >= 0)?.codes[record] ?? -1;
  });
  return { codes, values: first.values };
}

/** How many records have each code. */
export function countCodes(column: Column): Int32Array {
  const counts = new Int32Array(column.values.length);
  for (const code of column.codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Codes without their texts: what a blocking key is made of. */
export interface Codes {
  readonly codes: Int32Array;
  /** Codes are below it. */
  readonly size: number;
}

/**
 * One code per distinct pair of codes, in order of first appearance; -1 where either is. An open-addressing table in typed
 * arrays: a Map of pairs costs several times as much.
 */
export function codePairs(one: Int32Array, other: Int32Array): Codes {
  const mask = (1 << Math.max(10, Math.ceil(Math.log2(one.length * 2 + 1)))) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const firsts = new Int32Array(one.length);
  const seconds = new Int32Array(one.length);
  const codes = new Int32Array(one.length).fill(-1);
  let size = 0;
  /** The slot of a pair, or the empty one where it goes. */
  const slotOf = (a: number, b: number): number => {
    let slot = hashPair(a, b) & mask;
    for (let code = slots[slot] ?? -1; code >= 0; code = slots[slot] ?? -1) {
      if (firsts[code] === a && seconds[code] === b) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  for (let record = 0; record < one.length; record++) {
    const a = one[record] ?? -1;
    const b = other[record] ?? -1;
    if (a < 0 || b < 0) continue;
    const slot = slotOf(a, b);
    if (slots[slot] === -1) {
      slots[slot] = size;
      firsts[size] = a;
      seconds[size++] = b;
    }
    codes[record] = slots[slot] ?? -1;
  }
  return { codes, size };
}

/** Mixes two codes into one number of 32 bits (multipliers of Knuth's and xxHash's kind: odd, their bits spread). */
export function hashPair(one: number, other: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
