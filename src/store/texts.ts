// Raw bytes, piece by piece, as the file had them. May not decode.

import { ENTITIES, type Entity } from '../model/field.ts';
import type { Store } from './open.ts';
import { type Run, type RunFile, readRuns, type Stretch } from './record-runs.ts';
import type { StoredFile } from './snapshots.ts';
import { all, first, iterateRows } from './statement.ts';

/** What is done to some records on their way out. */
export interface Editing {
  /** Records that are shown to `edit` one by one, by rising id; all others go out as they are. */
  readonly apart: readonly number[];
  readonly edit: (recordId: number, raw: Buffer) => Uint8Array;
  /** Reads the records; without it this connection does. */
  readonly runsOf?: (file: RunFile, stretches: readonly Stretch[]) => Iterator<Run>;
}

/** All of a file in the order it stood in: prefix + parts + suffix is the file, byte for byte where nothing is edited. */
export function* fileParts(store: Store, file: StoredFile, editing: Editing): Generator<Uint8Array> {
  const places = recordPlaces(store, file);
  const others = otherPieces(store, file.fileId).map(([position, raw]) => ({
    raw,
    before: places.firstAfter(position),
  }));
  const starts = [places.first, ...others.map(({ before }) => before)];
  const stretches = starts.map((from, index) => ({
    from,
    to: (others[index]?.before ?? places.last + 1) - 1,
  }));
  const { runsOf = (own, asked) => readRuns(store, own, asked) } = editing;
  const runs = runsOf(file, stretches);
  const editingOn = { ...editing, cursor: { at: 0 } };
  try {
    for (const [index, stretch] of stretches.entries()) {
      yield* runsUpTo(runs, stretch, editingOn);
      const other = others[index];
      if (other !== undefined) yield other.raw;
    }
  } finally {
    runs.return?.();
  }
}

/** How far one is with the records that stand apart. */
interface Cursor {
  at: number;
}

/** The runs of one stretch; the last of them ends where it ends. */
function* runsUpTo(
  runs: Iterator<Run>,
  { from, to }: Stretch,
  editing: Editing & { readonly cursor: Cursor },
): Generator<Uint8Array> {
  for (let done = from - 1; done < to; ) {
    const step = runs.next();
    if (step.done === true) throw new RangeError('records of a file that ended too soon');
    const { bytes, end } = step.value;
    done = end;
    if (bytes !== null) yield* edited(bytes, step.value, editing);
  }
}

function* edited(
  bytes: Buffer,
  { ids, lengths, end: last }: Run,
  { apart, edit, cursor }: Editing & { readonly cursor: Cursor },
): Generator<Uint8Array> {
  let [kept, at] = [0, 0];
  for (let index = 0; index < ids.length; index += 1) {
    const recordId = ids[index] as number;
    while ((apart[cursor.at] ?? recordId) < recordId) cursor.at += 1;
    const next = apart[cursor.at];
    if (next === undefined || next > last) break;
    const end = at + (lengths[index] as number);
    if (recordId === next) {
      if (at > kept) yield bytes.subarray(kept, at);
      yield edit(recordId, bytes.subarray(at, end));
      kept = end;
    }
    at = end;
  }
  yield kept === 0 ? bytes : bytes.subarray(kept);
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

/** Where a record stands. */
export interface RecordPlace {
  readonly id: string;
  readonly fileId: number;
  readonly recordId: number;
}

/**
 * Where the records with these ids stand in some files of one entity; an id that several share is left out. It asks the index of
 * ids and no record: the records of a file lie together.
 */
export function currentPlaces(
  store: Store,
  files: readonly StoredFile[],
  ids: readonly string[],
): readonly RecordPlace[] {
  const [first] = files;
  if (first === undefined) return [];
  const { entity } = first;
  const ranges = files.map(file => ({ file, ...recordPlaces(store, file) }));
  const shared = new Set(
    all<{ id: string }>(
      store,
      `select source_id as id from ${entity}_record
       where is_shared_id = 1 and file_id in (select value from json_each(?))`,
      [JSON.stringify(files.map(({ fileId }) => fileId))],
    ).map(({ id }) => id),
  );
  const found = iterateRows<readonly [string, number]>(
    store,
    `select id.value, record.record_id from json_each(?) id cross join ${entity}_record record on record.source_id = id.value`,
    [JSON.stringify(ids)],
  );
  return [...found].flatMap(([id, recordId]) => {
    const range = ranges.find(({ first: from, last }) => recordId >= from && recordId <= last);
    return range === undefined || shared.has(id) ? [] : [{ id, recordId, fileId: range.file.fileId }];
  });
}

/** The bytes of some records, in the order they stand in. */
export function rawRecords(
  store: Store,
  entity: Entity,
  recordIds: readonly number[],
): IterableIterator<readonly [recordId: number, raw: Uint8Array]> {
  return iterateRows(
    store,
    `select record.record_id, record.raw
     from json_each(?) id cross join ${entity}_record record on record.record_id = id.value`,
    [JSON.stringify(recordIds.toSorted((one, other) => one - other))],
  );
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

/** Every current record with its raw bytes, as it came. */
export function* allRaw(store: Store): Iterable<readonly [key: string, raw: Uint8Array]> {
  for (const entity of ENTITIES)
    yield* iterateRows<readonly [string, Uint8Array]>(
      store,
      `select snapshot.source || '/${entity}/' || record.source_id, record.raw
       from ${entity}_record record join file using (file_id) join snapshot using (snapshot_id)`,
    );
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
