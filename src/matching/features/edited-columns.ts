// Columns of last time, edited to what they are now. May not know what a column means.

import type { Column } from '../columns/column.ts';
import { findAmong } from '../columns/few-among-many.ts';
import { placesWhere, valuesAt } from '../columns/places.ts';
import { areEqualSpans, spansOf } from '../columns/spans.ts';
import type { Texts } from '../columns/texts.ts';
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
  const { size, fresh: edited, movedTo } = renumbering;
  const texts = (kept[0] as Column).values;
  const all = kept.map(({ codes }) => renumbered(codes, renumbering));
  const joined = joinTexts(
    texts,
    fresh.map(({ codes, values }, column) => ({
      codes,
      values,
      had: valuesAt(all[column] as Int32Array, edited),
    })),
  );
  let isSame = movedTo.length === 0 && kept.every(({ codes }) => codes.length === size);
  all.forEach((now, column) => {
    const { codes } = fresh[column] as Column;
    const numbers = joined.numbers[column] as Int32Array;
    edited.forEach((number, at) => {
      const own = codes[at] as number;
      const code = own < 0 ? -1 : (numbers[own] as number);
      isSame &&= now[number] === code;
      now[number] = code;
    });
  });
  const values = isSame ? texts : withoutUnused(joined.parts, all);
  return all.map(codes => ({ codes, values }));
}

/** A column of records that are edited, and the codes they had: mostly the text is the one it was. */
interface Edit extends Column {
  readonly had: Int32Array;
}

interface JoinedTexts {
  /** The texts, one dictionary behind another, the numbers of each going on. A text that was there before has no use for its later one. */
  readonly parts: readonly Texts[];
  /** By column, and code, the number. */
  readonly numbers: readonly Int32Array[];
}

function joinTexts(texts: Texts, edits: readonly Edit[]): JoinedTexts {
  const parts = [texts];
  const numbers = new Map<Texts, Int32Array>();
  let size = texts.size;
  for (const [few, own] of Map.groupBy(edits, ({ values }) => values)) {
    numbers.set(few, numbersAmong(parts, own, size));
    parts.push(few);
    size += few.size;
  }
  return { parts, numbers: edits.map(({ values }) => numbers.get(values) as Int32Array) };
}

/** By code of some texts the number of the same text in earlier dictionaries, else its own one behind them. */
function numbersAmong(parts: readonly Texts[], edits: readonly Edit[], size: number): Int32Array {
  const [{ values: few }] = edits as [Edit, ...Edit[]];
  const numbers = new Int32Array(few.size).fill(-1);
  for (const edit of edits) keepAsTheyWere(parts[0] as Texts, edit, numbers);
  findAmong(spansOf(few), parts.map(spansOf), numbers);
  return numbers.map((number, code) => (number < 0 ? size + code : number));
}

/** Gives texts the number they had where it is that of the same text. */
function keepAsTheyWere(texts: Texts, { codes, values, had }: Edit, numbers: Int32Array): void {
  const [many, own] = [spansOf(texts), spansOf(values)];
  for (let at = 0; at < codes.length; at++) {
    const [code, was] = [codes[at] as number, had[at] as number];
    if (code < 0 || was < 0) continue;
    if (areEqualSpans(own, code, many, was)) numbers[code] = was;
  }
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
