// What is bound anew is bound as if all were.

import { expect, it } from 'vitest';
import { bindRecords } from '../../../src/matching/grouping/binding.ts';
import { rebindRecords } from '../../../src/matching/grouping/rebinding.ts';
import type { Near } from '../../../src/matching/memory.ts';
import type { Recalled } from '../../../src/matching/recall.ts';

const ints = (...values: number[]): Int32Array => Int32Array.from(values);
const METHOD = { keys: [], comparisons: [] };

/** A–B and B–C are sure; A–C is near, and no pair by itself. */
const near = (weight: number): Near => ({
  ...{ a: ints(0, 1, 0), b: ints(1, 2, 2), weight: ints(6000, 1000, weight), pattern: ints(0, 0, 1) },
  patterns: [Uint8Array.of(1), Uint8Array.of(2)],
});
const zoneOf = (a: number, b: number): 'sure' | null => (a === 0 && b === 2 ? null : 'sure');
const weighing = (weight: number) => ({
  weigh: (a: number, b: number) => (a + b === 2 ? weight : 0),
  zoneOf,
});
const boundWhole = (weight: number): Int32Array => {
  const edges = { a: ints(0, 1), b: ints(1, 2), weight: ints(6000, 1000), pattern: ints(0, 0) };
  return bindRecords(3, { edges, ...weighing(weight), isEveryPair: false }, []).clusters;
};

it('a group is bound anew when a pair that counts against it weighs something else', () => {
  const clusters = boundWhole(-5000);
  expect([...clusters]).toEqual([0, 0, 2]);
  const recalled: Recalled = {
    renumbering: { before: 3, size: 3, came: ints(), fresh: ints(), movedFrom: ints(), movedTo: ints() },
    ...{ recordIds: ints(1, 2, 3), ranks: ints(0, 1, 2), gone: ints(), clusters, judged: ints() },
    ...{
      clusterSizes: ints(2, 0, 1),
      touched: new Uint8Array(3),
      values: new Map(),
      near: near(-5000),
      settled: 3,
      method: METHOD,
    },
    zones: Uint8Array.of(2, 1, 0),
  };
  const rebound = rebindRecords(recalled, near(-500), { judged: [], moved: null, ...weighing(-500) });
  expect([...rebound.clusters]).toEqual([...boundWhole(-500)]);
  expect([...rebound.clusters]).toEqual([0, 0, 0]);
  expect(rebound.told).toEqual([{ a: 1, b: 2, zone: 'sure', weight: 1000, near: 1 }]);
});

it('a group with a pair that never was near is bound anew only where a value of it weighs something else', () => {
  // A–C, which counts against the group, is no near pair.
  const pairs = { a: ints(0, 1), b: ints(1, 2), weight: ints(6000, 1000), pattern: ints(0, 0) };
  const two: Near = { ...pairs, patterns: [Uint8Array.of(1)] };
  const recalled: Recalled = {
    renumbering: { before: 3, size: 3, came: ints(), fresh: ints(), movedFrom: ints(), movedTo: ints() },
    ...{ recordIds: ints(1, 2, 3), ranks: ints(0, 1, 2), gone: ints(), clusters: ints(0, 0, 2) },
    ...{ clusterSizes: ints(2, 0, 1), touched: new Uint8Array(3), values: new Map(), judged: ints() },
    ...{ near: two, settled: 2, zones: Uint8Array.of(2, 1), method: METHOD },
  };
  const clustersWith = (moved: Uint8Array | null): number[] => [
    ...rebindRecords(recalled, two, { judged: [], moved, ...weighing(-500) }).clusters,
  ];
  expect(clustersWith(Uint8Array.of(0, 0, 0))).toEqual([0, 0, 2]);
  expect(clustersWith(Uint8Array.of(0, 0, 1))).toEqual([0, 0, 0]);
  expect(clustersWith(null)).toEqual([0, 0, 0]);
});
