// assess: one life-cycle decision per person over all sources, one review per label. Streams: persons pass by some at a time,
// read and decided on a second thread where there are many, and written here. Decides nothing itself.

import { type AssessedRows, assessmentWriter } from '../../store/law/assessments.ts';
import { keepRegister } from '../../store/law/register.ts';
import { closeStore, inTransaction, openForOnePass, type Store } from '../../store/open.ts';
import type { Pulse } from '../pulse.ts';
import { isWorthThread, rowsOfThread } from '../workers/assess-thread.ts';
import { type AssessWork, assessedRows } from './assessed-rows.ts';
import { lives } from './life-evidence.ts';

/** What an assessment rests on, and whom it tells how far it is. */
export interface AssessOptions extends AssessWork {
  readonly pulse: Pulse;
}

/** Assesses everybody; returns the number of persons. */
export function assessPersons(
  store: Store,
  { pulse, register, today, countsFirstImport }: AssessOptions,
): Promise<number> {
  const work = { register, today, countsFirstImport };
  return inTransaction(store, async () => {
    keepRegister(store, register);
    const write = assessmentWriter(store);
    let done = 0;
    for await (const rows of isWorthThread(store)
      ? rowsOfThread(store.path, work)
      : rowsOfReader(store, work)) {
      write(rows);
      done += rows.assessment.length;
      await pulse.beat('assess', done, null);
    }
    return done;
  });
}

/** Read through a second connection, for this one is writing. */
function* rowsOfReader({ path }: Store, work: AssessWork): Iterable<AssessedRows> {
  const reader = openForOnePass(path);
  try {
    yield* assessedRows(lives(reader, { ...work, people: null }), work);
  } finally {
    closeStore(reader);
  }
}
