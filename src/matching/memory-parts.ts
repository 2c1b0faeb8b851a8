// What is remembered as named bytes, for whoever keeps it: integers in as few bytes as they need. May not read a store.

import type { Column } from './columns/column.ts';
import type { Texts } from './columns/texts.ts';
import type { NamedColumns } from './features/kept-columns.ts';
import type { MatchMemory, Method } from './memory.ts';

/** What of the columns is needed to read them. */
interface Index extends Method {
  /** By dictionary the names of its columns. */
  readonly dictionaries: readonly (readonly string[])[];
}

/** By name its bytes; null: there is none. */
export type ReadPart = (name: string) => Uint8Array | null;

export function* writeParts(
  { fingerprints, near, method }: MatchMemory,
  columns: NamedColumns,
): Generator<readonly [name: string, bytes: Uint8Array]> {
  const byTexts = Map.groupBy(columns, ([, column]) => column.values);
  const dictionaries = [...byTexts.values()].map(named => named.map(([name]) => name));
  yield ['index', Buffer.from(JSON.stringify({ ...method, dictionaries } satisfies Index))];
  yield ['fingerprints', bytesOf(fingerprints)];
  for (const side of ['a', 'b', 'pattern'] as const) yield [`near ${side}`, packInts(near[side])];
  yield ['near patterns', Buffer.concat(near.patterns)];
  let number = 0;
  for (const { bytes, starts, size } of byTexts.keys()) {
    const lengths = Int32Array.from(
      { length: size },
      (_, code) => (starts[code + 1] ?? 0) - (starts[code] ?? 0),
    );
    yield [`lengths ${number}`, packInts(lengths)];
    yield [`texts ${number++}`, bytes];
  }
  for (const [name, { codes }] of columns) yield [`column ${name}`, packInts(codes)];
}

/** Null without any. */
export function readMemory(part: ReadPart): MatchMemory | null {
  const index = indexOf(part);
  if (index === null) return null;
  const { keys, comparisons } = index;
  const ints = (name: string): Int32Array => unpackInts(part(name) ?? new Uint8Array());
  const flat = part('near patterns') ?? new Uint8Array();
  const width = Math.max(comparisons.length, 1);
  const patterns = Array.from({ length: flat.length / width }, (_, at) =>
    flat.slice(at * width, (at + 1) * width),
  );
  return {
    fingerprints: new Float64Array(new Uint8Array(part('fingerprints') ?? []).buffer),
    near: { a: ints('near a'), b: ints('near b'), pattern: ints('near pattern'), patterns },
    method: { keys, comparisons },
  };
}

/** Columns by name, those of one dictionary together; read as they are asked for. */
export function* readColumns(part: ReadPart): Generator<NamedColumns> {
  for (const [number, names] of (indexOf(part)?.dictionaries ?? []).entries()) {
    const values = textsOf(
      part(`texts ${number}`) ?? new Uint8Array(),
      unpackInts(part(`lengths ${number}`) ?? new Uint8Array()),
    );
    yield new Map(
      names.map((name): [string, Column] => [
        name,
        { codes: unpackInts(part(`column ${name}`) ?? new Uint8Array()), values },
      ]),
    );
  }
}

function indexOf(part: ReadPart): Index | null {
  const bytes = part('index');
  return bytes === null ? null : (JSON.parse(Buffer.from(bytes).toString('utf8')) as Index);
}

function textsOf(bytes: Uint8Array, lengths: Int32Array): Texts {
  const starts = new Int32Array(lengths.length + 1);
  addUp(lengths, starts);
  return { size: lengths.length, bytes, starts };
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const BITS = 8;
const MOST_BYTES = 4;

/** Integers from -1 on, each in as many bytes as the highest needs; the first byte says how many. */
export function packInts(values: Int32Array): Uint8Array {
  const highest = highestOf(values) + 1;
  let width = 1;
  while (width < MOST_BYTES && highest >= 2 ** (BITS * width)) width += 1;
  const bytes = new Uint8Array(1 + width * values.length);
  bytes[0] = width;
  for (let byte = 0; byte < width; byte++) putBytes(values, bytes, byte, width);
  return bytes;
}

export function unpackInts(bytes: Uint8Array): Int32Array {
  const width = bytes[0] ?? 1;
  const values = new Int32Array(Math.max(Math.floor((bytes.length - 1) / width), 0)).fill(-1);
  for (let byte = 0; byte < width; byte++) takeBytes(values, bytes, byte, width);
  return values;
}

// Loops over millions stand alone, with nothing behind them: V8 leaves what it compiled for such a loop where it meets code that it has
// not seen run, and begins again by interpreting.

function addUp(lengths: Int32Array, starts: Int32Array): void {
  for (let at = 0; at < lengths.length; at++)
    starts[at + 1] = (starts[at] as number) + (lengths[at] as number);
}

function highestOf(values: Int32Array): number {
  let highest = 0;
  for (let at = 0; at < values.length; at++) highest = Math.max(highest, values[at] as number);
  return highest;
}

function putBytes(values: Int32Array, bytes: Uint8Array, byte: number, width: number): void {
  const shift = BITS * byte;
  for (let at = 0; at < values.length; at++)
    bytes[1 + byte + at * width] = ((values[at] as number) + 1) >>> shift;
}

function takeBytes(values: Int32Array, bytes: Uint8Array, byte: number, width: number): void {
  const shift = BITS * byte;
  for (let at = 0; at < values.length; at++)
    values[at] = (values[at] as number) + ((bytes[1 + byte + at * width] as number) << shift);
}
