// What the bytes over 0x7F of a file say: whether it is UTF-8, or mostly, or something else. May not name an encoding.

import { isUtf8 } from 'node:buffer';
import { readChunks } from './chunks.ts';

/** Length of a well-begun but unfinished UTF-8 sequence at the end of the bytes, at most 3. */
function unfinishedTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** Tells over chunks what isUtf8 tells of one buffer. */
export class Utf8Check {
  isUtf8 = true;
  #tail: Buffer = Buffer.alloc(0);

  add(chunk: Buffer): void {
    if (!this.isUtf8) return;
    const whole = this.#tail.length === 0 ? chunk : Buffer.concat([this.#tail, chunk]);
    const settled = whole.length - unfinishedTail(whole);
    this.isUtf8 = isUtf8(whole.subarray(0, settled));
    this.#tail = Buffer.from(whole.subarray(settled));
  }

  end(): void {
    if (this.#tail.length > 0) this.isUtf8 = false;
  }
}

/** Bytes over 0x7F, by what they could be. */
export interface HighBytes {
  /** Well-formed sequences of UTF-8. */
  wellFormed: number;
  illFormed: number;
  /** Lone surrogates written like other code points: nothing but UTF-8 gone wrong looks so. */
  surrogates: number;
  /** Bytes that windows-1252 gives no character. */
  undefined1252: number;
}

/** So many high bytes settle it; a longer look costs time and tells no more. */
const enoughHighBytes = 50_000;

/** Looks closer at a file that is not UTF-8 from end to end. A sequence that a chunk cuts through is not counted. */
export function countHighBytes(path: string): HighBytes {
  const counts: HighBytes = { wellFormed: 0, illFormed: 0, surrogates: 0, undefined1252: 0 };
  for (const chunk of readChunks(path)) {
    let at = 0;
    while (at < chunk.length) at += (chunk[at] as number) < 0x80 ? 1 : countSequence(chunk, at, counts);
    if (counts.wellFormed + counts.illFormed > enoughHighBytes) break;
  }
  return counts;
}

/** Counts what begins at a high byte; gives how many bytes it takes. */
function countSequence(chunk: Buffer, at: number, counts: HighBytes): number {
  const lead = chunk[at] as number;
  const length = sequenceLength(lead);
  if (isSurrogate(chunk, at)) {
    counts.surrogates++;
    return 3;
  }
  const isWellFormed = lead >= 0xc2 && isUtf8(chunk.subarray(at, at + length));
  const taken = isWellFormed ? length : 1;
  if (isWellFormed) counts.wellFormed++;
  else if (at + length <= chunk.length) counts.illFormed++;
  for (const byte of chunk.subarray(at, at + taken)) if (hasNo1252.has(byte)) counts.undefined1252++;
  return taken;
}

function isSurrogate(bytes: Buffer, at: number): boolean {
  const [lead, second = 0, third = 0] = bytes.subarray(at, at + 3);
  return lead === 0xed && second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf;
}

const hasNo1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Some rows of a UTF-8 file can be broken; then well-formed sequences still outnumber the others. In a text in windows-1252 next to
 * nothing is a well-formed sequence by chance, so four of five are enough; what is ill-formed is rejected by its line.
 */
const wellToIll = 4;

export function isMostlyUtf8({ wellFormed, illFormed, surrogates }: HighBytes): boolean {
  if (illFormed === 0) return wellFormed + surrogates > 0;
  return wellFormed >= wellToIll && wellFormed >= illFormed * wellToIll;
}
