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

/** Records of consecutive ids, by the first and the last. */
export type IdRange = readonly [from: number, to: number];

/** Records to be read at once, in order: a JSON list of {@link IdRange}s. */
export type RunRanges = string;

/** Records read at once, one after the other in `bytes`; null: none is left of them. Good until the next run is asked for. */
export interface Run {
  readonly bytes: Buffer | null;
  readonly ids: ArrayLike<number>;
  readonly lengths: ArrayLike<number>;
}

/** Of records of the average length. */
export const RUN_BYTES: number = 1024 * 1024;
export const MOST_IN_RUN = 2000;

/** Cuts ranges of a file that follow each other into runs. */
export function* cutRuns(
  { stored, bytes }: Pick<RunFile, 'stored' | 'bytes'>,
  ranges: Iterable<IdRange>,
): Generator<RunRanges> {
  const most = Math.max(1, Math.min(MOST_IN_RUN, Math.floor((RUN_BYTES * stored) / (bytes + 1))));
  let [open, room]: [IdRange[], number] = [[], most];
  for (const [from, to] of ranges)
    for (let start = from; start <= to; ) {
      const end = Math.min(to, start + room - 1);
      open.push([start, end]);
      room -= end - start + 1;
      start = end + 1;
      if (room > 0) continue;
      yield JSON.stringify(open);
      [open, room] = [[], most];
    }
  if (open.length > 0) yield JSON.stringify(open);
}

/** The records of each run, in order. */
export function* readRuns(
  store: Store,
  { entity, fileId }: RunFile,
  runs: readonly RunRanges[],
): Generator<Run, void> {
  const read = store.connection
    .prepare(
      `select cast(group_concat(raw, '') as blob), json_group_array(record_id), json_group_array(length(raw))
       from json_each(?) own cross join ${entity}_record
       where record_id between own.value ->> 0 and own.value ->> 1 and file_id = ?`,
    )
    .raw();
  for (const ranges of runs) {
    const [bytes, ids, lengths] = read.get(ranges, fileId) as [Buffer | null, string, string];
    yield {
      bytes,
      ids: JSON.parse(ids) as readonly number[],
      lengths: JSON.parse(lengths) as readonly number[],
    };
  }
}
