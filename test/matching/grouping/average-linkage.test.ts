// Average linkage that remembers what is nearest gives what one gets that looks at all clusters before every merge.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { averageLinkage } from '../../../src/matching/grouping/average-linkage.ts';

type Matrix = readonly (readonly number[])[];

function bruteForce(weights: Matrix): readonly (readonly number[])[] {
  const clusters = weights.map((_, place) => [place]);
  const meanOf = (one: readonly number[], other: readonly number[]): number =>
    one.flatMap(i => other.map(j => weights[i]?.[j] ?? 0)).reduce((sum, weight) => sum + weight, 0) /
    (one.length * other.length);
  for (;;) {
    let [best, pair] = [0, null as readonly [number, number] | null];
    for (let i = 0; i < clusters.length; i++)
      for (let j = i + 1; j < clusters.length; j++) {
        const mean = meanOf(clusters[i] ?? [], clusters[j] ?? []);
        if (mean > best) [best, pair] = [mean, [i, j]];
      }
    if (pair === null) return clusters;
    clusters[pair[0]]?.push(...(clusters[pair[1]] ?? []));
    clusters.splice(pair[1], 1);
  }
}

// Few different weights: most means are equal to another.
const MATRIX = fc
  .integer({ min: 1, max: 9 })
  .chain(size =>
    fc
      .array(fc.integer({ min: -3, max: 3 }), { minLength: size * size, maxLength: size * size })
      .map(
        (flat): Matrix =>
          Array.from({ length: size }, (_, i) =>
            Array.from({ length: size }, (_, j) =>
              i === j ? 0 : (flat[Math.min(i, j) * size + Math.max(i, j)] ?? 0),
            ),
          ),
      ),
  );

it('merges what all pairs would', () => {
  fc.assert(
    fc.property(MATRIX, weights => {
      const found = averageLinkage({ size: weights.length, weights: Float64Array.from(weights.flat()) });
      expect(found).toEqual(bruteForce(weights));
    }),
  );
});

it('weighs of pairs that speak against each other only what decides, and merges the same', () => {
  fc.assert(
    fc.property(MATRIX, weights => {
      const size = weights.length;
      const flat = weights.flat();
      const weighed = new Set<string>();
      const found = averageLinkage(
        { size, weights: Float64Array.from(flat, weight => Math.max(weight, 0)) },
        {
          isWeighed: Uint8Array.from(flat, weight => Number(weight > 0)),
          weigh(one, other) {
            const pair = `${Math.min(one, other)} ${Math.max(one, other)}`;
            expect(weighed.has(pair)).toBe(false);
            weighed.add(pair);
            return weights[one]?.[other] ?? 0;
          },
        },
      );
      expect(found).toEqual(bruteForce(weights));
    }),
  );
});
