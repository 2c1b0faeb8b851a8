// Finds the column by which a table knows its records, by what its cells look like. May not know what a column is called.

import { cellType } from './cell-type.ts';

/** The shape of an id: the signs it is made of, and its length where the signs alone do not tell. Data, to be sent to a thread. */
export interface KeyColumn {
  readonly column: number;
  readonly shape: string;
  /** Of every id; null where ids of this shape differ in length. */
  readonly length: number | null;
}

const nearlyAll = 0.9;
const mostLetters = 80;

const isBig = (count: number, whole: number): boolean => count >= whole * nearlyAll;

/** `REL-00012` → `a-9`. */
function strictShape(text: string): string {
  return text.replace(/\d+/g, '9').replace(/\p{L}+/gu, 'a');
}

/** `0035g00000AbCdEAAX` → `w`: letters and digits in any order, as in a GUID or a Salesforce id. */
function looseShape(text: string): string {
  return text.replace(/[\p{L}\d]+/gu, 'w');
}

function mostOften(texts: readonly string[]): readonly [text: string, count: number] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
}

/** Numbers that go up from row to row are given out, not measured. */
function isAscending(texts: readonly string[]): boolean {
  const ups = texts.filter((text, index) => index === 0 || Number(text) > Number(texts[index - 1]));
  return isBig(ups.length, texts.length);
}

function shapeOf(texts: readonly string[], column: number): KeyColumn | null {
  const [length, alike] = mostOften(texts.map(text => String(text.length)));
  const fixed = isBig(alike, texts.length) ? Number(length) : null;
  const [strict, count] = mostOften(texts.map(strictShape));
  if (isBig(count, texts.length)) {
    // A number may be an amount, unless it stands first, goes up, or is written with so many digits.
    const isGiven = strict !== '9' || column === 0 || isAscending(texts);
    if (isGiven) return { column, shape: strict, length: null };
    return alike === texts.length ? { column, shape: strict, length: fixed } : null;
  }
  const [loose, many] = mostOften(texts.map(looseShape));
  return fixed !== null && isBig(many, texts.length) ? { column, shape: loose, length: fixed } : null;
}

/** No blank in it, a digit, and neither an amount, a date nor an address. */
function mayBeKey(text: string): boolean {
  return /^\S*\d\S*$/.test(text) && !/@|\d[.,]\d|[/:]/.test(text) && cellType(text, true) !== 'date';
}

/** The first column, of the texts of each, in which hardly a row lacks an id and hardly one has that of another. */
export function findKey(columns: readonly (readonly string[])[]): KeyColumn | null {
  for (const [column, cells] of columns.entries()) {
    const asked = cells.filter(text => text.length <= mostLetters && mayBeKey(text));
    if (!isBig(asked.length, cells.length)) continue;
    if (!isBig(new Set(asked).size, asked.length)) continue;
    const key = shapeOf(asked, column);
    if (key !== null) return key;
  }
  return null;
}

/** True for a text that looks like the ids of that column. */
export function isKey(text: string, { shape, length }: KeyColumn): boolean {
  if (length !== null && text.length !== length) return false;
  return /\d/.test(text) && (strictShape(text) === shape || looseShape(text) === shape);
}
