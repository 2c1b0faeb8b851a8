// Blocking: the counts are exact, no block is above its cap, and the budget goes to keys that are selective.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutBlocks } from '../../src/matching/block-layout.ts';
import { forEachOwnPair, sharesBlock } from '../../src/matching/blocking.ts';
import type { BlockingKey, KeyPart } from '../../src/matching/blocking-key.ts';

const SIZE = 3000;
const MOST_CODES = 400;

function keyOf(name: string, codes: readonly number[], further: readonly number[] = []): BlockingKey {
  const columns = [codes, further].filter(one => one.length > 0).map(one => Int32Array.from(one));
  return { name, fields: [name], columns, size: MOST_CODES };
}

function partOf(field: string, codes: readonly number[]): KeyPart {
  return { field, codes: { codes: Int32Array.from(codes), size: MOST_CODES } };
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
  test('pairs are counted as they are visited, each once, none above its cap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), seed => {
        const coarse = codesOf(seed, 9);
        const [one, other] = [codesOf(seed + 1, MOST_CODES), codesOf(seed + 2, MOST_CODES)];
        const keys = [keyOf('coarse', coarse), keyOf('many', one, other)];
        const blocks = layOutBlocks(keys, SIZE, [partOf('coarse', coarse), partOf('split', other)]);
        const seen = new Set<number>();
        let wrong = 0;
        blocks.forEach((own, at) => {
          const largest = own.starts.reduce((most, start, code) => {
            return Math.max(most, (own.starts[code + 1] ?? start) - start);
          }, 0);
          expect(largest).toBeLessThanOrEqual(own.cap);
          forEachOwnPair(blocks, at, (a, b) => {
            if (a >= b || seen.has(a * SIZE + b)) wrong += 1;
            seen.add(a * SIZE + b);
          });
        });
        expect(wrong).toBe(0);
        const coarsest = blocks.find(own => own.name === 'coarse');
        let inBlocks = 0;
        for (let a = 0; a < SIZE; a++)
          for (let b = a + 1; b < SIZE; b++)
            if (coarsest !== undefined && sharesBlock(coarsest, a, b)) inBlocks += 1;
        expect(coarsest?.pairs).toBe(inBlocks);
      }),
      { numRuns: 3 },
    );
  });

  test('the cap is chosen after splitting: parts of a coarse block are kept whole within the budget', () => {
    const coarse = Array.from({ length: SIZE }, (_, record) => record % 2);
    const fine = Array.from({ length: SIZE }, (_, record) => record % 300);
    const [blocks] = layOutBlocks([keyOf('coarse', coarse)], SIZE, [partOf('fine', fine)]);
    // 300 parts of ten records, 45 pairs each.
    expect(blocks).toMatchObject({ pairs: 300 * 45, dropped: [], fields: ['coarse', 'fine'] });
  });

  test('a block that no key splits is not compared, and said', () => {
    const all = new Array<number>(SIZE).fill(0);
    const [blocks] = layOutBlocks([keyOf('same', all)], SIZE, []);
    expect(blocks).toMatchObject({ pairs: 0, dropped: [SIZE] });
  });
});
