// What is bound anew is bound as if all were.

import { expect, it } from 'vitest';
import { bindRecords } from '../../../src/matching/grouping/binding.ts';
import { rebindRecords } from '../../../src/matching/grouping/rebinding.ts';
import { type Near, ZONES } from '../../../src/matching/memory.ts';
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
    renumbering: { before: 3, size: 3, fresh: ints(), movedFrom: ints(), movedTo: ints() },
    ...{ recordIds: ints(1, 2, 3), ranks: ints(0, 1, 2), gone: ints(), clusters, judged: ints() },
    ...{ clusterSizes: ints(2, 0, 1), touched: new Uint8Array(3), near: near(-5000), method: METHOD },
    zones: Uint8Array.from(['sure', 'apart', null] as const, zone => ZONES.indexOf(zone)),
  };
  const rebound = rebindRecords(recalled, near(-500), { judged: [], ...weighing(-500) });
  expect([...rebound.clusters]).toEqual([...boundWhole(-500)]);
  expect([...rebound.clusters]).toEqual([0, 0, 0]);
  expect(rebound.told).toEqual([{ a: 1, b: 2, zone: 'sure', weight: 1000, near: 1 }]);
});

it('a group of sure pairs is bound anew where a pair that was never near may weigh something else, though it was not bound together', () => {
  const of = (values: Int32Array): Int32Array => values.slice(0, 2);
  const { a, b, weight, pattern, patterns } = near(0);
  const found: Near = { a: of(a), b: of(b), weight: of(weight), pattern: of(pattern), patterns };
  const clusters = boundWhole(-9000);
  const recalled: Recalled = {
    renumbering: { before: 3, size: 3, fresh: ints(), movedFrom: ints(), movedTo: ints() },
    ...{ recordIds: ints(1, 2, 3), ranks: ints(0, 1, 2), gone: ints(), clusters, judged: ints() },
    ...{ clusterSizes: ints(2, 0, 1), touched: new Uint8Array(3), near: found, method: METHOD },
    zones: Uint8Array.of(ZONES.indexOf('sure'), ZONES.indexOf('apart')),
  };
  const rebound = rebindRecords(recalled, found, { judged: [], ...weighing(-500) });
  expect([...rebound.clusters]).toEqual([...boundWhole(-500)]);
  expect([...rebound.zones].map(zone => ZONES[zone])).toEqual(['sure', 'sure']);
});
