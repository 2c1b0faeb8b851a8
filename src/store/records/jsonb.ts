// Writes facts as JSONB, the binary JSON of SQLite, so that a record is bound as one value instead of forty. May not read
// it: SQLite does (sqlite.org/jsonb.html, seen 2026-11: a header byte holds type and size, the payload follows).

import type { Fact, TextBytes } from '../../model/facts.ts';

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

/** Texts and bytes up to this length are copied one by one; a call into Node costs more. */
const SHORT = 32;
/** UTF-8 takes three bytes a letter at most; four for two of a pair. */
const BYTES_A_LETTER = 3;
const LONGEST_INTEGER = 24;

/** Bytes that grow at their end. */
export class GrowingBytes {
  bytes: Buffer;
  /** Where the next byte goes. */
  at = 0;

  /** Writes into that room; into larger room of its own when it is not enough. */
  constructor(room: Buffer) {
    this.bytes = room;
  }

  /** Makes room. */
  reserve(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.at + more, this.bytes.length * 2));
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }

  append(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    this.at = copyBytes(this.bytes, this.at, { bytes: from, start, end });
  }

  appendText(text: string): void {
    this.reserve(text.length * BYTES_A_LETTER);
    this.at += this.bytes.write(text, this.at);
  }

  /** Facts as one JSONB array. */
  appendFacts(facts: readonly Fact[]): void {
    this.reserve(FOUR_BYTE_HEADER);
    const start = this.at;
    this.at += FOUR_BYTE_HEADER;
    for (let index = 0; index < facts.length; index++) this.#appendFact(facts[index] as Fact);
    writeLargeHeader(this.bytes, start, ARRAY, this.at - start - FOUR_BYTE_HEADER);
  }

  #appendFact(fact: Fact): void {
    if (fact === null) {
      this.reserve(1);
      this.bytes[this.at++] = NULL;
    } else if (typeof fact === 'string') {
      this.reserve(fact.length * BYTES_A_LETTER + FOUR_BYTE_HEADER);
      this.at = writeText(this.bytes, this.at, fact);
    } else if (typeof fact === 'number') {
      this.reserve(LONGEST_INTEGER);
      this.at = writeInteger(this.bytes, this.at, fact);
    } else if (isList(fact)) this.appendFacts(fact);
    else {
      const size = fact.end - fact.start;
      this.reserve(size + FOUR_BYTE_HEADER);
      this.at = copyBytes(this.bytes, writeHeader(this.bytes, this.at, RAW_TEXT, size), fact);
    }
  }
}

function isList(fact: TextBytes | readonly Fact[]): fact is readonly Fact[] {
  return Array.isArray(fact);
}

function writeHeader(to: Buffer, at: number, type: number, size: number): number {
  if (size <= INLINE) {
    to[at] = (size << 4) | type;
    return at + 1;
  }
  if (size <= MOST_ONE_BYTE) {
    to[at] = ONE_BYTE | type;
    to[at + 1] = size;
    return at + 2;
  }
  return writeLargeHeader(to, at, type, size);
}

function writeLargeHeader(to: Buffer, at: number, type: number, size: number): number {
  to[at] = FOUR_BYTES | type;
  to[at + 1] = size >>> 24;
  to[at + 2] = size >>> 16;
  to[at + 3] = size >>> 8;
  to[at + 4] = size;
  return at + FOUR_BYTE_HEADER;
}

/** Gives where the copy ends. */
function copyBytes(to: Buffer, start: number, { bytes, start: from, end }: TextBytes): number {
  if (end - from > SHORT) {
    to.set(bytes.subarray(from, end), start);
    return start + end - from;
  }
  let at = start;
  for (let index = from; index < end; index++) to[at++] = bytes[index] as number;
  return at;
}

function writeInteger(to: Buffer, start: number, value: number): number {
  if (value >= 0 && value < 10) {
    to[start] = (1 << 4) | INTEGER;
    to[start + 1] = 0x30 + value;
    return start + 2;
  }
  return writeAscii(to, start, String(value), INTEGER);
}

function writeText(to: Buffer, at: number, text: string): number {
  if (text.length <= SHORT) {
    const end = writeAscii(to, at, text, RAW_TEXT);
    if (end > 0) return end;
  }
  if (text.length * BYTES_A_LETTER <= MOST_ONE_BYTE) {
    const size = to.write(text, at + 2);
    to[at] = ONE_BYTE | RAW_TEXT;
    to[at + 1] = size;
    return at + 2 + size;
  }
  const size = to.write(text, at + FOUR_BYTE_HEADER);
  return writeLargeHeader(to, at, RAW_TEXT, size) + size;
}

/** Letter by letter; 0, with nothing that counts written, when the text holds more than ASCII. */
function writeAscii(to: Buffer, start: number, text: string, type: number): number {
  const { length } = text;
  let at = writeHeader(to, start, type, length);
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return 0;
    to[at++] = code;
  }
  return at;
}
