// Blocking: the counts are exact, no block is above its cap, and the budget goes to keys that are selective.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, type KeySet, layOutKey } from '../../../src/matching/blocking/block-layout.ts';
import {
  forEachOwnPair,
  forEachSharedKey,
  type Layout,
  numberBlocks,
  stretchesOf,
} from '../../../src/matching/blocking/blocking.ts';
import type { BlockingKey, KeyPart } from '../../../src/matching/blocking/blocking-key.ts';

const SIZE = 3000;
const MOST_CODES = 400;

function keyOf(name: string, codes: readonly number[], further: readonly number[] = []): BlockingKey {
  const all = [codes, further].filter(one => one.length > 0);
  const columns = all.map(one => [{ codes: Int32Array.from(one), size: MOST_CODES }]);
  return { name, fields: [name], columns: () => columns };
}

function partOf(field: string, codes: readonly number[]): KeyPart {
  return { field, codes: () => ({ codes: Int32Array.from(codes), size: MOST_CODES }) };
}

function layOut(keys: KeySet['keys'], splitters: KeySet['splitters']): readonly Layout[] {
  const laidOut = keys.map((_, at) => layOutKey({ keys, size: SIZE, splitters }, at));
  return inOrder(laidOut, SIZE);
}

function largestOf({ starts }: Layout): number {
  return starts.reduce((most, start, code) => Math.max(most, (starts[code + 1] ?? start) - start), 0);
}

/** One number for each visit of a pair, lower record first. */
function visitedPairs(keys: readonly Layout[], pieces: number): readonly number[] {
  const seen: number[] = [];
  const blocks = numberBlocks(keys, SIZE);
  for (const stretch of stretchesOf(keys, pieces))
    forEachOwnPair(blocks, stretch, (a, b) => seen.push(a * SIZE + b));
  return seen;
}

/** Pairs of one block of a key, told from the blocks alone. */
function pairsSharing({ starts, records }: Layout): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let block = 0; block + 1 < starts.length; block++) {
    const members = records.subarray(starts[block], starts[block + 1]);
    members.forEach((a, at) => {
      for (const b of members.subarray(at + 1)) pairs.add(a * SIZE + b);
    });
  }
  return pairs;
}

/** Codes from -1 to below `most`, the same for the same seed. */
function codesOf(seed: number, most: number): number[] {
  let state = seed;
  return Array.from({ length: SIZE }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % (most + 1)) - 1;
  });
}

describe('blocks', () => {
  test('a key that no record has makes no pairs', () => {
    const [none] = layOut([{ name: 'none', fields: [], columns: () => [] }], []);
    expect(none).toMatchObject({ pairs: 0, standing: 0 });
  });

  test('pairs are counted as they are visited, each once however many pieces, none above its cap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), seed => {
        const coarse = codesOf(seed, 9);
        const [one, other] = [codesOf(seed + 1, MOST_CODES), codesOf(seed + 2, MOST_CODES)];
        const keys = [keyOf('coarse', coarse), keyOf('many', one, other)];
        const laidOut = layOut(keys, [partOf('coarse', coarse), partOf('split', other)]);
        for (const own of laidOut) expect(largestOf(own)).toBeLessThanOrEqual(own.cap);
        const seen = visitedPairs(laidOut, 1 + (seed % 9));
        expect(new Set(seen).size).toBe(seen.length);
        const sharing = laidOut.map(pairsSharing);
        expect(new Set(seen)).toEqual(new Set(sharing.flatMap(pairs => [...pairs])));
        const coarsest = laidOut.findIndex(own => own.name === 'coarse');
        expect(laidOut[coarsest]?.pairs).toBe(sharing[coarsest]?.size);
        const blocks = numberBlocks(laidOut, SIZE);
        for (const pair of seen.slice(0, 2000)) {
          const shared: number[] = [];
          const [a, b] = [Math.floor(pair / SIZE), pair % SIZE];
          forEachSharedKey(blocks, { a, b, from: 0 }, key => shared.push(key));
          expect(shared).toEqual([...laidOut.keys()].filter(key => sharing[key]?.has(pair)));
        }
      }),
      { numRuns: 3 },
    );
  });

  test('the cap is chosen after splitting: parts of a coarse block are kept whole within the budget', () => {
    const coarse = Array.from({ length: SIZE }, (_, record) => record % 2);
    const fine = Array.from({ length: SIZE }, (_, record) => record % 300);
    const [blocks] = layOut([keyOf('coarse', coarse)], [partOf('fine', fine)]);
    // 300 parts of ten records, 45 pairs each.
    expect(blocks).toMatchObject({ pairs: 300 * 45, dropped: [], fields: ['coarse', 'fine'] });
  });

  test('a block that no key splits is not compared, and said', () => {
    const all = new Array<number>(SIZE).fill(0);
    const [blocks] = layOut([keyOf('same', all)], []);
    expect(blocks).toMatchObject({ pairs: 0, dropped: [SIZE] });
  });
});
