// What must always hold of bound records, whatever the pairs and whoever judged.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bindRecords, type JudgedPair } from '../../../src/matching/grouping/binding.ts';
import type { Verdict } from '../../../src/matching/grouping/zones.ts';

const SIZE = 8;

interface Case {
  readonly weights: readonly number[];
  readonly zones: readonly Verdict[];
  readonly judged: readonly JudgedPair[];
}

const pairs = Array.from({ length: SIZE }, (_, a) =>
  Array.from({ length: SIZE - a - 1 }, (_, at) => [a, a + at + 1] as const),
).flat();
const place = (a: number, b: number): number =>
  pairs.findIndex(([one, other]) => one === Math.min(a, b) && other === Math.max(a, b));

const cases: fc.Arbitrary<Case> = fc.record({
  weights: fc.array(fc.integer({ min: -20_000, max: 20_000 }), {
    minLength: pairs.length,
    maxLength: pairs.length,
  }),
  zones: fc.array(fc.constantFrom<Verdict>('sure', 'check', 'never', null, null), {
    minLength: pairs.length,
    maxLength: pairs.length,
  }),
  judged: fc
    .uniqueArray(
      fc.record({
        at: fc.nat({ max: pairs.length - 1 }),
        verdict: fc.constantFrom('same' as const, 'different' as const, 'unsure' as const),
      }),
      { selector: one => one.at, maxLength: 4 },
    )
    .map(list =>
      list.map(({ at, verdict }) => ({ a: pairs[at]?.[0] ?? 0, b: pairs[at]?.[1] ?? 0, verdict })),
    ),
});

const NONE = new Int32Array();
const NO_EDGES = { a: NONE, b: NONE, weight: NONE, pattern: NONE };

const bind = ({ weights, zones, judged }: Case) =>
  bindRecords(
    SIZE,
    {
      edges: NO_EDGES,
      weigh: (a, b) => weights[place(a, b)] ?? 0,
      zoneOf: (a, b) => zones[place(a, b)] ?? null,
    },
    judged,
  );

it('nobody who was judged different, or cannot be one, stands in one cluster', () => {
  fc.assert(
    fc.property(cases, one => {
      const { clusters } = bind(one);
      for (const [a, b] of pairs) {
        const verdict = one.judged.find(pair => pair.a === a && pair.b === b)?.verdict;
        const isForbidden =
          verdict === 'different' || (verdict !== 'same' && one.zones[place(a, b)] === 'never');
        if (isForbidden) expect(clusters[a] === clusters[b]).toBe(false);
      }
    }),
  );
});

it('sure pairs lie within clusters, questions between them, and a cluster is named after its lowest record', () => {
  fc.assert(
    fc.property(cases, one => {
      const { clusters, sure, check } = bind(one);
      sure.a.forEach((a, at) => {
        const pair = one.judged.find(said => said.a === a && said.b === sure.b[at]);
        if (pair?.verdict !== 'same') expect(clusters[a]).toBe(clusters[sure.b[at] ?? 0]);
      });
      check.a.forEach((a, at) => {
        expect(clusters[a]).not.toBe(clusters[check.b[at] ?? 0]);
      });
      clusters.forEach((cluster, record) => {
        expect(cluster).toBeLessThanOrEqual(record);
        expect(clusters[cluster]).toBe(cluster);
      });
    }),
  );
});

it('without sure pairs and judgements nobody is bound', () => {
  fc.assert(
    fc.property(cases, one => {
      const zones = one.zones.map(zone => (zone === 'sure' ? 'check' : zone));
      expect([...bind({ ...one, zones, judged: [] }).clusters]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    }),
  );
});
