// Columns of last time, edited to what they are now. May not know what a column means.

import type { Column } from '../columns/column.ts';
import { placesWhere } from '../columns/places.ts';
import { hashBytes, type Texts } from '../columns/texts.ts';
import { type Renumbering, renumbered } from '../renumbering.ts';

/**
 * Columns of one dictionary as they are today: those of last time, and by the same places those of the new records, in the order of
 * their numbers. Codes stay what they were; of texts that nobody holds any more nothing is left but an empty one.
 */
export function editColumns(
  kept: readonly Column[],
  fresh: readonly Column[],
  renumbering: Omit<Renumbering, 'before' | 'came'>,
): readonly Column[] {
  const texts = (kept[0] as Column).values;
  const joined = joinTexts(
    texts,
    fresh.map(({ values }) => values),
  );
  const all = kept.map(({ codes }, column) => {
    const now = renumbered(codes, renumbering);
    const { codes: own } = fresh[column] as Column;
    const numbers = joined.numbers[column] as Int32Array;
    renumbering.fresh.forEach((number, at) => {
      const code = own[at] as number;
      now[number] = code < 0 ? -1 : (numbers[code] as number);
    });
    return now;
  });
  const values = withoutUnused(joined.parts, all);
  return all.map(codes => ({ codes, values }));
}

interface JoinedTexts {
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
  return { parts, numbers: added.map(one => numbers.get(one) as Int32Array) };
}

/** By code of some texts the number of the same text in earlier dictionaries, else its own one behind them. */
function numbersAmong(parts: readonly Texts[], few: Texts, size: number): Int32Array {
  const table = tableOf(few, size);
  let before = 0;
  for (const many of parts) {
    lookUp(many, table, before);
    before += many.size;
  }
  return table.numbers;
}

/** A few texts in a table, and their numbers: from `size` on where they are not found yet. */
interface Few {
  readonly texts: Texts;
  readonly slots: Int32Array;
  /** A bit by what a text looks like at a glance: most of the many are told to be none of the few without reading them. */
  readonly marks: Int32Array;
  readonly numbers: Int32Array;
  readonly size: number;
}

function tableOf(texts: Texts, size: number): Few {
  const room = 2 ** Math.ceil(Math.log2(texts.size + 1));
  const [slots, marks] = [new Int32Array(4 * room).fill(-1), new Int32Array(room)];
  const numbers = new Int32Array(texts.size);
  const { bytes, starts } = texts;
  for (let code = 0; code < texts.size; code++) {
    const [start, end] = [starts[code] as number, starts[code + 1] as number];
    let slot = hashBytes(bytes, start, end) & (slots.length - 1);
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = code;
    numbers[code] = size + code;
    const glance = glanceAt(bytes, start, end);
    const word = (glance >>> 5) & (room - 1);
    marks[word] = (marks[word] as number) | (1 << (glance & 31));
  }
  return { texts, slots, marks, numbers, size };
}

/** Gives those that stand among the many the number they have there. */
function lookUp({ size: count, bytes, starts }: Texts, { slots, marks, ...few }: Few, before: number): void {
  const { texts, numbers, size } = few;
  const mask = slots.length - 1;
  for (let code = 0; code < count; code++) {
    const [start, end] = [starts[code] as number, starts[code + 1] as number];
    const glance = glanceAt(bytes, start, end);
    if ((((marks[(glance >>> 5) & (marks.length - 1)] as number) >>> (glance & 31)) & 1) === 0) continue;
    let slot = hashBytes(bytes, start, end) & mask;
    for (let one = slots[slot] as number; one >= 0; one = slots[slot] as number) {
      if ((numbers[one] as number) >= size && isSame(texts, one, { bytes, start, end }))
        numbers[one] = before + code;
      slot = (slot + 1) & mask;
    }
  }
}

/** A hash of the length and four bytes of a text; of the empty one too. */
function glanceAt(bytes: Uint8Array, start: number, end: number): number {
  const quarter = (end - start) >> 2;
  const four =
    (bytes[start] ?? 0) |
    ((bytes[start + quarter] ?? 0) << 8) |
    ((bytes[end - 1 - quarter] ?? 0) << 16) |
    ((bytes[end - 1] ?? 0) << 24);
  const mixed = Math.imul(four, 0x9e3779b1) + Math.imul(end - start, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
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

/**
 * The texts in one dictionary, of those that no code names nothing but their number; at its end they go altogether. The first part
 * itself where it is that already.
 */
function withoutUnused(parts: readonly Texts[], columns: readonly Int32Array[]): Texts {
  const isUsed = new Uint8Array(parts.reduce((sum, { size }) => sum + size, 0));
  for (const codes of columns) markCodes(codes, isUsed);
  const size = isUsed.lastIndexOf(1) + 1;
  const [first] = parts as [Texts, ...Texts[]];
  if (size === first.size && isUsedUp(first, isUsed)) return first;
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.bytes.length, 0));
  const starts = new Int32Array(size + 1);
  let [before, filled] = [0, 0];
  for (const part of parts) {
    const own = isUsed.subarray(before, Math.min(before + part.size, size));
    filled = copyUsed(part, own, bytes, filled);
    measureUsed(part, own, starts.subarray(before));
    before += part.size;
  }
  for (let code = 0; code < size; code++)
    starts[code + 1] = (starts[code] as number) + (starts[code + 1] as number);
  return { size, bytes: bytes.subarray(0, filled), starts };
}

/** True when every text that is more than a number is in use. */
function isUsedUp({ size, starts }: Texts, isUsed: Uint8Array): boolean {
  for (let code = 0; code < size; code++)
    if (isUsed[code] === 0 && (starts[code + 1] as number) > (starts[code] as number)) return false;
  return true;
}

function markCodes(codes: Int32Array, isUsed: Uint8Array): void {
  for (let record = 0; record < codes.length; record++) {
    const code = codes[record] as number;
    if (code >= 0) isUsed[code] = 1;
  }
}

/** Copies texts in use behind what is there, what lies together at once; gives where they end. */
function copyUsed({ bytes, starts }: Texts, isUsed: Uint8Array, to: Uint8Array, from: number): number {
  let filled = from;
  let first = 0;
  const copyUpTo = (code: number): void => {
    const piece = bytes.subarray(starts[first] as number, starts[code] as number);
    to.set(piece, filled);
    filled += piece.length;
    first = code + 1;
  };
  for (const code of placesWhere(isUsed.length, at => isUsed[at] === 0)) copyUpTo(code);
  if (first < isUsed.length) copyUpTo(isUsed.length);
  return filled;
}

/** Writes behind the place of each text its length. */
function measureUsed({ starts }: Texts, isUsed: Uint8Array, lengths: Int32Array): void {
  for (let code = 0; code < isUsed.length; code++)
    if (isUsed[code] === 1) lengths[code + 1] = (starts[code + 1] as number) - (starts[code] as number);
}
