// Dictionary-encoded columns: every distinct text once, a code per record. Pure data; may not know what a column means.

import { growing, sharedInts, sharedZeros } from './ints.ts';
import { TextTable } from './text-table.ts';
import { type Texts, textReader } from './texts.ts';

/** A column of texts by code. Equal codes are equal texts; as {@link columnBuilder} says, raw columns may have two codes for one. */
export interface Column {
  /** Per record the index into `values`; -1 for no value. */
  readonly codes: Int32Array;
  readonly values: Texts;
}

/** Takes texts one record after another. */
export interface ColumnBuilder {
  /** The empty text and null are no value. */
  add(text: string | null): void;
  /** A text that stands in bytes as UTF-8. */
  addBytes(bytes: Uint8Array, start: number, end: number): void;
  build(): Column;
}

/** After so many values it is known whether they repeat. */
const KNOWN_AFTER = 50_000;
/** A column of which more than this share is new hardly repeats: to look each text up costs more than to keep it twice. */
const MOST_NEW = 0.5;

/** A long column whose texts hardly repeat gives each record a code of its own, so there equal texts may have two codes. */
export function columnBuilder(): ColumnBuilder {
  const codes = growing();
  let known = 0;
  const table = new TextTable();
  const push = (code: number): void => {
    codes.push(code);
    if (code < 0) return;
    known += 1;
    if (known === KNOWN_AFTER && table.size > known * MOST_NEW) table.stopLooking();
  };
  return {
    add(text) {
      push(text === null || text === '' ? -1 : table.codeOf(text));
    },
    addBytes(bytes, start, end) {
      push(start === end ? -1 : table.codeOfBytes(bytes, start, end));
    },
    build: () => ({ codes: codes.done(), values: table.texts() }),
  };
}

/** The column with every distinct text made into another; null becomes no value. */
export function mapColumn(column: Column, work: (text: string) => string | null): Column {
  const [mapped] = mapColumns([column], work);
  return mapped as Column;
}

/**
 * Columns with every distinct text made into another, over one dictionary, so that their codes compare; in another order, which
 * says by place the record, where one is given. The dictionary follows the records.
 */
export function mapColumns(
  columns: readonly Column[],
  work: (text: string) => string | null,
  order: Int32Array | null = null,
): readonly Column[] {
  const table = new TextTable();
  const recoded = columns.map(({ codes, values }) => {
    const read = textReader(values);
    const made = new Int32Array(values.size).fill(UNSEEN);
    const makeFor = (code: number): number => {
      const result = work(read(code));
      made[code] = result === null || result === '' ? -1 : table.codeOf(result);
      return made[code];
    };
    const mapped = sharedZeros(codes.length);
    for (let place = 0; place < mapped.length; place++) {
      const code = codes[order === null ? place : (order[place] as number)] as number;
      const known = code < 0 ? -1 : (made[code] as number);
      mapped[place] = known === UNSEEN ? makeFor(code) : known;
    }
    return mapped;
  });
  const values = table.texts();
  return recoded.map(codes => ({ codes, values }));
}

const UNSEEN = -2;

/** A column without any value. */
export function emptyColumn(size: number): Column {
  return { codes: new Int32Array(size).fill(-1), values: new TextTable().texts() };
}

/** A column that has each text of a dictionary once, in order. */
export function eachOnce(values: Texts): Column {
  return { codes: Int32Array.from({ length: values.size }, (_, code) => code), values };
}

/** Other codes for those there are. */
function recode(codes: Int32Array, made: Int32Array): Int32Array {
  const recoded = sharedInts(codes);
  for (let record = 0; record < recoded.length; record++) {
    const code = recoded[record] as number;
    if (code >= 0) recoded[record] = made[code] as number;
  }
  return recoded;
}

/** The same columns over one dictionary, so that their codes compare. */
export function shareDictionary(columns: readonly Column[]): readonly Column[] {
  const [first] = columns;
  if (columns.every(({ values }) => values === first?.values)) return columns;
  const table = new TextTable();
  const recoded = columns.map(({ codes, values: { size, bytes, starts } }) => {
    const made = new Int32Array(size);
    for (let code = 0; code < size; code++)
      made[code] = table.codeOfBytes(bytes, starts[code] as number, starts[code + 1] as number);
    return recode(codes, made);
  });
  const values = table.texts();
  return recoded.map(codes => ({ codes, values }));
}

/** Per record the first column that has a value. */
export function coalesce(columns: readonly Column[]): Column | null {
  const [first, ...others] = shareDictionary(columns);
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const codes = sharedInts(first.codes);
  for (const other of others)
    other.codes.forEach((code, record) => {
      if (codes[record] === -1) codes[record] = code;
    });
  return { codes, values: first.values };
}

/** How many records have each code. */
export function countCodes(column: Column): Int32Array {
  const counts = new Int32Array(column.values.size);
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
