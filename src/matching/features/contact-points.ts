// E-mail addresses and telephone numbers of records, all columns over one dictionary. May not compare.

import { emailKey, splitEmails } from '../../normalising/email.ts';
import { isPlainEmail } from '../../normalising/plain-email.ts';
import { writePlainPhoneKey } from '../../normalising/plain-phone.ts';
import { type Codes, type Column, recode } from '../columns/column.ts';
import { findAmong } from '../columns/few-among-many.ts';
import { sharedZeros } from '../columns/ints.ts';
import { letterBags } from '../columns/letter-bag.ts';
import type { Plain } from '../columns/made-columns.ts';
import { firstEqualSpans } from '../columns/spans.ts';
import { decimals, lengths, type Texts } from '../columns/texts.ts';
import { type RawFields, readField } from '../fields/raw-fields.ts';

const MOST_DIGITS = 9;
const FEWEST_DIGITS = 6;
const FEWEST_LETTERS = 6;
/** A shorter local part says nothing by itself. */
const FEWEST_LOCAL = 4;
const AT = 0x40;
const PLUS = 0x2b;
const DOT = 0x2e;

/** All e-mail addresses of records. */
export interface Emails {
  readonly columns: readonly Column[];
  /**
   * By code of their dictionary four signs: what stands before the @ and a `+`, -1 where that is too short; the letters that occur, and
   * those that do so more than once; and how many bytes it has.
   */
  readonly signs: Int32Array;
  /** By code the first address with the same before the @ and a `+`, as it was told first; -1 where that is too short. */
  readonly locals: Int32Array;
  /** What stands before the @ by record, of the first column; null without any. */
  readonly local: Codes | null;
}

/** All telephone numbers of records. */
export interface Phones {
  readonly columns: readonly Column[];
  /** By code of their dictionary two signs: the number, and how many digits it has. */
  readonly signs: Int32Array;
}

export function readEmails(raw: RawFields): Emails {
  return emailsOf(readField(raw, 'email', readEmail, plainEmail));
}

/** Over addresses that are read already, in columns of one dictionary. `known`: of the first of its codes the local parts; null: of none. */
export function emailsOf(columns: readonly Column[], known: Int32Array | null = null): Emails {
  const [first] = columns;
  if (first === undefined) return { columns, signs: NONE, locals: NONE, local: null };
  const locals = localParts(first.values, known);
  const { once, twice } = letterBags(first.values);
  const signs = interleave([locals, once, twice, lengths(first.values)]);
  const local = { codes: recode(first.codes, locals), size: locals.length };
  return { columns, signs, locals, local };
}

/** The first address of a cell; a damaged one stays as it is, for it may still be near another. */
function readEmail(text: string): string | null {
  const first = splitEmails(text)[0] ?? text;
  return emailKey(first) ?? (first.length >= FEWEST_LETTERS ? first.toLowerCase() : null);
}

const plainEmail: Plain = (bytes, start, end, to) => {
  if (!isPlainEmail(bytes, start, end)) return 0;
  for (let at = start; at < end; at++) to[at - start] = bytes[at] as number;
  return end - start;
};

/** By code of the address the first one with the same local part, where that is known already the one it was. */
function localParts(texts: Texts, known: Int32Array | null): Int32Array {
  const { size, bytes, starts } = texts;
  if (known !== null && known.length >= size) return known.subarray(0, size);
  const ends = localEnds(texts);
  if (known === null) return firstEqualSpans({ bytes, starts, ends });
  const from = known.length;
  const many = { bytes, starts, ends: ends.subarray(0, from) };
  const few = { bytes, starts: starts.subarray(from), ends: ends.subarray(from) };
  const firsts = firstEqualSpans(few);
  // Looked for once, whoever has it.
  const places = firsts.map((first, at) => (first === at ? -1 : 0));
  findAmong(few, [many], places);
  const codeOf = (first: number): number => {
    const place = places[first] as number;
    return place < 0 ? from + first : (known[place] as number);
  };
  const all = sharedZeros(size);
  all.set(known);
  all.set(
    firsts.map(first => (first < 0 ? -1 : codeOf(first))),
    from,
  );
  return all;
}

function localEnds({ size, bytes, starts }: Texts): Int32Array {
  const ends = new Int32Array(size);
  for (let code = 0; code < size; code++) {
    const start = starts[code] as number;
    const end = localEnd(bytes, start, starts[code + 1] as number);
    ends[code] = end - start < FEWEST_LOCAL ? start : end;
  }
  return ends;
}

/** Where the local part ends; of a damaged address without an @ nothing is one. */
function localEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && bytes[at] !== AT) at--;
  for (let sign = start; sign < at; sign++) if (bytes[sign] === PLUS) return sign;
  return Math.max(at, start);
}

/** The last nine digits: without trunk zero, country or area where the file leaves it out; fewer than six is none. */
export function readPhones(raw: RawFields): Phones {
  return phonesOf(readField(raw, 'telephone', readPhone, plainPhone));
}

/** Over numbers that are read already, in columns of one dictionary. */
export function phonesOf(columns: readonly Column[]): Phones {
  const [first] = columns;
  if (first === undefined) return { columns, signs: NONE };
  return { columns, signs: interleave([decimals(first.values), lengths(first.values)]) };
}

const NONE = new Int32Array();

/** What is looked at together lies together in memory, which threads can share. */
function interleave(signs: readonly Int32Array[]): Int32Array {
  const all = sharedZeros((signs[0]?.length ?? 0) * signs.length);
  signs.forEach((own, place) => {
    for (let at = 0; at < own.length; at++) all[at * signs.length + place] = own[at] as number;
  });
  return all;
}

function readPhone(text: string): string | null {
  const digits = text
    .replace(/(?:x|ext\.?|toestel|tst\.?)\s*\d{1,6}\s*$/i, '')
    .replaceAll('(0)', '')
    .replace(/\D+/g, '');
  if (digits.length < FEWEST_DIGITS || /^(.)\1*$/.test(digits)) return null;
  return digits.slice(-MOST_DIGITS);
}

/** Of `612345678.0`, a number that went through a column of floats, the last digit is none. */
const plainPhone: Plain = (bytes, start, end, to) =>
  bytes[end - 2] !== DOT && writePlainPhoneKey(bytes, start, end, to) ? MOST_DIGITS : 0;
