// Raw bytes, piece by piece, as the file had them. May not decode.

import { type Splice, Splicer } from '../../formats/splice.ts';
import { ENTITIES, type Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { all, first, iterateRows } from '../statement.ts';
import { type Run, type RunFile, readRuns, type Stretch } from './record-runs.ts';
import type { StoredFile } from './snapshots.ts';

/** What is done to some records on their way out. */
export interface Editing<Apart extends { readonly recordId: number }> {
  /** Records that are shown to `edit` one by one, by rising id; all others go out as they are. */
  readonly apart: readonly Apart[];
  /** What is replaced in its bytes, from left to right. */
  readonly edit: (record: Apart, raw: Buffer) => readonly Splice[];
  /** Reads the records; without it this connection does. */
  readonly runsOf?: (file: RunFile, stretches: readonly Stretch[]) => Iterator<Run>;
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
  const editingOn = { ...editing, at: 0, splicer: new Splicer() };
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

/** With how far one is with the records that stand apart. */
interface EditingOn<Apart extends { readonly recordId: number }> extends Editing<Apart> {
  at: number;
  readonly splicer: Splicer;
}

/** The runs of one stretch; the last of them ends where it ends. */
function* runsUpTo<Apart extends { readonly recordId: number }>(
  runs: Iterator<Run>,
  { from, to }: Stretch,
  editing: EditingOn<Apart>,
): Generator<Uint8Array> {
  for (let done = from - 1; done < to; ) {
    const step = runs.next();
    if (step.done === true) throw new RangeError('records of a file that ended too soon');
    const { bytes, end } = step.value;
    done = end;
    if (bytes !== null) yield edited(bytes, step.value, editing);
  }
}

/** A run with its edits. */
function edited<Apart extends { readonly recordId: number }>(
  bytes: Buffer,
  { ids, lengths, end: last }: Run,
  editing: EditingOn<Apart>,
): Uint8Array {
  const { apart, edit, splicer } = editing;
  splicer.begin(bytes);
  let at = 0;
  for (let index = 0; index < ids.length; index += 1) {
    const recordId = ids[index] as number;
    while ((apart[editing.at]?.recordId ?? recordId) < recordId) editing.at += 1;
    const next = apart[editing.at];
    if (next === undefined || next.recordId > last) break;
    const end = at + (lengths[index] as number);
    if (recordId === next.recordId)
      for (const splice of edit(next, bytes.subarray(at, end))) splicer.splice(at, splice);
    at = end;
  }
  return splicer.finish();
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
  const places: RecordPlace[] = [];
  for (const [id, recordId] of found) {
    const range = ranges.find(({ first: from, last }) => recordId >= from && recordId <= last);
    if (range !== undefined && !shared.has(id)) places.push({ id, recordId, fileId: range.file.fileId });
  }
  return places;
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
