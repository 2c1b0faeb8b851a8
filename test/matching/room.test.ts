// Pairs for which there is no room, or which are not worth it by a first estimate, are found again when they are needed.

import { beforeAll, describe, expect, it } from 'vitest';
import type { PairSearch } from '../../src/matching/blocking/candidates.ts';
import { type Matched, matchRecords } from '../../src/matching/engine.ts';
import { type Hands, OWN_HANDS } from '../../src/matching/hands.ts';
import { type MatchPlan, planOf } from '../../src/matching/plan.ts';
import { columnsOf, person } from '../support/match-rows.ts';

/** Many with an old address beside their new one. */
async function manyPersons(): Promise<MatchPlan> {
  const rows = Array.from({ length: 500 }, (_, at) => {
    const one = person(at >> 1);
    return at % 2 === 0 || at % 3 > 0 ? one : { ...one, street: `Oud ${at}`, telephone: '' };
  });
  const raw = { size: rows.length, columns: columnsOf(rows) };
  return planOf(await OWN_HANDS.readFeatures('contact', raw));
}

/** Notes how many pairs each search held, and in how many of its pieces there was no room. */
function watched(change: (search: PairSearch) => PairSearch = search => search) {
  const searches: { held: number; without: number; pieces: number }[] = [];
  const hands: Hands = {
    ...OWN_HANDS,
    async work(name, plan, job) {
      if (name !== 'pairs') return OWN_HANDS.work(name, plan, job);
      const setup = searches.length === 0 ? change(job.setup as PairSearch) : job.setup;
      const search = { held: 0, without: 0, pieces: job.pieces };
      searches.push(search);
      await OWN_HANDS.work('pairs', plan, {
        ...{ setup: setup as PairSearch, pieces: job.pieces },
        take(found, piece) {
          search.held += found.a.length;
          search.without += Number(!found.isWhole);
          job.take(found as never, piece);
        },
      });
    },
  };
  return { hands, searches };
}

describe('room for pairs', () => {
  let plan: MatchPlan;
  let all: Matched;
  const free = watched();
  beforeAll(async () => {
    plan = await manyPersons();
    all = await matchRecords(plan, { hands: free.hands });
  });

  it.each([0, 1000, 4000])(
    'with %i bytes the same is found, blocks gone over twice where it lacks',
    async bytes => {
      const free = watched();
      const all = await matchRecords(plan, { hands: free.hands });
      const tight = watched();
      const few = await matchRecords(plan, { hands: tight.hands, freeBytes: () => bytes });
      expect(few.edges).toEqual(all.edges);
      expect(few.clusters).toEqual(all.clusters);
      expect(few.model).toEqual(all.model);
      expect(few.compared).toBe(all.compared);
      expect(all.edges.a.length).toBeGreaterThan(150);
      expect(free.searches.length).toBe(1);
      const [first, second] = tight.searches;
      expect(first?.held).toBeLessThanOrEqual(bytes / 12);
      expect(first?.without).toBeGreaterThan(0);
      expect(second?.pieces).toBe(first?.without);
    },
  );

  it('what a first estimate thinks too little of is found again', async () => {
    const strict = watched(search => ({
      ...search,
      bar: { comparisons: search.rough, priors: [0], floor: 1_000_000 },
    }));
    const few = await matchRecords(plan, { hands: strict.hands });
    expect(strict.searches.map(({ held }) => held > 0)).toEqual([false, true]);
    expect(few.edges).toEqual(all.edges);
    expect(few.clusters).toEqual(all.clusters);
  });

  it('a bar that pairs pass holds them at once', async () => {
    const low = watched(search => ({
      ...search,
      bar: { comparisons: search.rough, priors: [0], floor: -1_000_000 },
    }));
    await matchRecords(plan, { hands: low.hands });
    expect(low.searches.length).toBe(1);
  });
});
