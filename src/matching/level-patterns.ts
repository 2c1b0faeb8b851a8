// Patterns of levels, numbered: what training and scoring work on, so that neither grows with pairs. May not weigh.

import type { Comparison } from './comparison.ts';

/** By number of pattern the level of each comparison. */
export type Patterns = readonly Uint8Array[];

/** Distinct patterns over some comparisons, and how many pairs have each. */
export interface Histogram {
  readonly patterns: Patterns;
  readonly counts: readonly number[];
}

/** No comparison has more levels. */
const RADIX = 8;
/** A pair that weighs less by a first estimate stays out, whatever training finds: 8 bits, in milli-bits. */
const FLOOR = -8000;

interface PatternTable {
  /** Compares a pair; the number of its pattern. */
  readonly look: (a: number, b: number) => number;
  readonly levels: (pattern: number) => Uint8Array;
  /** True when pairs of this pattern may come to weigh something. */
  readonly isKept: (pattern: number) => boolean;
  readonly patterns: () => Patterns;
}

export function patternTable(
  comparisons: readonly Comparison[],
  roughly: (levels: Uint8Array) => number,
): PatternTable {
  const compare = comparisons.map(one => one.compare);
  const numbers = new Map<number, number>();
  const patterns: Uint8Array[] = [];
  const kept: boolean[] = [];
  return {
    look(a, b) {
      let code = 0;
      for (let at = 0; at < compare.length; at++) code = code * RADIX + (compare[at]?.(a, b) ?? 0);
      const known = numbers.get(code);
      if (known !== undefined) return known;
      const levels = levelsOf(code, compare.length);
      numbers.set(code, patterns.length);
      patterns.push(levels);
      kept.push(roughly(levels) > FLOOR);
      return patterns.length - 1;
    },
    levels: pattern => patterns[pattern] ?? new Uint8Array(),
    isKept: pattern => kept[pattern] ?? false,
    patterns: () => patterns,
  };
}

function levelsOf(code: number, length: number): Uint8Array {
  const levels = new Uint8Array(length);
  for (let at = length - 1, rest = code; at >= 0; at--) {
    levels[at] = rest % RADIX;
    rest = Math.floor(rest / RADIX);
  }
  return levels;
}

/** The histogram over some of the comparisons; patterns that differ only in the others become one. */
export function project(patterns: Patterns, counts: readonly number[], used: readonly number[]): Histogram {
  const found = new Map<string, { levels: Uint8Array; count: number }>();
  counts.forEach((count, pattern) => {
    if (count === 0) return;
    const levels = Uint8Array.from(used, at => patterns[pattern]?.[at] ?? 0);
    const name = levels.join();
    const known = found.get(name);
    if (known) known.count += count;
    else found.set(name, { levels, count });
  });
  const all = [...found.values()];
  return { patterns: all.map(one => one.levels), counts: all.map(one => one.count) };
}
