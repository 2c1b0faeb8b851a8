// Patterns of levels, numbered: what training and scoring work on, so that neither grows with pairs. May not weigh.

import { widened } from '../columns/ints.ts';
import type { Comparison } from './comparison.ts';

/** By number of pattern the level of each comparison. */
export type Patterns = readonly Uint8Array[];

/** Distinct patterns over some comparisons, and how many pairs have each. */
export interface Histogram {
  readonly patterns: Patterns;
  readonly counts: readonly number[];
}

/** No comparison has so many levels, no evidence included. */
export const RADIX = 8;
/** A pattern that weighs less by the weights to begin with stays out, whatever training finds: 8 bits, in milli-bits. */
const FLOOR = -8000;

interface PatternTable {
  /** Compares a pair; the number of its pattern. */
  readonly look: (a: number, b: number) => number;
  /** The number of a pattern that is known already. */
  readonly numberOf: (levels: Uint8Array) => number;
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
  const tree = levelTree();
  const patterns: Uint8Array[] = [];
  const kept: boolean[] = [];
  const levels = new Uint8Array(compare.length);
  const added = (): number => {
    kept.push(roughly(levels) > FLOOR);
    return patterns.push(levels.slice()) - 1;
  };
  return {
    look(a, b) {
      for (let at = 0; at < compare.length; at++) levels[at] = (compare[at] as Comparison['compare'])(a, b);
      return tree.numberOf(levels, added);
    },
    numberOf(known) {
      levels.set(known);
      return tree.numberOf(levels, added);
    },
    levels: pattern => patterns[pattern] ?? new Uint8Array(),
    isKept: pattern => kept[pattern] ?? false,
    patterns: () => patterns,
  };
}

interface LevelTree {
  /** The number of a pattern; that of a new one is asked for. */
  readonly numberOf: (levels: Uint8Array, added: () => number) => number;
}

/** A tree of levels in typed arrays, root 0: to find a pattern takes one look a level. */
export function levelTree(): LevelTree {
  let children: Int32Array = new Int32Array(RADIX * 1024);
  let names: Int32Array = new Int32Array(1024);
  let size = 1;
  const makeChild = (node: number, level: number): number => {
    if (size === names.length) {
      children = widened(children, children.length * 2);
      names = widened(names, names.length * 2);
    }
    children[node * RADIX + level] = size;
    return size++;
  };
  return {
    numberOf(levels, added) {
      let node = 0;
      for (let at = 0; at < levels.length; at++) {
        const level = levels[at] as number;
        node = (children[node * RADIX + level] as number) || makeChild(node, level);
      }
      // 0 for none yet.
      if (names[node] === 0) names[node] = added() + 1;
      return (names[node] as number) - 1;
    },
  };
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
