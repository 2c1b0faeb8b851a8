// Finds out in which encoding a file is, from all its bytes. May not guess in silence.

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { collect, readChunks } from './chunks.ts';
import type { Encoding } from './encoding.ts';
import { looksBinary, recogniseForeignFormat } from './foreign-format.ts';
import { CsvProblem } from './problem.ts';
import { countHighBytes, isMostlyUtf8, Utf8Check } from './utf8-evidence.ts';
import type { WideEncoding } from './wide.ts';

/** What a whole file said about its encoding. */
export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** Length of the byte order mark in the file, 0 without one. */
  readonly bomBytes: number;
  readonly evidence: 'bom' | 'nul-pattern' | 'strict-utf-8' | 'mostly-utf-8' | 'plausible-1252';
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

/** Marks of encodings of two or four bytes a character, and of others; the longer marks first. */
const wideMarks: readonly (readonly [hex: string, encoding: WideEncoding])[] = [
  ['fffe0000', 'utf-32le'],
  ['0000feff', 'utf-32be'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

/** Marks of encodings that are refused by name. */
const foreignMarks: readonly (readonly [hex: string, label: string])[] = [
  ['2b2f763', 'utf-7'],
  ['dd736673', 'utf-ebcdic'],
  ['84319533', 'gb18030'],
  ['0efeff', 'scsu'],
  ['fbee28', 'bocu-1'],
];

/** A text in UTF-16 of a western language has a NUL in nearly every second place. */
function widePattern(head: Buffer): WideEncoding | null {
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

function recogniseWide(head: Buffer): Pick<DetectedEncoding, 'encoding' | 'evidence' | 'bomBytes'> | null {
  const seen = head.toString('hex', 0, 4);
  const mark = wideMarks.find(([hex]) => seen.startsWith(hex));
  if (mark !== undefined) return { encoding: mark[1], evidence: 'bom', bomBytes: mark[0].length / 2 };
  const pattern = recogniseForeignFormat(head) === null ? widePattern(head) : null;
  return pattern === null ? null : { encoding: pattern, evidence: 'nul-pattern', bomBytes: 0 };
}

function refuseOtherThanText(head: Buffer): void {
  const seen = head.toString('hex', 0, 4);
  const mark = foreignMarks.find(([hex]) => seen.startsWith(hex));
  if (mark !== undefined)
    throw new CsvProblem('wide-encoding', null, { encoding: mark[1], evidence: 'bom', seen });
  const foreign = recogniseForeignFormat(head);
  if (foreign !== null) throw new CsvProblem('binary', null, { looksLike: foreign, seen });
  if (looksBinary(head)) throw new CsvProblem('binary', null, { looksLike: 'binary', seen });
}

function isBlank(chunk: Buffer): boolean {
  return chunk.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/**
 * Reads the whole file once: mark, then NUL pattern, then strict UTF-8 over every byte, then UTF-8 with a few broken rows,
 * then windows-1252; and its hash and size on the way. Throws CsvProblem 'empty', 'binary', 'wide-encoding', or
 * 'broken-encoding' for a UTF-8 mark over bytes that are mostly not UTF-8.
 */
export function detectEncoding(path: string, chunkBytes?: number): DetectedEncoding {
  const head = collect(readChunks(path, { end: 65_536 }));
  const wide = recogniseWide(head);
  if (wide === null) refuseOtherThanText(head);
  const bomBytes = head.toString('hex', 0, 3) === bomUtf8 ? 3 : 0;
  const { isUtf8: isUtf8Text, ...whole } = readWhole(path, bomBytes, chunkBytes);
  if (wide !== null) return { ...whole, ...wide, isUtf8: false, undefined1252: 0 };
  if (!isUtf8Text) return { ...whole, ...weighHighBytes(path, bomBytes), bomBytes, isUtf8: false };
  const evidence = bomBytes > 0 ? 'bom' : 'strict-utf-8';
  return { ...whole, encoding: 'utf-8', evidence, bomBytes, isUtf8: true, undefined1252: 0 };
}

/** All that one pass over the bytes tells. Throws CsvProblem 'empty'. */
function readWhole(
  path: string,
  bomBytes: number,
  chunkBytes: number | undefined,
): Pick<DetectedEncoding, 'sha256' | 'bytes' | 'isUtf8'> {
  const hash = createHash('sha256');
  const check = new Utf8Check();
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
  return { sha256: hash.digest('hex'), bytes, isUtf8: check.isUtf8 };
}

function weighHighBytes(
  path: string,
  bomBytes: number,
): Pick<DetectedEncoding, 'encoding' | 'evidence' | 'undefined1252'> {
  const high = countHighBytes(path);
  const { undefined1252 } = high;
  if (isMostlyUtf8(high)) return { encoding: 'utf-8', evidence: 'mostly-utf-8', undefined1252 };
  if (bomBytes === 0) return { encoding: 'windows-1252', evidence: 'plausible-1252', undefined1252 };
  throw new CsvProblem('broken-encoding', firstBrokenLine(path), {
    encoding: 'utf-8',
    evidence: 'bom',
    seen: bomUtf8,
  });
}

/** Only for the message: a second look at a file that is refused anyway. A line feed is never inside a UTF-8 sequence. */
function firstBrokenLine(path: string): number {
  const check = new Utf8Check();
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
