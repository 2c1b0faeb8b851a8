// Many records that hold the very same: told from one comparison, clustered as one. May not find them: canonical-order does.

import { clusterRecords, type Edges } from './clustering.ts';

/** Per record the lowest record of its cluster; `copies` gives per record the first of many like it, itself when there are few. */
export function clusterCopies(
  edges: Edges,
  copies: Int32Array,
  weigh: (a: number, b: number) => number,
  mostLoose?: number,
): Int32Array {
  const firsts = copies.map((first, record) =>
    // All copies weigh alike; the second of them says whether what they hold tells one entity.
    first !== record && weigh(first, first + 1) > 0 ? first : record,
  );
  const clusters = clusterRecords(copies.length, amongFirsts(edges, firsts), weigh, mostLoose);
  return clusters.map((_, record) => clusters[firsts[record] ?? record] ?? record);
}

function amongFirsts({ a, b, weight }: Edges, firsts: Int32Array): Edges {
  if (firsts.every((first, record) => first === record)) return { a, b, weight };
  const [ones, others] = [a.map(one => firsts[one] ?? 0), b.map(other => firsts[other] ?? 0)];
  const used = Int32Array.from(ones.keys()).filter(edge => ones[edge] !== others[edge]);
  return {
    a: used.map(edge => Math.min(ones[edge] ?? 0, others[edge] ?? 0)),
    b: used.map(edge => Math.max(ones[edge] ?? 0, others[edge] ?? 0)),
    weight: used.map(edge => weight[edge] ?? 0),
  };
}
