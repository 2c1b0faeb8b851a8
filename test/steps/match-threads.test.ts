// Matching by several threads: the same as by one, also when a thread is of no use.

import { afterAll, expect, it } from 'vitest';
import { type Matched, matchRecords } from '../../src/matching/engine.ts';
import { type Hands, OWN_HANDS } from '../../src/matching/hands.ts';
import { type MatchPlan, planOf } from '../../src/matching/plan.ts';
import { startThreads } from '../../src/steps/workers/match-threads.ts';
import { columnsOf, person, type Row } from '../support/match-rows.ts';

const rows: readonly Row[] = Array.from({ length: 2000 }, (_, at) => {
  const one = person(at - (at % 3 === 2 ? 1 : 0));
  return at % 3 === 2 ? { ...one, email: '', house_number: '7' } : one;
});
const raw = { size: rows.length, columns: columnsOf(rows) };
const planBy = async (hands: Hands): Promise<MatchPlan> => planOf(await hands.readFeatures('contact', raw));

/** All that can be compared: no functions. */
function dataOf({ clusters, edges, model, keys, compared }: Matched): object {
  return { clusters, edges, model, compared, keys: keys.map(({ name, pairs }) => ({ name, pairs })) };
}

const alone = dataOf(await matchRecords(await planBy(OWN_HANDS)));
const noPause = async (): Promise<void> => {};
const threads = startThreads(3, noPause);
afterAll(() => threads.close());

it('gives the same clusters, pairs, weights and blocks', async () => {
  const { hands } = threads;
  expect(dataOf(await matchRecords(await planBy(hands), { hands }))).toEqual(alone);
  // And again, with other features: none is left over from the first time.
  const fewer = { size: 600, columns: columnsOf(rows.slice(0, 600)) };
  const plan = planOf(await hands.readFeatures('contact', fewer));
  const own = planOf(await OWN_HANDS.readFeatures('contact', fewer));
  expect(dataOf(await matchRecords(plan, { hands }))).toEqual(dataOf(await matchRecords(own)));
  expect(threads.count()).toBe(3);
});

it('and where there is room for few pairs, which all threads share', async () => {
  const { hands } = threads;
  expect(dataOf(await matchRecords(await planBy(hands), { hands, freeBytes: () => 2000 }))).toEqual(alone);
});

it('does by itself what a thread that fails leaves undone', async () => {
  const others = startThreads(2, noPause);
  try {
    const broken = { ...(await planBy(OWN_HANDS)), features: { entity: 'contact', of: null } as never };
    const found = dataOf(await matchRecords(broken, { hands: others.hands }));
    expect({ ...found, model: null }).toEqual({ ...alone, model: null });
    expect(others.count()).toBe(1);
  } finally {
    others.close();
  }
});

it('stops between two pieces when whoever waits wants to', async () => {
  const stopped = new Error('stopped');
  const told: string[] = [];
  const others = startThreads(2, async (work, done, pieces) => {
    told.push(work);
    expect(done).toBeLessThanOrEqual(pieces);
    if (work === 'pairs') throw stopped;
  });
  try {
    const plan = await planBy(others.hands);
    await expect(matchRecords(plan, { hands: others.hands })).rejects.toBe(stopped);
    expect([...new Set(told)]).toEqual(['features', 'random', 'blocks', 'pairs']);
  } finally {
    others.close();
  }
});
