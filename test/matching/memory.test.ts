// What is remembered of a matching gives what comparing everything again would give.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Found, scoreRecords } from '../../src/matching/engine.ts';
import { Fingerprint } from '../../src/matching/fingerprint.ts';
import { clusterRecords } from '../../src/matching/grouping/clustering.ts';
import { OWN_HANDS } from '../../src/matching/hands.ts';
import { type Near, type Recalled, recall } from '../../src/matching/memory.ts';
import { planOf } from '../../src/matching/plan.ts';
import { scoreRecalled } from '../../src/matching/recalled.ts';
import type { Model } from '../../src/matching/weighing/model.ts';
import { columnsOf, person, type Row, word } from '../support/match-rows.ts';

const METHOD = { keys: [], comparisons: [] };
const pairsOf = (a: Int32Array, b: Int32Array): Near => ({
  ...{ a, b, pattern: new Int32Array(a.length) },
  patterns: [Uint8Array.of()],
});
const isNew = ({ thenOf }: Recalled): number[] => Array.from(thenOf, then => Number(then < 0));

describe('recall', () => {
  // Few values, so that many records hold the same.
  const file = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 20, maxLength: 60 });

  it('knows as many of the same as there were, and finds their pairs', () => {
    fc.assert(
      fc.property(file, fc.array(fc.nat(59), { maxLength: 4 }), fc.integer(), (earlier, others, seed) => {
        const now = earlier.toSorted((one, other) => ((one * 7 + seed) % 31) - ((other * 7 + seed) % 31));
        for (const place of others) now[place % now.length] = 100 + place;
        const places = Int32Array.from(earlier.keys());
        const near = pairsOf(places.slice(0, -1), places.slice(1));
        const found = recall(
          { fingerprints: Float64Array.from(earlier), near, method: METHOD },
          Float64Array.from(now),
        );
        if (found === null) return;
        expect(isNew(found)).toEqual(now.map(value => Number(value >= 100)));
        found.near.a.forEach((a, at) => {
          const b = found.near.b[at] ?? 0;
          expect(a).toBeLessThan(b);
          expect(found.thenOf[a]).toBeGreaterThanOrEqual(0);
          expect(found.thenOf[b]).toBeGreaterThanOrEqual(0);
        });
        const gone = new Set(now.filter(value => value >= 100)).size;
        expect(found.near.a.length).toBeGreaterThanOrEqual(near.a.length - 2 * others.length - gone);
      }),
    );
  });

  it('says nothing when more than one record in ten is another', () => {
    const earlier = Float64Array.from({ length: 100 }, (_, at) => at);
    const others = (count: number): Float64Array =>
      earlier.map(value => (value < count ? value + 1000 : value));
    const memory = {
      fingerprints: earlier,
      near: pairsOf(new Int32Array(), new Int32Array()),
      method: METHOD,
    };
    expect(isNew(recall(memory, others(10)) as Recalled).reduce((sum, one) => sum + one, 0)).toBe(10);
    expect(recall(memory, others(11))).toBeNull();
  });
});

/** Of every fifth person a second record, spoiled in its own way. */
function firstFile(size: number): Row[] {
  return Array.from({ length: size }, (_, at) => at).flatMap(at => {
    const one = person(at);
    if (at % 5 > 0) return [one];
    const spoilt: Row = [
      { email: `${word(at + 3)}@other.example.com` },
      { telephone: '' },
      { birth_date: '', street: '' },
      { given_name: `${one.given_name}x` },
    ][(at / 5) % 4] as Row;
    return [one, { ...one, ...spoilt }];
  });
}

/** One in fifty with another telephone, surname or home, or gone; and as many new. */
function aMonthLater(rows: readonly Row[], month: number): Row[] {
  const changed = rows.flatMap((row, at): Row[] => {
    if (at % 50 !== month) return [row];
    const other = person(40_000 + at + month);
    return [
      [{ ...row, telephone: other.telephone ?? '' }],
      [{ ...row, family_name: `${row.family_name}s` }],
      [{ ...row, street: other.street ?? '', postal_code: other.postal_code ?? '' }],
      [],
    ][Math.floor(at / 50) % 4] as Row[];
  });
  const copies = rows.filter((_, at) => at % 100 === month).map(row => ({ ...row, email: '' }));
  return [...changed, ...copies];
}

/** A hash of each row. */
function fingerprintsOf(rows: readonly Row[]): Float64Array {
  const fingerprint = new Fingerprint();
  return Float64Array.from(rows, row => {
    const bytes = Buffer.from(JSON.stringify(row));
    fingerprint.add(bytes, 0, bytes.length);
    return fingerprint.take();
  });
}

interface Run {
  readonly scored: Found;
  readonly clusters: Int32Array;
  readonly fingerprints: Float64Array;
}

async function match(rows: readonly Row[], model: Model | null, recalled: Recalled | null): Promise<Run> {
  const plan = planOf(
    await OWN_HANDS.readFeatures('contact', { size: rows.length, columns: columnsOf(rows) }),
  );
  const again = recalled && model && scoreRecalled(plan, recalled, model);
  const scored = again ?? (await scoreRecords(plan, { known: model, isRemembered: true }));
  const fingerprints = fingerprintsOf(rows);
  return { scored, clusters: clusterRecords(rows.length, scored.edges, scored.weigh), fingerprints };
}

describe('a matching that remembers', () => {
  it('finds the same clusters as one that compares everything again, month after month', async () => {
    let rows = firstFile(1500);
    let last = await match(rows, null, null);
    const { model } = last.scored;
    for (const month of [1, 2]) {
      rows = aMonthLater(rows, month);
      const fingerprints = fingerprintsOf(rows);
      const { near, method } = last.scored;
      const recalled = recall({ fingerprints: last.fingerprints, near: near as Near, method }, fingerprints);
      expect(recalled).not.toBeNull();
      const remembering = await match(rows, model, recalled);
      const anew = await match(rows, model, null);
      expect(remembering.clusters).toEqual(anew.clusters);
      expect(remembering.scored.near?.a.length).toBe(anew.scored.near?.a.length);
      expect(remembering.scored.compared).toBeLessThan(anew.scored.compared / 4);
      last = remembering;
    }
  }, 120_000);
});
