// What is remembered as named bytes, for whoever keeps it: integers in as few bytes as they need. May not read a store.

import type { Column } from './columns/column.ts';
import { lengths, type Texts } from './columns/texts.ts';
import type { NamedColumns } from './features/kept-columns.ts';
import type { MatchMemory, Method } from './memory.ts';
import type { ValueWeights } from './moved.ts';

/** What of the columns is needed to read them. */
interface Index extends Method {
  /** By dictionary the names of its columns. */
  readonly dictionaries: readonly (readonly string[])[];
}

/** Lists of numbers, -1 and up. */
const NUMBERED = ['recordIds', 'ranks', 'clusters', 'judged'] as const;
/** Of which records there are. */
const OF_RECORDS: ReadonlySet<string> = new Set(['recordIds', 'ranks']);
const NEAR = ['a', 'b', 'pattern'] as const;

/** By name its bytes; null: there is none. */
export type ReadPart = (name: string) => Uint8Array | null;

/** What is kept already. */
export interface KeptParts {
  /** True where the records are those that are kept, with the numbers they have there. */
  readonly areRecords: boolean;
  /** Dictionaries that are as they are kept. */
  readonly texts: ReadonlySet<Texts>;
  /** What values added when it was kept; those that are the very same are not written. */
  readonly values: ValueWeights;
  /** Numbers of which the codes are others than those that are kept whole. */
  readonly edited: Int32Array;
}

/** All parts, or with `kept` those that are others. */
export function* writeParts(
  { near, zones, values, method, ...numbered }: MatchMemory,
  columns: NamedColumns,
  kept: KeptParts | null,
): Generator<readonly [name: string, bytes: Uint8Array]> {
  const byTexts = Map.groupBy(columns, ([, column]) => column.values);
  const dictionaries = [...byTexts.values()].map(named => named.map(([name]) => name));
  yield ['index', Buffer.from(JSON.stringify({ ...method, dictionaries } satisfies Index))];
  for (const name of NUMBERED)
    if (kept?.areRecords !== true || !OF_RECORDS.has(name)) yield [name, packInts(numbered[name])];
  for (const side of NEAR) yield [`near ${side}`, packInts(near[side])];
  yield ['near weight', new Uint8Array(near.weight.slice().buffer)];
  yield ['near zone', zones];
  for (const [name, { buffer, byteOffset, byteLength }] of notKept(values, kept?.values))
    yield [`values ${name}`, new Uint8Array(buffer, byteOffset, byteLength)];
  yield ['near patterns', Buffer.concat(near.patterns)];
  for (const [number, one] of [...byTexts.keys()].entries()) {
    if (kept?.texts.has(one) === true) continue;
    yield [`lengths ${number}`, packInts(lengths(one))];
    yield [`texts ${number}`, one.bytes];
  }
  yield ['edited', packInts(kept?.edited ?? new Int32Array())];
  for (const [name, { codes }] of columns) {
    if (kept === null) yield [`column ${name}`, packInts(codes)];
    else yield [`edits ${name}`, packInts(kept.edited.map(number => codes[number] as number))];
  }
}

/** Those that are not the very same. */
function notKept(
  values: ValueWeights,
  kept: ValueWeights | undefined,
): readonly (readonly [string, Int16Array])[] {
  return [...values].filter(([name, weights]) => kept?.get(name) !== weights);
}

/** Null without any. */
export function readMemory(part: ReadPart): MatchMemory | null {
  const index = indexOf(part);
  if (index === null) return null;
  const { keys, comparisons } = index;
  const bytes = (name: string): Uint8Array => part(name) ?? new Uint8Array();
  const ints = <Name extends string>(names: readonly Name[], before = ''): Record<Name, Int32Array> =>
    Object.fromEntries(names.map(name => [name, unpackInts(bytes(`${before}${name}`))])) as never;
  const flat = bytes('near patterns');
  const width = Math.max(comparisons.length, 1);
  const patterns = Array.from({ length: flat.length / width }, (_, at) =>
    flat.slice(at * width, (at + 1) * width),
  );
  const weight = new Int32Array(new Uint8Array(bytes('near weight')).buffer);
  return {
    ...ints(NUMBERED),
    near: { ...ints(NEAR, 'near '), weight, patterns },
    zones: bytes('near zone'),
    values: new Map(
      comparisons.flatMap(name => {
        const weights = part(`values ${name}`);
        return weights === null ? [] : [[name, new Int16Array(new Uint8Array(weights).buffer)] as const];
      }),
    ),
    method: { keys, comparisons },
  };
}

/** Numbers whose codes were edited since the columns were kept whole. */
export function editedNumbers(part: ReadPart): Int32Array {
  return unpackInts(part('edited') ?? new Uint8Array());
}

/**
 * Columns by name, those of one dictionary together, in the order of their keeping; read as they are asked for. Each has room for so
 * many records, which is as many as are remembered or more.
 */
export function* readColumns(part: ReadPart, room: number): Generator<NamedColumns> {
  const edited = editedNumbers(part);
  const ints = (name: string, length?: number): Int32Array =>
    unpackInts(part(name) ?? new Uint8Array(), length);
  for (const [number, names] of (indexOf(part)?.dictionaries ?? []).entries()) {
    const values = textsOf(part(`texts ${number}`) ?? new Uint8Array(), ints(`lengths ${number}`));
    const columnOf = (name: string): Column => {
      const codes = ints(`column ${name}`, room);
      const edits = edited.length === 0 ? edited : ints(`edits ${name}`);
      for (let at = 0; at < edited.length; at++) codes[edited[at] as number] = edits[at] as number;
      return { codes, values };
    };
    yield new Map(names.map(name => [name, columnOf(name)]));
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

/** What integers are kept as, by how many bytes each takes. The narrow ones hold no -1: there they stand one higher. */
const WIDTHS = [Uint8Array, Uint16Array, Int32Array] as const;

/** Integers from -1 on, each in as few bytes as hold the highest: 1, 2 or 4. The last byte says how many: so the integers lie aligned. */
export function packInts(values: Int32Array): Uint8Array {
  const highest = highestOf(values);
  const Kept = WIDTHS.find(one => highest + 1 < 2 ** (8 * one.BYTES_PER_ELEMENT)) ?? Int32Array;
  const bytes = new Uint8Array(values.length * Kept.BYTES_PER_ELEMENT + 1);
  new Kept(bytes.buffer, 0, values.length).set(Kept === Int32Array ? values : raised(values.slice(), 1));
  bytes[bytes.length - 1] = Kept.BYTES_PER_ELEMENT;
  return bytes;
}

/** At least so many: behind those that are there stand -1. What is wide enough already is not copied. */
export function unpackInts(bytes: Uint8Array, length = 0): Int32Array {
  const Kept = WIDTHS.find(one => one.BYTES_PER_ELEMENT === bytes.at(-1)) ?? Uint8Array;
  const isAligned = bytes.byteOffset % Kept.BYTES_PER_ELEMENT === 0;
  const { buffer, byteOffset } = (isAligned ? bytes : new Uint8Array(bytes)) as Uint8Array<ArrayBuffer>;
  const count = Math.max(Math.floor((bytes.length - 1) / Kept.BYTES_PER_ELEMENT), 0);
  const kept = new Kept(buffer, byteOffset, count);
  if (kept instanceof Int32Array && count >= length) return kept;
  const values = new Int32Array(Math.max(count, length));
  values.set(kept);
  if (!(kept instanceof Int32Array)) raised(values, -1);
  return values.fill(-1, count);
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

function raised(values: Int32Array, by: number): Int32Array {
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) + by;
  return values;
}
