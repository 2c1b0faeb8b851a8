// Finds out in which encoding a file is, from all its bytes, and makes readers and writers of it. May not guess in silence.

import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readChunks } from './chunks.ts';
import { type CodePageName, codePage, type Decode, type Encode } from './code-page.ts';
import { looksBinary, recogniseForeignFormat } from './foreign-format.ts';
import { CsvProblem } from './problem.ts';

/** Encodings by their IANA names. The two wide ones are recognised, not read. */
export type Encoding = 'utf-8' | CodePageName | 'utf-16le' | 'utf-16be';

/** What a whole file said about its encoding. */
export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** Length of the byte order mark, 0 without one. */
  readonly bomBytes: number;
  readonly evidence: 'bom' | 'nul-pattern' | 'strict-utf-8' | 'plausible-1252';
  /** True when every byte of the file is well-formed UTF-8, whatever the encoding taken. */
  readonly isUtf8: boolean;
  /** Bytes that windows-1252 gives no character (0x81, 0x8D, 0x8F, 0x90, 0x9D): many of them speak against it. */
  readonly undefined1252: number;
  /** Of the whole file, in hex. */
  readonly sha256: string;
  /** Size of the file. */
  readonly bytes: number;
}

const bomUtf8 = 'efbbbf';

/** Marks and NUL patterns of encodings of two or four bytes a character; the longer marks first. */
const wideMarks: readonly (readonly [hex: string, label: string])[] = [
  ['fffe0000', 'utf-32le'],
  ['0000feff', 'utf-32be'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
  ['2b2f763', 'utf-7'],
  ['dd736673', 'utf-ebcdic'],
  ['84319533', 'gb18030'],
];

/** A text in UTF-16 of a western language has a NUL in nearly every second place. */
function widePattern(head: Buffer): string | null {
  const sample = head.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (sample.length < 4 || Math.max(even, odd) < half * 0.6) return null;
  if (even < half * 0.05) return 'utf-16le';
  return odd < half * 0.05 ? 'utf-16be' : null;
}

function refuseOtherThanNarrowText(head: Buffer): void {
  const seen = head.subarray(0, 4).toString('hex');
  const mark = wideMarks.find(([hex]) => seen.startsWith(hex));
  if (mark !== undefined)
    throw new CsvProblem('wide-encoding', null, { encoding: mark[1], evidence: 'bom', seen });
  const foreign = recogniseForeignFormat(head);
  if (foreign !== null) throw new CsvProblem('binary', null, { looksLike: foreign, seen });
  const wide = widePattern(head);
  if (wide !== null)
    throw new CsvProblem('wide-encoding', null, { encoding: wide, evidence: 'nul-pattern', seen });
  if (looksBinary(head)) throw new CsvProblem('binary', null, { looksLike: 'binary', seen });
}

/** Length of a well-begun but unfinished UTF-8 sequence at the end of the bytes, at most 3. */
function unfinishedTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? back : 0;
  }
  return 0;
}

/** Tells over chunks what isUtf8 tells of one buffer, and counts what windows-1252 has no character for. */
class NarrowTextCheck {
  isUtf8 = true;
  undefined1252 = 0;
  #tail: Buffer = Buffer.alloc(0);

  add(chunk: Buffer): void {
    if (this.#tail.length === 0 && isAscii(chunk)) return;
    for (const byte of chunk) {
      if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d)
        this.undefined1252++;
    }
    if (!this.isUtf8) return;
    const whole = this.#tail.length === 0 ? chunk : Buffer.concat([this.#tail, chunk]);
    const settled = whole.length - unfinishedTail(whole);
    this.isUtf8 = isUtf8(whole.subarray(0, settled));
    this.#tail = whole.subarray(settled);
  }

  end(): void {
    if (this.#tail.length > 0) this.isUtf8 = false;
  }
}

function isBlank(chunk: Buffer): boolean {
  return chunk.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/**
 * Reads the whole file once: mark, then NUL pattern, then strict UTF-8 over every byte, then windows-1252; and its hash
 * and size on the way. Throws CsvProblem 'empty', 'binary', 'wide-encoding', or 'broken-encoding' for a UTF-8 mark over
 * bytes that are not UTF-8.
 */
export function detectEncoding(path: string, chunkBytes?: number): DetectedEncoding {
  const head = Buffer.concat([...readChunks(path, { end: 65_536 })]);
  refuseOtherThanNarrowText(head);
  const bomBytes = head.toString('hex', 0, 3) === bomUtf8 ? 3 : 0;
  const hash = createHash('sha256');
  const check = new NarrowTextCheck();
  let bytes = 0;
  let blank = true;
  for (const chunk of readChunks(path, chunkBytes === undefined ? {} : { chunkBytes })) {
    hash.update(chunk);
    check.add(chunk);
    if (blank) blank = isBlank(chunk.subarray(Math.max(0, bomBytes - bytes)));
    bytes += chunk.length;
  }
  check.end();
  if (blank) throw new CsvProblem('empty', null, { bytes });
  if (bomBytes > 0 && !check.isUtf8) {
    throw new CsvProblem('broken-encoding', firstBrokenLine(path), {
      encoding: 'utf-8',
      evidence: 'bom',
      seen: bomUtf8,
    });
  }
  return {
    encoding: check.isUtf8 ? 'utf-8' : 'windows-1252',
    evidence: bomBytes > 0 ? 'bom' : check.isUtf8 ? 'strict-utf-8' : 'plausible-1252',
    bomBytes,
    isUtf8: check.isUtf8,
    undefined1252: check.undefined1252,
    sha256: hash.digest('hex'),
    bytes,
  };
}

/** Only for the message: a second look at a file that is refused anyway. A line feed is never inside a UTF-8 sequence. */
function firstBrokenLine(path: string): number {
  const check = new NarrowTextCheck();
  let line = 1;
  for (const chunk of readChunks(path)) {
    check.add(chunk);
    let from = 0;
    // The first bytes may end a sequence that the chunk before began.
    while (from < 3 && ((chunk[from] ?? 0) & 0xc0) === 0x80) from++;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      if (!check.isUtf8 && !isUtf8(chunk.subarray(from, end))) return line;
      from = end + 1;
      line++;
    }
    if (!check.isUtf8) return line;
  }
  return line;
}

/** A reader of bytes in that encoding; CsvProblem 'wide-encoding' for the two that are not read yet. */
export function makeDecoder(encoding: Encoding): Decode {
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    throw new CsvProblem('wide-encoding', null, { encoding });
  if (encoding === 'utf-8') return (bytes, start, end) => bytes.toString('utf8', start, end);
  return codePage(encoding).decode;
}

/** A writer of that encoding: null for text it cannot hold. CsvProblem 'wide-encoding' as makeDecoder. */
export function makeEncoder(encoding: Encoding): Encode {
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    throw new CsvProblem('wide-encoding', null, { encoding });
  if (encoding === 'utf-8') return text => (text.isWellFormed() ? Buffer.from(text, 'utf8') : null);
  return codePage(encoding).encode;
}
