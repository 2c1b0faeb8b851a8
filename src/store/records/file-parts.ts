// A file put together again from its records and what stands between them, byte for byte but for what is edited. May not decode.

import { type Splice, Splicer } from '../../formats/splice.ts';
import type { Store } from '../open.ts';
import { iterateRows } from '../statement.ts';
import { cutRuns, type IdRange, type Run, type RunFile, type RunRanges, readRuns } from './record-runs.ts';
import type { StoredFile } from './snapshots.ts';
import { stretchesOf } from './stretches.ts';

/** What is done to some records on their way out. */
export interface Editing<Apart extends { readonly recordId: number }> {
  /** Records that are shown to `edit` one by one, by rising id; all others go out as they are. */
  readonly apart: readonly Apart[];
  /** What is replaced in its bytes, from left to right. */
  readonly edit: (record: Apart, raw: Buffer) => readonly Splice[];
  /** Reads the records; without it this connection does. */
  readonly runsOf?: (file: RunFile, runs: readonly RunRanges[]) => Iterator<Run>;
}

/**
 * All of a file in the order it stood in: prefix + parts + suffix is the file, byte for byte where nothing is edited. Each part is
 * good until the next is asked for.
 */
export function* fileParts<Apart extends { readonly recordId: number }>(
  store: Store,
  file: StoredFile,
  editing: Editing<Apart>,
): Generator<Uint8Array> {
  const { runs, others } = pieces(store, file);
  const { runsOf = (own, asked) => readRuns(store, own, asked) } = editing;
  const read = runsOf(file, runs);
  const splicer = new Splicer();
  try {
    for (const [number, raws] of others.entries()) {
      yield* raws;
      if (number === runs.length) return;
      const step = read.next();
      if (step.done === true) throw new RangeError('records of a file that ended too soon');
      if (step.value.bytes !== null) yield edited(step.value.bytes, step.value, { ...editing, splicer });
    }
  } finally {
    read.return?.();
  }
}

interface Pieces {
  readonly runs: readonly RunRanges[];
  /** What is no record, by the run it stands before; the last behind all of them. */
  readonly others: readonly (readonly Uint8Array[])[];
}

function pieces(store: Store, file: StoredFile): Pieces {
  const stretches = stretchesOf(store, file.fileId);
  const runs: RunRanges[] = [];
  const others: Uint8Array[][] = [[]];
  let [at, from] = [0, 0];
  const takeRuns = (): void => {
    const ranges = stretches
      .slice(from, at)
      .map(({ firstId, count }): IdRange => [firstId, firstId + count - 1]);
    for (const run of cutRuns(file, ranges)) {
      runs.push(run);
      others.push([]);
    }
    from = at;
  };
  for (const [position, raw] of otherPieces(store, file.fileId)) {
    while ((stretches[at]?.position ?? position) < position) at += 1;
    takeRuns();
    others.at(-1)?.push(raw);
  }
  at = stretches.length;
  takeRuns();
  return { runs, others };
}

/** A run with its edits. */
function edited<Apart extends { readonly recordId: number }>(
  bytes: Buffer,
  { ids, lengths }: Run,
  { apart, edit, splicer }: Editing<Apart> & { readonly splicer: Splicer },
): Uint8Array {
  if (apart.length === 0) return bytes;
  splicer.begin(bytes);
  let [at, next, before] = [0, 0, -1];
  for (let index = 0; index < ids.length; index += 1) {
    const recordId = ids[index] as number;
    // Within a stretch ids follow each other: only where one begins must its place among those apart be looked for.
    if (recordId !== before + 1) next = firstFrom(apart, recordId);
    else if (apart[next]?.recordId === before) next += 1;
    const end = at + (lengths[index] as number);
    const record = apart[next];
    if (record?.recordId === recordId)
      for (const splice of edit(record, bytes.subarray(at, end))) splicer.splice(at, splice);
    [at, before] = [end, recordId];
  }
  return splicer.finish();
}

/** The first of them with that id or a higher one. */
function firstFrom(records: readonly { readonly recordId: number }[], recordId: number): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle]?.recordId ?? 0) < recordId) low = middle + 1;
    else high = middle;
  }
  return low;
}

function otherPieces(
  store: Store,
  fileId: number,
): IterableIterator<readonly [position: number, raw: Uint8Array]> {
  return iterateRows(store, 'select position, raw from other_piece where file_id = ? order by position', [
    fileId,
  ]);
}
