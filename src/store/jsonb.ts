// Writes facts as JSONB, the binary JSON of SQLite, so that a record is bound as one value instead of forty. May not read
// it: SQLite does (sqlite.org/jsonb.html, seen 2026-11: a header byte holds type and size, the payload follows).

import type { Fact, TextBytes } from '../model/facts.ts';

const NULL = 0x00;
const INTEGER = 0x03;
/** Text as it is; SQLite escapes it when it is rendered as JSON. */
const RAW_TEXT = 0x0a;
const ARRAY = 0x0b;

/** Sizes up to 11 stand in the header byte; 12 and 14 say that 1 or 4 bytes of size follow. */
const INLINE = 11;
const ONE_BYTE = 0xc0;
const FOUR_BYTES = 0xe0;
const FOUR_BYTE_HEADER = 5;
const MOST_ONE_BYTE = 0xff;

/** Texts up to this length are copied letter by letter; a call into Node costs more. */
const SHORT = 16;
/** UTF-8 of a text up to this length fits one byte of size. */
const MIDDLE = 85;

let bytes: Buffer = Buffer.alloc(64 * 1024);

/** The facts as one JSONB array. The bytes are good until the next call. */
export function jsonb(facts: readonly Fact[]): Buffer {
  const most = mostBytes(facts);
  if (most > bytes.length) bytes = Buffer.alloc(most * 2);
  return bytes.subarray(0, writeArray(bytes, 0, facts));
}

/** More than these facts can need: three bytes a letter, five for each header. */
function mostBytes(facts: readonly Fact[]): number {
  let most = FOUR_BYTE_HEADER;
  for (const fact of facts) {
    if (typeof fact === 'string') most += fact.length * 3 + FOUR_BYTE_HEADER;
    else if (typeof fact === 'number') most += 32;
    else if (fact === null) most += 1;
    else most += isList(fact) ? mostBytes(fact) : fact.end - fact.start + FOUR_BYTE_HEADER;
  }
  return most;
}

/** Writes at `start`; gives where it ends. */
function writeArray(to: Buffer, start: number, facts: readonly Fact[]): number {
  let at = start + FOUR_BYTE_HEADER;
  for (let index = 0; index < facts.length; index++) {
    const fact = facts[index];
    if (typeof fact === 'string') at = writeText(to, at, fact);
    else if (typeof fact === 'number') at = writeShort(to, at, String(fact), INTEGER);
    else if (fact === null || fact === undefined) to[at++] = NULL;
    else at = isList(fact) ? writeArray(to, at, fact) : writeBytes(to, at, fact);
  }
  to[start] = FOUR_BYTES | ARRAY;
  to.writeUInt32BE(at - start - FOUR_BYTE_HEADER, start + 1);
  return at;
}

function isList(fact: TextBytes | readonly Fact[]): fact is readonly Fact[] {
  return Array.isArray(fact);
}

function writeBytes(to: Buffer, start: number, text: TextBytes): number {
  const { bytes: from, end } = text;
  const size = end - text.start;
  let at = start;
  if (size <= INLINE) to[at++] = (size << 4) | RAW_TEXT;
  else if (size <= MOST_ONE_BYTE) {
    to[at++] = ONE_BYTE | RAW_TEXT;
    to[at++] = size;
  } else {
    to[at] = FOUR_BYTES | RAW_TEXT;
    to.writeUInt32BE(size, at + 1);
    at += FOUR_BYTE_HEADER;
  }
  for (let index = text.start; index < end; index++) to[at++] = from[index] as number;
  return at;
}

function writeText(to: Buffer, at: number, text: string): number {
  if (text.length <= SHORT) {
    const end = writeShort(to, at, text, RAW_TEXT);
    if (end > 0) return end;
  }
  if (text.length <= MIDDLE) {
    const size = to.write(text, at + 2);
    to[at] = ONE_BYTE | RAW_TEXT;
    to[at + 1] = size;
    return at + 2 + size;
  }
  const size = to.write(text, at + FOUR_BYTE_HEADER);
  to[at] = FOUR_BYTES | RAW_TEXT;
  to.writeUInt32BE(size, at + 1);
  return at + FOUR_BYTE_HEADER + size;
}

/** ASCII letter by letter; 0, with nothing that counts written, when the text holds more than that. */
function writeShort(to: Buffer, start: number, text: string, type: number): number {
  const { length } = text;
  let at = start;
  if (length <= INLINE) to[at++] = (length << 4) | type;
  else {
    to[at++] = ONE_BYTE | type;
    to[at++] = length;
  }
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return 0;
    to[at++] = code;
  }
  return at;
}
