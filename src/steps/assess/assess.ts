// assess: one life-cycle decision per person over all sources, one review per label. Streams: persons pass by some at a time,
// decided on two threads where there are many, and written here. Decides nothing itself.

import { type AssessedRows, assessmentWriter } from '../../store/law/assessments.ts';
import { keepRegister } from '../../store/law/register.ts';
import { closeStore, inTransaction, openForOnePass, type Store, useSmallCache } from '../../store/open.ts';
import type { Pulse } from '../pulse.ts';
import { isWorthThread, rowsOfThreads } from '../workers/assess-thread.ts';
import { type AssessWork, assessor } from './assessed-rows.ts';
import { pagesOf, twinsAmong } from './life-evidence.ts';

/** What an assessment rests on, and whom it tells how far it is. */
export interface AssessOptions extends AssessWork {
  readonly pulse: Pulse;
}

/** Assesses everybody; returns the number of persons. What is written is only added to: a small cache serves as well, 12 MB less. */
export async function assessPersons(
  store: Store,
  { pulse, register, today, countsFirstImport }: AssessOptions,
): Promise<number> {
  const work = { register, today, countsFirstImport };
  const giveBack = useSmallCache(store);
  try {
    return await inTransaction(store, async () => {
      keepRegister(store, register);
      const write = assessmentWriter(store);
      let done = 0;
      const everybody = isWorthThread(store) ? rowsOfThreads(store.path, work) : rowsOfReader(store, work);
      for await (const rows of everybody) {
        write(rows);
        done += rows.assessment.length;
        await pulse.beat('assess', done, null);
      }
      return done;
    });
  } finally {
    giveBack();
  }
}

/** Read through a second connection, for this one is writing. */
export function* rowsOfReader({ path }: Pick<Store, 'path'>, work: AssessWork): Iterable<AssessedRows> {
  const reader = openForOnePass(path);
  try {
    const everybody = { ...work, people: null };
    const rowsOf = assessor(reader, work, { twins: twinsAmong(reader, everybody), step: 1 });
    for (const page of pagesOf(reader, everybody)) yield rowsOf(page);
  } finally {
    closeStore(reader);
  }
}
