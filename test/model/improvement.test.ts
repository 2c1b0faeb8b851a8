// How an improvement action stands, by what was counted before and after it.

import { expect, it } from 'vitest';
import type { CivilDate } from '../../src/model/calendar.ts';
import { effectOf, type Improvement, improvementState, isReached } from '../../src/model/improvement.ts';

const day = (text: string): CivilDate => text as CivilDate;

function action(
  after: number | null,
  {
    target = null,
    closedOn = null,
  }: { readonly target?: number | null; readonly closedOn?: CivilDate | null } = {},
): Improvement {
  const figure = (records: number) => ({ runId: 1, on: day('2026-01-01'), records, looked: 100 });
  return {
    ...{ id: 1, what: 'x', owner: 'y', due: day('2026-03-01'), rule: 'email-invalid', target },
    ...{ before: figure(10), after: after === null ? null : figure(after) },
    ...{ addedOn: day('2026-01-01'), closedOn, outcome: null },
  };
}

it.each([
  ['not measured', action(null), [null, false], ['open', 'overdue']],
  ['as before', action(10), [0, false], ['open', 'overdue']],
  ['more than before', action(12), [2, false], ['open', 'overdue']],
  ['one fewer, and any will do', action(9), [-1, true], ['reached', 'reached']],
  ['fewer, not few enough', action(6, { target: 5 }), [-4, false], ['open', 'overdue']],
  ['just few enough', action(5, { target: 5 }), [-5, true], ['reached', 'reached']],
  [
    'a target that held from the start, not measured',
    action(null, { target: 10 }),
    [null, false],
    ['open', 'overdue'],
  ],
  ['closed', action(12, { closedOn: day('2026-02-01') }), [2, false], ['closed', 'closed']],
] as const)('%s', (_, one, [effect, reached], [onItsDay, theDayAfter]) => {
  expect([effectOf(one), isReached(one)]).toEqual([effect, reached]);
  expect(improvementState(one, day('2026-03-01'))).toBe(onItsDay);
  expect(improvementState(one, day('2026-03-02'))).toBe(theDayAfter);
});
