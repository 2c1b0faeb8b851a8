// Where the records of a file stand: stretches of records that follow each other in the file and in their ids. May not look into
// a record.

import type { Store } from '../open.ts';
import { iterateRows, prepared } from '../statement.ts';

/** Records that follow each other, without a piece of another kind between them. */
export interface Stretch {
  readonly firstId: number;
  /** Which piece of the file the first is, and which record, from 1. */
  readonly position: number;
  readonly row: number;
  readonly count: number;
}

/** Writes the stretches of one file. */
export interface StretchWriter {
  /** In the order of the file; what goes on where the last one ends becomes part of it. */
  readonly add: (stretch: Stretch) => void;
  readonly finish: () => void;
}

export function stretchWriter(store: Store, fileId: number): StretchWriter {
  const insert = prepared(
    store,
    'insert into stretch (file_id, first_id, position, row, count) values (?, ?, ?, ?, ?)',
  );
  let open: Stretch | null = null;
  const finish = (): void => {
    if (open !== null) insert(fileId, open.firstId, open.position, open.row, open.count);
    open = null;
  };
  return {
    add(stretch) {
      if (open !== null && goesOn(open, stretch)) {
        open = { ...open, count: open.count + stretch.count };
        return;
      }
      finish();
      open = stretch;
    },
    finish,
  };
}

function goesOn({ firstId, position, row, count }: Stretch, next: Stretch): boolean {
  return next.firstId === firstId + count && next.position === position + count && next.row === row + count;
}

/** In the order of the file. */
export function stretchesOf(store: Store, fileId: number): readonly Stretch[] {
  return [
    ...iterateRows<readonly [number, number, number, number]>(
      store,
      'select first_id, position, row, count from stretch where file_id = ? order by position',
      [fileId],
    ),
  ].map(([firstId, position, row, count]) => ({ firstId, position, row, count }));
}
