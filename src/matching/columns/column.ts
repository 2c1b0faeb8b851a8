// Dictionary-encoded columns: every distinct text once, a code per record. Pure data; may not know what a column means.

import { growing, sharedInts, sharedZeros } from './ints.ts';
import { TextTable } from './text-table.ts';
import type { Texts } from './texts.ts';

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

/** A column without any value. */
export function emptyColumn(size: number): Column {
  return { codes: new Int32Array(size).fill(-1), values: new TextTable().texts() };
}

/** Other codes for those there are. */
export function recode(codes: Int32Array, made: Int32Array): Int32Array {
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
  const table = new TextTable(columns.map(({ values }) => values));
  const recoded = columns.map(({ codes, values: { size, bytes, starts } }) => {
    const made = sharedZeros(size);
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
  addCodes(column, counts);
  return counts;
}

/** Adds to the counts by code how many records have it. */
export function addCodes({ codes }: Pick<Column, 'codes'>, counts: Int32Array): void {
  for (let record = 0; record < codes.length; record++) {
    const code = codes[record] as number;
    if (code >= 0) counts[code] = (counts[code] as number) + 1;
  }
}

/** How many records have a value. */
export function countKnown(codes: Int32Array): number {
  let known = 0;
  for (let record = 0; record < codes.length; record++) known += Number((codes[record] as number) >= 0);
  return known;
}

/** Codes without their texts: what a blocking key is made of. */
export interface Codes {
  readonly codes: Int32Array;
  /** Codes are below it. */
  readonly size: number;
}

/** Mixes two codes into one number of 32 bits (multipliers of Knuth's and xxHash's kind: odd, their bits spread). */
export function hashPair(one: number, other: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
