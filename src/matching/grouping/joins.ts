// Who hangs together by edges: union-find. May not weigh.

import { upTo } from '../columns/ints.ts';

/** Pairs of records. */
interface Ends {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Union-find with path halving over all records; the lowest record is the root. */
export interface Joins {
  /** Records. */
  readonly size: number;
  readonly rootOf: (record: number) => number;
  readonly unite: (one: number, other: number) => void;
  /** Joins the ends of edges; gives them. */
  readonly join: (subset: Int32Array, edges: Ends) => Int32Array;
  /** Makes records stand alone again. */
  readonly separate: (records: Int32Array) => void;
}

export function makeJoins(size: number): Joins {
  const parents = upTo(size);
  const rootOf = (record: number): number => {
    let at = record;
    for (let above = parents[at] as number; above !== at; above = parents[at] as number) {
      parents[at] = parents[above] as number;
      at = parents[at] as number;
    }
    return at;
  };
  const unite = (a: number, b: number): void => {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one !== other) parents[Math.max(one, other)] = Math.min(one, other);
  };
  return {
    size,
    rootOf,
    unite,
    join(subset, edges) {
      const touched = new Int32Array(subset.length * 2);
      subset.forEach((edge, position) => {
        const [a, b] = [edges.a[edge] ?? 0, edges.b[edge] ?? 0];
        touched[2 * position] = a;
        touched[2 * position + 1] = b;
        unite(a, b);
      });
      return touched;
    },
    separate(records) {
      for (let at = 0; at < records.length; at++) parents[records[at] as number] = records[at] as number;
    },
  };
}
