// The bytes of the records of a file, run by run: a call for each record would cost five times as much. May not edit them.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';

/** What is read of a file. */
export interface RunFile {
  readonly entity: Entity;
  readonly fileId: number;
  readonly stored: number;
  readonly bytes: number;
}

/** Records that follow each other without anything between them, by the ids of the first and the last; empty when `to` < `from`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Records read at once, one after the other in `bytes`; null: none is left of them. Good until the next run is asked for. */
export interface Run {
  readonly bytes: Buffer | null;
  readonly ids: ArrayLike<number>;
  readonly lengths: ArrayLike<number>;
  /** No record up to this id comes again. */
  readonly end: number;
}

/** Of records of the average length. */
export const RUN_BYTES: number = 1024 * 1024;
export const MOST_IN_RUN = 2000;

/** All records of the stretches, in order. */
export function* readRuns(
  store: Store,
  { entity, fileId, stored, bytes: size }: RunFile,
  stretches: readonly Stretch[],
): Generator<Run, void> {
  const read = store.connection
    .prepare(
      `select cast(group_concat(raw, '') as blob), json_group_array(record_id), json_group_array(length(raw))
       from ${entity}_record where record_id between ? and ? and file_id = ?`,
    )
    .raw();
  const inRun = Math.max(1, Math.min(MOST_IN_RUN, Math.floor((RUN_BYTES * stored) / (size + 1))));
  for (const { from, to } of stretches)
    for (let start = from; start <= to; start += inRun) {
      const end = Math.min(to, start + inRun - 1);
      const [bytes, ids, lengths] = read.get(start, end, fileId) as [Buffer | null, string, string];
      yield {
        ...{ bytes, end },
        ids: JSON.parse(ids) as readonly number[],
        lengths: JSON.parse(lengths) as readonly number[],
      };
    }
}
