// Components of many records: somebody who stands in a file hundreds of times is one, a chain of strangers is none.

import { expect, it } from 'vitest';
import { clusterRecords, type Edges } from '../../../src/matching/grouping/clustering.ts';

type Pair = readonly [a: number, b: number, weight: number];

function edgesOf(pairs: readonly Pair[]): Edges {
  const column = (at: 0 | 1 | 2): Int32Array => Int32Array.from(pairs, pair => pair[at]);
  return { a: column(0), b: column(1), weight: column(2) };
}

/** Every pair of these records that is at most so far apart. */
function within(size: number, apart: number, weight: number): Pair[] {
  return Array.from({ length: size }, (_, a) => a).flatMap(a =>
    Array.from(
      { length: Math.min(apart, size - 1 - a) },
      (_, step): Pair => [a, a + step + 1, weight + (step % 3)],
    ),
  );
}

const count = (clusters: Int32Array): number => new Set(clusters).size;

it.each([300, 700])('one person of %i records, of whose pairs a third were compared', size => {
  expect(count(clusterRecords(size, edgesOf(within(size, size / 6, 9000)), () => 8000))).toBe(1);
});

it('one person of 300 records, of whose pairs few were compared, all of one weight', () => {
  expect(count(clusterRecords(300, edgesOf(within(300, 4, 9000)), () => 8000))).toBe(1);
});

it('a chain of strangers stays in pieces', () => {
  const clusters = clusterRecords(300, edgesOf(within(300, 1, 1000)), () => -20_000);
  expect(count(clusters)).toBe(150);
});

it('two persons who are bound by a few pairs stay two', () => {
  const size = 240;
  const isOne = (a: number, b: number): boolean => a < size / 2 === b < size / 2;
  const pairs = within(size, 60, 9000).filter(([a, b]) => isOne(a, b) || (a + b) % 50 === 0);
  const clusters = clusterRecords(size, edgesOf(pairs), (a, b) => (isOne(a, b) ? 8000 : -20_000));
  expect(count(clusters)).toBe(2);
});

it('loose groups of many names are clustered whole where that is asked, else split first', () => {
  // Twenty groups of ten; each record is compared with two of its own and with one of the next group.
  const isOne = (a: number, b: number): boolean => Math.floor(a / 10) === Math.floor(b / 10);
  const pairs = within(200, 2, 3000).filter(([a, b]) => isOne(a, b));
  const bridges = Array.from({ length: 19 }, (_, at): Pair => [10 * at + 9, 10 * at + 10, 1000]);
  const edges = edgesOf([...pairs, ...bridges]);
  const weigh = (a: number, b: number): number => (isOne(a, b) ? 500 : -20_000);
  expect(count(clusterRecords(200, edges, weigh, 4000))).toBe(20);
  const far = edgesOf([...pairs.map(([a, b], at): Pair => [a, b, at % 2 === 0 ? 1500 : 3000]), ...bridges]);
  expect(count(clusterRecords(200, far, weigh, 4000))).toBe(20);
  expect(count(clusterRecords(200, far, weigh))).toBeGreaterThan(20);
});
