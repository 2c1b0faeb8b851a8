// What is remembered is read back as it was, whole or with what was edited since.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnBuilder } from '../../src/matching/columns/column.ts';
import { textReader } from '../../src/matching/columns/texts.ts';
import type { NamedColumns } from '../../src/matching/features/kept-columns.ts';
import type { MatchMemory } from '../../src/matching/memory.ts';
import {
  packInts,
  readColumns,
  readMemory,
  unpackInts,
  writeParts,
} from '../../src/matching/memory-parts.ts';

it('packs integers in as few bytes as they need', () => {
  const values = fc.array(
    fc.oneof(fc.integer({ min: -1, max: 300 }), fc.integer({ min: -1, max: 2 ** 31 - 2 })),
  );
  fc.assert(
    fc.property(values, fc.nat(9), (list, more) => {
      // As the store gives it: within other bytes.
      const kept = Buffer.concat([Buffer.of(9), packInts(Int32Array.from(list))]).subarray(1);
      const read = unpackInts(kept, list.length + more);
      expect([...read]).toEqual([...list, ...Array(more).fill(-1)]);
    }),
  );
  for (const [highest, bytes] of [
    [254, 1],
    [255, 2],
    [65_534, 2],
    [65_535, 4],
  ] as const)
    expect(packInts(Int32Array.of(-1, highest)).length).toBe(1 + 2 * bytes);
  expect([...unpackInts(new Uint8Array(), 2)]).toEqual([-1, -1]);
});

const MEMORY: MatchMemory = {
  ...{ recordIds: Int32Array.of(7, 70_000, 3), clusters: Int32Array.of(0, 0, 2), judged: Int32Array.of(2) },
  ranks: Int32Array.of(2, 0, 1),
  near: {
    ...{ a: Int32Array.of(0, 0), b: Int32Array.of(1, 2), weight: Int32Array.of(4200, -5999) },
    ...{ pattern: Int32Array.of(1, 0), patterns: [Uint8Array.of(1, 2), Uint8Array.of(0, 3)] },
  },
  zones: Uint8Array.of(2, 0),
  values: new Map([['email', Int16Array.of(-8000, 500)]]),
  method: { keys: [['email', 2000]], comparisons: ['given-name', 'email'] },
};

function columnsOf(texts: readonly (string | null)[]): NamedColumns {
  const builder = columnBuilder();
  for (const text of texts) builder.add(text);
  const column = builder.build();
  return new Map([
    ['given', column],
    ['stem', { ...column, codes: column.codes.toReversed() }],
  ]);
}

const textsOf = (columns: NamedColumns): (string | null)[][] =>
  [...columns.values()].map(({ codes, values }) =>
    Array.from(codes, code => (code < 0 ? null : textReader(values)(code))),
  );

it('reads back what was written', () => {
  const columns = columnsOf(['Ann', null, 'Bo']);
  const parts = new Map<string, Uint8Array>();
  for (const [name, bytes] of writeParts(MEMORY, columns, null)) parts.set(name, Uint8Array.from(bytes));
  const part = (name: string): Uint8Array | null => parts.get(name) ?? null;
  expect(readMemory(part)).toEqual(MEMORY);
  expect(textsOf([...readColumns(part, 3)][0] as NamedColumns)).toEqual(textsOf(columns));
  // Two are edited, one is added; the dictionary stands.
  const [given, stem] = [...columns.values()];
  const edit = (codes: readonly number[]) => ({
    codes: Int32Array.from(codes),
    values: given?.values as never,
  });
  const later = new Map([
    ['given', edit([1, -1, 1, 0])],
    ['stem', edit([...(stem?.codes ?? []).slice(0, 2), -1, 1])],
  ]);
  const kept = {
    ...{ texts: new Set([given?.values as never]), edited: Int32Array.of(0, 2, 3) },
    values: MEMORY.values,
  };
  for (const [name, bytes] of writeParts(MEMORY, later, { ...kept, areRecords: false }))
    parts.set(name, bytes);
  expect(textsOf([...readColumns(part, 4)][0] as NamedColumns)).toEqual(textsOf(later));
  // Of the records that are kept already nothing is written.
  const other = {
    ...{ ...MEMORY, clusters: Int32Array.of(0, 1, 2) },
    values: new Map([['email', Int16Array.of(6000)]]),
  };
  for (const [name, bytes] of writeParts(
    { ...other, recordIds: Int32Array.of(), ranks: Int32Array.of() },
    later,
    { ...kept, areRecords: true },
  ))
    parts.set(name, Uint8Array.from(bytes));
  expect(readMemory(part)).toEqual(other);
  expect(readMemory(() => null)).toBeNull();
});
