// What is remembered of a matching gives what comparing everything again would give.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreRecords } from '../../src/matching/engine.ts';
import { type Bound, bindRecords, type JudgedPair } from '../../src/matching/grouping/binding.ts';
import { type Rebound, rebindRecords } from '../../src/matching/grouping/rebinding.ts';
import { zonesOf } from '../../src/matching/grouping/zones.ts';
import { OWN_HANDS } from '../../src/matching/hands.ts';
import { type MatchMemory, type Near, ZONES } from '../../src/matching/memory.ts';
import { valueWeights } from '../../src/matching/moved.ts';
import { type MatchPlan, planOf } from '../../src/matching/plan.ts';
import { type Recalled, type RecordsNow, recall } from '../../src/matching/recall.ts';
import { scoreRecalled } from '../../src/matching/rescore.ts';
import type { Model } from '../../src/matching/weighing/model.ts';
import { columnsOf, person, type Row, word } from '../support/match-rows.ts';

const ints = (values: Iterable<number>): Int32Array => Int32Array.from(values);

/** Ids 10, 20 …, each number in a pair with the next; clusters of three. */
function memoryOf(size: number, judged: readonly number[] = []): MatchMemory {
  const numbers = ints(Array(size).keys());
  const pairs = size - 1;
  return {
    recordIds: numbers.map(number => 10 * (number + 1)),
    ranks: numbers.slice(),
    clusters: numbers.map(number => number - (number % 3)),
    near: {
      ...{ a: numbers.slice(0, -1), b: numbers.slice(1), patterns: [Uint8Array.of()] },
      ...{ weight: numbers.slice(1), pattern: new Int32Array(pairs) },
    },
    zones: new Uint8Array(pairs).fill(2),
    values: new Map(),
    judged: ints(judged),
    method: { keys: [], comparisons: [] },
  };
}

/** Of records that are left, some of which hold something else, as the store tells it. */
function leftOf(ids: Int32Array, renewed: readonly number[] = []): Omit<RecordsNow, 'ranked'> {
  return { kept: { count: ids.length, highest: Math.max(0, ...ids) }, renewed: ints(renewed) };
}

describe('recall', () => {
  const changes = fc
    .record({
      size: fc.integer({ min: 30, max: 60 }),
      gone: fc.uniqueArray(fc.nat(59), { maxLength: 3 }),
      renewed: fc.uniqueArray(fc.nat(59), { maxLength: 2 }),
      added: fc.nat(3),
      judged: fc.array(fc.nat(29), { maxLength: 2 }),
    })
    .map(({ size, gone, ...rest }) => ({ size, gone: gone.filter(number => number < size), ...rest }));

  it('gives numbers, pairs and clusters to the records there are', () => {
    fc.assert(
      fc.property(changes, fc.infiniteStream(fc.nat()), ({ size, gone, renewed, added, judged }, order) => {
        const memory = memoryOf(size, judged);
        const kept = memory.recordIds.filter((_, number) => !gone.includes(number));
        const others = renewed.map(number => 10 * (number + 1)).filter(id => kept.includes(id));
        const newIds = Array.from({ length: added }, (_, at) => 10_000 + at);
        const ranked = ints(
          [...kept, ...newIds]
            .map(id => [id, order.next().value ?? 0] as const)
            .toSorted((one, other) => one[1] - other[1])
            .map(([id]) => id),
        );
        const found = recall(memory, { ...leftOf(kept, others), ranked }) as Recalled;
        const { recordIds, ranks, renumbering, touched, near, settled } = found;
        expect([...recordIds].toSorted()).toEqual([...ranked].toSorted());
        expect(Array.from(ranks, rank => ranked[rank])).toEqual([...recordIds]);
        const idsOf = (numbers: Int32Array): unknown[] =>
          Array.from(numbers, one => recordIds[one]).toSorted();
        expect(idsOf(renumbering.came)).toEqual(newIds.toSorted());
        expect(idsOf(renumbering.fresh)).toEqual([...newIds, ...others].toSorted());
        expect(renumbering.fresh).toEqual(renumbering.fresh.toSorted());
        // A record that need not move keeps its number.
        kept.forEach(id => {
          const then = memory.recordIds.indexOf(id);
          if (then < recordIds.length) expect(recordIds[then]).toBe(id);
        });
        const pairs = Array.from(near.a, (a, at) => [recordIds[a], recordIds[near.b[at] ?? 0]].toSorted());
        const left = Array.from(memory.near.a, (a, at) => [
          memory.recordIds[a],
          memory.recordIds[memory.near.b[at] ?? 0],
        ]);
        const stillThere = left
          .filter(ids => ids.every(id => kept.includes(id ?? 0)))
          .map(ids => ids.toSorted());
        const isOther = (ids: readonly (number | undefined)[]): boolean =>
          ids.some(id => others.includes(id ?? 0));
        expect(pairs.slice(0, settled)).toEqual(stillThere.filter(ids => !isOther(ids)));
        expect(pairs.slice(settled)).toEqual(stillThere.filter(isOther));
        const moved = new Set([...gone, ...judged].map(number => memory.clusters[number]));
        expect([...touched]).toEqual(
          Array.from(recordIds, id => {
            const then = memory.recordIds.indexOf(id);
            return Number(then < 0 || others.includes(id) || moved.has(memory.clusters[then]));
          }),
        );
      }),
    );
  });

  it('says nothing when more than one record in ten is another, or a kept one is not known', () => {
    const memory = memoryOf(100);
    const others = (count: number): Recalled | null => {
      const kept = memory.recordIds.slice(count);
      return recall(memory, { ...leftOf(kept), ranked: ints([...kept, ...Array(count).keys()]) });
    };
    expect(others(10)?.renumbering.fresh.length).toBe(10);
    expect(others(11)).toBeNull();
    const all = { ranked: memory.recordIds };
    const renewed = (count: number): Recalled | null =>
      recall(memory, { ...leftOf(memory.recordIds, [...memory.recordIds.slice(-count)]), ...all });
    expect(renewed(20)?.renumbering.fresh.length).toBe(20);
    expect(renewed(21)).toBeNull();
    expect(recall(memory, { ...leftOf(ints([10, 11])), ranked: memory.recordIds })).toBeNull();
    expect(recall(memory, { ...leftOf(memory.recordIds), ranked: memory.recordIds.slice(1) })).toBeNull();
  });

  it('needs no order of records where none came and none went', () => {
    const memory = { ...memoryOf(50), ranks: ints(Array(50).keys()).reverse() };
    const now = leftOf(memory.recordIds, [40, 80]);
    const found = recall(memory, { ...now, ranked: null });
    expect(found).toEqual(recall(memory, { ...now, ranked: memory.recordIds.toReversed() }));
    expect(found?.renumbering.fresh).toEqual(ints([3, 7]));
    expect(recall(memory, { ...leftOf(memory.recordIds.slice(1)), ranked: null })).toBeNull();
  });

  it('takes a record for new that has the id of one that went', () => {
    const memory = memoryOf(100);
    const kept = memory.recordIds.slice(0, -1);
    const found = recall(memory, { ...leftOf(kept), ranked: memory.recordIds });
    expect(found?.renumbering.fresh).toEqual(ints([99]));
    expect(found?.gone).toEqual(memory.recordIds.slice(-1));
  });
});

/** A record and its id. */
interface Kept {
  readonly id: number;
  readonly row: Row;
}

let lastId = 0;
const record = (row: Row): Kept => ({ id: ++lastId, row });

/** Of every fifth person a second record, spoiled in its own way. */
function firstFile(size: number): Kept[] {
  return Array.from({ length: size }, (_, at) => at).flatMap(at => {
    const one = person(at);
    if (at % 5 > 0) return [record(one)];
    const spoilt: Row = [
      { email: `${word(at + 3)}@other.example.com` },
      { telephone: '' },
      { birth_date: '', street: '' },
      { given_name: `${one.given_name}x` },
    ][(at / 5) % 4] as Row;
    return [record(one), record({ ...one, ...spoilt })];
  });
}

/** One in fifty with another telephone, surname or home, or gone; and as many new, or in some months fewer. Of others some keep their id. */
function aMonthLater(file: readonly Kept[], month: number): Kept[] {
  const changed = file.flatMap((kept, at): Kept[] => {
    if (at % 50 !== month) return [kept];
    const { row } = kept;
    const other = person(40_000 + at + month);
    const withOther = (cells: Row): Kept[] => {
      const changed = { ...row, ...cells };
      return [(at + month) % 3 === 0 ? record(changed) : { ...kept, row: changed }];
    };
    return [
      withOther({ telephone: other.telephone ?? '' }),
      withOther({ family_name: `${row.family_name}s` }),
      withOther({ street: other.street ?? '', postal_code: other.postal_code ?? '' }),
      [],
    ][Math.floor(at / 50) % 4] as Kept[];
  });
  const copies = file.filter((_, at) => month % 2 === 1 && at % 100 === month);
  return [...changed, ...copies.map(({ row }) => record({ ...row, email: '' }))];
}

/** One in fifty with the e-mail address of another. */
function renewSome(kept: Kept, at: number): Kept {
  return at % 50 > 0 ? kept : { ...kept, row: { ...kept.row, email: person(at + 1).email ?? '' } };
}

const planFor = async (rows: readonly Row[]): Promise<MatchPlan> =>
  planOf(await OWN_HANDS.readFeatures('contact', { size: rows.length, columns: columnsOf(rows) }));

const zonesFor = ({ comparisons }: MatchPlan) => zonesOf('contact', comparisons, () => false);

/** What comparing everything gives, by rank. */
async function matchAnew(
  file: readonly Kept[],
  known: Model | null,
  judged: readonly JudgedPair[],
): Promise<{
  readonly memory: MatchMemory;
  readonly model: Model;
  readonly bound: Bound;
  readonly compared: number;
}> {
  const plan = await planFor(file.map(({ row }) => row));
  const { near, edges, weigh, model, method, compared } = await scoreRecords(plan, {
    known,
    isRemembered: true,
  });
  const bound = bindRecords(file.length, { edges, weigh, zoneOf: zonesFor(plan) }, judged);
  const { a, b, weight } = near as Near;
  const zoneOf = new Map<string, number>();
  for (const zone of ['sure', 'check'] as const)
    bound[zone].edge.forEach((edge, at) => {
      if (edge >= 0) zoneOf.set(`${bound[zone].a[at]}-${bound[zone].b[at]}`, ZONES.indexOf(zone));
    });
  const zones = Uint8Array.from(a, (one, at) =>
    (weight[at] ?? 0) > 0 ? (zoneOf.get(`${one}-${b[at]}`) ?? 0) : 0,
  );
  const recordIds = ints(file.map(({ id }) => id));
  const said = ints(judged.flatMap(pair => [pair.a, pair.b]));
  const ranks = recordIds.map((_, rank) => rank);
  return {
    memory: {
      ...{ recordIds, ranks, clusters: bound.clusters, near: near as Near, zones, judged: said, method },
      values: valueWeights(plan.comparisons) ?? new Map(),
    },
    model,
    bound,
    compared,
  };
}

/** The pairs that are told, by the ids of their records, lower rank first. */
const pairsOf = (ids: Int32Array, bound: Bound): Map<string, string> =>
  new Map(
    (['check', 'sure'] as const).flatMap(zone => {
      const { a, b, weight } = bound[zone];
      return Array.from(a, (one, at) => [`${ids[one]}-${ids[b[at] ?? 0]}`, `${zone} ${weight[at]}`] as const);
    }),
  );

/** What is told once it is changed. */
function changePairs(
  told: Map<string, string>,
  { gone, judged, recordIds }: Recalled,
  rebound: Rebound,
): void {
  const idOf = (number: number): number => recordIds[number] ?? 0;
  const away = new Set([...gone, ...judged.map(idOf)]);
  for (const pair of told.keys()) if (pair.split('-').some(id => away.has(Number(id)))) told.delete(pair);
  for (const { a, b } of rebound.dropped) told.delete(`${idOf(a)}-${idOf(b)}`);
  for (const { a, b, zone, weight } of rebound.told) told.set(`${idOf(a)}-${idOf(b)}`, `${zone} ${weight}`);
}

/** The ids of each cluster. */
const groupsOf = (ids: Int32Array, clusters: Int32Array): string[] =>
  [...Map.groupBy(ids.keys(), at => clusters[at]).values()]
    .map(group =>
      group
        .map(at => ids[at] ?? 0)
        .toSorted((one, other) => one - other)
        .join(),
    )
    .toSorted();

describe('a matching that remembers', () => {
  it('finds the same clusters and pairs as one that compares everything again, month after month', async () => {
    let file = firstFile(1500);
    const first = await matchAnew(file, null, []);
    const { model } = first;
    let { memory } = first;
    const told = pairsOf(memory.recordIds, first.bound);
    for (const month of [1, 2, 3, 4, 5, 6]) {
      const before = new Map(file.map(({ id, row }) => [id, row]));
      // In the last month nobody comes or goes.
      const isLast = month === 6;
      file = isLast ? file.map(renewSome) : aMonthLater(file, month);
      const renewed = file.filter(({ id, row }) => before.has(id) && before.get(id) !== row);
      expect(renewed.length).toBeGreaterThan(10);
      const ids = ints(file.map(({ id }) => id));
      const known = new Set(memory.recordIds);
      const recalled = recall(memory, {
        ...leftOf(
          ids.filter(id => known.has(id)),
          renewed.map(({ id }) => id),
        ),
        ranked: isLast ? null : ids,
      }) as Recalled;
      const rows = new Map(file.map(({ id, row }) => [id, row]));
      const plan = await planFor(Array.from(recalled.recordIds, id => rows.get(id) as Row));
      const again = scoreRecalled(plan, recalled, model);
      if (again === null) throw new Error('the memory says nothing');
      // Two that nobody would take for one, and two that everybody does.
      const judged = (
        month % 2 === 0
          ? []
          : [
              { a: 10, b: 200, verdict: 'same' },
              { a: 0, b: 1, verdict: 'different' },
            ]
      ) as JudgedPair[];
      const numberOf = new Map(Array.from(recalled.recordIds, (id, number) => [id, number]));
      const toNumber = (rank: number): number => numberOf.get(ids[rank] ?? 0) ?? 0;
      const rebound = rebindRecords(recalled, again.near, {
        judged: judged.map(({ a, b, verdict }) => ({ a: toNumber(a), b: toNumber(b), verdict })),
        ...{ weigh: again.weigh, moved: again.moved, zoneOf: zonesFor(plan) },
      });
      const anew = await matchAnew(file, model, judged);
      changePairs(told, recalled, rebound);
      expect([...told].toSorted()).toEqual([...pairsOf(ids, anew.bound)].toSorted());
      expect(groupsOf(recalled.recordIds, rebound.clusters)).toEqual(groupsOf(ids, anew.bound.clusters));
      expect(again.compared).toBeLessThan(anew.compared / 4);
      expect(again.near.a.length).toBe(anew.memory.near.a.length);
      const { recordIds, ranks, clusters, method } = { ...recalled, ...rebound };
      memory = {
        ...{
          recordIds,
          ranks,
          clusters,
          near: again.near,
          zones: rebound.zones,
          values: again.values,
          method,
        },
        judged: ints(judged.flatMap(({ a, b }) => [toNumber(a), toNumber(b)])),
      };
    }
    expect(told.size).toBeGreaterThan(100);
  }, 120_000);
});
