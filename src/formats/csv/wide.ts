// Encodings of two or four bytes a character ↔ UTF-8, so that one reader serves all. May not lose a unit: what is no character
// comes through as bytes that are not UTF-8, so its row is rejected and can be given back.

import { type ChunkRange, readChunks } from './chunks.ts';

const wideEncodings = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const;

/** An encoding of two or four bytes a character. */
export type WideEncoding = (typeof wideEncodings)[number];

export function isWide(encoding: string): encoding is WideEncoding {
  return (wideEncodings as readonly string[]).includes(encoding);
}

/** Before a byte that is left over at the end of the file; 0xFF never stands in UTF-8. */
const leftOver = 0xff;

/** The file in UTF-8 from its beginning; `start` and `end` count bytes of that. */
export function* readWideChunks(
  path: string,
  encoding: WideEncoding,
  range: ChunkRange = {},
): Generator<Buffer> {
  const { start = 0, end = Number.POSITIVE_INFINITY, chunkBytes } = range;
  let position = 0;
  for (const chunk of transcode(path, encoding, chunkBytes)) {
    const from = Math.max(0, start - position);
    const until = Math.min(chunk.length, end - position);
    position += chunk.length;
    if (until > from) yield chunk.subarray(from, until);
    if (position >= end) return;
  }
}

function* transcode(path: string, encoding: WideEncoding, chunkBytes: number | undefined): Generator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  for (const chunk of readChunks(path, chunkBytes === undefined ? {} : { chunkBytes })) {
    const bytes = Buffer.concat([held, chunk]);
    const settled = settledBytes(bytes, encoding);
    held = bytes.subarray(settled);
    if (settled > 0) yield generalisedUtf8(unitsOf(bytes.subarray(0, settled), encoding));
  }
  const unit = encoding.startsWith('utf-16') ? 2 : 4;
  const whole = held.length - (held.length % unit);
  if (whole > 0) yield generalisedUtf8(unitsOf(held.subarray(0, whole), encoding));
  if (held.length > whole)
    yield Buffer.from(
      [...held.subarray(whole)].flatMap(byte => [leftOver, 0x80 | (byte >> 4), 0x80 | (byte & 0xf)]),
    );
}

/** Up to here the bytes are whole characters: a pair of surrogates is not cut in two. */
function settledBytes(bytes: Buffer, encoding: WideEncoding): number {
  if (encoding.startsWith('utf-32')) return bytes.length - (bytes.length % 4);
  const even = bytes.length - (bytes.length % 2);
  if (even === 0) return 0;
  const last = encoding === 'utf-16le' ? bytes.readUInt16LE(even - 2) : bytes.readUInt16BE(even - 2);
  return last >= 0xd800 && last < 0xdc00 ? even - 2 : even;
}

/** The text; a number that is no code point becomes a lone surrogate, for its row is lost anyway. */
function unitsOf(bytes: Buffer, encoding: WideEncoding): string {
  if (encoding === 'utf-16le') return bytes.toString('utf16le');
  if (encoding === 'utf-16be') return Buffer.from(bytes).swap16().toString('utf16le');
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const code = encoding === 'utf-32le' ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    text += code > 0x10ffff ? '\ud800' : String.fromCodePoint(code);
  }
  return text;
}

/** UTF-8, in which a lone surrogate is written like any other code point (WTF-8, section 3.4 of its specification). */
function generalisedUtf8(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text, 'utf8');
  const parts = text.split(/([\ud800-\udfff]+)/).map(part => {
    if (part.isWellFormed()) return Buffer.from(part, 'utf8');
    return Buffer.concat(Array.from(part, character => surrogateBytes(character)));
  });
  return Buffer.concat(parts);
}

function surrogateBytes(character: string): Buffer {
  const code = character.codePointAt(0) ?? 0;
  if (character.isWellFormed()) return Buffer.from(character, 'utf8');
  return Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]);
}

/** Bytes as {@link readWideChunks} gave them, in the encoding of the file again. A code above 0x10FFFF does not come back. */
export function toWide(bytes: Buffer, encoding: WideEncoding): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    const isSurrogate = byte === 0xed && (bytes[at + 1] ?? 0) >= 0xa0;
    if (byte !== leftOver && !isSurrogate) continue;
    parts.push(encodeWide(bytes.toString('utf8', from, at), encoding));
    const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
    if (isSurrogate) {
      const unit = 0xd000 | ((second & 0x3f) << 6) | (third & 0x3f);
      parts.push(encodeWide(String.fromCharCode(unit), encoding));
    } else parts.push(Buffer.from([((second & 0xf) << 4) | (third & 0xf)]));
    from = at + 3;
    at += 2;
  }
  parts.push(encodeWide(bytes.toString('utf8', from), encoding));
  return Buffer.concat(parts);
}

function encodeWide(text: string, encoding: WideEncoding): Buffer {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const codes = Array.from(text, character => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(codes.length * 4);
  codes.forEach((code, index) => {
    if (encoding === 'utf-32le') bytes.writeUInt32LE(code, index * 4);
    else bytes.writeUInt32BE(code, index * 4);
  });
  return bytes;
}
