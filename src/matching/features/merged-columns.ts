// Columns of last time and of what is new, as one. May not know what a column means.

import type { Column } from '../columns/column.ts';
import { hashBytes, type Texts } from '../columns/texts.ts';

/** Where the records of today come from. */
export interface Sources {
  /** By rank the rank of last time; -1: new. */
  readonly thenOf: Int32Array;
  /** The ranks of those that are new, in the order of the fresh columns. */
  readonly newRanks: Int32Array;
}

/**
 * Columns of one dictionary as they are today: those of last time, and by the same names those of what is new. Texts that nobody
 * holds any more are left out.
 */
export function mergeColumns(
  kept: readonly Column[],
  fresh: readonly Column[],
  { thenOf, newRanks }: Sources,
): readonly Column[] {
  const texts = (kept[0] as Column).values;
  const known = fresh.map(({ values }) => values);
  const joined = joinTexts(texts, known);
  const isUsed = new Uint8Array(joined.size);
  const all = kept.map(({ codes }, column) => {
    const now = new Int32Array(thenOf.length);
    moveCodes(codes, now, thenOf, isUsed);
    const own = (fresh[column] as Column).codes;
    const numbers = joined.numbers[column] as Int32Array;
    newRanks.forEach((rank, at) => {
      const code = own[at] as number;
      if (code < 0) return;
      now[rank] = numbers[code] as number;
      isUsed[numbers[code] as number] = 1;
    });
    return now;
  });
  const { values, numbers } = compact(joined.parts, isUsed);
  for (const codes of all) renumber(codes, numbers);
  return all.map(codes => ({ codes, values }));
}

/** Codes by the rank of now, -1 of those that are new; marks which there are. */
function moveCodes(codes: Int32Array, now: Int32Array, thenOf: Int32Array, isUsed: Uint8Array): void {
  for (let rank = 0; rank < now.length; rank++) {
    const then = thenOf[rank] as number;
    const code = then < 0 ? -1 : (codes[then] as number);
    now[rank] = code;
    if (code >= 0) isUsed[code] = 1;
  }
}

function renumber(codes: Int32Array, numbers: Int32Array): void {
  for (let rank = 0; rank < codes.length; rank++) {
    const code = codes[rank] as number;
    if (code >= 0) codes[rank] = numbers[code] as number;
  }
}

interface JoinedTexts {
  readonly size: number;
  /** The texts, one dictionary behind another, the numbers of each going on. A text that was there before has no use for its later one. */
  readonly parts: readonly Texts[];
  /** By dictionary that was added, and code, the number. */
  readonly numbers: readonly Int32Array[];
}

/** Looks up a few texts among many: the few are put in a table, and the many pass by. */
function joinTexts(texts: Texts, added: readonly Texts[]): JoinedTexts {
  const parts = [texts];
  const numbers = new Map<Texts, Int32Array>();
  let size = texts.size;
  for (const one of added) {
    if (numbers.has(one)) continue;
    numbers.set(one, numbersAmong(parts, one, size));
    parts.push(one);
    size += one.size;
  }
  return { size, parts, numbers: added.map(one => numbers.get(one) as Int32Array) };
}

/** By code of some texts the number of the same text in earlier dictionaries, else its own one behind them. */
function numbersAmong(parts: readonly Texts[], few: Texts, size: number): Int32Array {
  const numbers = Int32Array.from({ length: few.size }, (_, code) => size + code);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * (few.size + 1)))).fill(-1);
  const mask = slots.length - 1;
  for (let code = 0; code < few.size; code++) {
    let slot = hashBytes(few.bytes, few.starts[code] as number, few.starts[code + 1] as number) & mask;
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot] = code;
  }
  let before = 0;
  for (const many of parts) {
    lookUp(many, { texts: few, slots, numbers, size }, before);
    before += many.size;
  }
  return numbers;
}

/** A few texts in a table, and their numbers: from `size` on where they are not found yet. */
interface Few {
  readonly texts: Texts;
  readonly slots: Int32Array;
  readonly numbers: Int32Array;
  readonly size: number;
}

/** Gives those that stand among the many the number they have there. */
function lookUp(
  { size: count, bytes, starts }: Texts,
  { texts, slots, numbers, size }: Few,
  before: number,
): void {
  const mask = slots.length - 1;
  for (let code = 0; code < count; code++) {
    const [start, end] = [starts[code] as number, starts[code + 1] as number];
    let slot = hashBytes(bytes, start, end) & mask;
    for (let one = slots[slot] as number; one >= 0; one = slots[slot] as number) {
      if ((numbers[one] as number) >= size && isSame(texts, one, { bytes, start, end }))
        numbers[one] = before + code;
      slot = (slot + 1) & mask;
    }
  }
}

interface Piece {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

function isSame({ bytes, starts }: Texts, code: number, other: Piece): boolean {
  const start = starts[code] as number;
  const length = other.end - other.start;
  if ((starts[code + 1] as number) - start !== length) return false;
  for (let at = 0; at < length; at++) if (bytes[start + at] !== other.bytes[other.start + at]) return false;
  return true;
}

/** The texts in use, in one dictionary, and by number their code in it. */
function compact(
  parts: readonly Texts[],
  isUsed: Uint8Array,
): { readonly values: Texts; readonly numbers: Int32Array } {
  const numbers = new Int32Array(isUsed.length).fill(-1);
  const lengths = new Int32Array(isUsed.length);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.bytes.length, 0));
  let [size, filled, before] = [0, 0, 0];
  for (const part of parts) {
    const own = isUsed.subarray(before, before + part.size);
    filled = copyTexts(part, own, bytes, filled);
    size = numberTexts(part, own, { numbers: numbers.subarray(before), lengths }, size);
    before += part.size;
  }
  const starts = new Int32Array(size + 1);
  for (let code = 0; code < size; code++)
    starts[code + 1] = (starts[code] as number) + (lengths[code] as number);
  return { values: { size, bytes: bytes.subarray(0, filled), starts }, numbers };
}

/** Copies those in use behind what is there; gives where they end. */
function copyTexts({ size, bytes, starts }: Texts, isUsed: Uint8Array, to: Uint8Array, from: number): number {
  let filled = from;
  for (let code = 0; code < size; code++) {
    if (isUsed[code] === 0) continue;
    const end = starts[code + 1] as number;
    for (let at = starts[code] as number; at < end; at++) to[filled++] = bytes[at] as number;
  }
  return filled;
}

/** Numbers those in use from `first` on, with their lengths; gives the next number. */
function numberTexts(
  { size, starts }: Texts,
  isUsed: Uint8Array,
  { numbers, lengths }: { readonly numbers: Int32Array; readonly lengths: Int32Array },
  first: number,
): number {
  let next = first;
  for (let code = 0; code < size; code++) {
    if (isUsed[code] === 0) continue;
    lengths[next] = (starts[code + 1] as number) - (starts[code] as number);
    numbers[code] = next++;
  }
  return next;
}
