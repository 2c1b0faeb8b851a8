// Turns what is wrong with a work list that came back into a fault. For every command with --from.

import { WorkListProblem } from '../../formats/work-list.ts';
import { Fault } from '../../model/fault.ts';
import { translated } from '../../steps/read/open-table.ts';
import { refuseStream } from '../../steps/read/read-text.ts';

/** Faults: E180 not a list of this kind, E062 a pipe, and those of openTable. */
export function workListFault<Result>(file: string, read: () => Result): Result {
  return translated(file, () => {
    refuseStream(file);
    try {
      return read();
    } catch (error) {
      if (error instanceof WorkListProblem)
        throw new Fault('E180', { file, columns: error.columns }, { cause: error });
      throw error;
    }
  });
}
