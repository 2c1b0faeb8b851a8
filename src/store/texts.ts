// Raw bytes, piece by piece, as the file had them. May not decode.

import type { Entity } from '../model/field.ts';
import type { Store } from './open.ts';
import type { StoredFile } from './snapshots.ts';
import { first, iterate, iterateRows } from './statement.ts';

/** Part of a file: one record that was asked for, or the bytes of all that stands between (null). */
export type FilePart = readonly [recordId: number, raw: null] | readonly [recordId: null, raw: Uint8Array];

/** Bytes of a run of records that are read at once: a call for each record would cost five times as much. */
const RUN_BYTES = 1024 * 1024;
const MOST_IN_RUN = 500;

/**
 * All of a file in the order it stood in, the records of `apart` each by itself and without its bytes: prefix + parts +
 * suffix is the file, byte for byte.
 */
export function* fileParts(store: Store, file: StoredFile, apart: Iterable<number>): Generator<FilePart> {
  const { entity, fileId } = file;
  const runOf = store.connection
    .prepare(
      `select cast(group_concat(raw, '') as blob) from ${entity}_record where record_id between ? and ? and file_id = ?`,
    )
    .pluck();
  const inRun = Math.max(1, Math.min(MOST_IN_RUN, Math.floor((RUN_BYTES * file.stored) / (file.bytes + 1))));
  function* runs(from: number, to: number): Generator<FilePart> {
    for (let start = from; start <= to; start += inRun) {
      const bytes = runOf.get(start, Math.min(to, start + inRun - 1), fileId) as Uint8Array | null;
      if (bytes !== null) yield [null, bytes];
    }
  }
  const places = recordPlaces(store, file);
  const stops = [
    ...[...apart].map(recordId => ({ recordId, raw: null })),
    ...otherPieces(store, fileId).map(([position, raw]) => ({ recordId: places.firstAfter(position), raw })),
  ].sort(
    (one, other) => one.recordId - other.recordId || Number(one.raw === null) - Number(other.raw === null),
  );
  let from = places.first;
  for (const { recordId, raw } of stops) {
    yield* runs(from, recordId - 1);
    yield raw === null ? [recordId, null] : [null, raw];
    from = raw === null ? recordId + 1 : recordId;
  }
  yield* runs(from, places.last);
}

function otherPieces(
  store: Store,
  fileId: number,
): readonly (readonly [position: number, raw: Uint8Array])[] {
  return [
    ...iterateRows<readonly [number, Uint8Array]>(
      store,
      'select position, raw from other_piece where file_id = ? order by position',
      [fileId],
    ),
  ];
}

/** Where the records of a file are: they were written in its order, so their ids rise with their positions. */
function recordPlaces(
  store: Store,
  { entity, fileId }: StoredFile,
): { readonly first: number; readonly last: number; readonly firstAfter: (position: number) => number } {
  const from = `from ${entity}_record where file_id = ?`;
  const end = (order: 'asc' | 'desc'): number | null =>
    first<{ id: number }>(store, `select record_id as id ${from} order by record_id ${order} limit 1`, [
      fileId,
    ])?.id ?? null;
  const lowest = end('asc') ?? 1;
  const highest = end('desc') ?? 0;
  const next = store.connection
    .prepare(`select position ${from} and record_id >= ? order by record_id limit 1`)
    .pluck();
  const firstAfter = (position: number): number => {
    let [low, high] = [lowest, highest + 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((next.get(fileId, middle) as number) > position) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return { first: lowest, last: highest, firstAfter };
}

/** A record by its id in the source. */
export type NamedRecord = readonly [recordId: number, sourceId: string, raw: Uint8Array];

/** Records of a file that have one of these ids, each id for itself: what several records share is left out. */
export function namedRecords(
  store: Store,
  { entity, fileId }: { readonly entity: Entity; readonly fileId: number },
  ids: readonly string[],
): IterableIterator<NamedRecord> {
  return iterateRows(
    store,
    `select record.record_id, record.source_id, record.raw
     from json_each(:ids) id join ${entity}_record record on record.source_id = id.value
     where record.file_id = :fileId and record.is_shared_id = 0`,
    { fileId, ids: JSON.stringify(ids) },
  );
}

/** Rejected rows of a file. */
export function rejects(
  store: Store,
  fileId: number,
): IterableIterator<{
  readonly line: number;
  readonly reason: string;
  readonly width: number;
  readonly raw: Uint8Array;
}> {
  return iterate(
    store,
    'select line, reason, width, raw from other_piece where file_id = ? and reason is not null order by position',
    [fileId],
  );
}

/** The first rejected row of a file; null when none was. */
export function firstReject(
  store: Store,
  fileId: number,
): { readonly line: number; readonly reason: string; readonly width: number } | null {
  return first(
    store,
    'select line, reason, width from other_piece where file_id = ? and reason is not null order by position limit 1',
    [fileId],
  );
}
