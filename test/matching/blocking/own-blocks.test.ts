// The pairs of new records: those of the blocks that laying out everything would give, whole or in parts, and no others.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BlockingKey } from '../../../src/matching/blocking/blocking-key.ts';
import { forEachNewPair } from '../../../src/matching/blocking/own-blocks.ts';
import { placesWhere } from '../../../src/matching/columns/places.ts';

const SIZE = 40;
const VALUES = 4;

/** Codes of few values, so that many records hold the same; -1: none. */
const codes = fc
  .array(fc.integer({ min: -1, max: VALUES - 1 }), { minLength: SIZE, maxLength: SIZE })
  .map(list => ({ codes: Int32Array.from(list), size: VALUES }));

const cases = fc.record({
  /** One column of two parts, and two columns of one. */
  parts: fc.tuple(codes, codes),
  columns: fc.tuple(codes, codes),
  second: codes,
  caps: fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 12 })),
  isNew: fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: SIZE, maxLength: SIZE }),
});

interface Key extends BlockingKey {
  readonly cap: number;
}

/** Blocks by what records hold, those above the cap in parts, those still above it left out. */
function blocksOf({ columns, cap }: Key, second: Int32Array): readonly (readonly number[])[] {
  const blocks = new Map<string, Set<number>>();
  for (const parts of columns())
    for (let record = 0; record < SIZE; record++) {
      const held = parts.map(one => one.codes[record] ?? -1);
      if (held.includes(-1)) continue;
      const name = held.join();
      blocks.set(name, (blocks.get(name) ?? new Set<number>()).add(record));
    }
  return [...blocks.values()].flatMap(members => {
    const all = [...members];
    if (all.length <= cap) return [all];
    const parts = Map.groupBy(all, record => second[record]);
    return [...parts.values()].filter(part => part.length <= cap);
  });
}

/** Pairs of a block of which one at least is new. */
function pairsOf(block: readonly number[], isNew: readonly number[]): readonly string[] {
  return block.flatMap(a =>
    block.filter(b => a < b && (isNew[a] === 1 || isNew[b] === 1)).map(b => `${a}-${b}`),
  );
}

it('are those of their blocks, each once', () => {
  fc.assert(
    fc.property(cases, ({ parts, columns, second, caps, isNew }) => {
      const keys: Key[] = [
        { name: 'one', fields: ['a', 'b'], columns: () => [[...parts]], cap: caps[0] },
        { name: 'other', fields: ['c'], columns: () => columns.map(one => [one]), cap: caps[1] },
      ];
      const blocks = keys.flatMap(key => blocksOf(key, second.codes));
      const expected = new Set(blocks.flatMap(block => pairsOf(block, isNew)));
      const found: string[] = [];
      forEachNewPair(
        keys.map(key => ({ key, cap: key.cap })),
        [{ field: 'd', codes: () => second }],
        { size: isNew.length, fresh: placesWhere(isNew.length, at => isNew[at] === 1) },
        (a, b) => {
          found.push(`${a}-${b}`);
        },
      );
      expect(found.toSorted()).toEqual([...expected].toSorted());
    }),
  );
});
