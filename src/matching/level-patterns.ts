// Patterns of levels with their counts: what training works on, so that it does not grow with pairs. May not weigh.

import type { Comparison } from './comparison.ts';

/** Distinct vectors of levels, and how many pairs have each. */
export interface Histogram {
  /** By pattern the level of each comparison. */
  readonly patterns: readonly Uint8Array[];
  readonly counts: readonly number[];
}

const RADIX = 8;

/** Collects the patterns of pairs over some comparisons. */
export function patternCounter(comparisons: readonly Comparison[]): {
  readonly add: (a: number, b: number) => void;
  readonly histogram: () => Histogram;
} {
  const counts = new Map<number, number>();
  const compare = comparisons.map(one => one.compare);
  return {
    add(a, b) {
      let code = 0;
      for (const one of compare) code = code * RADIX + one(a, b);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    },
    histogram() {
      const codes = [...counts.keys()].toSorted((one, other) => one - other);
      const patterns = codes.map(code => {
        const levels = new Uint8Array(compare.length);
        for (let at = compare.length - 1, rest = code; at >= 0; at--) {
          levels[at] = rest % RADIX;
          rest = Math.floor(rest / RADIX);
        }
        return levels;
      });
      return { patterns, counts: codes.map(code => counts.get(code) ?? 0) };
    },
  };
}
