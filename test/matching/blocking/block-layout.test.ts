// Blocking: the counts are exact, no block is above its cap, and the budget goes to keys that are selective.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, type KeySet, layOutKey } from '../../../src/matching/blocking/block-layout.ts';
import {
  type Blocks,
  forEachOwnPair,
  openBlocks,
  sharesBlock,
  stretchesOf,
} from '../../../src/matching/blocking/blocking.ts';
import type { BlockingKey, KeyPart } from '../../../src/matching/blocking/blocking-key.ts';

const SIZE = 3000;
const MOST_CODES = 400;

function keyOf(name: string, codes: readonly number[], further: readonly number[] = []): BlockingKey {
  const all = [codes, further].filter(one => one.length > 0);
  const columns = all.map(one => [{ codes: Int32Array.from(one), size: MOST_CODES }]);
  return { name, fields: [name], columns };
}

function partOf(field: string, codes: readonly number[]): KeyPart {
  return { field, codes: { codes: Int32Array.from(codes), size: MOST_CODES } };
}

function layOut(keys: KeySet['keys'], splitters: KeySet['splitters']): readonly Blocks[] {
  const laidOut = keys.map((_, at) => layOutKey({ keys, size: SIZE, splitters }, at));
  return inOrder(laidOut, SIZE).map(one => openBlocks(one, SIZE));
}

function largestOf({ starts }: Blocks): number {
  return starts.reduce((most, start, code) => Math.max(most, (starts[code + 1] ?? start) - start), 0);
}

/** One number for each visit of a pair, lower record first. */
function visitedPairs(blocks: readonly Blocks[], pieces: number): readonly number[] {
  const seen: number[] = [];
  for (const stretch of stretchesOf(blocks, pieces))
    forEachOwnPair(blocks, stretch, (a, b) => seen.push(a * SIZE + b));
  return seen;
}

function pairsSharing(blocks: readonly Blocks[]): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const one of blocks)
    for (let a = 0; a < SIZE; a++)
      for (let b = a + 1; b < SIZE; b++) if (sharesBlock(one, a, b)) pairs.add(a * SIZE + b);
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
  test('pairs are counted as they are visited, each once however many pieces, none above its cap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), seed => {
        const coarse = codesOf(seed, 9);
        const [one, other] = [codesOf(seed + 1, MOST_CODES), codesOf(seed + 2, MOST_CODES)];
        const keys = [keyOf('coarse', coarse), keyOf('many', one, other)];
        const blocks = layOut(keys, [partOf('coarse', coarse), partOf('split', other)]);
        for (const own of blocks) expect(largestOf(own)).toBeLessThanOrEqual(own.cap);
        const seen = visitedPairs(blocks, 1 + (seed % 9));
        expect(new Set(seen).size).toBe(seen.length);
        expect(new Set(seen)).toEqual(pairsSharing(blocks));
        const coarsest = blocks.filter(own => own.name === 'coarse');
        expect(coarsest[0]?.pairs).toBe(pairsSharing(coarsest).size);
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
