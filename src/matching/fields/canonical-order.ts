// The order in which records are matched, made from what they hold: shuffled rows give the same clusters to the last bit, and
// records of one name lie together in memory. May not compare.

import type { Codes, Column } from '../columns/column.ts';
import { sharedZeros } from '../columns/ints.ts';
import { sortBy } from '../columns/sorting.ts';
import { hashTexts, isSameText, numbersOf } from '../columns/texts.ts';
import type { MatchField } from './field-words.ts';
import type { RawFields } from './raw-fields.ts';

/** The first that a file has brings records of one name together. */
const LEADING: readonly MatchField[] = ['family_name', 'formatted_name', 'organisation_name', 'given_name'];
const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;

/** By place the record, ordered by 48 bits of its texts; records that hold the same keep their order, which makes no difference. */
export function canonicalOrder({ size, columns }: RawFields): Int32Array {
  const whole = sharedZeros(size);
  for (const column of [...columns.values()].flat()) {
    const { codes } = column;
    const hashes = hashTexts(column.values);
    for (let record = 0; record < size; record++) {
      const code = codes[record] as number;
      whole[record] = mix(whole[record] as number, code < 0 ? 0 : (hashes[code] as number));
    }
  }
  const leading = LEADING.map(field => columns.get(field)?.[0]).find(column => column !== undefined);
  const names = leading && numbersOf(leading.values, text => hashText(text.toLowerCase()));
  const byName = leading?.codes.map(code => (code < 0 ? 0 : ((names as Int32Array)[code] as number)));
  return sortBy([
    ...(byName === undefined ? [] : [lowDigit(byName)]),
    lowDigit(whole.map(hash => hash >>> DIGIT_BITS)),
    lowDigit(whole),
  ]);
}

/** The low 16 bits of hashes, to sort by. */
function lowDigit(hashes: Int32Array): Codes {
  return { codes: hashes.map(hash => hash & DIGIT_MASK), size: DIGITS };
}

/** Fewer copies of one record are compared like all others. */
const FEWEST_COPIES = 20;

/**
 * Per record of {@link canonicalOrder} the first of many that hold the very same; itself when there are few. In blocks so many
 * would be more than any cap allows, and one comparison says all of them.
 */
export function manyCopies({ size, columns }: RawFields, order: Int32Array): Int32Array {
  const all = [...columns.values()].flat();
  const isCopy = (place: number): boolean =>
    place > 0 && all.every(column => isSame(column, order[place - 1] ?? 0, order[place] ?? 0));
  const firsts = new Int32Array(size);
  for (let start = 0; start < size; ) {
    let end = start + 1;
    while (end < size && isCopy(end)) end += 1;
    const isMany = end - start >= FEWEST_COPIES;
    for (let place = start; place < end; place++) firsts[place] = isMany ? start : place;
    start = end;
  }
  return firsts;
}

function isSame({ codes, values }: Column, a: number, b: number): boolean {
  const [one, other] = [codes[a] ?? -1, codes[b] ?? -1];
  return one === other || (one >= 0 && other >= 0 && isSameText(values, one, other));
}

function mix(sum: number, hash: number): number {
  return Math.imul(sum ^ hash ^ (sum >>> 13), 0x9e3779b1);
}

/** FNV-1a over UTF-16 units, its high bits brought down. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
