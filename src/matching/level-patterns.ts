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
  const tree = levelTree();
  const patterns: Uint8Array[] = [];
  const kept: boolean[] = [];
  const levels = new Uint8Array(compare.length);
  return {
    look(a, b) {
      let node = 0;
      for (let at = 0; at < compare.length; at++) {
        const level = (compare[at] as Comparison['compare'])(a, b);
        levels[at] = level;
        node = tree.child(node, level);
      }
      const known = tree.pattern(node);
      if (known >= 0) return known;
      tree.name(node, patterns.length);
      patterns.push(levels.slice());
      kept.push(roughly(levels) > FLOOR);
      return patterns.length - 1;
    },
    levels: pattern => patterns[pattern] ?? new Uint8Array(),
    isKept: pattern => kept[pattern] ?? false,
    patterns: () => patterns,
  };
}

interface LevelTree {
  /** The node under a node for a level; made when it is new. */
  readonly child: (node: number, level: number) => number;
  /** The pattern that ends at a node; -1 for none yet. */
  readonly pattern: (node: number) => number;
  readonly name: (node: number, pattern: number) => void;
}

/** A tree of levels in typed arrays, root 0: to find a pattern takes one look a level. */
function levelTree(): LevelTree {
  let children = new Int32Array(RADIX * 1024);
  let names = new Int32Array(1024).fill(-1);
  let size = 1;
  const grow = (): void => {
    const [wider, more] = [new Int32Array(children.length * 2), new Int32Array(names.length * 2).fill(-1)];
    wider.set(children);
    more.set(names);
    [children, names] = [wider, more];
  };
  return {
    child(node, level) {
      const known = children[node * RADIX + level] as number;
      if (known !== 0) return known;
      if (size === names.length) grow();
      children[node * RADIX + level] = size;
      return size++;
    },
    pattern: node => names[node] as number,
    name(node, pattern) {
      names[node] = pattern;
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
