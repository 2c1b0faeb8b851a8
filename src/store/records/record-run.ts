// Records of one file that follow each other, laid out so that one statement stores them all. May not look into them.
//
// Each stands in the bytes as id, facts, raw bytes. Its place is one number of 63 bits: where it starts (22 bits), then the
// sizes of the three (9, 16 and 16 bits). The places are a JSONB array of hexadecimal numbers (type 4, "INT5").

const LONGEST_START = 1 << 22;
const LONGEST_ID = 1 << 9;
const LONGEST_PART = 1 << 16;

/** Type 4 with one byte of size, the size, "0x" and 16 digits. */
const PLACE_BYTES = 20;
const HEX_NUMBER = 0xc4;
const DIGITS = 16;
/** An array with four bytes of size. */
const LIST = 0xeb;
const LIST_HEADER = 5;

/** Where the parts of one record stand in the bytes of its batch: the id at `start`, then facts, then raw bytes. */
export interface PlacedRecord {
  /** Which piece of its file it is. */
  readonly position: number;
  /** Which record of its file, from 1, rejected ones included. */
  readonly row: number;
  readonly start: number;
  readonly facts: number;
  readonly raw: number;
  readonly end: number;
}

/** Records whose positions follow each other. */
export interface RecordRun {
  /** Of the first. */
  readonly position: number;
  readonly row: number;
  readonly places: Uint8Array<ArrayBuffer>;
}

/** Collects the places of a run. */
export class RunBuilder {
  count = 0;
  #bytes: Uint8Array<ArrayBuffer>;

  constructor(most: number) {
    this.#bytes = new Uint8Array(LIST_HEADER + most * PLACE_BYTES);
  }

  /** False: it is too large for a run. */
  add({ start, facts, raw, end }: PlacedRecord): boolean {
    const [id, factsSize, rawSize] = [facts - start, raw - facts, end - raw];
    if (start >= LONGEST_START || id >= LONGEST_ID || factsSize >= LONGEST_PART || rawSize >= LONGEST_PART)
      return false;
    const to = this.#bytes;
    let at = LIST_HEADER + this.count * PLACE_BYTES;
    to[at++] = HEX_NUMBER;
    to[at++] = DIGITS + 2;
    to[at++] = 0x30;
    to[at++] = 0x78;
    writeHex(to, at, start * 512 + id);
    writeHex(to, at + 8, (factsSize << 16) | rawSize);
    this.count += 1;
    return true;
  }

  /** The places so far, as an array of their own; the next run begins. */
  take(): Uint8Array<ArrayBuffer> {
    const places = asList(this.#bytes.slice(0, LIST_HEADER + this.count * PLACE_BYTES));
    this.count = 0;
    return places;
  }
}

/** With the header of a list of that size. */
function asList(places: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const size = places.length - LIST_HEADER;
  places[0] = LIST;
  for (let index = 0; index < 4; index++) places[4 - index] = size >>> (8 * index);
  return places;
}

/** The id, facts and raw bytes of records, as SQL of the bytes and the places that are bound. */
export const PLACED = {
  id: 'cast(substr(:bytes, start, id_size) as text)',
  facts: 'substr(:bytes, start + id_size, facts_size)',
  raw: 'substr(:bytes, start + id_size + facts_size, raw_size)',
  from: `(
  select key, (value >> 41) + 1 as start, (value >> 32) & 511 as id_size, (value >> 16) & 65535 as facts_size,
    value & 65535 as raw_size
  from json_each(:places))`,
} as const;

/** How many records a run has. */
export function runSize({ places }: RecordRun): number {
  return (places.length - LIST_HEADER) / PLACE_BYTES;
}

/** The places of the records of a run that have a zero in a list beside it. */
export function placesOfZeros({ places }: RecordRun, beside: readonly number[]): Uint8Array<ArrayBuffer> {
  const left = new Uint8Array(places.length);
  let end = LIST_HEADER;
  for (const [index, value] of beside.entries()) {
    if (value !== 0) continue;
    const start = LIST_HEADER + index * PLACE_BYTES;
    left.set(places.subarray(start, start + PLACE_BYTES), end);
    end += PLACE_BYTES;
  }
  return asList(left.subarray(0, end));
}

/** Eight digits of the lowest 32 bits. */
function writeHex(to: Uint8Array, start: number, value: number): void {
  for (let index = 0; index < 8; index++) {
    const digit = (value >>> (28 - 4 * index)) & 15;
    to[start + index] = digit < 10 ? 0x30 + digit : 0x57 + digit;
  }
}
