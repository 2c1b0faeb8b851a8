// Texts by code, as bytes in one piece: no object per text for V8 to mark, and threads can share them. May not know what they mean.

import { sharedZeros } from './ints.ts';

/** Texts as UTF-8, one behind another. Equal codes are equal texts; whether equal texts have equal codes, says who made them. */
export interface Texts {
  readonly size: number;
  readonly bytes: Uint8Array;
  /** The text of code c lies from `starts[c]` up to `starts[c + 1]`. */
  readonly starts: Int32Array;
}

/** Gives the text of a code; the empty text for a code that is none. */
export function textReader({ size, bytes, starts }: Texts): (code: number) => string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return code => (code < 0 || code >= size ? '' : buffer.toString('utf8', starts[code], starts[code + 1]));
}

/** All texts, by code. */
export function* allTexts(texts: Texts): Generator<string> {
  const read = textReader(texts);
  for (let code = 0; code < texts.size; code++) yield read(code);
}

/** What a function makes of each text, by code. */
export function numbersOf(texts: Texts, work: (text: string) => number): Int32Array {
  const read = textReader(texts);
  const numbers = sharedZeros(texts.size);
  for (let code = 0; code < texts.size; code++) numbers[code] = work(read(code));
  return numbers;
}

/** How many bytes a text has. */
export function lengthOf({ starts }: Texts, code: number): number {
  return (starts[code + 1] as number) - (starts[code] as number);
}

/** The same of all, by code. */
export function lengths(texts: Texts): Int32Array {
  const all = sharedZeros(texts.size);
  for (let code = 0; code < texts.size; code++) all[code] = lengthOf(texts, code);
  return all;
}

/** By code the number that a text of at most nine digits is. */
export function decimals({ size, bytes, starts }: Texts): Int32Array {
  const numbers = sharedZeros(size);
  for (let code = 0; code < size; code++) {
    let number = 0;
    const end = starts[code + 1] as number;
    for (let at = starts[code] as number; at < end; at++) number = number * 10 + (bytes[at] as number) - ZERO;
    numbers[code] = number;
  }
  return numbers;
}

const ZERO = 0x30;

/** By code a hash of each text. */
export function hashTexts({ size, bytes, starts }: Texts): Int32Array {
  const hashes = sharedZeros(size);
  for (let code = 0; code < size; code++)
    hashes[code] = hashBytes(bytes, starts[code] as number, starts[code + 1] as number);
  return hashes;
}

/** True when two codes are of one text. */
export function isSameText({ bytes, starts }: Texts, one: number, other: number): boolean {
  const [start, end] = [starts[one] as number, starts[one + 1] as number];
  const second = starts[other] as number;
  return (starts[other + 1] as number) - second === end - start && areEqualBytes(bytes, start, end, second);
}

/** True when the bytes from `start` up to `end` stand at another place as well. */
export function areEqualBytes(bytes: Uint8Array, start: number, end: number, second: number): boolean {
  const shift = second - start;
  for (let at = start; at < end; at++) if (bytes[at] !== bytes[at + shift]) return false;
  return true;
}

/** FNV-1a over the bytes from `start` up to `end`, its high bits brought down. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}
